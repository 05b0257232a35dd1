import { type Entry, type EntryNumber, KIND_WORDS } from "./entry.ts";

/** An entry that was found. The greater the score, the earlier it stands. */
export interface Hit {
  readonly entry: Entry;
  readonly score: number;
  /** The number that was asked for, and what it is: `offset 52`. */
  readonly because?: string;
}

/** A query in parts: numbers in decimal, and other words in small letters. */
export interface Query {
  readonly whole: string;
  readonly numbers: readonly string[];
  readonly words: readonly string[];
}

const NUMBER = /^[-+]?(?:0x[0-9a-f]{1,16}|\d{1,20})$/i;

function decimal(text: string): string {
  const digits = text.replace(/^[-+]/, "");
  return `${text.startsWith("-") && BigInt(digits) !== 0n ? "-" : ""}${BigInt(digits)}`;
}

/** Takes a query apart. `-97` and `0x34` stay numbers. */
export function queryOf(text: string): Query {
  const whole = text.trim().toLowerCase().slice(0, 200);
  const tokens = whole.split(/[\s,;=@]+/).filter((t) => t !== "" && !/^\W+$/.test(t));
  return {
    whole,
    numbers: tokens.filter((t) => NUMBER.test(t)).map(decimal),
    words: tokens.filter((t) => !NUMBER.test(t)),
  };
}

/** The words of a name: itself, and what stands between its marks. */
export const wordsIn = (text: string): string[] => {
  const whole = text.toLowerCase().split(/[\s/#()"',;:{}<>`]+/);
  return [...new Set(whole.flatMap((w) => [w, ...w.split(/[-_.]+/)]))].filter((w) => w !== "");
};

/** What an entry is when its name alone does not decide: the smaller, the earlier. */
const RANKS = [
  ...["command", "message", "field", "node", "error", "value", "channel", "record", "machine"],
  ...["transition", "constant", "value set", "sentence", "implementation", "deviation", "tool"],
  ...["question", "page", "section"],
];

/** How early an entry of a kind stands among others that fit as well: from 0 to 1. */
export function weightOf(kind: string): number {
  const rank = RANKS.indexOf(kind);
  return 1 - (rank < 0 ? RANKS.length : rank) / (RANKS.length + 1);
}

/** A name with blanks for its marks: people write `command ring` for `command_ring`. */
const spaced = (name: string) => name.toLowerCase().replace(/[\s_.-]+/g, " ");

interface Known {
  readonly entry: Entry;
  readonly id: string;
  readonly name: string;
  readonly text: string;
  readonly words: ReadonlySet<string>;
  /** Words of its numbers, such as the names of systems. */
  readonly labels: ReadonlySet<string>;
}

/** How well a number of an entry answers, from 0. */
function scoreOf(asked: string, { value, as, size }: EntryNumber, words: readonly string[]) {
  const system = as.startsWith("on ") ? as.slice(3) : undefined;
  const named = system !== undefined && words.includes(system);
  if (value === asked) return system === undefined ? 800 : named ? 820 : 500;
  const n = Number(asked);
  if (size !== undefined && n > Number(value) && n < Number(value) + size) return 700;
  const bare = asked.replace("-", "");
  if (value.replace("-", "") !== bare) return 0;
  return system === undefined ? 600 : named ? 650 : 400;
}

/** Finds by ids, names and numbers. */
export class ExactIndex {
  private readonly all: readonly Known[];

  constructor(entries: readonly Entry[]) {
    this.all = entries.map((entry) => ({
      entry,
      id: entry.id.toLowerCase(),
      name: spaced(entry.name),
      text: entry.text.toLowerCase(),
      words: new Set([
        ...wordsIn(`${entry.id} ${entry.name} ${entry.path} ${entry.kind} ${entry.protocol}`),
        ...(KIND_WORDS[entry.kind] ?? []),
      ]),
      labels: new Set(entry.numbers.flatMap((n) => wordsIn(n.as))),
    }));
  }

  /** Entries that a query names, and those that have its numbers and all its other words. */
  find(query: Query): Hit[] {
    return this.all.flatMap((k) => this.named(k, query) ?? this.numbered(k, query) ?? []);
  }

  private named({ entry, id, name, text, words }: Known, q: Query): Hit | undefined {
    const hit = (score: number) => ({ entry, score: score + weightOf(entry.kind) });
    if (q.whole === "") return undefined;
    if (id === q.whole) return hit(1000);
    if (q.numbers.length > 0) return undefined;
    if (entry.name.toLowerCase() === q.whole) return hit(910);
    if (name === spaced(q.whole)) return hit(900);
    if (id !== "" && id.endsWith(`.${q.whole}`)) return hit(890);
    const own = wordsIn(`${entry.name} ${name}`);
    const phrase = q.words.length > 1 && text.includes(q.whole) ? hit(200) : undefined;
    if (!q.words.every((w) => words.has(w))) return phrase;
    return hit(own.some((w) => q.words.includes(w)) ? 500 - 5 * id.split(".").length : 300);
  }

  private numbered({ entry, words, labels }: Known, q: Query): Hit | undefined {
    if (q.numbers.length === 0) return undefined;
    if (!q.words.every((w) => words.has(w) || labels.has(w))) return undefined;
    const best = q.numbers.map((asked) =>
      entry.numbers
        .map((number) => ({ number, score: scoreOf(asked, number, q.words) }))
        .reduce((a, b) => (b.score > a.score ? b : a), { number: undefined, score: 0 } as {
          number: EntryNumber | undefined;
          score: number;
        }),
    );
    if (best.some((b) => b.score === 0)) return undefined;
    const because = best.map(({ number: n }) => `${n?.as} ${n?.value}`);
    const systems = entry.numbers.filter((n) => q.words.includes(n.as.slice(3)));
    for (const s of systems)
      if (!because.includes(`${s.as} ${s.value}`)) because.push(`${s.as} ${s.value}`);
    const score = Math.min(...best.map((b) => b.score)) + weightOf(entry.kind);
    return { entry, score, because: because.join(", ") };
  }
}
