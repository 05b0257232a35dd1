import type { CDrivers } from "../../layout/c/driver-files.ts";
import type { CMacro } from "../../layout/c/header.ts";
import { inComment } from "../../layout/comments.ts";
import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { regenerate } from "../backend.ts";
import { wrap } from "../wrap.ts";

/**
 * The comment at the top of a file, each line behind its ` *`: what it is, how to use it, where it
 * comes from, whose it is.
 */
export function bannerLines(
  p: ResolvedProtocol,
  s: CDrivers,
  file: string,
  about: readonly [string, ...string[]],
): string[] {
  const [first, ...more] = about;
  const paragraphs = [`${file} -- ${p.title}: ${first}`, ...more, `${regenerate(p)}.`].map((text) =>
    wrap(inComment(text), s.line - 3),
  );
  const holders = s.holders.map((h) => `Copyright (C) ${inComment(h)}`);
  return [...paragraphs, ...(holders.length > 0 ? [holders] : [])].flatMap((lines, i) => [
    ...(i > 0 ? [""] : []),
    ...lines.map((l) => ` ${l}`),
  ]);
}

/** A comment above what it is about; nothing if there is nothing to say. */
export function commentLines(text: string, width: number): string[] {
  if (text === "") return [];
  const one = `/* ${inComment(text)} */`;
  return one.length <= width
    ? [one]
    : ["/*", ...wrap(inComment(text), width - 3).map((l) => ` * ${l}`), " */"];
}

/**
 * Definitions with their values in one column, each with its comment behind it if that fits, else
 * above it.
 */
export function macroLines(macros: readonly CMacro[], width: number): string[] {
  const column = Math.max(0, ...macros.map((m) => m.name.length));
  return macros.flatMap((m) => {
    const line = `#define ${m.name.padEnd(column)} ${m.value}`;
    const both = `${line} /* ${inComment(m.doc)} */`;
    return m.doc !== "" && both.length <= width ? [both] : [...commentLines(m.doc, width), line];
  });
}
