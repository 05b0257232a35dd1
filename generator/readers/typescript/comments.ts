import type { Range } from "../text/lines.ts";

/** A comment for readers of the documentation, without its frame. */
export interface Comment extends Range {
  readonly text: string;
  /**
   * Whether it begins and ends as comments here do: nothing beside the marks at both ends of
   * several lines, no empty line there, and no two in a row.
   */
  readonly framed: boolean;
}

const LAST = /\/\*\*(?:[^*]|\*(?!\/))*\*\/(?=\s*$)/;

/** Finds the comment that stands directly before something. */
export function commentBefore(text: string, full: number, start: number): Comment | undefined {
  const found = LAST.exec(text.slice(full, start));
  if (!found) return undefined;
  const lines = found[0].slice(3, -2).split("\n");
  const inner =
    lines.length === 1
      ? [(lines[0] ?? "").trim()]
      : lines.slice(1, -1).map((l) => l.replace(/^\s*\* ?/, "").trimEnd());
  const framed =
    lines.length === 1 || ((lines[0] ?? "").trim() === "" && (lines.at(-1) ?? "").trim() === "");
  return {
    text: inner.join("\n"),
    framed:
      framed &&
      inner.every((l, i) => l !== "" || (i > 0 && inner[i - 1] !== "" && i < inner.length - 1)),
    start: full + found.index,
    end: full + found.index + found[0].length,
  };
}
