import type { Shape } from "../../generator/layout/messages/shapes.ts";
import type { Random } from "../support/random.ts";
import type { Kind } from "../support/typescript.ts";

/** Where a number, a text or some bytes stand in a message. */
interface Span {
  readonly at: number;
  readonly size: number;
}

function spansOf(s: Shape, at = 0): Span[] {
  return s.fields.flatMap((f) => {
    const inner = s.records.get(f);
    if (inner) return spansOf(inner, at + f.at);
    return [{ at: at + f.at, size: Math.max(f.size, f.bits / 8) }];
  });
}

const known = new WeakMap<Shape, readonly Span[]>();

/**
 * The places of all fields of a kind, those of its commands and of its alternatives too, and of its
 * padding.
 */
function spans({ shape, union }: Kind): readonly Span[] {
  const shapes = [
    shape,
    ...(union?.cases ?? []),
    ...(shape.choice?.cases.map((c) => c.shape) ?? []),
  ];
  const list = known.get(shape) ?? shapes.flatMap((s) => [...spansOf(s), ...s.zeros]);
  known.set(shape, list);
  return list;
}

/** Changes of bytes. Each gives the bytes that follow. */
const CHANGES: readonly ((
  bytes: Uint8Array,
  random: Random,
  kind: Kind,
  other: Uint8Array,
) => Uint8Array)[] = [
  // One bit.
  (bytes, random) => {
    const i = random.below(bytes.length || 1);
    if (i < bytes.length) bytes[i] = (bytes[i] ?? 0) ^ (1 << random.below(8));
    return bytes;
  },
  // A field: its edges, or next to what it was.
  (bytes, random, kind) => {
    const { at, size } = random.pick(spans(kind));
    const filler = random.pick([0, 0xff, 0x7f, 0x80]);
    bytes.subarray(at, at + size).fill(filler);
    const end = random.pick([at, at + size - 1]);
    if (end < bytes.length) bytes[end] = random.pick([0, 1, 0x7f, 0x80, 0xfe, 0xff]);
    return bytes;
  },
  (bytes, random, kind) => {
    const { at, size } = random.pick(spans(kind));
    const end = random.pick([at, at + size - 1]);
    if (end < bytes.length) bytes[end] = (bytes[end] ?? 0) + random.pick([-1, 1]);
    return bytes;
  },
  // A field of another message.
  (bytes, random, kind, other) => {
    const { at, size } = random.pick(spans(kind));
    if (at < bytes.length) bytes.set(other.subarray(at, Math.min(at + size, bytes.length)), at);
    return bytes;
  },
  // Another length: shorter, at the end of a field, or longer.
  (bytes, random) => bytes.slice(0, random.below(bytes.length + 1)),
  (bytes, random, kind) => bytes.slice(0, random.pick(spans(kind)).at),
  (bytes, random) => {
    const longer = random.bytes(bytes.length + 1 + random.below(20));
    longer.set(bytes);
    return longer;
  },
];

/**
 * Bytes like others, with a few changes where fields and ends of messages are. `other` is a message
 * of the same kind.
 */
export function mutate(
  bytes: Uint8Array,
  random: Random,
  kind: Kind,
  other: Uint8Array,
): Uint8Array {
  let changed: Uint8Array = bytes.slice();
  for (let i = random.below(4); i > 0; i--)
    changed = random.pick(CHANGES)(changed, random, kind, other);
  return changed;
}
