import type { ProtocolLayout } from "../../layout/resolved/protocol-layout.ts";
import { fromRuntime } from "../../layout/typescript/runtime.ts";
import type { Fact } from "../fact.ts";
import type { TypescriptSymbols } from "../symbols.ts";
import { commented, type Promised } from "./promised.ts";

/** The facts that a module promises to state, and the symbols that its reader has to know. */
export interface TypescriptPromise {
  readonly facts: readonly Fact[];
  readonly symbols: TypescriptSymbols;
}

const WHAT = {
  messages: "messages and records",
  errno: "error numbers on the wire and those of systems",
};

/**
 * Adds what the file as a whole states: its title, what it imports, what it exports of that, and
 * its contents.
 */
export function finish(
  p: ProtocolLayout,
  kind: "messages" | "errno",
  exported: readonly string[],
  to: Promised,
): TypescriptPromise {
  const file = { id: `${p.name}.typescript.${kind}`, span: p.header.span };
  const imports = fromRuntime(to.used);
  const exports = fromRuntime(new Set(exported));
  to.key("file", file);
  to.state(file, { title: commented(p.title), what: WHAT[kind], folder: `spec/${p.name}` });
  for (const { file: f, list } of imports) to.state(file, { [`imports ${f}`]: list });
  for (const { file: f, list } of exports) to.state(file, { [`exports ${f}`]: list });
  to.row(file, "contents", [
    ...imports.map((i) => `import ${i.file}`),
    ...exports.map((e) => `export ${e.file}`),
    ...to.contents,
  ]);
  return { facts: to.facts, symbols: to.symbols };
}
