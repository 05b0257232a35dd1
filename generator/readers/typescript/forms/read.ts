import type { Form } from "../form.ts";
import { ordered } from "./variants.ts";

const FIELD = "field {N}.{f}";
const PLACE = { "read.offset": "{at}", "read.kind": "{M} {O}" };

/** The properties of a value that is read. */
const properties = (
  [
    ...ordered({
      code: "$i_f: view.get$i_M(at + $n_at, $o_O)",
      about: FIELD,
      states: PLACE,
      step: "{f}",
    }),
    ...ordered({
      code: "$i_f: format$i_C(view.get$i_M(at + $n_at, $o_O))",
      about: FIELD,
      states: { ...PLACE, "read.text": "{C}" },
      step: "{f}",
    }),
    ...ordered({
      code:
        "$i_f: Array.from({ length: $n_c }, (_, i) => view.get$i_M(at + $n_at + i * $n_w, " +
        "$o_O))",
      about: FIELD,
      states: { ...PLACE, "read.elements": "{c} of {w}" },
      step: "{f}",
    }),
    {
      code: "$i_f: read$i_X(view, at + $n_at)",
      about: FIELD,
      states: { "read.offset": "{at}", "read.record": "{X}" },
      step: "{f}",
    },
    {
      code: "$i_f: copyBytes(view, at + $n_at, $n_z)",
      about: FIELD,
      states: { "read.offset": "{at}", "read.size": "{z}" },
      step: "{f}",
    },
    { code: "$i_f: copyBytes(view, at, $n_z)", step: "{f} of {z} bytes" },
    { code: "$i_f: $s_w", step: "{f} is {w}" },
    { code: "$i_f: chosen", step: "{f} is chosen" },
    { code: "$i_f: length", step: "{f} is length" },
    { code: "$i_f: elements", step: "{f} is elements" },
    { code: "$i_f: number", step: "{f} is number" },
    { code: "number", step: "number is number" },
  ] satisfies Form[]
).map((f): Form => ({ ...f, place: "property" }));

const clauses: readonly Form[] = [
  { place: "clause", code: "case $n_v: return read$i_X(view, at);", step: "{v} is {X}" },
  {
    place: "clause",
    code: "default: return readUnknown$i_N(view, at, number);",
    step: "else unknown",
  },
];

const value = (row: string): Form => ({
  code: "return { $$rows };",
  lists: { rows: { forms: properties, row } },
  step: "value",
});

const statements: readonly Form[] = [
  value("read.fields"),
  ...ordered({
    code: "const chosen = view.get$i_M(at + $n_at, $o_O);",
    step: "chosen is {M} {O} at {at}",
  }),
  { code: "if (chosen === $n_v) return read$i_X(view, at);", step: "{v} is {X}" },
  ...ordered({
    code: "const length = view.get$i_M(at + $n_at, $o_O);",
    step: "length is {M} {O} at {at}",
  }),
  { code: "const wanted = length <= $n_v ? $e_e : $n_w;", step: "{e} wanted up to {v}, else {w}" },
  {
    code: "const present = Math.min(wanted, Math.floor((view.byteLength - at - $n_at) / $n_w));",
    step: "present from {at} by {w}",
  },
  { code: "const elements: $t_T[] = [];", step: "list of {T}" },
  ...ordered({
    code:
      "for (let i = 0; i < present; i++) elements.push(view.get$i_M(at + $n_at + i * $n_w, " +
      "$o_O));",
    step: "elements {M} {O} from {at} by {w}",
  }),
  ...ordered({
    code: "const number = view.get$i_M(at + $n_at, $o_O);",
    step: "number is {M} {O} at {at}",
  }),
  {
    code: "switch (number) { case $$rows: }",
    lists: { rows: { forms: clauses, row: "read.commands" } },
    step: "commands",
  },
];

/** Functions that read a value. */
export const read: readonly Form[] = [
  {
    known: "unknown {N}",
    code:
      "function readUnknown$i_N(view: DataView, at: number, number: $t_T): Unknown$i_N { $$body " +
      "}",
    about: "shape {N}",
    states: { "unknown.read.number": "{T}" },
    lists: { body: { forms: [value("unknown.read.fields")], row: "unknown.read.steps" } },
    step: "read unknown {N}",
  },
  {
    code: "function read$i_N(view: DataView, at: number): $i_N { $$body }",
    about: "shape {N}",
    lists: { body: { forms: statements, row: "read.steps" } },
    step: "read {N}",
  },
];
