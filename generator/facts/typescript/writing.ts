import { type Field, literal, numberType, range } from "../../layout/messages/fields.ts";
import { member } from "../../layout/messages/names.ts";
import { recordOf, type Shape, type Union } from "../../layout/messages/shapes.ts";
import type { Looks } from "./codecs.ts";
import { kindOf, type Promised } from "./promised.ts";

/** States what the function that writes a shape states. */
export function writeFacts(s: Shape, { checked }: Looks, to: Promised): void {
  const { choice, command } = s;
  const inside = s.inner ? "inside" : '""';
  const own = choice ? "other" : "value";
  const steps = [`object in ${inside}`];
  if (command) {
    steps.push(
      `${command.by.name} is ${command.name}, or refused at ${command.by.at}: ` +
        `${JSON.stringify(command.name)}`,
    );
    to.use("refuse");
  }
  for (const c of choice?.cases ?? [])
    steps.push(
      `${choice?.by.name} ${choice ? literal(choice.by, c.value) : ""} is ` +
        `${c.shape.name}${c.shape.inner ? `, ${inside}` : ""}`,
    );
  if (choice) steps.push(`other is ${s.type}`);
  const parts = [
    ...s.fields.map((m) => ({
      at: m.at,
      steps: () =>
        command && m === command.by
          ? [`${literal(m, command.number)} at ${m.at} as ${kindOf(m)}`]
          : fieldFacts(m, s, own, to),
    })),
    ...s.zeros.map((z) => ({ at: z.at, steps: () => [zeros(z, to)] })),
  ];
  for (const part of parts.toSorted((a, b) => a.at - b.at)) steps.push(...part.steps());
  if (checked) steps.push(`check ${s.type} of ${own}${s.inner ? ", inside" : ""}`);
  to.use("wantObject");
  to.state(s.part, { "write.takes": `value${s.inner ? ", inside: string" : ""}` });
  to.row(s.part, "write.steps", steps);
  to.contents.push(`write ${s.name}`);
}

/** States the same of messages with an unknown command, and of all messages together. */
export function unionWriteFacts({ shape, by, cases, unknown }: Union, to: Promised): void {
  const value = member("value", unknown.number);
  const taken = cases.map((c) => `${value} === ${literal(by, c.command.number)}`).join(" || ");
  to.row(shape.part, "unknown.write.steps", [
    `${shape.size} bytes of ${unknown.bytes}`,
    ...fieldFacts({ ...by, name: unknown.number }, shape, "value", to),
    ...unknown.fields.flatMap((m) => fieldFacts(m, shape, "value", to)),
    `refused at ${by.at} as ${unknown.number} if ${taken}`,
  ]);
  to.state(shape.part, { "write.takes": "value", "write.steps": `object in ""; by ${by.name}` });
  to.row(shape.part, "write.commands", [
    ...cases.map((c) => `${c.command.name} is ${c.name}`),
    `${unknown.word} is Unknown${shape.name}`,
    `else refused at ${by.at} as ${by.name}: the name of a command, or ` +
      `${JSON.stringify(unknown.word)}`,
  ]);
  to.use("putBytes", "fitsBytes", "wantObject", "refuse");
}

function zeros(z: { readonly at: number; readonly size: number }, to: Promised): string {
  if (z.size === 1 || z.size === 2 || z.size === 4)
    return `0 at ${z.at} as Uint${8 * z.size}${z.size > 1 ? " little" : ""}`;
  to.use("putZeros");
  return `${z.size} zeros at ${z.at}`;
}

function fieldFacts(m: Field, s: Shape, own: string, to: Promised): string[] {
  const inside = s.inner ? "inside" : '""';
  const name = `${own}.${m.name}`;
  const fits = () => to.use(`is${range(m)}`, `refuse${range(m)}`);
  switch (m.kind) {
    case "record": {
      const record = recordOf(m, s);
      const path = s.inner ? `within(inside, ${JSON.stringify(m.name)})` : JSON.stringify(m.name);
      if (record.inner && s.inner) to.use("within");
      to.state(m.resolved, { "write.offset": m.at, "write.record": record.name });
      return [`${name}${record.inner ? `, ${path}` : ""}`];
    }
    case "bytes":
    case "variant":
      to.use("putBytes", "fitsBytes");
      to.state(m.resolved, {
        "write.offset": m.at,
        "write.size": m.size,
        "write.fits.offset": m.at,
      });
      return [`${name} in ${inside}`];
    case "text":
      to.use(`fits${m.text}`);
      to.state(m.resolved, {
        "write.offset": m.at,
        "write.kind": kindOf(m),
        "write.text": m.text,
        "write.fits.offset": m.at,
      });
      return [`${name} in ${inside}`];
    case "open":
    case "numbers":
      fits();
      if (m.kind === "numbers") {
        to.use("fitsArray");
        to.state(m.resolved, { "write.offset": m.at, "write.count": m.count });
      }
      to.row(m.resolved, "write.elements", [
        `element of ${numberType(m)}`,
        `${range(m)} at ${m.at} by ${m.bits / 8} as ${m.name}[ in ${inside}`,
        `${kindOf(m)} at ${m.at} by ${m.bits / 8}`,
      ]);
      return [m.kind === "open" ? name : `${name} in ${inside}`];
    case "number":
      fits();
      to.state(m.resolved, {
        "write.offset": m.at,
        "write.kind": kindOf(m),
        "write.fits": range(m),
        "write.fits.offset": m.at,
      });
      return [`${name} fits in ${inside}`, name];
    default:
      return m.kind satisfies never;
  }
}
