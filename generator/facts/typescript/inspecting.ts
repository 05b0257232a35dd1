import { countOf } from "../../layout/messages/counts.ts";
import { literal } from "../../layout/messages/fields.ts";
import type { Module } from "../../layout/messages/messages.ts";
import { member } from "../../layout/messages/names.ts";
import { inspects, looksAtValue, rulesOf } from "../../layout/messages/rules.ts";
import type { Shape, Union } from "../../layout/messages/shapes.ts";
import type { Promised } from "./promised.ts";

/**
 * States what the functions that look at values closely state, and knows which of them there are.
 */
export class Inspecting {
  private readonly module: Module;
  private readonly to: Promised;

  constructor(module: Module, to: Promised) {
    this.module = module;
    this.to = to;
  }

  hasRules(s: Shape): boolean {
    return rulesOf(s, this.module).length > 0;
  }

  /** The further arguments of a call. */
  rest(s: Shape, value: string, inside: string): string {
    return `${looksAtValue(s, this.module) ? `, ${value}` : ""}${s.inner ? `, ${inside}` : ""}`;
  }

  checkFacts(s: Shape): void {
    const rules = rulesOf(s, this.module);
    const inside = s.inner ? "inside" : '""';
    if (rules.length === 0) return;
    for (const r of rules) {
      const property = r.code === "condition" ? `check ${r.expected}` : "check.values";
      this.to.state(r.of.resolved, {
        [property]: `not ${r.broken}`,
        [`${property}.offset`]: r.of.at,
        [`${property}.expected`]: r.code === "condition" ? "" : r.expected,
      });
    }
    this.to.state(s.part, { "check.takes": `value${s.inner ? ", inside: string" : ""}` });
    this.to.row(
      s.part,
      "check.steps",
      rules.map(
        (r) =>
          `${r.code === "condition" ? `${r.of.name} ${r.expected}` : `values of ${r.of.name}`} ` +
          `in ${inside}`,
      ),
    );
    this.to.use("refuse");
    this.to.contents.push(`check ${s.type}`);
  }

  inspectFacts(s: Shape): void {
    if (!inspects(s, this.module)) return;
    const { choice, open } = s;
    const inside = s.inner ? "inside" : '""';
    const own = choice ? `(value as ${s.type})` : "value";
    const steps = (choice?.cases ?? []).map((c) => {
      const case_ = `${choice?.by.name} ${choice ? literal(choice.by, c.value) : ""} is`;
      return inspects(c.shape, this.module)
        ? `${case_} ${c.shape.name}${this.rest(c.shape, `value as ${c.shape.name}`, inside)}`
        : `${case_} anything`;
    });
    if (this.hasRules(s))
      steps.push(
        `check ${s.type} of value${choice ? ` as ${s.type}` : ""}${s.inner ? ", inside" : ""}`,
      );
    for (const [m, r] of s.records) {
      if (!inspects(r, this.module)) continue;
      const path = s.inner ? `within(inside, ${JSON.stringify(m.name)})` : JSON.stringify(m.name);
      const value = looksAtValue(r, this.module);
      if (s.inner) this.to.use("within");
      if (value) this.to.state(m.resolved, { "inspect.offset": m.at, "inspect.record": r.name });
      steps.push(
        value
          ? `${m.name} of ${own}${r.inner ? `, ${path}` : ""}`
          : `${r.name} at ${m.at}${this.rest(r, "", path)}`,
      );
    }
    for (const z of s.zeros) steps.push(`${z.size} zeros at ${z.at} as ${z.name} in ${inside}`);
    if (s.zeros.length > 0) this.to.use("wantZeros");
    if (open) {
      const { end } = open.field.resolved;
      this.to.state(open.field.resolved, { "inspect.offset": open.field.at });
      this.to.use("refuse");
      steps.push(
        `${end ? countOf(end.count, member(own, open.by.name)) : ""} wanted`,
        `length of ${open.field.name} of ${own} in ${inside}`,
      );
    }
    this.to.state(s.part, {
      "inspect.takes": [
        "view",
        ...(looksAtValue(s, this.module) ? [`value: ${s.name}`] : []),
        ...(s.inner ? ["inside: string"] : []),
      ].join(", "),
    });
    this.to.row(s.part, "inspect.steps", steps);
    this.to.contents.push(`inspect ${s.name}`);
  }

  unionFacts({ shape, by, cases, unknown }: Union): void {
    const known = cases.map((c) => `${c.command.number} (${c.command.name})`).join(", ");
    this.to.state(shape.part, {
      "inspect.takes": `view, value: ${shape.name}`,
      "inspect.steps": `by ${by.name}`,
    });
    this.to.row(shape.part, "inspect.commands", [
      ...cases.flatMap((c) =>
        inspects(c, this.module)
          ? [`${c.command.name} is ${c.name}${this.rest(c, "value", '""')}`]
          : [],
      ),
      `${unknown.word} is refused at ${by.at} as ${by.name}: ${known}, ${unknown.number}`,
    ]);
    this.to.use("refuse");
  }
}
