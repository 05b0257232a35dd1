import { countOf } from "../../layout/messages/counts.ts";
import { type Field, literal, numberType } from "../../layout/messages/fields.ts";
import type { Shape, Union } from "../../layout/messages/shapes.ts";
import { kindOf, type Promised } from "./promised.ts";

/** States what the function that reads a shape states. */
export function readFacts(s: Shape, to: Promised): void {
  const { choice, open, command, part } = s;
  const steps = choice
    ? [
        `chosen is ${kindOf(choice.by)} at ${choice.by.at}`,
        ...choice.cases.map((c) => `${literal(choice.by, c.value)} is ${c.shape.name}`),
      ]
    : [];
  if (open) steps.push(...openSteps(open));
  const fields = s.fields.map((m) => {
    if (m === command?.by) return `${m.name} is ${command.name}`;
    if (m === choice?.by) return `${m.name} is chosen`;
    if (m === open?.field) return `${m.name} is elements`;
    return m === open?.by ? `${m.name} is length` : fieldFacts(m, s, to);
  });
  to.row(part, "read.steps", [...steps, "value"]);
  to.row(part, "read.fields", fields);
  to.contents.push(`read ${s.name}`);
}

/** States the same of messages with an unknown command, and of all messages together. */
export function unionReadFacts({ shape, by, cases, unknown }: Union, to: Promised): void {
  to.row(shape.part, "read.steps", [`number is ${kindOf(by)} at ${by.at}`, "commands"]);
  to.row(shape.part, "read.commands", [
    ...cases.map((c) => `${literal(by, c.command.number)} is ${c.name}`),
    "else unknown",
  ]);
  to.state(shape.part, { "unknown.read.number": numberType(by) });
  const number = unknown.number === "number" ? "number is number" : `${unknown.number} is number`;
  to.row(shape.part, "unknown.read.fields", [
    `${by.name} is ${unknown.word}`,
    number,
    ...unknown.fields.map((m) => fieldFacts(m, shape, to)),
    `${unknown.bytes} of ${shape.size} bytes`,
  ]);
  to.row(shape.part, "unknown.read.steps", ["value"]);
  to.use("copyBytes");
}

function fieldFacts(m: Field, s: Shape, to: Promised): string {
  const kind = m.bits > 0 ? kindOf(m) : undefined;
  const size = m.kind === "bytes" || m.kind === "variant" ? m.size : undefined;
  const elements = m.kind === "numbers" ? `${m.count} of ${m.bits / 8}` : undefined;
  to.state(m.resolved, {
    "read.offset": m.at,
    "read.kind": kind,
    "read.text": m.text,
    "read.elements": elements,
    "read.record": s.records.get(m)?.name,
    "read.size": size,
  });
  if (m.text !== "") to.use(`format${m.text}`);
  if (size !== undefined) to.use("copyBytes");
  return m.name;
}

function openSteps({ field, by }: NonNullable<Shape["open"]>): string[] {
  const { end } = field.resolved;
  return [
    `length is ${kindOf(by)} at ${by.at}`,
    `${end ? countOf(end.count, "length") : ""} wanted up to ` +
      `${literal(by, end?.largest ?? 0n)}, else ${end?.most}`,
    `present from ${field.at} by ${field.bits / 8}`,
    `list of ${numberType(field)}`,
    `elements ${kindOf(field)} from ${field.at} by ${field.bits / 8}`,
  ];
}
