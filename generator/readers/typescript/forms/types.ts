import type { Form } from "../form.ts";
import { fieldComment, shapeComment } from "./comments.ts";
import { joined } from "./joined.ts";

/** Properties of a value. */
const signatures = (shape: string): Form[] => [
  {
    place: "signature",
    code: "readonly $i_f: $q_w;",
    states: { [`${shape}.tag`]: "{f} {w}" },
    comments: [
      {
        text: /^The command: (?<number>-?\d+) at byte (?<at>\d+)\.\n\n`(?<id>[^`\n]+)`$/,
        states: { [`${shape}.tag.comment`]: "{number} at {at} is {id}" },
      },
      {
        text: /^Says that the specification does not have the command\.\n\n`(?<id>[^`\n]+)`$/,
        states: { [`${shape}.tag.comment`]: "{id}" },
      },
    ],
    step: "{f}",
  },
  {
    place: "signature",
    code: "readonly $i_f: $t_T;",
    about: shape === "unknown" ? "field Unknown{N}.{f}" : "field {N}.{f}",
    states: { "interface.type": "{T}" },
    comments: [
      fieldComment("interface"),
      {
        text: /^The number of the command\.\n\nByte (?<at>\d+), (?<size>\d+) bytes?\.$/,
        states: { "interface.comment.offset": "{at}", "interface.comment.size": "{size}" },
      },
      {
        text: /^All (?<size>\d+) bytes\. Where the properties above stand, they win\.$/,
        states: { "interface.comment.size": "{size}" },
      },
    ],
    step: "{f}",
  },
];

const members: readonly Form[] = ["$n_v", "$s_v"].map((value) => ({
  place: "property",
  code: `$i_f: ${value}`,
  about: "const {c}.{f}",
  states: { number: "{v}" },
  comments: [
    {
      text: /^(?:(?<doc>[^\n]+) )?`(?<id>[^`]+)`(?:\. Status: (?<status>[\w -]+)\.)?$/,
      states: { "comment.doc": "{doc}", "comment.status": "{status}", "comment.id": "{id}" },
    },
    { text: /^Another name of (?<other>\S+)\.$/, states: { "comment.other": "{other}" } },
  ],
  step: "{f}",
}));

/** Types and constants. */
export const types: readonly Form[] = [
  {
    known: "unknown {N}",
    code: "export interface Unknown$i_N { $$rows }",
    about: "unknown {N}",
    lists: { rows: { forms: signatures("unknown"), row: "unknown.properties" } },
    comments: [
      {
        text: /^(?<doc>[^\n]*) of a command that the specification does not have\.$/,
        states: { "unknown.doc": "{doc}" },
      },
    ],
    step: "interface unknown {N}",
  },
  {
    code: "export interface $i_N { $$rows }",
    about: "shape {N}",
    lists: { rows: { forms: signatures("interface"), row: "interface.properties" } },
    comments: [shapeComment("interface")],
    step: "interface {N}",
  },
  {
    code: "export type $i_N = $t_T;",
    about: "type {N}",
    states: { type: "{T}" },
    comments: [
      shapeComment("type"),
      {
        text: /^A (?<what>word|number) that \{@link (?<link>\w+)\} (?:has|names)\.$/,
        states: { "type.comment": "{what} of {link}" },
      },
    ],
    step: "type {N}",
  },
  {
    code: "export const $i_c = $n_v;",
    about: "const {c}",
    states: { value: "{v}" },
    comments: [
      {
        text: /^Bytes of (?:every )?\{@link (?<link>\w+)\}(?<end> without its open end)?\.$/,
        states: { "value.comment": "{link}{end}" },
      },
      {
        text: joined(
          /^(?:(?<doc>[^\n]+)\n\n)?`(?<formula>[^`\n]+)`\./,
          /(?: Unit: (?<unit>[^\n]+)\.)? `(?<id>[^`\n]+)`$/,
        ),
        states: {
          "value.doc": "{doc}",
          "value.unit": "{unit}",
          "value.formula": "{formula}",
          "value.id": "{id}",
        },
      },
    ],
    step: "const {c}",
  },
  {
    code: "export const $i_c = { $$rows } as const;",
    about: "const {c}",
    lists: { rows: { forms: members, row: "names" } },
    comments: [
      {
        text: /^The byte at which each field of \{@link (?<link>\w+)\} starts\.$/,
        states: { "names.comment": "{link}" },
      },
      {
        text: joined(
          /^(?:(?<doc>[^\n]+)\n\n)?`(?<id>[^`\n]+)`/,
          /(?:\. (?<unknown>Other (?:words|numbers): [^\n]+))?$/,
        ),
        states: { "names.doc": "{doc}", "names.unknown": "{unknown}", "names.id": "{id}" },
      },
    ],
    step: "const {c}",
  },
  {
    code: "export function is$i_N(value: $t_T): value is $i_N { return $e_e; }",
    about: "type {N}",
    states: { "test.takes": "{T}", test: "{e}" },
    comments: [
      {
        text: /^Whether \{@link (?<link>\w+)\} (?:has|names) a (?<what>word|number)\.$/,
        states: { "test.comment": "{what} of {link}" },
      },
    ],
    step: "test {N}",
  },
];
