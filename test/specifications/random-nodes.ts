import { type Chance, described, type Tree } from "./chance.ts";

export const ROLES = ["frontend", "backend", "toolstack", "helper"];

/** A grammar of parts within parts, so many deep. */
function grammar(c: Chance, depth: number): Tree | string {
  const inner = () => grammar(c, depth - 1);
  const plain: (() => Tree | string)[] = [
    () => ({ word: c.pick(["none", "a b", "x|y", "*", '"', "1", "0x", "w-0"]) }),
    () => ({ decimal: c.pick(["uint8", "uint32", "int16", "int64", "label"]) }),
    () => ({ decimal: "int32", min: -c.number(1, 9), max: c.number(0, 9) }),
    () => ({ hex: c.number(1, 8) }),
    () => ({ digits: c.number(1, 4) }),
    () => ({ values: c.pick(["word", "answer"]) }),
    () => ({ chars: c.pick(["a-z", "A-Za-z0-9_", "0-9a-f:.", "a-z +-"]), max: c.number(1, 9) }),
    () => ({ chars: "a-f" }),
    () => c.pick(["card", "decimal_bool", "uint16", "pair"]),
    () => ({ anything: true, ...(c.once(2) && { max: c.number(1, 100) }) }),
  ];
  const nested: (() => Tree)[] = [
    () => ({ choice: [inner(), inner()] }),
    () => ({ list: inner(), ...(c.once(2) && { separator: c.pick([",", " ", "|"]) }) }),
    () => ({ optional: inner() }),
    () => ({ sequence: [{ one: inner() }, c.pick(["-", ":", " = ", "@"]), { two: inner() }] }),
  ];
  return depth > 0 && c.once(2) ? c.pick(nested)() : c.pick(plain)();
}

/** Grammars: some that nodes and commands name, and one of anything. */
export function texts(c: Chance): Tree {
  const any = grammar(c, 2);
  return {
    card: { chars: "a-z", max: 4, examples: ["ab"], "counter-examples": ["abcde", "A"] },
    pair: {
      sequence: [{ low: { decimal: "uint8" } }, "-", { high: { hex: 4 } }],
      ...(c.once(2) && { examples: ["0-00ff"], "counter-examples": ["0-00FF", "256-0000"] }),
    },
    either: described(c, { choice: [{ word: "none" }, { decimal: "uint32" }] }),
    words: { values: "word" },
    order_word: described(c, { values: "order" }),
    answer_word: described(c, { values: "answer" }),
    many: { list: "either", separator: "," },
    made: described(c, typeof any === "string" ? { choice: [any, { word: "no" }] } : any),
  };
}

/** Words with numbers that fit a type. */
function words(c: Chance, type: string): Tree {
  const numbers: Record<string, readonly bigint[]> = {
    int16: [-32768n, 0n],
    int32: [-2147483648n, -1n],
    int64: [-(2n ** 63n), 5n],
    uint64: [0n, 2n ** 64n - 1n],
    uint32: [7n, 2n ** 32n - 1n],
  };
  const [first, second] = numbers[type] ?? [1n, 2n];
  return {
    value: type,
    words: {
      none: described(c, { is: first }),
      ...(c.once(2) && { all: described(c, { is: second }) }),
    },
  };
}

/** Nodes of a frontend and a backend; those that other parts name are always there. */
export function nodes(c: Chance): Tree {
  const node = (of: Tree) =>
    described(c, {
      writer: c.once(4) ? ["frontend", "toolstack"] : c.pick(ROLES),
      readers: c.once(4) ? ROLES : [c.pick(ROLES)],
      when: c.text(),
      ...(c.once(3) && { absent: c.text() }),
      ...(c.once(5) && { lifetime: c.text() }),
      ...(c.once(5) && { permissions: c.text() }),
      ...(c.once(5) && { unit: "page" }),
      ...(c.once(8) && { tags: ["w", "PV"] }),
      ...of,
    });
  const text = () => c.pick(["either", "words", "pair", "many", "made", "decimal_bool", "card"]);
  return {
    frontend: {
      state: node({ value: "state_number", values: "xenbus_state" }),
      "ring-ref": node({ value: "grant_ref", grants: "page" }),
      "event-channel": node({ value: "evtchn_port" }),
      order: node({ value: "uint32", must: [`order <= ${c.number(1, 20)}`] }),
      choice: node({ value: text(), ...(c.once(3) && { "chosen-from": "nodes.backend.offers" }) }),
      "queue-ref": node({ name: "queue-{queue}/ref", level: "queue", value: "grant_ref" }),
      "lane-ref": node({
        name: c.pick(["queue-{queue}/{lane}/ref", "queue-{queue}/lane-{lane}", "{queue}-{lane}"]),
        level: "lane",
        value: c.pick(["grant_ref", "uint16", "made"]),
      }),
      ...(c.once(2) && {
        "card-of": node({ name: c.pick(["cards/{card}/up", "{card}"]), value: text() }),
      }),
    },
    backend: {
      state: node({ value: "state_number", values: "xenbus_state" }),
      feature: node(words(c, c.pick(["int16", "int32", "int64", "uint64", "uint32", "domid"]))),
      depth: node({ value: "int32", values: "depth32" }),
      colour: node({ value: "uint32", values: c.pick(["colour", "trait32"]) }),
      offers: node({ value: "many" }),
      "max-order": node({ value: "uint32" }),
      "order-cmd": node({ name: "mail/cmd", value: "order_word" }),
      "order-parameter": node({ name: "mail/{devid}/parameter", value: "made" }),
      "order-answer": node({ value: "answer_word" }),
      "job-cmd": node({ value: "int32", values: "job" }),
    },
  };
}
