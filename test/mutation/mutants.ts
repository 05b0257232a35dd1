/** One change to a text: the stretch from `start` to `end` becomes `text`. */
export interface Mutant {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What was done to what: `swapped row …`. */
  readonly what: string;
}

export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const blank = (text: string) => text.replace(/[^\n]/g, " ");

/** A C text with its comments as blanks, so that places stay. */
export const withoutCComments = (text: string): string =>
  text.replace(/"(?:\\.|[^"\\\n])*"|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, (m) =>
    m.startsWith('"') ? m : blank(m),
  );

/** A Markdown text with its comments as blanks. */
export const withoutHtmlComments = (text: string): string =>
  text.replace(/<!--[\s\S]*?-->/g, blank);

/** Every word and number of a text. */
export const tokens = (text: string): Stretch[] =>
  [...text.matchAll(/[\p{L}\p{N}_]+/gu)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));

/** Every line with something on it, without its line break. */
export const rows = (text: string): Stretch[] =>
  [...text.matchAll(/^.*\S.*$/gm)].map((m) => ({ start: m.index, end: m.index + m[0].length }));

/** Other spellings of a number or of a name. */
function changes(token: string): { what: string; text: string }[] {
  if (/^\d+$/.test(token)) {
    return [
      { what: "one more than", text: String(BigInt(token) + 1n) },
      { what: "digit dropped from", text: token.slice(0, -1) },
      { what: "digit added to", text: `${token}1` },
    ];
  }
  const first = token.charAt(0);
  const other = first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase();
  return [
    {
      what: "letter changed in",
      text:
        other === first
          ? `${token.slice(0, -1)}${token.endsWith("e") ? "a" : "e"}`
          : other + token.slice(1),
    },
    { what: "letter added to", text: `${token}x` },
  ];
}

/** Stretches removed, doubled, and swapped with the one behind. */
export function* moves(
  text: string,
  list: readonly Stretch[],
  kind: string,
  end: (s: Stretch) => number,
  between: string,
): Generator<Mutant> {
  for (const [i, s] of list.entries()) {
    const own = text.slice(s.start, s.end);
    yield { start: s.start, end: end(s), text: "", what: `removed ${kind} ${own}` };
    yield { start: s.start, end: s.end, text: own + between + own, what: `doubled ${kind} ${own}` };
    const next = list[i + 1];
    if (!next) continue;
    const other = text.slice(next.start, next.end);
    yield {
      start: s.start,
      end: next.end,
      text: other + text.slice(s.end, next.start) + own,
      what: `swapped ${kind} ${own} with ${other}`,
    };
  }
}

/**
 * Every mutant of a text, of which `code` is the same text with comments as blanks: each number and
 * each name changed, removed, doubled and swapped with the next one, each row removed, doubled and
 * swapped with the next one. A mutant that changes nothing is left out, and so is the same change
 * to the same place a second time.
 */
export function* mutants(text: string, code: string): Generator<Mutant> {
  const words = tokens(code);
  const seen = new Set<string>();
  for (const m of all()) {
    const key = `${m.start} ${m.end} ${m.text}`;
    if (seen.has(key) || text.slice(m.start, m.end) === m.text) continue;
    seen.add(key);
    yield m;
  }
  function* all(): Generator<Mutant> {
    for (const t of words) {
      const token = text.slice(t.start, t.end);
      for (const c of changes(token)) yield { ...t, text: c.text, what: `${c.what} ${token}` };
    }
    yield* moves(text, words, "word", (s) => s.end, " ");
    yield* moves(text, rows(code), "row", (s) => s.end + 1, "\n");
  }
}

/**
 * Every word with the one in its place that stands there in the next row which begins alike, and
 * the first word of each row with that of the next row which begins otherwise: what takes its place
 * is as good as it is.
 */
export function* exchanges(text: string, code: string): Generator<Mutant> {
  const lines = rows(code).map(({ start, end }) =>
    tokens(code.slice(start, end)).map((t) => ({
      start: start + t.start,
      end: start + t.end,
      word: code.slice(start + t.start, start + t.end),
    })),
  );
  for (const [i, line] of lines.entries())
    for (const [place, { start, end, word }] of line.entries()) {
      const other = [...lines.slice(i + 1), ...lines.slice(0, i)].find(
        (l) =>
          l[place] !== undefined &&
          l[place].word !== word &&
          (place === 0 || l[0]?.word === line[0]?.word),
      )?.[place]?.word;
      if (other === undefined) continue;
      const row = text.slice(line[0]?.start, line.at(-1)?.end);
      yield { start, end, text: other, what: `exchanged ${word} for ${other} in ${row}` };
    }
}

export const apply = (text: string, m: Mutant): string =>
  text.slice(0, m.start) + m.text + text.slice(m.end);

/** Every nth one of many mutants. */
export function* everyNth(list: Iterable<Mutant>, n: number): Generator<Mutant> {
  let i = 0;
  for (const m of list) if (++i % n === 0) yield m;
}
