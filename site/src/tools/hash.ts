import type { Order } from "../../../generator/cli/message/dumps/form.ts";
import { hex } from "../../../generator/layout/messages/values/hex.ts";

/** What the decoder is asked, as its form and its address say it. */
export interface Question {
  /** Digits or a dump. */
  readonly text: string;
  /** The id or the name of a message; empty if its size says it. */
  readonly message: string;
  /** Of what machine words are; empty if the form of the dump says it. */
  readonly words: Order | "";
  /** The byte at which the first message starts. */
  readonly offset: number;
  /** How many messages are meant; 0 for all of them. */
  readonly count: number;
}

/** Characters of an address that people still can send to each other. */
export const LONGEST_HASH = 40_000;

/** Digits for a form: two a byte, sixteen bytes a line. */
const inLines = (digits: string): string =>
  (digits.match(/.{1,32}/g) ?? []).map((line) => (line.match(/..?/g) ?? []).join(" ")).join("\n");

/** Bytes as digits for a form. */
export const digitsOf = (bytes: Uint8Array): string => inLines(hex(bytes));

const naturalIn = (text: string | null): number | undefined =>
  text !== null && /^\d{1,9}$/.test(text) ? Number(text) : undefined;

/** The part of an address behind its `#`, as names with values; none of it may be well-formed. */
export const namesIn = (hash: string): URLSearchParams => new URLSearchParams(hash.slice(1));

/** What an address asks: `#message=ID&bytes=HEX`, with `text` in place of `bytes` for a dump. */
export function questionIn(hash: string): Question {
  const names = namesIn(hash);
  const words = names.get("words");
  const bytes = names.get("bytes");
  return {
    text: bytes === null ? (names.get("text") ?? "") : inLines(bytes),
    message: names.get("message") ?? "",
    words: words === "little" || words === "big" ? words : "",
    offset: naturalIn(names.get("offset")) ?? 0,
    count: naturalIn(names.get("count")) ?? 0,
  };
}

/**
 * The address of a question. `bytes` are what its text stands for, if it can be read: then they
 * take its place. Without `own` the text is left out, so that nobody sees it who follows the link.
 */
export function hashOf(q: Question, bytes: Uint8Array | undefined, own: boolean): string {
  const names = new URLSearchParams();
  if (q.message) names.set("message", q.message);
  if (own && bytes) names.set("bytes", hex(bytes));
  else if (own && q.text) names.set("text", q.text);
  if (q.words && !bytes) names.set("words", q.words);
  if (q.offset > 0) names.set("offset", String(q.offset));
  if (q.count > 0) names.set("count", String(q.count));
  const text = names.toString();
  return text === "" ? "" : `#${text}`;
}
