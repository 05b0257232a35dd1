import type { Form } from "../form.ts";

const FIELD = "field {N}.{f}";

const statements: readonly Form[] = [
  {
    code: 'if ($e_e) refuse("enumerator", at + $n_at, $s_f, $e_in, $s_x, value.$i_f);',
    about: FIELD,
    states: {
      "check.values": "not {e}",
      "check.values.offset": "{at}",
      "check.values.expected": "{x}",
    },
    step: "values of {f} in {in}",
  },
  {
    code: 'if ($e_e) refuse("condition", at + $n_at, $s_f, $e_in, $s_x, value.$i_f);',
    about: FIELD,
    states: { "check {x}": "not {e}", "check {x}.offset": "{at}" },
    step: "{f} {x} in {in}",
  },
];

const clauses: readonly Form[] = [
  {
    place: "clause",
    code: "case $s_w: return inspect$i_X(view, at, $$rest);",
    step: "{w} is {X}{rest}",
  },
  {
    place: "clause",
    code: 'case $s_w: refuse("enumerator", at + $n_at, $s_f, "", $s_x, value.$i_p);',
    step: "{w} is refused at {at} as {f}: {x}, {p}",
  },
];

const inspections: readonly Form[] = [
  {
    code: "if (value.$i_f === $n_v) return inspect$i_X(view, at, $$rest);",
    step: "{f} {v} is {X}{rest}",
  },
  { code: "if (value.$i_f === $n_v) return;", step: "{f} {v} is anything" },
  { code: "check$i_T($e_v, at, $$rest);", step: "check {T} of {v}{rest}" },
  {
    code: "inspect$i_X(view, at + $n_at, $e_v.$i_f, $$rest);",
    about: FIELD,
    states: { "inspect.offset": "{at}", "inspect.record": "{X}" },
    step: "{f} of {v}{rest}",
  },
  { code: "inspect$i_X(view, at + $n_at, $$rest);", step: "{X} at {at}{rest}" },
  {
    code: "wantZeros(view, at + $n_at, $n_z, $s_w, $e_in);",
    step: "{z} zeros at {at} as {w} in {in}",
  },
  { code: "const wanted = $e_e;", step: "{e} wanted" },
  {
    code:
      "if ($e_v.$i_f.length < wanted) " +
      // biome-ignore lint/suspicious/noTemplateCurlyInString: this is code that is read
      'refuse("short", at + $n_at, $s_f, $e_in, `${wanted} elements`, $e_v.$i_f.length);',
    about: FIELD,
    states: { "inspect.offset": "{at}" },
    step: "length of {f} of {v} in {in}",
  },
  {
    code: "switch (value.$i_f) { case $$rows: }",
    lists: { rows: { forms: clauses, row: "inspect.commands" } },
    step: "by {f}",
  },
];

/** Functions that look at values closely. */
export const check: readonly Form[] = [
  {
    code: "function check$i_N(value: $i_N, at: number, $$rest): void { $$body }",
    about: "shape {N}",
    states: { "check.takes": "value{rest}" },
    lists: { body: { forms: statements, row: "check.steps" } },
    step: "check {N}",
  },
  {
    code: "function inspect$i_N(view: DataView, at: number, $$rest): void { $$body }",
    about: "shape {N}",
    states: { "inspect.takes": "view{rest}" },
    lists: { body: { forms: inspections, row: "inspect.steps" } },
    step: "inspect {N}",
  },
];
