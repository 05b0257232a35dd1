import type { Module } from "../../layout/messages/messages.ts";
import { exact, isBig } from "../../layout/messages/rules.ts";
import { commented, type Promised } from "./promised.ts";

/**
 * States what the objects of value sets state, and for what names one value the type and the test
 * of it.
 */
export function valueSetFacts({ protocol: p, valueSets }: Module, to: Promised): void {
  for (const s of p.values) {
    const name = valueSets.get(s.name) ?? "";
    const words = s.kind === "words";
    const values = s.members.flatMap((m) => {
      const value = words
        ? (m.word ?? m.name)
        : m.value === undefined
          ? undefined
          : `${m.value}${isBig(s) ? "n" : ""}`;
      return value === undefined ? [] : [{ m, value, own: m.item.value }];
    });
    to.key(`const ${name}`, s);
    to.key(`type ${name}`, s);
    for (const { m, value, own } of values) {
      to.key(`const ${name}.${m.name}`, m);
      to.state(m, {
        number: value,
        "comment.doc": commented(m.doc),
        "comment.status": own?.status,
        "comment.id": m.id,
      });
      for (const alias of own?.aliases ?? []) {
        to.key(`const ${name}.${alias}`, m);
        to.state(m, { number: value, "comment.other": m.name });
      }
    }
    const other = commented(s.item.value.unknown ?? "").trim();
    const unknown = other ? `Other ${words ? "words" : "numbers"}: ${other}` : "";
    to.state(s, { "names.doc": commented(s.doc), "names.unknown": unknown, "names.id": s.id });
    to.row(
      s,
      "names",
      values.flatMap(({ m, own }) => [m.name, ...(own?.aliases ?? [])]),
    );
    to.contents.push(`const ${name}`);
    if (s.kind === "flags" || values.length === 0) continue;
    const comment = `${words ? "word" : "number"} of ${name}`;
    const test = [
      ...new Set(values.map(({ value }) => `value === ${words ? JSON.stringify(value) : value}`)),
    ].join(" || ");
    to.state(s, {
      type: `(typeof ${name})[keyof typeof ${name}]`,
      "type.comment": comment,
      test,
      "test.takes": words ? "string" : isBig(s) ? "bigint" : "number",
      "test.comment": comment,
    });
    to.contents.push(`type ${name}`, `test ${name}`);
  }
}

/** States what constants state. */
export function constantFacts({ protocol: p, constants }: Module, to: Promised): void {
  for (const c of p.constants) {
    const name = constants.get(c) ?? "";
    to.key(`const ${name}`, c);
    to.state(c, {
      value: `${c.value}${exact(c.value) ? "" : "n"}`,
      "value.doc": commented(c.doc),
      "value.unit": c.unit,
      "value.formula": commented(c.formula),
      "value.id": c.id,
    });
    to.contents.push(`const ${name}`);
  }
}
