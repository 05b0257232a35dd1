import { countOf } from "../../layout/messages/counts.ts";
import { literal } from "../../layout/messages/fields.ts";
import { member } from "../../layout/messages/names.ts";
import { inspects, looksAtValue, rulesOf } from "../../layout/messages/rules.ts";
import type { Shape } from "../../layout/messages/shapes.ts";
import { inside } from "./checks.ts";
import { quoted } from "./comments.ts";
import type { Parameter } from "./members.ts";
import type { Scope } from "./scope.ts";
import { func } from "./statements.ts";
import type { Statement } from "./writer.ts";

/** What is inspected; all of these are expressions. */
interface Inspected {
  readonly value: string;
  /** The path of the record that holds it; without one, none does. */
  readonly within?: string;
  readonly at?: string;
}

/** Calls the function below. */
export function inspecting(
  s: Shape,
  scope: Scope,
  { value, within = '""', at = "at" }: Inspected,
): string {
  return (
    `inspect${s.name}(view, ` +
    `${at}${looksAtValue(s, scope.module) ? `, ${value}` : ""}${s.inner ? `, ${within}` : ""})`
  );
}

/** The path of a field, as an expression. */
export function pathOf(s: Shape, name: string, { use }: Scope): string {
  return s.inner ? `${use("within")}(inside, ${quoted(name)})` : quoted(name);
}

/**
 * The function that reports what reading lets pass: padding, values and numbers that the
 * specification does not allow.
 */
export function inspectFunction(s: Shape, scope: Scope): Statement[] {
  if (!inspects(s, scope.module)) return [];
  const { choice, open } = s;
  const { text, passes, takes } = inside(s);
  const body: string[] = [];
  for (const c of choice?.cases ?? []) {
    const call = inspects(c.shape, scope.module)
      ? ` ${inspecting(c.shape, scope, { value: `value as ${c.shape.name}`, within: text })}`
      : "";
    body.push(
      `if (${member("value", choice?.by.name ?? "")} === ` +
        `${choice ? literal(choice.by, c.value) : ""}) return${call};`,
    );
  }
  if (rulesOf(s, scope.module).length > 0)
    body.push(`check${s.type}(value${choice ? ` as ${s.type}` : ""}, at${passes});`);
  const own = choice ? `(value as ${s.type})` : "value";
  for (const [f, r] of s.records)
    if (inspects(r, scope.module))
      body.push(
        `${inspecting(r, scope, {
          value: member(own, f.name),
          within: pathOf(s, f.name, scope),
          at: `at + ${f.at}`,
        })};`,
      );
  for (const z of s.zeros)
    body.push(
      `${scope.use("wantZeros")}(view, at + ${z.at}, ${z.size}, ${quoted(z.name)}, ${text});`,
    );
  if (open) {
    const { end } = open.field.resolved;
    const elements = `${member(own, open.field.name)}.length`;
    body.push(`const wanted = ${end ? countOf(end.count, member(own, open.by.name)) : 0};`);
    body.push(
      `if (${elements} < wanted) ${scope.use("refuse")}("short", at + ${open.field.at}, ` +
        `${quoted(open.field.name)}, ${text}, \`\${wanted} elements\`, ${elements});`,
    );
  }
  const value: Parameter[] = looksAtValue(s, scope.module) ? [["value", s.name]] : [];
  return [
    func({
      name: `inspect${s.name}`,
      takes: [["view", "DataView"], ["at", "number"], ...value, ...takes],
      gives: "void",
      body,
    }),
  ];
}
