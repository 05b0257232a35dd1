import type { Module } from "../layout/messages/messages.ts";
import { inspects } from "../layout/messages/rules.ts";
import type { Shape } from "../layout/messages/shapes.ts";
import { PASSED_ON } from "../layout/typescript/runtime.ts";
import { codecFacts } from "./typescript/codecs.ts";
import { interfaceFacts, sizeFacts, unionFacts } from "./typescript/declared.ts";
import { finish, type TypescriptPromise } from "./typescript/file.ts";
import { Inspecting } from "./typescript/inspecting.ts";
import { Promised } from "./typescript/promised.ts";
import { readFacts, unionReadFacts } from "./typescript/reading.ts";
import { constantFacts, valueSetFacts } from "./typescript/values.ts";
import { viewFacts } from "./typescript/views.ts";
import { unionWriteFacts, writeFacts } from "./typescript/writing.ts";

/**
 * Gives the facts that the module of a protocol states. Where a number stands in several functions,
 * each place is a fact: `read.offset`, `write.offset`, `view.get.offset`, `view.set.offset`,
 * `interface.comment.offset`, `number` in the constants, and so on. Rows such as `write.steps` say
 * what a function does in which order.
 */
export function factsOfTypescript(module: Module): TypescriptPromise {
  const to = new Promised();
  const look = new Inspecting(module, to);
  const codec = (s: Shape) => {
    const checked = look.hasRules(s);
    interfaceFacts(s, module, to);
    sizeFacts(s, to);
    look.checkFacts(s);
    readFacts(s, to);
    look.inspectFacts(s);
    const inspected = inspects(s, module) ? look.rest(s, "value", '""') : undefined;
    writeFacts(s, { checked }, to);
    codecFacts(s, { checked, inspected }, to);
    viewFacts(s, module, to);
  };
  valueSetFacts(module, to);
  constantFacts(module, to);
  module.shapes.forEach(codec);
  for (const u of module.unions) {
    const { shape } = u;
    u.cases.forEach(codec);
    unionFacts(u, module, to);
    sizeFacts(shape, to);
    unionReadFacts(u, to);
    look.unionFacts(u);
    unionWriteFacts(u, to);
    to.contents.push(`read ${shape.name}`, `inspect ${shape.name}`, `write ${shape.name}`);
    codecFacts(shape, { checked: false, inspected: ", value" }, to);
    viewFacts(shape, module, to);
  }
  return finish(module.protocol, "messages", [...PASSED_ON, ...module.passedOn], to);
}
