import type { Range } from "./lines.ts";

/** A text of a comment, and where it stands. */
export interface Noted extends Range {
  readonly value: string;
}

/** The licences and holders that the comments at the top of a file in C name. */
export interface Notice {
  readonly licenses: readonly Noted[];
  readonly holders: readonly Noted[];
}

/** Comments and white space before anything else. */
const TOP = /^(?:\s|\/\*(?:[^*]|\*(?!\/))*\*\/)*/;
const LICENSE = /^(?:\/\*| \*) SPDX-License-Identifier: (?<value>.*?)(?: \*\/)?$/gm;
const HOLDER = /^ \* Copyright \(C\) (?<value>.*)$/gm;

/** Finds the licences and the holders that the comments at the top of a file in C name. */
export function readNotice(text: string): Notice {
  const top = TOP.exec(text)?.[0] ?? "";
  const all = (pattern: RegExp): Noted[] =>
    [...top.matchAll(pattern)].map((m) => {
      const value = m.groups?.value ?? "";
      const start = m.index + m[0].lastIndexOf(value);
      return { value, start, end: start + value.length };
    });
  return { licenses: all(LICENSE), holders: all(HOLDER) };
}
