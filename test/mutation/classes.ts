import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../support/files.ts";
import { THIS_WEEK } from "../support/runs.ts";
import type { Mutant } from "./mutants.ts";

const READERS = join(ROOT, "generator/readers");
const WORD = /[A-Za-z_$][\w$]*/g;
const COMMENT = /\/\*[\s\S]*?\*\/|\/\/ .*/g;
const LITERAL = /"(?:\\.|[^"\\\n])*"|`[^`]*`|(?<=[(=,:] *)\/(?![/*]).+\/[a-z]*/g;

/**
 * Languages whose readers know words. Readers of prose and tables learn theirs from what was
 * promised.
 */
const CODE: readonly string[] = ["c", "c-drivers", "kaitai", "typescript"];

/**
 * Those among them whose readers take several lines at once, so that lines of one form may mean
 * different things.
 */
const BY_LINES: readonly string[] = ["c", "c-drivers"];

/** The sources of a reader, and of what all of them share, without comments. */
const sourcesOf = (reader: string) =>
  [reader, "text"].flatMap((room) =>
    readdirSync(join(READERS, room), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".ts"))
      .map((path) => readFileSync(join(READERS, room, path), "utf8").replace(COMMENT, "")),
  );

/**
 * The words in texts and patterns of each reader of code: it may treat them otherwise than other
 * names.
 */
const KNOWN: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  CODE.map((reader) => [
    reader,
    new Set(
      sourcesOf(reader)
        .flatMap((source) => source.match(LITERAL) ?? [])
        .flatMap((literal) => literal.match(WORD) ?? []),
    ),
  ]),
);

/**
 * A stretch of a line with numbers, and with one or several names that its reader does not know, as
 * placeholders.
 */
const abstract = (text: string, reader: string): string =>
  text
    .replace(/\b\d\w*\b|[\p{L}_$][\p{L}\p{N}_$]*/gu, (word) =>
      /^\d/.test(word) ? "0" : KNOWN.get(reader)?.has(word) ? word : "name",
    )
    .replace(/\bname(?: +name)+\b/g, "names")
    .replace(/ {2,}/g, "  ");

/**
 * How many characters around a place in prose or in a cell count, placeholders being what they are.
 */
const NEAR = 10;

/**
 * The class of a mutant of a text for one kind of reader: its line with names and numbers
 * abstracted, the place in the line, and the kind of change, which are the first two words that say
 * what was done; in C also the lines above and below; in prose and in tables what stands near the
 * place, and the column. A reader takes the same way through the mutants of one class.
 */
export function classOf(reader: string, text: string, m: Mutant): string {
  const start = text.lastIndexOf("\n", m.start - 1) + 1;
  const end = text.indexOf("\n", m.start);
  const before = abstract(text.slice(start, m.start), reader);
  const behind = abstract(text.slice(m.start, end < 0 ? text.length : end), reader);
  const kind = `${reader}: ${m.what.split(" ", 2).join(" ")}`;
  if (BY_LINES.includes(reader)) {
    const above = text.slice(text.lastIndexOf("\n", start - 2) + 1, Math.max(0, start - 1));
    const below = end < 0 ? "" : text.slice(end + 1).split("\n", 1)[0];
    const around = [above, below ?? ""].map((line) => abstract(line, reader).trim());
    return [kind, before, behind, ...around].join("\n");
  }
  if (CODE.includes(reader)) return [kind, before, behind].join("\n");
  const column = before.split("|").length;
  return `${kind} in ${column}\n${before.slice(-NEAR)}\n${behind.slice(0, NEAR)}`;
}

/**
 * Which mutant of each class is tried: `PVSPEC_SEED`, else the number of the week, so that all of
 * them are in time.
 */
export const SEED: number = Number(process.env.PVSPEC_SEED ?? THIS_WEEK);

/**
 * One of a list, by the seed: as many seeds that follow each other as the list is long choose each
 * of it once.
 */
export function representative<T>(list: readonly T[], seed: number): T {
  const chosen = list[seed % list.length];
  if (chosen === undefined) throw new Error(`a seed is a whole number, and not ${seed}`);
  return chosen;
}
