/**
 * Characters that are tried in place of each one: what drawings are made of, digits, letters, and
 * some of no drawing.
 */
const OTHERS = [..." -+|/*<>[]().0179aeEx_:\t\u00e9"];

/** A changed drawing, and what was done to it. */
export interface Damaged {
  readonly lines: readonly string[];
  readonly what: string;
}

/** Every way to replace, remove, double or insert one character of a line. */
function* inLine(text: string): Generator<{ text: string; what: string }> {
  for (let i = 0; i <= text.length; i++) {
    const [before, own, after] = [text.slice(0, i), text[i], text.slice(i + 1)];
    if (own !== undefined) {
      for (const other of OTHERS)
        yield {
          text: before + other + after,
          what: `column ${i + 1}: ${own} replaced by ${other}`,
        };
      yield { text: before + after, what: `column ${i + 1}: ${own} removed` };
    }
    for (const more of [own ?? " ", " ", "-", "|", "x", "1"])
      yield { text: before + more + text.slice(i), what: `column ${i + 1}: ${more} added` };
  }
}

/**
 * Every change of one character of a drawing, every line removed, doubled and changed with any
 * other, and an empty line put anywhere.
 */
export function* damaged(lines: readonly string[]): Generator<Damaged> {
  for (const [i, own] of lines.entries()) {
    const [before, after] = [lines.slice(0, i), lines.slice(i + 1)];
    const seen = new Set([own]);
    for (const m of inLine(own)) {
      if (seen.has(m.text)) continue;
      seen.add(m.text);
      yield { lines: [...before, m.text, ...after], what: `line ${i + 1}, ${m.what}` };
    }
    yield { lines: [...before, ...after], what: `line ${i + 1} removed` };
    yield { lines: [...before, own, own, ...after], what: `line ${i + 1} doubled` };
    yield { lines: [...before, "", own, ...after], what: `an empty line before line ${i + 1}` };
    for (const [j, other] of lines.entries()) {
      if (j <= i || own === other) continue;
      yield {
        lines: lines.with(i, other).with(j, own),
        what: `lines ${i + 1} and ${j + 1} swapped`,
      };
    }
  }
  yield { lines: [...lines, ""], what: "an empty line at the end" };
}
