import type { Chance, Tree } from "./chance.ts";

/** Scalars of the vocabulary with their bytes. */
const SCALARS: readonly (readonly [string, number])[] = [
  ["uint8", 1],
  ["int8", 1],
  ["uint16", 2],
  ["int16", 2],
  ["uint32", 4],
  ["int32", 4],
  ["uint64", 8],
  ["int64", 8],
  ["be16", 2],
  ["be32", 4],
  ["be64", 8],
  ["ipv4_address", 4],
  ["grant_ref", 4],
];
/** Statuses of several words are in the list of faults that are being mended elsewhere. */
const WITH = { wordsInStatus: false };
const STATUSES = ["reserved", "removed", "open question", "not implemented"].filter(
  (s) => WITH.wordsInStatus || !s.includes(" "),
);

/** A field with the room that it takes and its alignment, in bytes. */
interface Sized {
  readonly field: Tree;
  readonly size: number;
  readonly align: number;
}

/** A record whose size is the same everywhere. */
export interface Known {
  readonly name: string;
  readonly size: number;
}

/** A status, or none; texts of all kinds. */
export function described(c: Chance, of: Tree): Tree {
  return {
    ...of,
    ...(c.once(2) && { doc: c.text() }),
    ...(c.once(8) && { status: c.pick(STATUSES) }),
    ...(c.once(12) && { since: "1" }),
  };
}

/** Value sets: `colour` and `size` of numbers, `trait` of bits, `word` of words, `command`. */
export function valueSets(c: Chance, commands: readonly string[]): Tree {
  const members = (names: readonly string[], number: (i: number) => Tree) =>
    Object.fromEntries(names.map((n, i) => [n, described(c, number(i))]));
  const step = c.number(1, 5);
  return {
    command: { members: members(commands, (i) => ({ is: i * step })) },
    colour: described(c, {
      members: members(["red", "green", "blue"], (i) => ({ is: 2 * i + 1 })),
      ...(c.once(3) && { unknown: c.text() }),
      ...(c.once(3) && { withdrawn: [99] }),
    }),
    trait: described(c, {
      kind: "flags",
      members: members(["soft", "warm", "loud"], (i) =>
        c.once(2) ? { bit: 2 * i } : { is: `1 << ${2 * i}` },
      ),
    }),
    word: described(c, {
      kind: "words",
      members: members(["up", "down"], (i) => (c.once(2) ? { word: `w-${i}` } : {})),
    }),
  };
}

function number(c: Chance, name: string): Sized {
  const [type, bytes] = c.pick(SCALARS);
  const count = c.once(6) ? c.number(1, 5) : 1;
  const signed = type.startsWith("int");
  const plain = /^u?int/.test(type);
  const more: Tree =
    count > 1
      ? { count }
      : c.pick<() => Tree>([
          () => ({}),
          () =>
            plain
              ? { must: [`${name} ${c.pick(["<=", "<", ">=", "!="])} ${c.number(1, 100)}`] }
              : {},
          () => (plain ? { values: "colour" } : {}),
          () => (plain ? { values: "colour", only: ["green", "blue"] } : {}),
          () => (plain && !signed ? { values: "trait", encoded: "mask" } : {}),
          () =>
            plain && !signed && bytes > 1
              ? {
                  bits: {
                    low: described(c, { at: 0, width: c.number(1, 7) }),
                    high: described(c, { at: 8, width: c.number(1, 8) }),
                  },
                }
              : {},
          () => ({ unit: c.pick(["byte", "sector", "page"]) }),
          () => ({ initial: c.number(0, 100) }),
          () => (type === "grant_ref" ? { grants: "page" } : {}),
        ])();
  return { field: { type, ...more }, size: bytes * count, align: bytes };
}

function other(c: Chance, records: readonly Known[]): Sized {
  const inner = records.length > 0 && c.once(3) ? c.pick(records) : undefined;
  if (inner) return { field: { record: inner.name }, size: inner.size, align: 8 };
  const size = c.number(1, 16);
  return {
    field: c.once(2) ? { bytes: size } : { pad: size },
    size,
    align: 1,
  };
}

/** Fields without holes, the widest first, filled to 8 bytes. */
export function fields(
  c: Chance,
  prefix: string,
  most: number,
  records: readonly Known[],
): { readonly fields: Tree; readonly size: number } {
  const made = Array.from({ length: c.number(1, most) }, (_, i) => {
    const name = `${prefix}${i}`;
    return { name, ...(i > 0 && c.once(4) ? other(c, records) : number(c, name)) };
  }).sort((a, b) => b.align - a.align);
  const size = made.reduce((n, f) => n + f.size, 0);
  const pad = -size & 7;
  return {
    fields: {
      ...Object.fromEntries(made.map((f) => [f.name, described(c, f.field)])),
      ...(pad > 0 && { end: { pad } }),
    },
    size: size + pad,
  };
}
