import { type Chance, described, names, type Tree } from "./chance.ts";

/** Scalars of the vocabulary and of `TYPES` with their bytes. */
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
  ["label", 8],
  ["result", 4],
  ["net_depth", 2],
];

/** Types of the protocol itself. */
export const TYPES: Tree = {
  label: { is: "uint64", role: "cookie" },
  result: { is: "int32", role: "error", holds: "errors.wire" },
  net_depth: { is: "int16", order: "big", doc: "A depth in network order." },
};

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

/** Fields by their names, with the bytes that they take. */
interface Fields {
  readonly fields: Tree;
  readonly size: number;
}

function number(c: Chance, name: string): Sized {
  const [type, bytes] = c.pick(SCALARS);
  const count = c.once(6) ? c.number(1, 5) : 1;
  const signed = /^int|^net/.test(type);
  const plain = /^u?int/.test(type);
  const bits = 8 * bytes;
  const more: Tree =
    count > 1
      ? { count }
      : c.pick<() => Tree>([
          () => ({}),
          () =>
            plain
              ? { must: [`${name} ${c.pick(["<=", "<", ">=", "!="])} ${c.number(1, 100)}`] }
              : {},
          () => (plain || signed ? { values: signed ? `depth${bits}` : "colour" } : {}),
          () => (plain ? { values: "colour", only: ["green", "blue"] } : {}),
          () => (plain ? { values: "odd" } : {}),
          () => (plain && signed ? { values: `depth${bits}`, only: ["abyss", "top"] } : {}),
          () => (plain && !signed ? { values: `trait${bits}`, encoded: "mask" } : {}),
          () => (plain && !signed ? { values: "colour", encoded: c.pick(["mask", "bit"]) } : {}),
          () => (plain && !signed ? { values: `trait${bits}`, encoded: "bit" } : {}),
          () => (plain && !signed && bytes > 1 ? { bits: bitsOf(c) } : {}),
          () => ({ unit: c.pick(["byte", "sector", "page"]) }),
          () => ({ initial: signed ? -c.number(0, 100) : c.number(0, 100) }),
          () => (type === "grant_ref" ? { grants: "page" } : {}),
          () => ({ writer: c.pick(["frontend", "backend"]), when: c.text() }),
        ])();
  return { field: { type, ...more }, size: bytes * count, align: bytes };
}

const bitsOf = (c: Chance): Tree => ({
  low: described(c, { at: 0, width: c.number(3, 7), ...(c.once(3) && { values: "colour" }) }),
  high: described(c, { at: 8, width: c.number(1, 8) }),
});

function other(c: Chance, records: readonly Known[]): Sized {
  const inner = records.length > 0 && c.once(3) ? c.pick(records) : undefined;
  if (inner) {
    const count = c.once(5) ? c.number(1, 3) : undefined;
    const field = { record: inner.name, ...(count !== undefined && { count }) };
    return { field, size: inner.size * (count ?? 1), align: 8 };
  }
  const size = c.number(1, 16);
  return {
    field: c.pick<() => Tree>([
      () => ({ bytes: size }),
      () => ({ pad: size }),
      () => ({ bytes: size, ...(c.once(2) && { valid: c.number(1, size) }) }),
    ])(),
    size,
    align: 1,
  };
}

/** Fields without holes, the widest first, filled to 8 bytes; `more` are among them. */
export function fields(
  c: Chance,
  prefix: string,
  most: number,
  records: readonly Known[],
  more: readonly Sized[] = [],
): Fields {
  const made = [
    ...names(
      c,
      Array.from({ length: c.number(1, most) }, (_, i) => `${prefix}${i}`),
    ).map((name, i) => {
      return { name, ...(i > 0 && c.once(4) ? other(c, records) : number(c, name)) };
    }),
    ...more.map((f, i) => ({ name: `${prefix}same${i}`, ...f })),
  ].sort((a, b) => b.align - a.align);
  const size = made.reduce((n, f) => n + f.size, 0);
  const pad = -size & 7;
  return {
    fields: {
      ...Object.fromEntries(made.map((f) => [f.name, described(c, f.field)])),
      ...(pad > 0 && { filler: { pad } }),
    },
    size: size + pad,
  };
}

/** The scalars of a request as a response may repeat them. */
export function echoesOf(c: Chance, path: string, request: Tree): Sized[] {
  return Object.entries(request).flatMap(([name, field]) => {
    const { type, count } = field as { type?: string; count?: number };
    const bytes = SCALARS.find(([t]) => t === type)?.[1];
    if (!type || !bytes || count !== undefined || !c.once(3)) return [];
    return [{ field: { type, echoes: `${path}.${name}` }, size: bytes, align: bytes }];
  });
}

/** A record that another one leads to by one of its values: a variant by cases. */
function chosen(c: Chance, known: readonly Known[]): Fields {
  const cases = ["red", "green", "blue"].slice(0, c.number(1, 3));
  const picked = cases.map((name) => [name, c.pick(known)] as const);
  const size = Math.max(...picked.map(([, r]) => r.size)) + (c.once(2) ? 8 : 0);
  const inBits = c.once(3);
  const by = inBits ? { bits: { tint: { at: 4, width: 8, values: "colour" } } } : {};
  return {
    fields: {
      kind: { type: "uint32", ...(inBits ? by : { values: "colour" }) },
      gap: { pad: 4 },
      body: described(c, {
        variant: {
          by: inBits ? "kind.tint" : "kind",
          cases: Object.fromEntries(picked.map(([name, r]) => [name, r.name])),
          size,
          ...(c.once(3) && { otherwise: c.text() }),
        },
      }),
    },
    size: size + 8,
  };
}

/** A record and others that describe the same bytes: alternatives of the whole record. */
function alternatives(c: Chance): Record<string, Tree> {
  const [type, set, all] = c.pick([
    ["uint32", "colour", ["red", "blue"]],
    ["int32", "depth32", ["level", "abyss"]],
  ] as const);
  const cases = all.slice(0, c.number(1, 2));
  const kind = (only?: string) => ({ type, values: set, ...(only && { only: [only] }) });
  return {
    any: described(c, {
      alternatives: {
        by: "kind",
        cases: Object.fromEntries(cases.map((name) => [name, `as_${name}`])),
      },
      fields: { kind: kind(), rest: { bytes: 12 } },
    }),
    ...Object.fromEntries(
      cases.map((name, i) => [
        `as_${name}`,
        described(c, {
          fields: {
            kind: kind(c.once(2) ? name : undefined),
            a: described(c, { type: c.pick(["be32", "uint32", "ipv4_address"]) }),
            ...(i === 0 ? { b: { bytes: 8 } } : { b: { type: "uint64" } }),
          },
        }),
      ]),
    ),
  };
}

/** A record that each compiler lays out, whose size and places may differ. */
function natural(c: Chance): Tree {
  const plain = Array.from({ length: c.number(1, 4) }, (_, i) => `n${i}`);
  return described(c, {
    layout: "natural",
    fields: Object.fromEntries(names(c, plain).map((n) => [n, described(c, number(c, n).field)])),
  });
}

/** A record with an open end. */
function open(c: Chance): Tree {
  const limited = c.once(2);
  return described(c, {
    fields: {
      n: { type: "uint32", ...(limited && { must: [`n <= ${c.number(1, 9)}`] }) },
      list: described(c, {
        type: c.pick(["uint32", "be16", "uint8"]),
        count: c.pick(["n", "2 * n", "1 << n"]),
      }),
    },
  });
}

/** Records of all kinds, and those among them that others and messages may hold. */
export function recordsByChance(c: Chance): {
  readonly records: Record<string, Tree>;
  readonly known: readonly Known[];
} {
  const known: Known[] = [];
  const records: Record<string, Tree> = {};
  const add = (name: string, made: Fields, more: Tree = {}) => {
    records[name] = described(c, { fields: made.fields, ...more });
    known.push({ name, size: made.size });
  };
  const plain = Array.from({ length: c.number(0, 3) }, (_, i) => `r${i}`);
  for (const name of names(c, plain))
    add(name, fields(c, "f", 5, known), c.once(4) ? { rules: { same: c.text() } } : {});
  if (known.length > 0 && c.once(2)) add("holder", chosen(c, known));
  if (c.once(2)) {
    Object.assign(records, alternatives(c));
    known.push({ name: "any", size: 16 });
  }
  if (c.once(3)) records.loose = natural(c);
  if (c.once(2)) records.tail = open(c);
  return { records, known };
}
