import type {
  FieldDescription,
  ProtocolDescription,
  RecordDescription,
} from "../../../generated/typescript/src/messages.ts";
import { call } from "../../../generator/cli/message/calls.ts";
import { type Decoded, decodeAll, runOf, sizeIn } from "../../../generator/cli/message/decoded.ts";
import { findMessage } from "../../../generator/cli/message/find.ts";
import { candidates, guess } from "../../../generator/cli/message/guess.ts";
import { readHex, type Written } from "../../../generator/cli/message/hex.ts";
import type { Finding } from "../../../generator/cli/message/strict.ts";
import { Diagnostics } from "../../../generator/diagnostics/diagnostics.ts";
import { type Problem, problemOf } from "./findings.ts";
import type { Question } from "./hash.ts";

/** Bytes that stand together: a field, padding, or what is left over. */
export interface Part {
  readonly offset: number;
  readonly size: number;
  readonly name: string;
  /** The permanent id of a field. */
  readonly id?: string;
}

/** Why a message cannot be decoded, at which field and which of its bytes. */
export type Refusal = Pick<Finding, "code" | "path" | "offset" | "message">;

/** One message of the input. */
export interface Shown {
  readonly record: RecordDescription;
  /** Where it starts in the input. */
  readonly offset: number;
  readonly bytes: Uint8Array;
  readonly parts: readonly Part[];
  readonly decoded?: Decoded;
  readonly refused?: Refusal;
}

/** What the decoder says to a question. */
export interface Answer {
  /** The bytes of the text; missing if it cannot be read. */
  readonly bytes?: Uint8Array;
  readonly notes: readonly string[];
  readonly problems: readonly Problem[];
  /** The id of the message that the bytes are decoded as. */
  readonly as?: string;
  /** What else the bytes could be. */
  readonly choices: readonly { readonly said: string; readonly message?: string }[];
  readonly messages: readonly Shown[];
}

/** Characters of a text and bytes of it that a page shows. */
export const MOST_TEXT = 1 << 19;
export const MOST_BYTES = 1 << 16;

/** The fields of a record without those inside others, where nothing says what they hold. */
function partsOf(r: RecordDescription, length: number, at = 0, inside = ""): Part[] {
  const field = (f: FieldDescription): Part[] => {
    const own = { offset: at + f.offset, name: inside + f.name, id: f.id };
    if (f.kind === "record" && f.record)
      return partsOf(f.record, own.offset + f.size, own.offset, `${own.name}.`);
    return [{ ...own, size: f.size === 0 ? Math.max(length - own.offset, 0) : f.size }];
  };
  const padding = r.padding.map((p) => ({
    offset: at + p.offset,
    size: p.size,
    name: inside + (p.name || "(gap)"),
  }));
  return [...r.fields.flatMap(field), ...padding].sort((a, b) => a.offset - b.offset);
}

/** A message that was decoded, or why it cannot be. */
function shownOf(r: RecordDescription, bytes: Uint8Array, offset: number): Shown {
  const { refused } = call(() => r.decode(bytes));
  if (refused) {
    const parts = partsOf(r, bytes.length);
    return { record: r, offset, bytes, parts, refused };
  }
  const [decoded] = decodeAll(r, { size: bytes.length, count: 1 }, bytes, offset);
  return decoded
    ? { record: decoded.record, offset, bytes, parts: decoded.rows, decoded }
    : { record: r, offset, bytes, parts: [] };
}

const answer = (given: Partial<Answer>): Answer => ({
  notes: [],
  problems: [],
  choices: [],
  messages: [],
  ...given,
});

const tooMuch = (what: string, most: number): Answer =>
  answer({
    problems: [
      {
        message: `There are more than ${most} ${what}`,
        remedy: "Give a part of them; `pvspec decode` takes more.",
      },
    ],
  });

/** The messages that stand in bytes one after the other; the last one may be cut off. */
function* messagesIn(r: RecordDescription, bytes: Uint8Array, start: number, count?: number) {
  const size = sizeIn(r, bytes);
  const most = Math.min(Math.ceil(bytes.length / size), count ?? Number.POSITIVE_INFINITY);
  for (let i = 0; i < most; i++)
    yield shownOf(r, bytes.slice(i * size, (i + 1) * size), start + i * size);
}

/** The bytes of a text, and those from the first message on. Reports what is wrong. */
function readText(q: Question, diagnostics: Diagnostics): { all?: Written; own?: Written } {
  const all = readHex({ file: "input", text: q.text }, diagnostics, q.words || undefined);
  if (!all) return {};
  const { bytes, spanOf } = all;
  if (q.offset === 0) return { all, own: all };
  if (q.offset >= bytes.length) {
    const size = `${bytes.length} bytes`;
    diagnostics.report("PV669", { size, offset: q.offset }, spanOf(bytes.length));
    return { all };
  }
  const spanBehind = (byte: number) => spanOf(q.offset + byte);
  return { all, own: { ...all, bytes: bytes.subarray(q.offset), spanOf: spanBehind } };
}

/**
 * Reads a text as `pvspec decode` does, and decodes it with the functions of the generated package.
 * Never throws: what is wrong is in the answer, with the messages as far as they go.
 */
export function decodeText(q: Question, protocols: readonly ProtocolDescription[]): Answer {
  if (q.text.trim() === "") return answer({});
  if (q.text.length > MOST_TEXT) return tooMuch("characters", MOST_TEXT);
  const diagnostics = new Diagnostics();
  const { all, own } = readText(q, diagnostics);
  if (all && all.bytes.length > MOST_BYTES) return tooMuch("bytes", MOST_BYTES);
  const problems = () => diagnostics.list.map(problemOf);
  const bytes = all && { bytes: all.bytes };
  if (!own) return answer({ ...bytes, problems: problems() });
  const guessed = q.message === "" ? guess(own, protocols, diagnostics) : undefined;
  const record =
    q.message === "" ? guessed?.message : findMessage(q.message, protocols, diagnostics);
  if (!record) {
    const choices = q.message === "" ? candidates(own.bytes, protocols) : [];
    return answer({
      ...bytes,
      problems: problems(),
      choices: choices.map(({ said, message }) => ({
        said,
        ...(message && { message: message.id }),
      })),
    });
  }
  const count = q.count || undefined;
  runOf(record, own, count, diagnostics);
  return answer({
    ...bytes,
    as: record.id,
    notes: [own.how, guessed?.why].filter((n) => n !== undefined),
    problems: problems(),
    messages: [...messagesIn(record, own.bytes, q.offset, count)],
  });
}
