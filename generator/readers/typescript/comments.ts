import type { Range } from "../lines.ts";

/** A comment for readers of the documentation, without its frame. */
export interface Comment extends Range {
  readonly text: string;
}

const LAST = /\/\*\*(?:[^*]|\*(?!\/))*\*\/(?=\s*$)/;

/** The comment that stands directly before something. */
export function commentBefore(text: string, full: number, start: number): Comment | undefined {
  const found = LAST.exec(text.slice(full, start));
  if (!found) return undefined;
  const lines = found[0].slice(3, -2).split("\n");
  const bare = lines.map((l, i) => (i === 0 ? l : l.replace(/^\s*\* ?/, "")).trimEnd());
  return { text: bare.join("\n").trim(), start: full + found.index, end: full + found.index + found[0].length };
}
