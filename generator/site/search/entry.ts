/** A number of an entry: its offset, its value, its number on a system. */
export interface EntryNumber {
  readonly value: string;
  /** What the number is, in words: `offset`, `number`, `on linux`. */
  readonly as: string;
  /** For an offset the bytes behind it that belong to the entry too. */
  readonly size?: number;
}

/** Something that the search finds. */
export interface Entry {
  /** The permanent id; empty for a page, a section of one and a tool. */
  readonly id: string;
  /** What it is: `field`, `node`, `command`, `sentence`, `page`. */
  readonly kind: string;
  /** Empty for what belongs to the site itself. */
  readonly protocol: string;
  readonly name: string;
  /** Where it stands, in words: `commands connect request`. */
  readonly path: string;
  /** What is shown of it. */
  readonly text: string;
  /** Further words that it is found by. */
  readonly words: string;
  readonly numbers: readonly EntryNumber[];
  /** Its page with its anchor, without the base URL. */
  readonly url: string;
}

/** Words that people use for what something is. */
export const KIND_WORDS: Readonly<Record<string, readonly string[]>> = {
  command: ["command", "cmd", "op", "opcode", "operation", "call"],
  field: ["field", "member", "byte", "offset", "at"],
  error: ["error", "errno", "err", "ret", "return", "code"],
  node: ["node", "key", "xenstore", "path"],
  value: ["value", "enum", "constant"],
  deviation: ["deviation", "deviations", "differs", "bug", "difference"],
  sentence: ["sentence", "statement", "rule", "must", "should"],
  question: ["question", "open"],
  transition: ["transition", "state", "states"],
  message: ["request", "response", "message"],
};
