import { type Mutant, rows } from "./mutants.ts";

/** What else each mark of Markdown, of a table or of a drawing could be. */
const OTHER: Readonly<Record<string, string>> = {
  "-": "=",
  "=": "-",
  "+": "|",
  "|": "+",
  "`": "'",
  "*": "+",
  "#": "=",
  ".": ",",
  ",": ";",
  ";": ",",
  ":": ";",
  "(": "[",
  ")": "]",
  "<": ">",
  ">": "<",
  "/": "\\",
};

/**
 * Every run of one mark in a text, where comments are blanks: one less, one more, and another one
 * in place of its first and of its last.
 */
export function* marks(text: string, code: string): Generator<Mutant> {
  for (const m of code.matchAll(/([^\p{L}\p{N}_\s])\1*/gu)) {
    const [run, mark = ""] = m;
    const [start, end] = [m.index, m.index + run.length];
    const line = text.slice(text.lastIndexOf("\n", start) + 1, text.indexOf("\n", start));
    const other = OTHER[mark] ?? "-";
    yield { start, end, text: run.slice(1), what: `removed mark ${mark} from ${line}` };
    yield { start, end, text: run + mark, what: `added mark ${mark} to ${line}` };
    yield {
      start,
      end,
      text: other + run.slice(1),
      what: `first mark ${mark} as ${other} in ${line}`,
    };
    if (run.length > 1)
      yield {
        start,
        end,
        text: run.slice(1) + other,
        what: `last mark ${mark} as ${other} in ${line}`,
      };
  }
}

/** Every empty line removed, and one put before each line behind another one. */
export function* gaps(text: string, code: string): Generator<Mutant> {
  for (const m of text.matchAll(/\n\n/g))
    yield {
      start: m.index,
      end: m.index + 1,
      text: "",
      what: `no empty line before ${text.slice(m.index + 2, text.indexOf("\n", m.index + 2))}`,
    };
  for (const { start, end } of rows(code))
    if (/[^\n]\n$/.test(text.slice(0, start)))
      yield {
        start,
        end: start,
        text: "\n",
        what: `an empty line before ${text.slice(start, end)}`,
      };
}
