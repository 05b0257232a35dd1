import { isAlias, isMap, isScalar, isSeq, LineCounter, type ParsedNode, parseAllDocuments, type YAMLMap } from "yaml";
import type { Diagnostics } from "../diagnostics/diagnostics.ts";
import { type Span, startOf } from "../diagnostics/span.ts";
import { MAX_DEPTH, tooDeepAt } from "./depth.ts";

/** A YAML file as plain values, and where each of them stands. */
export interface SpecDocument {
  readonly file: string;
  readonly value: unknown;
  /** Where the value at a path stands; with `key`, where its key does. Falls back to the nearest place above. */
  span(path: readonly PropertyKey[], what?: "key" | "value"): Span;
}

const SEPARATOR = "\u0000";

/** Parses one file. Integers become bigint, so that 64-bit values stay exact. Returns undefined after an error. */
export function parseYaml(file: string, text: string, diagnostics: Diagnostics): SpecDocument | undefined {
  const deep = tooDeepAt(text);
  if (deep !== undefined) {
    const above = text.slice(0, deep).split("\n");
    const column = (above.at(-1)?.length ?? 0) + 1;
    diagnostics.report("PV106", { limit: MAX_DEPTH }, { file, line: above.length, column, endLine: above.length, endColumn: column + 1 });
    return undefined;
  }
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, { lineCounter: lines, intAsBigInt: true, merge: false, prettyErrors: false, stringKeys: true, uniqueKeys: false, keepSourceTokens: false, schema: "core" });
  const spans = new Map<string, { key?: Span; value: Span }>();
  const before = diagnostics.list.length;

  const at = (start: number, end: number): Span => {
    const a = lines.linePos(start);
    const b = lines.linePos(Math.max(start, end));
    return { file, line: Math.max(a.line, 1), column: Math.max(a.col, 1), endLine: Math.max(b.line, 1), endColumn: Math.max(b.col, 1) };
  };
  const spanOf = (node: ParsedNode | null): Span => (node?.range ? at(node.range[0], node.range[1]) : startOf(file));

  const first = Array.isArray(documents) ? documents[0] : undefined;
  for (const e of first?.errors ?? []) diagnostics.report("PV101", { problem: e.message.replace(/\s+/g, " ") }, at(e.pos[0], e.pos[1]));
  if (Array.isArray(documents) && documents.length > 1) {
    diagnostics.report("PV103", { what: "a second document in a file" }, spanOf(documents[1]?.contents ?? null));
  }
  if (diagnostics.list.length > before) return undefined;

  const convertMap = (node: YAMLMap.Parsed, path: string[]): unknown => {
    const out: Record<string, unknown> = {};
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : undefined;
      if (name === undefined || name === "<<" || name === "__proto__") {
        diagnostics.report("PV103", { what: name === undefined ? "a key that is not a word" : `the key \`${name}\`` }, spanOf(key));
        continue;
      }
      if (Object.hasOwn(out, name)) {
        const earlier = spans.get([...path, name].join(SEPARATOR))?.key;
        diagnostics.report("PV102", { key: name }, spanOf(key), earlier ? [{ span: earlier, note: "stated here first" }] : []);
        continue;
      }
      out[name] = convert(value, [...path, name], spanOf(key));
    }
    return out;
  };
  const convert = (node: ParsedNode | null, path: string[], key?: Span): unknown => {
    const span = node ? spanOf(node) : (key ?? startOf(file));
    spans.set(path.join(SEPARATOR), key ? { key, value: span } : { value: span });
    if (path.length > MAX_DEPTH) {
      diagnostics.report("PV106", { limit: MAX_DEPTH }, span);
      return null;
    }
    if (isAlias(node)) return void diagnostics.report("PV103", { what: "an alias" }, span);
    if (node && "anchor" in node && node.anchor) diagnostics.report("PV103", { what: "an anchor" }, span);
    if (node?.tag) diagnostics.report("PV103", { what: `the tag \`${node.tag}\`` }, span);
    if (isMap(node)) return convertMap(node as YAMLMap.Parsed, path);
    if (isSeq(node)) return node.items.map((item, i) => convert(item as ParsedNode, [...path, String(i)]));
    return isScalar(node) ? node.value : null;
  };
  const value = first?.contents ? convert(first.contents as ParsedNode, []) : {};
  if (diagnostics.list.length > before) return undefined;
  return {
    file,
    value,
    span(path, what = "value") {
      for (let n = path.length; n >= 0; n--) {
        const found = spans.get(path.slice(0, n).map(String).join(SEPARATOR));
        if (found) return n === path.length && what === "key" ? (found.key ?? found.value) : n === path.length ? found.value : (found.key ?? found.value);
      }
      return startOf(file);
    },
  };
}
