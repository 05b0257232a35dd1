import { inspect } from "node:util";
import { anyOffset, garbage, spoiled } from "./garbage.ts";
import { Room } from "./room.ts";
import { must, type Outcome, outcome, same, type Trial } from "./trial.ts";

const decoder = ({ kind }: Trial) => `decode${kind.shape.name}`;
const encoder = ({ kind }: Trial) => `encode${kind.shape.name}`;
const read = (t: Trial, bytes: Uint8Array, strict: boolean): Outcome =>
  outcome(t, decoder(t), () => t.kind.decode(bytes, { strict }));
const write = (t: Trial, value: unknown): Outcome =>
  outcome(t, encoder(t), () => t.kind.encode(value));

/** Decodes bytes alone and among others, which must neither matter nor change. */
export function decoding(t: Trial): void {
  for (const strict of [false, true]) {
    const alone = read(t, t.bytes.slice(), strict);
    for (let i = 0; i < 2; i++) {
      const room = new Room(t.bytes, t.random);
      const among = outcome(
        t,
        decoder(t),
        () => t.kind.decode(room.inner, { offset: room.offset, strict }),
        room.offset,
      );
      same(alone, among, t, decoder(t), "what is around the bytes matters");
      must(room.changedOnly(0), t, decoder(t), () => "decoding changes bytes");
    }
  }
}

/**
 * Encodes what was decoded: strictly decoded bytes come back, and so does every value that can be
 * encoded.
 */
export function roundTrip(t: Trial): void {
  const strict = read(t, t.bytes, true);
  const loose = read(t, t.bytes, false);
  if ("value" in strict) {
    same(strict, loose, t, decoder(t), "a close look gives another value");
    const again = write(t, strict.value);
    must(
      "value" in again,
      t,
      encoder(t),
      () => `refuses what was decoded strictly: ${inspect(again)}`,
    );
    if ("value" in again)
      same(
        again.value,
        new Uint8Array(t.bytes.subarray(0, (again.value as Uint8Array).length)),
        t,
        encoder(t),
        "other bytes than before",
      );
  }
  if (!("value" in loose)) return;
  const encoded = write(t, loose.value);
  if ("value" in encoded)
    same(
      read(t, encoded.value as Uint8Array, false),
      loose,
      t,
      encoder(t),
      "another value than before",
    );
}

const code = (o: Outcome) => ("refused" in o ? o.refused.code : undefined);

/** Encodes into the middle of other bytes, which stay, whether the value is taken or refused. */
function encodingInto(t: Trial, value: unknown): void {
  const alone = write(t, value);
  const { size: least, open } = t.kind.shape;
  const size =
    "value" in alone
      ? (alone.value as Uint8Array).length
      : least + (open ? (open.most * open.field.bits) / 8 : 0);
  const room = new Room(t.random.bytes(size), t.random);
  const among = outcome(
    t,
    encoder(t),
    () => t.kind.encode(value, room.inner, { offset: room.offset }),
    room.offset,
  );
  must(
    room.changedOnly(room.inner.length - room.offset),
    t,
    encoder(t),
    () => `writes outside for ${inspect(value)}`,
  );
  if ("value" in alone && "value" in among)
    same(room.inner.slice(room.offset), alone.value, t, encoder(t), "other bytes among others");
  else
    must(
      code(alone) === code(among),
      t,
      encoder(t),
      () => `refuses as ${code(alone)}, and as ${code(among)} among others: ${inspect(value)}`,
    );
}

/**
 * Values that the specification allows are encoded and come back; spoiled ones are refused, or come
 * back from their bytes.
 */
export function encoding(t: Trial): void {
  const value = t.messages.value(t.kind);
  encodingInto(t, value);
  const encoded = write(t, value);
  must("value" in encoded, t, encoder(t), () => `refuses ${inspect(value)}: ${inspect(encoded)}`);
  if ("value" in encoded)
    same(
      read(t, encoded.value as Uint8Array, true),
      { value },
      t,
      encoder(t),
      "another value than before",
    );
  const odd = spoiled(value, t.random);
  encodingInto(t, odd);
  const taken = write(t, odd);
  if (!("value" in taken)) return;
  const back = read(t, taken.value as Uint8Array, false);
  must("value" in back, t, encoder(t), () => `makes bytes of ${inspect(odd)} that are refused`);
  if ("value" in back)
    same(write(t, back.value), taken, t, encoder(t), "other bytes the second time");
}

/** Decodes and encodes at any offset, and encodes anything. */
export function anything(t: Trial): void {
  const { random, kind } = t;
  outcome(t, decoder(t), () =>
    kind.decode(t.bytes, { offset: anyOffset(random), strict: random.once(2) }),
  );
  outcome(t, encoder(t), () => kind.encode(garbage(random)));
  const room = new Room(random.bytes(kind.shape.size), random);
  outcome(t, encoder(t), () =>
    kind.encode(t.messages.value(kind), room.inner, { offset: anyOffset(random) }),
  );
  must(
    room.changedOnly(room.inner.length, 0),
    t,
    encoder(t),
    () => "writes outside at an odd offset",
  );
}

/**
 * Texts of numbers become numbers and the same texts again, and so does every text like them that
 * is taken.
 */
export function texts(t: Trial): void {
  const { made, random } = t;
  for (const f of t.kind.shape.fields.filter((x) => x.kind === "text")) {
    const [format, parse] = [made[`format${f.text}`], made[`parse${f.text}`]];
    for (let i = 0; i < 20; i++) {
      const n = Number(random.once(2) ? random.number(f.bits) : BigInt.asUintN(f.bits, -1n));
      const text: string = format(n);
      same(parse(text), n, t, `parse${f.text}`, `another number than that of ${text}`);
      const at = random.below(text.length);
      const other =
        text.slice(0, at) +
        random.pick(["", ...text, ..."0123456789.- "]) +
        text.slice(at + random.below(2));
      const number = parse(other);
      if (number !== -1) same(format(number), other, t, `parse${f.text}`, "another text");
    }
  }
}
