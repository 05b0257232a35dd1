/**
 * The tokens of a C text: comments and blanks dropped, continued lines joined, and `¶` at the end
 * of every line of the preprocessor, because only there a line break means something.
 */
export function cTokens(text: string): string[] {
  const code = text
    .replace(/\\\n/g, "")
    .replace(/"(?:\\.|[^"\\\n])*"|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, (m) =>
      m.startsWith('"') ? m : m.replace(/[^\n]+/g, " "),
    );
  return code.split("\n").flatMap((line) => {
    const tokens = line.match(/"(?:\\.|[^"\\])*"|\w+|##|[^\s\w]/g) ?? [];
    return tokens[0] === "#" ? [...tokens, "¶"] : tokens;
  });
}

/** A run of tokens that one list has where the other has another. */
export interface Difference {
  readonly theirs: string;
  readonly ours: string;
}

/** The least changes that make one list of tokens into the other. */
export function differences(theirs: readonly string[], ours: readonly string[]): Difference[] {
  // common[i][j] is how many tokens the rests of both lists, from i and from j on, have in common
  // in order.
  const common = Array.from({ length: theirs.length + 1 }, () => new Uint16Array(ours.length + 1));
  const at = (i: number, j: number) => common[i]?.[j] ?? 0;
  for (let i = theirs.length - 1; i >= 0; i--) {
    const row = common[i];
    for (let j = ours.length - 1; row && j >= 0; j--)
      row[j] = theirs[i] === ours[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const out: Difference[] = [];
  let left: string[] = [];
  let right: string[] = [];
  const flush = () => {
    if (left.length + right.length > 0) out.push({ theirs: left.join(" "), ours: right.join(" ") });
    left = [];
    right = [];
  };
  for (let i = 0, j = 0; i < theirs.length || j < ours.length; ) {
    const a = theirs[i];
    const b = ours[j];
    if (a !== undefined && a === b) {
      flush();
      i++;
      j++;
    } else if (b === undefined || (a !== undefined && at(i + 1, j) >= at(i, j + 1))) {
      left.push(a ?? "");
      i++;
    } else {
      right.push(b);
      j++;
    }
  }
  flush();
  return out;
}
