import type { ResolvedNumber, ResolvedValueSet } from "../resolved/item.ts";
import type { ProtocolLayout } from "../resolved/protocol-layout.ts";
import { runtimeNames } from "../typescript/runtime.ts";
import { constantName, Names, typeName } from "./names.ts";
import { recordShapes } from "./records.ts";
import type { Shape, Union } from "./shapes.ts";
import { unions } from "./unions.ts";

/** Names of the language that the code uses. */
const GLOBALS = ["Array", "DataView", "Math", "Uint8Array", "arguments", "eval", "undefined"];

/** A protocol as a module of TypeScript: what it holds, and what it calls it. */
export interface Module {
  readonly protocol: ProtocolLayout;
  /** What value sets are called, by their name in the specification. */
  readonly valueSets: ReadonlyMap<string, string>;
  readonly constants: ReadonlyMap<ResolvedNumber, string>;
  readonly sets: ReadonlyMap<string, ResolvedValueSet>;
  /** Records, the innermost first. */
  readonly shapes: readonly Shape[];
  readonly unions: readonly Union[];
  /** Functions of the runtime that callers need because of the text forms of fields. */
  readonly passedOn: readonly string[];
}

/** Says that one of a protocol's channels carries records. */
export function hasMessages(p: ProtocolLayout): boolean {
  const records = new Set(p.records.map((r) => r.name));
  return p.channels.some((c) => Object.values(c.item.value.with ?? {}).some((w) => records.has(w)));
}

/** Names everything. Records choose before constants, whose names matter less. */
export function moduleOf(protocol: ProtocolLayout): Module {
  const names = new Names([...GLOBALS, ...runtimeNames]);
  const valueSets = new Map(
    protocol.values.map((s) => [s.name, names.take(typeName(s.name), (n) => [`is${n}`])]),
  );
  const records = recordShapes(protocol, names);
  const messages = unions(protocol, names, records);
  const constants = new Map(protocol.constants.map((c) => [c, names.take(constantName(c.name))]));
  const shapes = [...records.values()];
  const texts = [...shapes, ...messages.flatMap((u) => u.cases)].flatMap((s) =>
    s.fields.flatMap((f) => (f.kind === "text" ? [`format${f.text}`, `parse${f.text}`] : [])),
  );
  return {
    protocol,
    valueSets,
    constants,
    sets: new Map(protocol.values.map((s) => [s.name, s])),
    shapes,
    unions: messages,
    passedOn: [...new Set(texts)],
  };
}
