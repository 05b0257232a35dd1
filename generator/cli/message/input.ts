import type { Diagnostics } from "../../diagnostics/diagnostics.ts";
import { UsageError } from "../usage.ts";

/** A text that a command works on, and what findings call the place that it came from. */
export interface Input {
  readonly file: string;
  readonly text: string;
}

/** What findings call the arguments of a command. */
export const ARGUMENTS = "(arguments)";
/** What findings call that which came through a pipe. */
export const PIPE = "(input)";

/** What findings call the name of a message that an option gives. */
export const MESSAGE = "(--message)";

/** Bytes that are read: about as many as a text can have. */
const LARGEST = 448 << 20;

/** The bytes that come through the pipe. Reports that there are more than the limit. */
export async function readBytes(diagnostics: Diagnostics): Promise<Buffer | undefined> {
  if (process.stdin.isTTY)
    throw new UsageError("there is no input; give it as an argument or through a pipe");
  return collect(process.stdin, LARGEST, diagnostics);
}

/** Puts the parts of an input together. Reports that there are more bytes than a limit. */
export async function collect(
  input: AsyncIterable<Buffer>,
  limit: number,
  diagnostics: Diagnostics,
): Promise<Buffer | undefined> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of input) {
    parts.push(part);
    size += part.length;
    if (size > limit) return void diagnostics.report("PV651", { limit, what: "bytes of input" });
  }
  return Buffer.concat(parts);
}

/** The text that comes through the pipe. Reports bytes that are no text. */
export async function readPipe(diagnostics: Diagnostics): Promise<Input | undefined> {
  const bytes = await readBytes(diagnostics);
  if (!bytes) return undefined;
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (!text.includes("\0")) return { file: PIPE, text };
  } catch {
    // Reported below.
  }
  return void diagnostics.report("PV653", {});
}

/** The input of a command: its arguments, or the pipe for `-` and for none. */
export async function readInput(
  words: readonly string[],
  diagnostics: Diagnostics,
): Promise<Input | undefined> {
  if (words.length > 1 && words.includes("-")) throw new UsageError("`-` stands alone");
  if (words.length === 0 || words[0] === "-") return readPipe(diagnostics);
  return { file: ARGUMENTS, text: words.join(" ") };
}
