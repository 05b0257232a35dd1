import type { Form } from "../form.ts";

const property = (code: string, more: Partial<Form>): Form => ({
  place: "property",
  code,
  ...more,
});
const element = (code: string, more: Partial<Form>): Form => ({ place: "element", code, ...more });

/** A property with a text or an expression: `name: "…"`. */
const value = (name: string, hole: string): Form =>
  property(`${name}: ${hole}`, { states: { [`described.${name}`]: "{v}" }, step: name });

const more: readonly Form[] = [
  property("bits: $n_v", { step: "{v} bits" }),
  property("unit: $s_v", { step: "in {v}" }),
  property("meanings: { kind: $s_a, encoded: $s_b, names: $e_m }", { step: "{a} by {b} in {m}" }),
  property("meanings: { kind: $s_a, encoded: $s_b, names: $e_m, success: $n_s }", {
    step: "{a} by {b} in {m}, success {s}",
  }),
  property("record: $i_r", { step: "a {r}" }),
  property("format: $e_e", { step: "by {e}" }),
];

const field = element(
  "{ name: $s_f, id: $s_i, doc: $s_c, kind: $s_k, offset: $e_o, size: $n_z, $$more }",
  {
    states: {
      "described.field {f}.id": "{i}",
      "described.field {f}.doc": "{c}",
      "described.field {f}.kind": "{k}",
      "described.field {f}.offset": "{o}",
      "described.field {f}.size": "{z}",
    },
    lists: { more: { forms: more, row: "described.field {f}" } },
    step: "{f}",
  },
);

const padding = element("{ name: $s_n, offset: $n_o, size: $n_z }", { step: "{z} at {o} as {n}" });
const chosen = element("{ number: $e_n, record: $i_r }", { step: "{n} is {r}" });

const rows: readonly Form[] = [
  ...["name", "type", "id", "doc", "kind"].map((name) => value(name, "$s_v")),
  ...["size", "decode", "encode", "sizeOf"].map((name) => value(name, "$e_v")),
  property("fields: [$$fields]", {
    lists: { fields: { forms: [field], row: "described.fields" } },
    step: "fields",
  }),
  property("padding: [$$padding]", {
    lists: { padding: { forms: [padding], row: "described.padding" } },
    step: "padding",
  }),
  property("command: { name: $s_n, number: $e_e }", {
    states: { "described.command": "{n} is {e}" },
    step: "command",
  }),
  property("choice: { by: $s_b, cases: [$$cases] }", {
    states: { "described.choice": "{b}" },
    lists: { cases: { forms: [chosen], row: "described.cases" } },
    step: "choice",
  }),
  property(
    "commands: { messages: [$$messages], unknown: { word: $s_w, number: $s_n, bytes: $s_b } }",
    {
      states: { "described.messages": "{messages}", "described.unknown": "{w} with {n} and {b}" },
      step: "commands",
    },
  ),
];

const protocol = element(
  "{ name: $s_n, title: $s_t, messages: [$$messages], records: [$$records] }",
  {
    states: {
      "protocol {n}": "{t}",
      "protocol {n}.messages": "{messages}",
      "protocol {n}.records": "{records}",
    },
    step: "{n}",
  },
);

/** Statements of the module that describes messages and records as data. */
export const descriptions: readonly Form[] = [
  {
    code: "import * as $i_n from $s_w;",
    states: { "imports {w}": "all as {n}" },
    step: "import {w}",
  },
  {
    code: "const $i_d: RecordDescription = { $$rows };",
    about: "described {d}",
    lists: { rows: { forms: rows, row: "described" } },
    step: "{d}",
  },
  {
    code: "export const protocols: readonly ProtocolDescription[] = [$$rows];",
    about: "file",
    lists: { rows: { forms: [protocol], row: "protocols" } },
    comments: [
      {
        text: /^Every protocol with its messages and records\.$/,
        states: { "protocols.comment": "stands" },
      },
    ],
    step: "protocols",
  },
];
