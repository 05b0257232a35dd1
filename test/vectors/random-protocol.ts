import fc from "fast-check";

/** A field with the room that it takes. */
interface Part {
  readonly text: string;
  readonly size: number;
  readonly align: number;
}

const SCALARS = [
  "uint8",
  "int8",
  "uint16",
  "int16",
  "uint32",
  "int32",
  "uint64",
  "int64",
  "be16",
  "be32",
  "be64",
  "ipv4_address",
];
const bytesOf = (type: string) =>
  type === "ipv4_address" ? 4 : Number(/\d+$/.exec(type)?.[0]) / 8;
const least = (type: string) =>
  type.startsWith("int") ? -(1n << BigInt(8 * bytesOf(type) - 1)) : 0n;
const most = (type: string) =>
  (1n << BigInt(8 * bytesOf(type) - (type.startsWith("int") ? 1 : 0))) - 1n;

const limit = (type: string) =>
  fc
    .tuple(
      fc.constantFrom("<", "<=", ">", ">=", "==", "!="),
      fc.bigInt({ min: least(type) + 1n, max: most(type) - 1n }),
    )
    .map(
      ([op, n]) =>
        (name: string) =>
          `must: ["${name} ${op} ${n}"]`,
    );

const scalar = fc.constantFrom(...SCALARS).chain((type) =>
  fc
    .oneof(
      fc.constant(() => ""),
      ...(type === "ipv4_address" ? [] : [limit(type)]),
      fc.constantFrom("colour", "size").map((set) => () => `values: ${set}`),
      fc.constant(() => "values: colour, only: [green, blue]"),
      fc.constant(() => "values: trait, encoded: mask"),
      fc.integer({ min: 1, max: 5 }).map((n) => () => `count: ${n}`),
    )
    .map((more) => ({ type, more })),
);

/** A number, or an array of them. */
const numbers = (name: string): fc.Arbitrary<Part> =>
  scalar.map(({ type, more }) => {
    const extra = more(name);
    const count = Number(/^count: (\d)/.exec(extra)?.[1] ?? 1);
    return {
      text: `${name}: { type: ${type}${extra && `, ${extra}`} }`,
      size: count * bytesOf(type),
      align: bytesOf(type),
    };
  });

/** A field of any kind. */
const part = (name: string): fc.Arbitrary<Part> =>
  fc.oneof(
    { weight: 6, arbitrary: numbers(name) },
    {
      weight: 1,
      arbitrary: fc
        .integer({ min: 1, max: 9 })
        .map((n) => ({ text: `${name}: { bytes: ${n} }`, size: n, align: 1 })),
    },
    {
      weight: 1,
      arbitrary: fc.constant({ text: `${name}: { record: shape }`, size: 8, align: 2 }),
    },
    {
      weight: 1,
      arbitrary: fc
        .integer({ min: 1, max: 9 })
        .map((n) => ({ text: `${name}: { pad: ${n} }`, size: n, align: 1 })),
    },
  );

/** Fields without holes: the widest first, then padding up to 8 bytes. */
const fields = (
  prefix: string,
  count: number,
): fc.Arbitrary<{ readonly text: string; readonly size: number }> =>
  fc
    .tuple(...Array.from({ length: count }, (_, i) => (i === 0 ? numbers : part)(`${prefix}${i}`)))
    .map((parts) => {
      const sorted = [...parts].sort((a, b) => b.align - a.align);
      const size = sorted.reduce((n, p) => n + p.size, 0);
      const pad = -size & 7;
      return {
        text: [...sorted.map((p) => p.text), ...(pad > 0 ? [`end: { pad: ${pad} }`] : [])].join(
          ", ",
        ),
        size: size + pad,
      };
    });

/** A protocol of records, messages and open ends made by chance from a seed. */
export function randomProtocol(seed: number): string {
  const sample = <T>(a: fc.Arbitrary<T>, n: number, step: number): T[] =>
    fc.sample(a, { seed: seed + step, numRuns: n });
  const records = sample(
    fc.integer({ min: 1, max: 6 }).chain((n) => fields("f", n)),
    60,
    1,
  );
  const requests = sample(
    fc.integer({ min: 0, max: 6 }).chain((n) => fields("a", n)),
    30,
    2,
  );
  const lists = sample(
    fc.tuple(
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: 1, max: 3 }),
      fc.constantFrom("uint8", "int8", "be16"),
    ),
    10,
    3,
  );
  const room = Math.max(8, ...requests.map((r) => r.size));
  return `protocol: { name: chance, title: Chance, stage: design, imports: [xen],
    byte-order: ${seed % 2 === 0 ? "little" : "big"}, doc: Made by chance. }
values:
  command: { members: { ${requests.map((_, i) => `c${i}: { is: ${i * 3 + 1} }`).join(", ")} } }
  colour: { members: { red: { is: 1 }, green: { is: 2 }, blue: { is: 5 } } }
  size: { members: { none: { is: 0 }, little: { is: 1 }, much: { is: 100 } } }
  trait: { kind: flags, members: { soft: { bit: 0 }, warm: { bit: 3 } } }
records:
  shape: { alternatives: { by: kind, cases: { green: green_shape } },
      fields: { kind: { type: uint16, values: colour }, rest: { bytes: 6 } } }
  green_shape: { fields: { kind: { type: uint16, values: colour, only: [green] }, x: { type: int16,
      must: [x <= y] }, y: { type: int16 }, gap: { pad: 2 } } }
  request: { fields: { id: { type: uint64 }, cmd: { type: uint32, values: command },
      extra: { type: int32 }, arguments: { variant: { by: cmd, commands: request,
      size: ${room} } } } }
${records.map((r, i) => `  r${i}: { fields: { ${r.text} } }`).join("\n")}
${lists
  .map(
    ([largest, factor, type], i) =>
      `  l${i}: { fields: { n: { type: ${type}, must: [n <= ${largest}, n >= 0] },
      list: { type: ${type}, count: n * ${factor} } } }`,
  )
  .join("\n")}
regions: { page: { pages: 1 } }
channels: { ring: { kind: slot-ring, with: { region: page, request: request, response: request,
    selector: request.cmd, matched-by: request.id } } }
commands:
${requests.map((r, i) => `  c${i}: { on: ring${r.text && `, request: { ${r.text} }`} }`).join("\n")}
`;
}
