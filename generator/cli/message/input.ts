import type { Diagnostics } from "../../diagnostics/diagnostics.ts";
import { UsageError } from "../usage.ts";

/** A text that a command works on, and what findings call the place that it came from. */
export interface Input {
  readonly file: string;
  readonly text: string;
}

/** What findings call the arguments of a command, and what came through a pipe. */
export const ARGUMENTS = "(arguments)";
const PIPE = "(input)";

/** What findings call the name of a message that an option gives. */
export const MESSAGE = "(--message)";

/** Characters that are read. */
const LARGEST = 1 << 20;

function whole(input: Input, diagnostics: Diagnostics): Input | undefined {
  if (input.text.length <= LARGEST) return input;
  diagnostics.report("PV651", { limit: LARGEST, what: "characters" });
  return undefined;
}

/** Everything that comes through the pipe, up to a limit. */
export async function readPipe(diagnostics: Diagnostics): Promise<Input | undefined> {
  if (process.stdin.isTTY)
    throw new UsageError("there is no input; give it as an argument or through a pipe");
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of process.stdin) {
    parts.push(part as Buffer);
    size += (part as Buffer).length;
    if (size > 4 * LARGEST) break;
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(parts), {
      stream: size > 4 * LARGEST,
    });
    return whole({ file: PIPE, text }, diagnostics);
  } catch {
    diagnostics.report("PV653", {});
    return undefined;
  }
}

/** The input of a command: its arguments, or the pipe for `-` and for none. */
export async function readInput(
  words: readonly string[],
  diagnostics: Diagnostics,
): Promise<Input | undefined> {
  if (words.length > 1 && words.includes("-")) throw new UsageError("`-` stands alone");
  if (words.length === 0 || words[0] === "-") return readPipe(diagnostics);
  return whole({ file: ARGUMENTS, text: words.join(" ") }, diagnostics);
}
