import type { Form } from "../form.ts";
import { ordered } from "./variants.ts";

const FIELD = "field {N}.{f}";
const PLACE = { "write.offset": "{at}", "write.kind": "{M} {O}" };

const element = (elements: string): Form[] => [
  { code: `const element = ${elements}[i] as $t_T;`, step: "element of {T}" },
  {
    code:
      "if (!is$i_K(element)) " +
      'refuse$i_K(at + $n_at + i * $n_w, $s_g + i + "]", $e_in, element);',
    step: "{K} at {at} by {w} as {g} in {in}",
  },
  ...ordered({
    code: "view.set$i_M(at + $n_at + i * $n_w, element, $o_O);",
    step: "{M} {O} at {at} by {w}",
  }),
];

const clauses: readonly Form[] = [
  { place: "clause", code: "case $s_w: return write$i_X(view, at, value);", step: "{w} is {X}" },
  {
    place: "clause",
    code:
      'default: return refuse("command", at + $n_at, $s_f, "", $s_x, (value as { $i_f: unknown ' +
      "}).$i_f);",
    step: "else refused at {at} as {f}: {x}",
  },
];

const statements: readonly Form[] = [
  { code: 'wantObject(value, at, "", $e_in);', step: "object in {in}" },
  {
    code: 'if (value.$i_f !== $s_w) refuse("command", at + $n_at, $s_f, "", $s_x, value.$i_f);',
    step: "{f} is {w}, or refused at {at}: {x}",
  },
  {
    code: "if (value.$i_f === $n_v) return write$i_X(view, at, value as $i_X, $$rest);",
    step: "{f} {v} is {X}{rest}",
  },
  { code: "const other = value as $i_X;", step: "other is {X}" },
  {
    code: "if (!is$i_K($i_v.$i_f)) refuse$i_K(at + $n_at, $s_f, $e_in, $i_v.$i_f);",
    about: FIELD,
    states: { "write.fits": "{K}", "write.fits.offset": "{at}" },
    step: "{v}.{f} fits in {in}",
  },
  ...ordered({
    code: "view.set$i_M(at + $n_at, $i_v.$i_f, $o_O);",
    about: FIELD,
    states: PLACE,
    step: "{v}.{f}",
  }),
  ...ordered({ code: "view.set$i_M(at + $n_at, $n_n, $o_O);", step: "{n} at {at} as {M} {O}" }),
  { code: "putZeros(view, at + $n_at, $n_z);", step: "{z} zeros at {at}" },
  {
    code: "write$i_X(view, at + $n_at, $i_v.$i_f, $$rest);",
    about: FIELD,
    states: { "write.offset": "{at}", "write.record": "{X}" },
    step: "{v}.{f}{rest}",
  },
  {
    code: "putBytes(view, at + $n_at, fitsBytes($i_v.$i_f, $n_z, at + $n_b, $s_f, $e_in));",
    about: FIELD,
    states: { "write.offset": "{at}", "write.size": "{z}", "write.fits.offset": "{b}" },
    step: "{v}.{f} in {in}",
  },
  ...ordered({
    code: "view.set$i_M(at + $n_at, fits$i_C($i_v.$i_f, at + $n_b, $s_f, $e_in), $o_O);",
    about: FIELD,
    states: { ...PLACE, "write.text": "{C}", "write.fits.offset": "{b}" },
    step: "{v}.{f} in {in}",
  }),
  {
    code: "for (let i = 0; i < $i_v.$i_f.length; i++) { $$rows }",
    about: FIELD,
    lists: { rows: { forms: element("$i_v.$i_f"), row: "write.elements" } },
    step: "{v}.{f}",
  },
  {
    code:
      "{ const elements = fitsArray($i_v.$i_f, $n_c, at + $n_at, $s_f, $e_in); for (let i = 0; " +
      "i < $n_c; i++) { $$rows } }",
    about: FIELD,
    states: { "write.offset": "{at}", "write.count": "{c}" },
    lists: { rows: { forms: element("elements"), row: "write.elements" } },
    step: "{v}.{f} in {in}",
  },
  { code: "check$i_T($i_v, at, $$rest);", step: "check {T} of {v}{rest}" },
  {
    code: "switch (value.$i_f) { case $$rows: }",
    lists: { rows: { forms: clauses, row: "write.commands" } },
    step: "by {f}",
  },
];

const unknown: readonly Form[] = [
  {
    code: 'putBytes(view, at, fitsBytes(value.$i_p, $n_z, at, $s_p, ""));',
    step: "{z} bytes of {p}",
  },
  {
    code:
      'if ($e_e) refuse("enumerator", at + $n_at, $s_p, "", "a number that no command has", ' +
      "value.$i_p);",
    step: "refused at {at} as {p} if {e}",
  },
  ...statements,
];

/** Functions that write a value. */
export const write: readonly Form[] = [
  {
    known: "unknown {N}",
    code:
      "function writeUnknown$i_N(view: DataView, at: number, value: Unknown$i_N): void { $$body " +
      "}",
    about: "shape {N}",
    lists: {
      body: {
        forms: unknown.map((f) =>
          f.about === FIELD ? { ...f, about: "field Unknown{N}.{f}" } : f,
        ),
        row: "unknown.write.steps",
      },
    },
    step: "write unknown {N}",
  },
  {
    code: "function write$i_N(view: DataView, at: number, value: $i_N, $$rest): void { $$body }",
    about: "shape {N}",
    states: { "write.takes": "value{rest}" },
    lists: { body: { forms: statements, row: "write.steps" } },
    step: "write {N}",
  },
];
