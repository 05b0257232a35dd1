import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseAllDocuments,
  type YAMLMap,
} from "yaml";
import type { Diagnostics } from "../diagnostics/diagnostics.ts";
import { type Span, startOf } from "../diagnostics/span.ts";
import { MAX_DEPTH, tooDeepAt } from "./depth.ts";
import { hiddenIn } from "./hidden.ts";
import { placeIn } from "./place.ts";
import { reportSyntax } from "./syntax.ts";

/** A YAML file as plain values, and where each of them stands. */
export interface SpecDocument {
  readonly file: string;
  readonly value: unknown;
  /**
   * Says where the value at a path stands; with `key`, where its key does. Falls back to the
   * nearest place above.
   */
  span(path: readonly PropertyKey[], what?: "key" | "value"): Span;
}

/** May stand at the start of a file, and means nothing there. */
const ORDER_MARK = "\ufeff";
const SEPARATOR = "\u0000";

/**
 * Parses one file. Integers become bigint, so that 64-bit values stay exact. Returns undefined
 * after an error.
 */
export function parseYaml(
  file: string,
  text: string,
  diagnostics: Diagnostics,
): SpecDocument | undefined {
  const deep = tooDeepAt(text);
  if (deep !== undefined)
    return void diagnostics.report(
      "PV106",
      { limit: MAX_DEPTH },
      placeIn(file, text, deep, deep + 1),
    );
  const hidden = hiddenIn(text).filter((h) => !(h.end === 1 && text.startsWith(ORDER_MARK)));
  for (const { start, end, names } of hidden)
    diagnostics.report("PV107", { characters: names }, placeIn(file, text, start, end));
  if (hidden.length > 0) return undefined;
  const lines = new LineCounter();
  const documents = parseAllDocuments(text, {
    lineCounter: lines,
    intAsBigInt: true,
    merge: false,
    prettyErrors: false,
    stringKeys: true,
    uniqueKeys: false,
    keepSourceTokens: false,
    schema: "core",
  });
  const spans = new Map<string, { key?: Span; value: Span }>();
  const before = diagnostics.list.length;

  const at = (start: number, end: number): Span => {
    const a = lines.linePos(start);
    const b = lines.linePos(Math.max(start, end));
    return {
      file,
      line: Math.max(a.line, 1),
      column: Math.max(a.col, 1),
      endLine: Math.max(b.line, 1),
      endColumn: Math.max(b.col, 1),
    };
  };
  const spanOf = (node: ParsedNode | null): Span =>
    node?.range ? at(node.range[0], node.range[1]) : startOf(file);

  const first = Array.isArray(documents) ? documents[0] : undefined;
  const directive = /^%\S*/m.exec(text.slice(0, /^---/m.exec(text)?.index));
  if (directive)
    diagnostics.report(
      "PV118",
      { directive: directive[0] },
      placeIn(file, text, directive.index, directive.index + directive[0].length),
    );
  const wrong = !directive && first !== undefined && reportSyntax(first, at, diagnostics);
  if (!wrong && Array.isArray(documents) && documents.length > 1)
    diagnostics.report("PV119", {}, spanOf(documents[1]?.contents ?? null));
  if (diagnostics.list.length > before) return undefined;

  /** Hidden characters can stand in a text as escapes. */
  const checkWord = (word: string, span: Span): void => {
    const names = hiddenIn(word).map((h) => h.names);
    if (names.length > 0)
      diagnostics.report("PV107", { characters: names.slice(0, 3).join(", ") }, span);
  };
  const checkNumber = (source: string | undefined, span: Span): void => {
    const digits = /^[-+]?0+([0-9]+)$/.exec(source ?? "")?.[1];
    if (source && digits)
      diagnostics.report("PV108", { number: source, decimal: digits, digits }, span);
  };
  /** A tag as it is written, and where. */
  const tagOf = (tag: string, node: ParsedNode): { tag: string; span: Span } => {
    const start = node.range[0];
    const written = /!\S*(?=\s+(?:&\S+\s+)?$)/.exec(text.slice(Math.max(0, start - 200), start));
    const from = written && Math.max(0, start - 200) + written.index;
    return {
      tag: written ? written[0] : tag,
      span: from === null ? spanOf(node) : at(from, from + (written?.[0].length ?? 0)),
    };
  };

  const convertMap = (node: YAMLMap.Parsed, path: string[]): unknown => {
    const out: Record<string, unknown> = {};
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : undefined;
      if (name === undefined || name === "<<" || name === "__proto__") {
        if (name === "<<") diagnostics.report("PV103", { what: "the key `<<`" }, spanOf(key));
        else {
          const what = name === undefined ? "what stands here as a key" : `the key \`${name}\``;
          diagnostics.report("PV116", { what }, spanOf(key));
        }
        continue;
      }
      checkWord(name, spanOf(key));
      if (Object.hasOwn(out, name)) {
        const earlier = spans.get([...path, name].join(SEPARATOR))?.key;
        diagnostics.report(
          "PV102",
          { key: name },
          spanOf(key),
          earlier ? [{ span: earlier, note: "stated here first" }] : [],
        );
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
    if (node && "anchor" in node && node.anchor)
      diagnostics.report("PV103", { what: "an anchor" }, span);
    if (node?.tag) {
      const { tag, span: place } = tagOf(node.tag, node);
      diagnostics.report("PV120", { tag }, place);
    }
    if (isMap(node)) return convertMap(node as YAMLMap.Parsed, path);
    if (isSeq(node))
      return node.items.map((item, i) => convert(item as ParsedNode, [...path, String(i)]));
    if (!isScalar(node)) return null;
    if (typeof node.value === "string") checkWord(node.value, span);
    else checkNumber(node.source, span);
    return node.value;
  };
  const value = first?.contents ? convert(first.contents as ParsedNode, []) : {};
  if (diagnostics.list.length > before) return undefined;
  return {
    file,
    value,
    span(path, what = "value") {
      for (let n = path.length; n >= 0; n--) {
        const found = spans.get(path.slice(0, n).map(String).join(SEPARATOR));
        if (found)
          return n === path.length && what === "key"
            ? (found.key ?? found.value)
            : n === path.length
              ? found.value
              : (found.key ?? found.value);
      }
      return startOf(file);
    },
  };
}
