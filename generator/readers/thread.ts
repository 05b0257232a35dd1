// The thread that `apart` starts: reads back what it is asked to.
import { parentPort } from "node:worker_threads";
import type { Answer, Request } from "./apart.ts";
import { loadReaders, readArtifact } from "./index.ts";

const answer = (a: Answer) => parentPort?.postMessage(a);

parentPort?.on("message", async ({ n, file, text, symbols }: Request) => {
  try {
    answer({ n, reading: await readArtifact(file, text, symbols) });
  } catch (error) {
    answer({ n, error });
  }
});
await loadReaders();
