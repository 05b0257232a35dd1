import type { Module } from "../../layout/messages/messages.ts";
import { key } from "../../layout/messages/names.ts";
import { exact, isBig } from "../../layout/messages/rules.ts";
import type { ResolvedValueSet } from "../../layout/resolved/item.ts";
import { quoted, safe, told } from "./comments.ts";
import { alias, constant, func, table } from "./statements.ts";
import type { Statement } from "./writer.ts";

const textOf = (s: ResolvedValueSet, m: ResolvedValueSet["members"][number]) =>
  s.kind === "words"
    ? quoted(m.word ?? m.name)
    : m.value === undefined
      ? undefined
      : `${m.value}${isBig(s) ? "n" : ""}`;

/** A value set: an object of its members, and for what names one value a type and a test. */
function valueSet(s: ResolvedValueSet, name: string): Statement[] {
  const rows = s.members.flatMap((m) => {
    const value = textOf(s, m);
    const own = m.item.value;
    if (value === undefined) return [];
    const doc = `${m.doc} \`${m.id}\`${own?.status ? `. Status: ${own.status}.` : ""}`;
    return [
      { doc, name: key(m.name), value },
      ...(own?.aliases ?? []).map((a) => ({
        doc: `Another name of ${m.name}.`,
        name: key(a),
        value,
      })),
    ];
  });
  const other = safe(s.item.value.unknown ?? "");
  const unknown = other ? `. Other ${s.kind === "words" ? "words" : "numbers"}: ${other}` : "";
  const about = [...told(s.doc), `\`${s.id}\`${unknown}`];
  const object = table(about, name, rows);
  if (s.kind === "flags" || rows.length === 0) return [object];
  const what = s.kind === "words" ? "word" : "number";
  const type = s.kind === "words" ? "string" : isBig(s) ? "bigint" : "number";
  const values = [...new Set(s.members.flatMap((m) => textOf(s, m) ?? []))];
  return [
    object,
    alias(
      [`A ${what} that {@link ${name}} ${s.kind === "words" ? "has" : "names"}.`],
      name,
      `(typeof ${name})[keyof typeof ${name}]`,
    ),
    func({
      about: [`Whether {@link ${name}} ${s.kind === "words" ? "has" : "names"} a ${what}.`],
      name: `is${name}`,
      takes: [["value", type]],
      gives: `value is ${name}`,
      body: [`return ${values.map((v) => `value === ${v}`).join(" || ")};`],
    }),
  ];
}

/** The value sets of a protocol. */
export const valueSets = (m: Module): Statement[] =>
  m.protocol.values.flatMap((s) => valueSet(s, m.valueSets.get(s.name) ?? ""));

/** The constants of a protocol. */
export const constants = (m: Module): Statement[] =>
  m.protocol.constants.map((c) => {
    const details = `\`${c.formula}\`.${c.unit ? ` Unit: ${c.unit}.` : ""} \`${c.id}\``;
    return constant(
      [...told(c.doc), details],
      m.constants.get(c) ?? "",
      exact(c.value) ? String(c.value) : `${c.value}n`,
    );
  });
