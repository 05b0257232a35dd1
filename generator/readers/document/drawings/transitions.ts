import { type DrawingProblem, type Place, placeOf, problemAt, strayCharacters } from "./place.ts";
import { group, NAME } from "./words.ts";

/**
 * A change of state as a drawing states it, with the place of every word. One with several states
 * before stands in several lines.
 */
export interface ReadTransition {
  readonly name: string;
  readonly from: readonly string[];
  readonly to: string;
  readonly creates?: string;
  readonly at: {
    readonly name: Place;
    readonly from: readonly Place[];
    readonly to: Place;
    readonly creates?: Place;
  };
}

/** The drawing of a machine that was read. */
export interface TransitionsReading {
  readonly transitions: readonly ReadTransition[];
  readonly problems: readonly DrawingProblem[];
}

const LINE = new RegExp(
  `^(?<from>${NAME})(?<blanks> +)---- (?<name>${NAME}) (?<dashes>-+)> ` +
    `(?<to>${NAME})(?:(?<gap> +)\\(new: (?<creates>${NAME})\\))?$`,
  "d",
);

const lengthOf = (match: RegExpExecArray, name: string) => match.groups?.[name]?.length ?? 0;
const longest = (matches: readonly RegExpExecArray[], name: string) =>
  Math.max(0, ...matches.map((m) => lengthOf(m, name)));

/**
 * Arrows start two columns behind the longest state, end four behind the longest name; what they
 * create stands four behind the longest state that they lead to.
 */
function crooked(
  all: readonly { readonly match: RegExpExecArray; readonly line: number }[],
): DrawingProblem[] {
  const matches = all.map((m) => m.match);
  const columns = [
    {
      word: "from",
      filler: "blanks",
      behind: longest(matches, "from") + 2,
      problem: "the arrow does not start where it should",
    },
    {
      word: "name",
      filler: "dashes",
      behind: longest(matches, "name") + 4,
      problem: "the arrow does not end where it should",
    },
    {
      word: "to",
      filler: "gap",
      behind: longest(matches, "to") + 4,
      problem: "the state of another instance does not stand where it should",
    },
  ];
  return all.flatMap(({ match, line }) =>
    columns.flatMap(({ word, filler, behind, problem }) => {
      const at = group(match, filler, line)?.at;
      return at && lengthOf(match, word) + lengthOf(match, filler) !== behind
        ? [problemAt(at, problem)]
        : [];
    }),
  );
}

function readLine(match: RegExpExecArray, line: number): ReadTransition | undefined {
  const [name, from, to, creates] = ["name", "from", "to", "creates"].map((g) =>
    group(match, g, line),
  );
  if (!name || !from || !to) return undefined;
  const at = { name: name.at, from: [from.at], to: to.at };
  const read = { name: name.text, from: [from.text], to: to.text };
  return creates
    ? { ...read, creates: creates.text, at: { ...at, creates: creates.at } }
    : { ...read, at };
}

/**
 * Reads the drawing of a machine with one kind of state, `from  ---- name ----> to    (new: state)`
 * in each line.
 */
export function readTransitions(lines: readonly string[]): TransitionsReading {
  const problems = strayCharacters(lines);
  const matched: { match: RegExpExecArray; line: number }[] = [];
  const transitions: ReadTransition[] = [];
  for (const [line, text] of lines.entries()) {
    const match = LINE.exec(text);
    const read = match && readLine(match, line);
    if (!match || !read) {
      problems.push(
        problemAt(placeOf(line, 0, text.length), "no transition `from  ---- name ----> to`"),
      );
      continue;
    }
    matched.push({ match, line });
    const known = transitions.findIndex((t) => t.name === read.name);
    const before = transitions[known];
    if (!before) transitions.push(read);
    else if (known !== transitions.length - 1)
      problems.push(problemAt(read.at.name, `\`${read.name}\` stands further up already`));
    else if (before.to !== read.to || before.creates !== read.creates)
      problems.push(problemAt(read.at.to, `\`${read.name}\` leads elsewhere in the line above`));
    else if (before.from.some((s) => read.from.includes(s)))
      problems.push(
        problemAt(
          read.at.from[0] ?? read.at.name,
          `\`${read.name}\` leads from this state in a line above`,
        ),
      );
    else
      transitions[known] = {
        ...before,
        from: [...before.from, ...read.from],
        at: { ...before.at, from: [...before.at.from, ...read.at.from] },
      };
  }
  return { transitions, problems: [...problems, ...crooked(matched)] };
}
