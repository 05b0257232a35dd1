import { type Field, numberType } from "../../layout/messages/fields.ts";
import type { Module } from "../../layout/messages/messages.ts";
import { constantName } from "../../layout/messages/names.ts";
import type { Shape, Union } from "../../layout/messages/shapes.ts";
import { commentOf } from "./about.ts";
import { commented, type Promised } from "./promised.ts";

const typeOf = (m: Field, s: Shape) =>
  ({
    record: s.records.get(m)?.name,
    bytes: "Uint8Array",
    variant: "Uint8Array",
    text: "string",
    number: numberType(m),
    numbers: `readonly ${numberType(m)}[]`,
    open: `readonly ${numberType(m)}[]`,
    pad: undefined,
  })[m.kind];

/** States what the type of a shape states, and gives its names to what its functions state. */
export function interfaceFacts(s: Shape, module: Module, to: Promised): void {
  for (const name of new Set([s.name, s.type])) {
    to.key(`shape ${name}`, s.part);
    for (const m of s.fields) to.key(`field ${name}.${m.name}`, m.resolved);
  }
  for (const m of s.fields) {
    if (m === s.command?.by) {
      const { name, number } = s.command;
      to.state(s.part, {
        "interface.tag": `${m.name} ${JSON.stringify(name)}`,
        "interface.tag.comment": `${number} at ${m.at} is ${m.resolved.id}`,
      });
    } else
      to.state(m.resolved, {
        "interface.type": typeOf(m, s),
        ...commentOf(m, "interface", module),
      });
  }
  to.row(
    s.part,
    "interface.properties",
    s.fields.map((m) => m.name),
  );
  to.state(s.part, shapeComment(s, "interface"));
  to.contents.push(`interface ${s.type}`);
  if (s.choice)
    aliasFacts(s, [...new Set([...s.choice.cases.map((c) => c.shape.name), s.type])], to);
}

const shapeComment = (s: Shape, where: string) => ({
  [`${where}.doc`]: commented(s.part.doc),
  [`${where}.comment.id`]: s.part.id,
  [`${where}.comment.size`]: `${s.size}${s.open ? " and its open end" : ""}`,
});

function aliasFacts(s: Shape, of: readonly string[], to: Promised): void {
  to.key(`type ${s.name}`, s.part);
  to.state(s.part, { type: of.join(" | "), ...shapeComment(s, "type") });
  to.contents.push(`type ${s.name}`);
}

/** States what the constants with a shape's size and places state. */
export function sizeFacts(s: Shape, to: Promised): void {
  const name = constantName(s.name);
  to.key(`const ${name}_SIZE`, s.part);
  to.key(`const ${name}_OFFSETS`, s.part);
  to.state(s.part, {
    value: s.size,
    "value.comment": `${s.name}${s.open ? " without its open end" : ""}`,
    "names.comment": s.name,
  });
  for (const m of s.fields) {
    to.key(`const ${name}_OFFSETS.${m.name}`, m.resolved);
    to.state(m.resolved, { number: m.at });
  }
  to.row(
    s.part,
    "names",
    s.fields.map((m) => m.name),
  );
  to.contents.push(`const ${name}_SIZE`, `const ${name}_OFFSETS`);
}

/** States what the types of all messages together state. */
export function unionFacts(
  { shape: s, by, cases, unknown }: Union,
  module: Module,
  to: Promised,
): void {
  const { name } = unknown;
  to.key(`shape ${s.name}`, s.part);
  to.key(`unknown ${s.name}`, s.part);
  for (const m of s.fields) to.key(`field ${s.name}.${m.name}`, m.resolved);
  for (const m of unknown.fields) {
    to.key(`field ${name}.${m.name}`, m.resolved);
    to.state(m.resolved, { "interface.type": typeOf(m, s), ...commentOf(m, "interface", module) });
  }
  to.key(`field ${name}.${unknown.number}`, by.resolved);
  to.key(`field ${name}.${unknown.bytes}`, s.part);
  to.state(by.resolved, {
    "interface.type": numberType(by),
    "interface.comment.offset": by.at,
    "interface.comment.size": by.size,
  });
  to.state(s.part, {
    "interface.type": "Uint8Array",
    "interface.comment.size": s.size,
    "unknown.doc": commented(s.part.doc.replace(/\.$/, "") || s.name),
  });
  to.state(s.part, {
    "unknown.tag": `${by.name} ${JSON.stringify(unknown.word)}`,
    "unknown.tag.comment": by.resolved.id,
  });
  to.row(s.part, "unknown.properties", [
    by.name,
    unknown.number,
    ...unknown.fields.map((m) => m.name),
    unknown.bytes,
  ]);
  to.contents.push(
    `interface unknown ${s.name}`,
    `read unknown ${s.name}`,
    `write unknown ${s.name}`,
  );
  aliasFacts(s, [...cases.map((c) => c.name), name], to);
}
