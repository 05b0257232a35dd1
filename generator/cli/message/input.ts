import type { Diagnostics } from "../../diagnostics/diagnostics.ts";
import { UsageError } from "../usage.ts";
import { LARGEST } from "./dumps/bytes.ts";

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

/**
 * Gives each part of what comes through the pipe to a function. Reports that there are more bytes
 * than a limit, and returns false then.
 */
export async function readParts(
  take: (part: Buffer) => void,
  diagnostics: Diagnostics,
  input: AsyncIterable<Buffer> = pipe(),
  limit = LARGEST,
): Promise<boolean> {
  let size = 0;
  for await (const part of input) {
    size += part.length;
    if (size > limit) {
      diagnostics.report("PV651", { limit, what: "bytes of input" });
      return false;
    }
    take(part);
  }
  return true;
}

function pipe(): AsyncIterable<Buffer> {
  if (process.stdin.isTTY)
    throw new UsageError("there is no input; give it as an argument or through a pipe");
  return process.stdin;
}

/**
 * Gives each part of the text that comes through the pipe to a function. Reports bytes that are no
 * text, and returns false then.
 */
export async function readText(
  take: (part: string) => void,
  diagnostics: Diagnostics,
): Promise<boolean> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  const decode = (part?: Buffer): string => {
    try {
      return part ? decoder.decode(part, { stream: true }) : decoder.decode();
    } catch {
      return "\0";
    }
  };
  let isText = true;
  const next = (part?: Buffer) => {
    const text = isText ? decode(part) : "";
    isText &&= !text.includes("\0");
    if (isText) take(text);
  };
  if (!(await readParts(next, diagnostics))) return false;
  next();
  if (!isText) diagnostics.report("PV653", {});
  return isText;
}

/** The text that comes through the pipe. Reports bytes that are no text. */
export async function readPipe(diagnostics: Diagnostics): Promise<Input | undefined> {
  const parts: string[] = [];
  if (!(await readText((part) => void parts.push(part), diagnostics))) return undefined;
  return { file: PIPE, text: parts.join("") };
}

/** Tells if a command takes its input from the pipe: its arguments are `-`, or there are none. */
export function isPiped(words: readonly string[]): boolean {
  if (words.length > 1 && words.includes("-")) throw new UsageError("`-` stands alone");
  return words.length === 0 || words[0] === "-";
}
