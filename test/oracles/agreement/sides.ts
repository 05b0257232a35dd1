import type { Kind } from "../../support/typescript.ts";
import { digits, fromDigits, textOf } from "./text.ts";

/**
 * A message to be compared: its kind, its bytes, and the text of its value if that is known
 * already.
 */
export interface Message {
  readonly kind: Kind;
  readonly bytes: Uint8Array;
  readonly text?: string | undefined;
  /** Whether the same bytes must come back. */
  readonly comesBack: boolean;
  /** Where it comes from, for findings. */
  readonly from: string;
}

/**
 * What one side makes of a message: the text of its value, and the bytes that it makes of that
 * again; none if it refuses to.
 */
export interface Answer {
  readonly text: string;
  readonly again: string | undefined;
}

const refused = (e: unknown): string => {
  if (e instanceof Error && e.name === "WireError") return (e as Error & { code: string }).code;
  throw e;
};

/** What TypeScript makes of a message. */
export function answerOf({ kind, bytes }: Pick<Message, "kind" | "bytes">): Answer {
  let value: unknown;
  try {
    value = kind.decode(bytes);
  } catch (e) {
    return { text: ` ${refused(e)}`, again: "" };
  }
  const text = textOf(value as object);
  try {
    return { text, again: digits(kind.encode(value)) };
  } catch (e) {
    refused(e);
    return { text, again: undefined };
  }
}

/**
 * Messages as programs in C read them: the place of the kind in the list, the length, and the bytes
 * of each.
 */
export function streamOf(messages: readonly Message[], kinds: readonly Kind[]): Uint8Array {
  const parts = messages.flatMap(({ kind, bytes }) => {
    const head = Buffer.alloc(8);
    head.writeUInt32LE(kinds.indexOf(kind), 0);
    head.writeUInt32LE(bytes.length, 4);
    return [head, bytes];
  });
  return Buffer.concat(parts);
}

/**
 * What is wrong with the lines that a program in C has printed for messages, beside the answers of
 * TypeScript; nothing more after some.
 */
export function disagreements(
  messages: readonly Message[],
  answers: readonly Answer[],
  lines: readonly string[],
): string[] {
  const problems: string[] = [];
  if (lines.length !== messages.length)
    problems.push(`${messages.length} messages, and ${lines.length} answers`);
  for (const [i, { kind, bytes, text, comesBack, from }] of messages.entries()) {
    if (problems.length >= 10) break;
    const answer = answers[i];
    const [c = "", again = ""] = (lines[i] ?? "").split(" | ");
    const say = (what: string, ours: string, theirs: string) =>
      problems.push(
        `${kind.record}, ${from}: ${what}: TypeScript has${ours}, C has${theirs}; bytes ` +
          `${digits(bytes)}`,
      );
    if (!answer) problems.push(`there is no answer for ${from}`);
    else if (answer.text !== c) say("values", answer.text, c);
    else if (text !== undefined && text !== c) say("the value that was encoded", text, c);
    else if (comesBack && again !== digits(bytes))
      say("the bytes that come back", ` ${answer.again}`, ` ${again}`);
    else if (answer.again !== undefined && answer.again !== again)
      say("the bytes that become of it", ` ${answer.again}`, ` ${again}`);
    else if (answer.again === undefined && answerOf({ kind, bytes: fromDigits(again) }).text !== c)
      say("the value of the bytes that C makes", ` ${again}`, c);
  }
  return problems;
}
