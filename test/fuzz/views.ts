import { inspect } from "node:util";
import { anyOffset, garbage } from "./garbage.ts";
import { Room } from "./room.ts";
import { must, outcome, same, type Trial } from "./trial.ts";

type Members = readonly (readonly [string, PropertyDescriptor])[];
const members = (view: object): Members =>
  Object.entries(Object.getOwnPropertyDescriptors(Object.getPrototypeOf(view))).filter(
    ([name]) => name !== "constructor",
  );
const isView = (x: unknown): x is object =>
  typeof x === "object" && x !== null && !(x instanceof Uint8Array);
const primitive = (x: unknown) => ["number", "bigint", "string"].includes(typeof x);

/** Reads every getter of a view; `value` is what the same bytes are decoded to. */
function reading(
  t: Trial,
  view: object,
  value: Readonly<Record<string, unknown>>,
  room: Room,
  where: string,
): void {
  const by = (t.kind.shape.command ?? t.kind.union)?.by.name;
  for (const [name, d] of members(view)) {
    if (!d.get) continue;
    const at = `${where}.${name}`;
    const got = outcome(t, at, () => Reflect.get(view, name));
    if (!("value" in got)) continue;
    const decoded = value[name];
    if (primitive(got.value) && primitive(decoded) && name !== by)
      same(got.value, decoded, t, at, "view and value differ");
    if (got.value instanceof Uint8Array) {
      must(room.holds(got.value, t.kind.shape.size), t, at, () => "shows bytes outside");
      if (decoded instanceof Uint8Array && name !== t.kind.union?.unknown.bytes)
        same(Buffer.compare(got.value, decoded), 0, t, at, "view and value differ");
    }
    if (isView(got.value))
      reading(t, got.value, isView(decoded) ? (decoded as Record<string, unknown>) : {}, room, at);
  }
}

/**
 * Sets one property of a view, or of a view in it, to anything: it is refused, or there afterwards.
 */
function setting(t: Trial, view: object, where: string): void {
  const { random } = t;
  const [name, d] = random.pick(members(view).filter(([, m]) => m.get));
  const inner = Reflect.get(view, name);
  const at = `${where}.${name}`;
  if (isView(inner)) setting(t, inner, at);
  if (isView(inner) || !d.set) return;
  const value = random.once(3) ? inner : garbage(random);
  const done = outcome(t, at, () => Reflect.set(view, name, value));
  const now = Reflect.get(view, name);
  if ("value" in done)
    must(
      now instanceof Uint8Array
        ? Buffer.compare(now, value as Uint8Array) === 0
        : now === value || Object.is(value, -0),
      t,
      at,
      () => `${inspect(value)} is ${inspect(now)} afterwards`,
    );
}

/**
 * Calls the methods of a view with any numbers: those that go elsewhere, and those for elements.
 */
function calling(t: Trial, view: object, room: Room, where: string): void {
  const { random } = t;
  for (const [name, d] of members(view)) {
    if (typeof d.value !== "function") continue;
    const index = anyOffset(random);
    const args =
      name === "attachTo"
        ? [room.inner, index]
        : [index, random.once(2) ? random.below(256) : garbage(random)];
    outcome(t, `${where}.${name}`, () => Reflect.apply(d.value, view, args));
  }
}

/** Reads, writes and moves a view over bytes that stand among others. */
export function views(t: Trial): void {
  const { View, shape } = t.kind;
  const where = `${shape.name}View`;
  const room = new Room(t.bytes, t.random);
  const made = outcome(
    t,
    where,
    () =>
      new View(
        t.random.once(2)
          ? room.inner
          : new DataView(room.inner.buffer, room.inner.byteOffset, room.inner.length),
        room.offset,
      ),
    room.offset,
  );
  const decoded = outcome(t, `decode${shape.name}`, () => t.kind.decode(t.bytes));
  must("value" in made || "refused" in decoded, t, where, () => "refuses bytes that are decoded");
  if (!("value" in made)) return;
  const view = made.value as object;
  if ("value" in decoded) reading(t, view, decoded.value as Record<string, unknown>, room, where);
  must(room.changedOnly(0), t, where, () => "reading changes bytes");
  setting(t, view, where);
  must(room.changedOnly(shape.size), t, where, () => "a setter writes outside");
  calling(t, view, room, where);
  must(room.changedOnly(room.inner.length, 0), t, where, () => "a method writes outside");
  const moved = new Room(t.bytes, t.random);
  outcome(t, where, () => new View(moved.inner, anyOffset(t.random)));
  must(moved.changedOnly(0), t, where, () => "making a view changes bytes");
}
