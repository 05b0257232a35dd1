import type { Form } from "../form.ts";
import { joined } from "./joined.ts";

const fallback = String.raw`(?<fallback>[\w-]+)`;

const numbers: Form = {
  place: "property",
  code: "$i_f: $n_v",
  about: "const Wire.{f}",
  states: { "on {c}": "{v}" },
  comments: [{ text: /^(?<note>[^\n]+)$/, states: { "on {c}.note": "{note}" } }],
  step: "{f}",
};

const table: readonly Form[] = [
  { place: "property", code: "success: $n_v", step: "success {v}" },
  { place: "property", code: "numbers: Wire", step: "numbers Wire" },
  {
    place: "property",
    code: "substitutes: { $$rows }",
    lists: {
      rows: {
        forms: [{ place: "property", code: "$i_f: [$$others]", step: "{f} by {others}" }],
        row: "table.substitutes",
      },
    },
    step: "substitutes",
  },
  { place: "property", code: "fallback: $s_v", step: "fallback {v}" },
];

/** A function that is one expression, and its comment. */
const conversion = (
  name: string,
  head: string,
  expression: string,
  comment: string,
  states: string,
): Form => ({
  code: `export function ${name}${head} { return ${expression}; }`,
  about: "errno",
  comments: [{ text: new RegExp(`^${comment}$`), states: { [`${name}.comment`]: states } }],
  step: name,
});

/** Statements of the module of an error table besides its own numbers. */
export const errno: readonly Form[] = [
  {
    code: "export type ErrorName = keyof typeof Wire;",
    about: "errno",
    comments: [{ text: /^A name of the error table\.$/, states: { "type ErrorName": "stands" } }],
    step: "type ErrorName",
  },
  {
    code: "export type System = SystemErrors<ErrorName>;",
    about: "errno",
    comments: [
      {
        text: joined(
          /^The error numbers of one system\. /,
          /It has no entry for a name that the system lacks\.$/,
        ),
        states: { "type System": "stands" },
      },
    ],
    step: "type System",
  },
  {
    code: "const table: ErrorTable<ErrorName> = { $$rows };",
    about: "errno",
    lists: { rows: { forms: table, row: "table" } },
    step: "table",
  },
  {
    code: "export const $i_c = { $$rows } as const satisfies System;",
    about: "errno",
    lists: { rows: { forms: [numbers], row: "{c}" } },
    comments: [
      {
        text: joined(
          /^(?:(?<doc>[^\n]+)\n\n)?Source: (?<source>[^\n]*)\.\n/,
          /Verified: (?<verified>[^\n]*)\.(?:\nLacks (?<lacks>[\w, -]+)\.)?$/,
        ),
        states: {
          "{c}.doc": "{doc}",
          "{c}.source": "{source}",
          "{c}.verified": "{verified}",
          "{c}.lacks": "{lacks}",
        },
      },
    ],
    step: "{c}",
  },
  {
    code:
      "export type Local<S extends System> = S extends { readonly $i_F: number } ? number : " +
      "number | undefined;",
    about: "errno",
    states: { "Local.fallback": "{F}" },
    comments: [
      {
        text: new RegExp(
          `^What a system gives for the fallback ${fallback}: its number, or nothing if it ` +
            "lacks the name\\.$",
        ),
        states: { "Local.comment": "{fallback}" },
      },
    ],
    step: "type Local",
  },
  conversion(
    "wireToName",
    "(wire: number): ErrorName | undefined",
    "nameOfWire(table, wire)",
    `The name of a number on the wire: nothing for (?<success>-?\\d+), ${fallback} for one ` +
      "that the table lacks\\.",
    "{success} {fallback}",
  ),
  conversion(
    "nameToWire",
    "(name: string | undefined): number",
    "wireOfName(table, name)",
    `The number on the wire of a name: (?<success>-?\\d+) for nothing, that of ${fallback} ` +
      "for a name that the table lacks\\.",
    "{success} {fallback}",
  ),
  conversion(
    "wireToLocal",
    "<S extends System>(wire: number, system: S): Local<S>",
    "localOfName(table, system, nameOfWire(table, wire)) as Local<S>",
    `The number that a system has for one on the wire, or for ${fallback}; 0 for success\\.`,
    "{fallback}",
  ),
  conversion(
    "localToWire",
    "(local: number, system: System): number",
    "wireOfName(table, nameOfLocal(table, system, local))",
    `The number on the wire for one of a system, or for ${fallback}\\. Where two names have ` +
      "the number, it is sent as the preferred one\\.",
    "{fallback}",
  ),
  conversion(
    "localToName",
    "(local: number, system: System): ErrorName | undefined",
    "nameOfLocal(table, system, local)",
    `The name of a number of a system: nothing for 0, ${fallback} for one that the table lacks\\.`,
    "{fallback}",
  ),
  conversion(
    "nameToLocal",
    "<S extends System>(name: string | undefined, system: S): Local<S>",
    "localOfName(table, system, name) as Local<S>",
    "The number that a system has for a name, for one that stands in for it, or for " +
      `${fallback}; 0 for nothing\\.`,
    "{fallback}",
  ),
  conversion(
    "isErrorName",
    "(name: string): name is ErrorName",
    "hasName(table, name)",
    `Tells if the table has a name; ${fallback} stands for one that it lacks\\.`,
    "{fallback}",
  ),
  conversion(
    "isKnownWire",
    "(wire: number): boolean",
    "hasWire(table, wire)",
    `Tells if a number on the wire is (?<success>-?\\d+) or one that the table has; ${fallback} ` +
      "stands for one that it lacks\\.",
    "{success} {fallback}",
  ),
  conversion(
    "isKnownLocal",
    "(local: number, system: System): boolean",
    "hasLocal(table, system, local)",
    `Tells if a number of a system is 0 or one that the table has; ${fallback} stands for one ` +
      "that it lacks\\.",
    "{fallback}",
  ),
];
