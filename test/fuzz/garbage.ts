import type { Random } from "../support/random.ts";

const GARBAGE: readonly unknown[] = [
  ...[undefined, null, true, Symbol("x"), () => 1],
  ...["", "1", "connect", "unknown", "192.0.2.1", "256.0.0.1", "1.2.3.4444444444444"],
  ...[
    0,
    -0,
    1,
    -1,
    0.5,
    255,
    256,
    65536,
    2 ** 31,
    2 ** 32 - 1,
    2 ** 32,
    2 ** 53,
    -(2 ** 31) - 1,
    Number.NaN,
    Number.POSITIVE_INFINITY,
  ],
  ...[0n, -1n, 2n ** 63n, 2n ** 64n - 1n, 2n ** 64n],
  ...[
    [],
    [1, 2],
    new Array(2),
    new Array(512).fill(0),
    {},
    Object.create(null),
    new Map(),
    new Date(0),
  ],
  ...[
    new Uint8Array(0),
    new Uint8Array(26),
    Buffer.alloc(64),
    new Uint8ClampedArray(26),
    new Uint16Array(13),
    new DataView(new ArrayBuffer(26)),
  ],
];

/** Something that is seldom what was asked for. */
export const garbage = (random: Random): unknown => random.pick(GARBAGE);

/** An offset: mostly none that a message can have. */
export const anyOffset = (random: Random): number | undefined =>
  random.pick([
    undefined,
    0,
    -0,
    1,
    3,
    7,
    64,
    132,
    4096,
    -1,
    0.5,
    2 ** 31,
    2 ** 32,
    2 ** 53,
    -(2 ** 53),
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    random.below(200),
  ]);

/** A copy of a value with one thing in it replaced, removed or added. */
export function spoiled(value: unknown, random: Random): unknown {
  if (random.once(12) || typeof value !== "object" || value === null || value instanceof Uint8Array)
    return garbage(random);
  if (Array.isArray(value)) {
    const list = [...value];
    const change = random.below(3);
    if (change === 0) list.length = random.below(list.length + 1);
    else if (change === 1) list.push(garbage(random));
    else if (list.length > 0) list[random.below(list.length)] = garbage(random);
    return list;
  }
  const copy: Record<string, unknown> = { ...value };
  const name = random.pick(Object.keys(copy));
  const change = random.below(6);
  if (change === 0) delete copy[name];
  else if (change === 1) copy.other = garbage(random);
  else copy[name] = spoiled(copy[name], random);
  return copy;
}
