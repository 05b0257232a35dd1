import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type YAMLMap } from "yaml";
import type { Diagnostics } from "../diagnostics/diagnostics.ts";
import { type Span, startOf } from "../diagnostics/span.ts";
import { MAX_DEPTH } from "./depth.ts";
import { hiddenIn } from "./hidden.ts";

const SEPARATOR = "\u0000";

/** The text of a file, and how offsets into it become places. */
export interface Places {
  readonly file: string;
  readonly text: string;
  at(start: number, end: number): Span;
}

/**
 * Turns the nodes of a file of YAML into plain values, and remembers where each of them stands.
 * Reports what a specification may not have: aliases, anchors, tags, keys that stand twice or are
 * no text, hidden characters, numbers that look octal.
 */
export class Values {
  private readonly places: Places;
  private readonly diagnostics: Diagnostics;
  private readonly spans = new Map<string, { key?: Span; value: Span }>();

  constructor(places: Places, diagnostics: Diagnostics) {
    this.places = places;
    this.diagnostics = diagnostics;
  }

  /** Gives the value of a node. `path` leads to it; `key` is the place of its key. */
  convert(node: ParsedNode | null, path: readonly string[], key?: Span): unknown {
    const span = node ? this.spanOf(node) : (key ?? startOf(this.places.file));
    this.spans.set(path.join(SEPARATOR), key ? { key, value: span } : { value: span });
    if (path.length > MAX_DEPTH) {
      this.diagnostics.report("PV106", { limit: MAX_DEPTH }, span);
      return null;
    }
    if (isAlias(node)) return void this.diagnostics.report("PV103", { what: "an alias" }, span);
    if (node && "anchor" in node && node.anchor)
      this.diagnostics.report("PV103", { what: "an anchor" }, span);
    if (node?.tag) this.reportTag(node.tag, node);
    if (isMap(node)) return this.convertMap(node as YAMLMap.Parsed, path);
    if (isSeq(node))
      return node.items.map((item, i) => this.convert(item as ParsedNode, [...path, String(i)]));
    if (!isScalar(node)) return null;
    if (typeof node.value === "string") this.checkWord(node.value, span);
    else this.checkNumber(node.source, span);
    return node.value;
  }

  private convertMap(node: YAMLMap.Parsed, path: readonly string[]): unknown {
    const out: Record<string, unknown> = {};
    for (const { key, value } of node.items) {
      const place = this.spanOf(key);
      const name = isScalar(key) ? String(key.value) : undefined;
      if (name === undefined || name === "<<" || name === "__proto__") {
        this.reportKey(name, place);
        continue;
      }
      this.checkWord(name, place);
      if (Object.hasOwn(out, name)) {
        const earlier = this.spans.get([...path, name].join(SEPARATOR))?.key;
        const related = earlier ? [{ span: earlier, note: "stated here first" }] : [];
        this.diagnostics.report("PV102", { key: name }, place, related);
        continue;
      }
      out[name] = this.convert(value, [...path, name], place);
    }
    return out;
  }

  private reportKey(name: string | undefined, place: Span): void {
    if (name === "<<") this.diagnostics.report("PV103", { what: "the key `<<`" }, place);
    else {
      const what = name === undefined ? "what stands here as a key" : `the key \`${name}\``;
      this.diagnostics.report("PV116", { what }, place);
    }
  }

  /** Reports a tag as it is written, at its own place. */
  private reportTag(tag: string, node: ParsedNode): void {
    const { text, at } = this.places;
    const start = node.range[0];
    const before = Math.max(0, start - 200);
    const written = /!\S*(?=\s+(?:&\S+\s+)?$)/.exec(text.slice(before, start));
    const from = before + (written?.index ?? 0);
    const span = written ? at(from, from + written[0].length) : this.spanOf(node);
    this.diagnostics.report("PV120", { tag: written ? written[0] : tag }, span);
  }

  /** Hidden characters can stand in a text as escapes. */
  private checkWord(word: string, span: Span): void {
    const names = hiddenIn(word).map((h) => h.names);
    if (names.length > 0)
      this.diagnostics.report("PV107", { characters: names.slice(0, 3).join(", ") }, span);
  }

  private checkNumber(source: string | undefined, span: Span): void {
    const digits = /^[-+]?0+([0-9]+)$/.exec(source ?? "")?.[1];
    if (source && digits)
      this.diagnostics.report("PV108", { number: source, decimal: digits, digits }, span);
  }

  /** Gives the place of a node, or the start of the file for one without a place. */
  spanOf(node: ParsedNode | null): Span {
    return node?.range ? this.places.at(node.range[0], node.range[1]) : startOf(this.places.file);
  }

  /** Gives the place of the value at a path, or of its key; else that of the nearest key above. */
  span(path: readonly PropertyKey[], what: "key" | "value"): Span {
    for (let n = path.length; n >= 0; n--) {
      const found = this.spans.get(path.slice(0, n).map(String).join(SEPARATOR));
      if (!found) continue;
      return n === path.length && what === "value" ? found.value : (found.key ?? found.value);
    }
    return startOf(this.places.file);
  }
}
