import { once } from "node:events";

/** Characters that are written at once. */
const CHUNK = 1 << 16;

/** Writes texts to standard output, not faster than they are taken away. */
export async function write(parts: Iterable<string>): Promise<void> {
  let waiting = "";
  const flush = async () => {
    if (!process.stdout.write(waiting)) await once(process.stdout, "drain");
    waiting = "";
  };
  for (const part of parts) {
    waiting += part;
    if (waiting.length > CHUNK) await flush();
  }
  process.stdout.write(waiting);
}
