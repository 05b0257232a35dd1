import type { Random } from "../support/random.ts";

/** Pieces that mean something to some reader, and characters that seldom stand in files. */
const PIECES: readonly string[] = [
  ...["\n", "\n\n", "\r\n", "\r", "\t", " ", "    ", "\0", "\u2028", "\ufeff", "\ud800", "é"],
  ...["/*", "*/", "//", "/* x */", "// x\n", "/** x */", "<!-- x -->", "<!--", "-->", "# x\n"],
  ...["{", "}", "(", ")", "[", "]", "<", ">", ";", ":", ",", ".", "|", "`", "*", "_", "\\", "\\\n"],
  ...[
    '"',
    "'",
    "$",
    "${",
    "$$x",
    "$i_N",
    "@",
    "&x",
    "*x",
    "!!x",
    "?",
    "- ",
    "---\n",
    "```\n",
    "~~~",
  ],
  ...[
    "0",
    "1",
    "-1",
    "0x",
    "1e999",
    "99999999999999999999",
    "NaN",
    "x",
    "__proto__",
    "constructor",
  ],
  ...["#if 0\n", "#endif\n", "#define x\n", "struct x {", "union {", "} x;", "import x", "case 1:"],
  ...[
    "| - | - |\n",
    "+---+\n",
    "Table: `x`",
    "[x]: y\n",
    "#### x = y []\n",
    "seq:\n",
    "types: {}\n",
  ],
];

/** A text of nothing but such pieces; now and then of one piece many times. */
export function randomText(random: Random): string {
  if (random.once(4)) return random.pick(PIECES).repeat(1 + random.below(2000));
  return Array.from({ length: random.below(300) }, () => random.pick(PIECES)).join("");
}

const place = (text: string, random: Random) => random.below(text.length + 1);
/** Where a line starts. */
const line = (text: string, random: Random) => text.lastIndexOf("\n", place(text, random)) + 1;
const insert = (text: string, at: number, piece: string) =>
  text.slice(0, at) + piece + text.slice(at);
const comment = (random: Random) =>
  random.pick(["/* x */", "// x\n", "/** x */\n", "/**\n * x\n */\n", "<!-- x -->\n", "# x\n"]);

/** Damages. Each gives the text that follows. */
const DAMAGES: readonly ((text: string, random: Random) => string)[] = [
  (text, random) => insert(text, 0, random.pick(["\n", "x\n", "\ufeff", " ", comment(random)])),
  (text) => text.replace(/\n/g, "\r\n"),
  (text) => text.replace(/\n/g, "\r"),
  (text, random) => insert(text, place(text, random), random.pick(PIECES)),
  (text, random) => insert(text, line(text, random), random.pick(PIECES)),
  (text, random) => insert(text, line(text, random), comment(random)),
  (text, random) => insert(text, place(text, random), random.pick(PIECES).repeat(1000)),
  (text, random) => text.slice(0, place(text, random)),
  (text, random) => text.slice(place(text, random)),
  (text, random) => {
    const at = place(text, random);
    return text.slice(0, at) + text.slice(at + 1 + random.below(80));
  },
  (text, random) => {
    const [from, to] = [line(text, random), line(text, random)].sort((a, b) => a - b);
    return insert(text, line(text, random), text.slice(from, to));
  },
  (text, random) => {
    const marks = [...text.matchAll(/[^\w\s]/g)];
    if (marks.length === 0) return text;
    const { index } = random.pick(marks);
    return text.slice(0, index) + random.pick(PIECES) + text.slice(index + 1);
  },
];

/** A text with a few damages. */
export function damagedText(text: string, random: Random): string {
  let damaged = text;
  for (let i = random.below(3); i >= 0; i--) damaged = random.pick(DAMAGES)(damaged, random);
  return damaged;
}

/** Characters; a longer text is mostly damaged in a stretch of it, behind its first lines. */
const LONG = 12_000;

/** The beginning of a long text and some of its lines, or now and then all of it. */
export function stretchOf(text: string, random: Random): string {
  if (text.length <= LONG || random.once(8)) return text;
  const from = line(text, random);
  return text.slice(0, line(text.slice(0, LONG / 4), random)) + text.slice(from, from + LONG);
}
