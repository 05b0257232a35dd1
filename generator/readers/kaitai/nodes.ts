import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type ParsedNode,
  parseDocument,
  type Scalar,
  type YAMLMap,
} from "yaml";
import type { Span } from "../../diagnostics/span.ts";
import type { Reading } from "../../facts/fact.ts";
import { canonical } from "../text/canonical.ts";
import { Findings } from "../text/findings.ts";

/** A place in a file of YAML: a key, a value, or what is missing. */
export type Node = ParsedNode | null | undefined;

/** A value with its key. */
export interface Entry {
  readonly key: string;
  readonly at: Node;
  readonly value: Node;
}

/**
 * Tells if a scalar is a text, or a number or a truth value in its usual spelling, without a tag or
 * an anchor.
 */
const isPlain = (s: Scalar) =>
  s.anchor === undefined &&
  s.tag === undefined &&
  (typeof s.value === "string" || s.source === String(s.value));

/**
 * A file of YAML that is read into facts. What has another form than expected is a problem, never
 * an exception.
 */
export class Sheet {
  readonly root: Node;
  private readonly file: string;
  private readonly findings = new Findings();
  private readonly lines = new LineCounter();

  constructor(file: string, text: string) {
    this.file = file;
    const document = parseDocument(text, {
      lineCounter: this.lines,
      schema: "core",
      intAsBigInt: true,
      version: "1.2",
      stringKeys: false,
    });
    this.root = document.contents;
    for (const e of [...document.errors, ...document.warnings])
      this.findings.problem(this.between(...e.pos), e.message.split("\n")[0] ?? "");
  }

  private between(start: number, end: number): Span {
    const from = this.lines.linePos(start);
    const to = this.lines.linePos(Math.max(start, end));
    return {
      file: this.file,
      line: from.line || 1,
      column: from.col || 1,
      endLine: to.line || 1,
      endColumn: to.col || 1,
    };
  }

  span(node: Node): Span {
    const [start, end] = node?.range ?? [0, 1];
    return this.between(start, end);
  }

  problem(node: Node, problem: string): void {
    this.findings.problem(this.span(node), problem);
  }

  state(subject: string, property: string, value: string | undefined, node: Node): void {
    if (value !== undefined)
      this.findings.state({ subject, property, value: canonical(value), span: this.span(node) });
  }

  /** Gives what was found so far. */
  reading(): Reading {
    return this.findings.reading();
  }

  /** The entries of a map, in their order. Keys are texts or whole numbers. */
  entries(node: Node): Entry[] {
    if (node === undefined) return [];
    if (!isMap(node)) {
      this.problem(node, "a map is expected here");
      return [];
    }
    return (node as YAMLMap.Parsed).items.flatMap(({ key, value }) => {
      const name = isScalar(key) && isPlain(key) ? key.value : undefined;
      if (typeof name === "string" || typeof name === "bigint")
        return [{ key: String(name), at: key, value: value as Node }];
      this.problem(key as Node, "this key has no meaning here");
      return [];
    });
  }

  /** The entries of a map that has some of these keys and no others, in this order. */
  map<K extends string>(node: Node, keys: readonly K[]): Partial<Record<K, Node>> {
    const found: Partial<Record<K, Node>> = {};
    let next = 0;
    for (const { key, at, value } of this.entries(node)) {
      const n = keys.indexOf(key as K, next);
      if (n < 0) this.problem(at, `\`${key}\` has no meaning here`);
      else {
        found[key as K] = value;
        next = n + 1;
      }
    }
    return found;
  }

  /** The elements of a list. */
  list(node: Node): Node[] {
    if (node === undefined) return [];
    if (isSeq(node)) return node.items as Node[];
    this.problem(node, "a list is expected here");
    return [];
  }

  /** A text; undefined if there is none. */
  text(node: Node): string | undefined {
    return this.scalar(node, "a text", (v) => (typeof v === "string" ? v : undefined));
  }

  /** A whole number; undefined if there is none. */
  number(node: Node): number | undefined {
    return this.scalar(node, "a whole number", (v) =>
      typeof v === "bigint" && v < 1n << 53n && v >= 0n ? Number(v) : undefined,
    );
  }

  /** A scalar as it is, as text; undefined if there is none. */
  any(node: Node): string | undefined {
    return this.scalar(node, "a text or a number", (v) =>
      typeof v === "string" || typeof v === "bigint" || typeof v === "boolean"
        ? String(v)
        : undefined,
    );
  }

  private scalar<T>(
    node: Node,
    what: string,
    take: (value: unknown) => T | undefined,
  ): T | undefined {
    if (node === undefined) return undefined;
    const value = isScalar(node) && isPlain(node) ? take(node.value) : undefined;
    if (value === undefined) this.problem(node, `${what} is expected here`);
    return value;
  }
}
