import { Composer, type Document, Lexer, LineCounter, type ParsedNode, Parser } from "yaml";
import type { Diagnostics } from "../diagnostics/diagnostics.ts";
import type { Span } from "../diagnostics/span.ts";
import { MAX_DEPTH, tooDeepAt } from "./depth.ts";
import { hiddenIn } from "./hidden.ts";
import { placeIn } from "./place.ts";
import { reportSyntax } from "./syntax.ts";
import { type Places, Values } from "./values.ts";

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

/** Reports a text that is too deep to parse, or has hidden characters. Returns true if it has. */
function isUnreadable(
  file: string,
  text: string,
  lexemes: readonly string[],
  diagnostics: Diagnostics,
): boolean {
  const deep = tooDeepAt(text, lexemes);
  if (deep !== undefined) {
    diagnostics.report("PV106", { limit: MAX_DEPTH }, placeIn(file, text, deep, deep + 1));
    return true;
  }
  const hidden = hiddenIn(text).filter((h) => !(h.end === 1 && text.startsWith(ORDER_MARK)));
  for (const { start, end, names } of hidden)
    diagnostics.report("PV107", { characters: names }, placeIn(file, text, start, end));
  return hidden.length > 0;
}

/** Reports a directive, which YAML has before its documents. Returns true if there is one. */
function hasDirective(file: string, text: string, diagnostics: Diagnostics): boolean {
  const found = /^%\S*/m.exec(text.slice(0, /^---/m.exec(text)?.index));
  if (!found) return false;
  const [directive] = found;
  const span = placeIn(file, text, found.index, found.index + directive.length);
  diagnostics.report("PV118", { directive }, span);
  return true;
}

/** Turns offsets into places, by the lines that the parser counted. */
const spanBy =
  (file: string, lines: LineCounter) =>
  (start: number, end: number): Span => {
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

/** What the lexer found as documents of YAML, and the places of lines. Cutting it twice costs. */
function compose(lexemes: readonly string[], lines: LineCounter): Document.Parsed[] {
  const parser = new Parser(lines.addNewLine);
  const composer = new Composer({
    intAsBigInt: true,
    merge: false,
    prettyErrors: false,
    stringKeys: true,
    uniqueKeys: false,
    keepSourceTokens: false,
    schema: "core",
  });
  lines.addNewLine(0);
  const tokens = [...lexemes.flatMap((l) => [...parser.next(l)]), ...parser.end()];
  return [...composer.compose(tokens)];
}

/**
 * Parses one file. Integers become bigint, so that 64-bit values stay exact. Returns undefined
 * after an error.
 */
export function parseYaml(
  file: string,
  text: string,
  diagnostics: Diagnostics,
): SpecDocument | undefined {
  const lexemes = [...new Lexer().lex(text)];
  if (isUnreadable(file, text, lexemes, diagnostics)) return undefined;
  const lines = new LineCounter();
  const before = diagnostics.list.length;
  const places: Places = { file, text, at: spanBy(file, lines) };
  const values = new Values(places, diagnostics);
  const [first, second] = compose(lexemes, lines);
  const wrong =
    !hasDirective(file, text, diagnostics) &&
    first !== undefined &&
    reportSyntax(first, places.at, diagnostics);
  if (!wrong && second) diagnostics.report("PV119", {}, values.spanOf(second.contents));
  if (diagnostics.list.length > before) return undefined;
  const value = first?.contents ? values.convert(first.contents as ParsedNode, []) : {};
  if (diagnostics.list.length > before) return undefined;
  return { file, value, span: (path, what = "value") => values.span(path, what) };
}
