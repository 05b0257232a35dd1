import { type DrawingProblem, type Place, placeOf, problemAt } from "./place.ts";
import { group, NAME, NAMES } from "./words.ts";

/** The columns of the two lines downwards, counted from 0. */
export interface Columns {
  readonly left: number;
  readonly right: number;
}

/** A word of a chart with its place. */
interface Word {
  readonly text: string;
  readonly at: Place;
}

/** One line of a chart. Sides are 0 for the left one and 1 for the right one. */
export type ChartLine = { readonly at: Place } & (
  | { readonly form: "names"; readonly words: readonly [Word, Word] }
  /** The states on the lines, nothing where the line itself is. */
  | { readonly form: "states"; readonly words: readonly [Word | undefined, Word | undefined] }
  /** `from A or B`, or `if SIDE is A or B`. */
  | {
      readonly form: "note";
      readonly toThe: 0 | 1;
      readonly side: Word | undefined;
      readonly states: Word;
    }
  | {
      readonly form: "step";
      readonly moves: readonly number[];
      readonly mark: Word;
      readonly name: Word;
      readonly actor: Word | undefined;
      readonly sees: Word | undefined;
    }
);

/** Finds the columns of the two lines of a chart in its third line, which has nothing else. */
export function columnsOf(lines: readonly string[]): Columns | undefined {
  const text = lines[2] ?? "";
  return /^ *\| +\|$/.test(text) ? { left: text.indexOf("|"), right: text.length - 1 } : undefined;
}

const LABEL = `(?<name>${NAME})(?: \\(by (?<actor>${NAME})\\))?`;
const SEEN = `(?<before>-+) (?<sees>${NAMES}) (?<after>-+)`;
const NOTE = `(?:from|if (?<side>${NAME}) is) (?<states>${NAMES})`;
const of = (pattern: string) => new RegExp(`^ *(?<line>${pattern})$`, "d");

const ENDS = of(`(?<left>${NAME}|\\[${NAME}\\]|\\|) +(?<right>${NAME}|\\[${NAME}\\]|\\|)`);
const NOTES = [of(`\\|  ${NOTE} {3,}\\|`), of(`\\| {3,}${NOTE}  \\|`)];
const STEPS = [
  {
    moves: [0],
    patterns: [of(`(?<mark>\\*)  ${LABEL} +\\|`), of(`(?<mark>\\*)  ${LABEL}  <${SEEN}\\+`)],
  },
  {
    moves: [1],
    patterns: [of(`\\| +${LABEL}  (?<mark>\\*)`), of(`\\+${SEEN}>  ${LABEL}  (?<mark>\\*)`)],
  },
  { moves: [0, 1], patterns: [of(`(?<mark>\\*)(?<before>-+) ${LABEL} (?<after>-+)\\*`)] },
];

/** Names and states stand in the middle of their lines. */
function readEnds(
  match: RegExpExecArray,
  line: number,
  { left, right }: Columns,
  at: Place,
): ChartLine | DrawingProblem {
  const words = [group(match, "left", line), group(match, "right", line)];
  const [a, b] = words;
  if (!a || !b) return problemAt(at, "this is no line of the chart");
  const aside = [a, b].find(
    (w, i) => w.at.column - 1 + Math.floor(w.text.length / 2) !== (i === 0 ? left : right),
  );
  if (aside) return problemAt(aside.at, "this is not in the middle of its line");
  const named = [a, b].filter((w) => /^[A-Za-z]/.test(w.text));
  if (named.length === 2) return { form: "names", words: [a, b], at };
  if (named[0]) return problemAt(named[0].at, "a state stands in brackets");
  const state = (w: Word): Word | undefined =>
    w.text === "|"
      ? undefined
      : { text: w.text.slice(1, -1), at: placeOf(line, w.at.column, w.text.length - 2) };
  return { form: "states", words: [state(a), state(b)], at };
}

/** A text stands in the middle of its arrow. */
function isBalanced({ groups }: RegExpExecArray): boolean {
  const [before = 0, after = 0] = [groups?.before?.length, groups?.after?.length];
  return after === before || after === before + 1;
}

function readInside(text: string, line: number, at: Place): ChartLine | undefined {
  for (const [toThe, pattern] of NOTES.entries()) {
    const match = pattern.exec(text);
    const states = match && group(match, "states", line);
    if (states)
      return {
        form: "note",
        toThe: toThe === 0 ? 0 : 1,
        side: group(match, "side", line),
        states,
        at,
      };
  }
  for (const { moves, patterns } of STEPS) {
    const match = patterns.map((p) => p.exec(text)).find((m) => m);
    const [mark, name] = match ? [group(match, "mark", line), group(match, "name", line)] : [];
    if (match && mark && name && isBalanced(match))
      return {
        form: "step",
        moves,
        mark,
        name,
        actor: group(match, "actor", line),
        sees: group(match, "sees", line),
        at,
      };
  }
  return undefined;
}

/** Reads one line of a chart whose lines downwards are in these columns. */
export function readLine(text: string, line: number, columns: Columns): ChartLine | DrawingProblem {
  const whole = placeOf(line, 0, text.length);
  const ends = ENDS.exec(text);
  if (ends) return readEnds(ends, line, columns, whole);
  const inside =
    text.search(/\S/) === columns.left && text.length === columns.right + 1
      ? readInside(text, line, whole)
      : undefined;
  return inside ?? problemAt(whole, "this is no line of the chart");
}
