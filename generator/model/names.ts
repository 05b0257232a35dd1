import type { Diagnostics } from "../diagnostics/diagnostics.ts";
import { didYouMean, listNames } from "../diagnostics/nearest.ts";
import type { Span } from "../diagnostics/span.ts";
import { bound, ExpressionError, namesIn, parseExpression } from "./expression.ts";
import { find, namesOf } from "./lookup.ts";
import { specFile } from "./schema/index.ts";
import type { ReferenceKind } from "./schema/language.ts";
import { bind, callable, FUNCTIONS, itemAt, namesAround } from "./scope.ts";
import { type Folder, Formula, type Item } from "./spec.ts";
import { type DataPath, walk } from "./walk.ts";

const NOUNS: Partial<Record<ReferenceKind, string>> = {
  types: "type",
  texts: "grammar or type",
  values: "value set",
  directories: "directory",
  posix: "POSIX call",
  errno: "error",
  path: "item",
};

/**
 * The part of a scalar's span that an expression's name covers, if the scalar stands on one line
 * without quotes.
 */
function within(span: Span, text: string, at: number, length: number): Span {
  const plain = span.line === span.endLine && span.endColumn - span.column;
  const quote = plain === text.length ? 0 : plain === text.length + 2 ? 1 : undefined;
  return quote === undefined
    ? span
    : { ...span, column: span.column + quote + at, endColumn: span.column + quote + at + length };
}

/** Binds the names of the expression at a place, and reports those that stand for nothing. */
function bindExpression(
  folder: Folder,
  text: string | bigint,
  data: DataPath,
  diagnostics: Diagnostics,
): void {
  if (typeof text === "bigint") {
    folder.bind(new Formula(folder, data, String(text), { kind: "number", value: text }));
    return;
  }
  const span = folder.span(data);
  try {
    const e = parseExpression(text);
    for (const { name, at, call } of namesIn(e)) {
      if (call ? callable(folder, data, name) : bind(folder, data, name)) continue;
      const known = call ? Object.keys(FUNCTIONS) : namesAround(folder, data);
      diagnostics.report(
        "PV301",
        {
          kind: call ? "function" : "constant, field or item",
          name,
          nearest: didYouMean(name, known),
          known: listNames(known),
        },
        within(span, text, at, name.length),
      );
    }
    folder.bind(
      new Formula(
        folder,
        data,
        text,
        bound(e, (name) => bind(folder, data, name)),
      ),
    );
  } catch (e) {
    if (!(e instanceof ExpressionError)) throw e;
    diagnostics.report("PV302", { problem: e.message }, within(span, text, e.at, 1));
  }
}

/** Names that a reference of this kind can have. */
function known(folder: Folder, to: ReferenceKind): string[] {
  if (to === "path") return [folder, ...folder.imports].flatMap((f) => [...f.items.keys()]);
  if (to === "expression" || to === "statement") return [];
  return [...namesOf(folder, to), ...(to === "texts" ? namesOf(folder, "types") : [])];
}

/** The item that a reference leads to. */
function referred(
  folder: Folder,
  to: Exclude<ReferenceKind, "expression" | "statement">,
  name: string,
): Item | undefined {
  if (to === "path") return itemAt(folder, name);
  return find(folder, to, name) ?? (to === "texts" ? find(folder, "types", name) : undefined);
}

/**
 * Links every reference with the item that it leads to, and binds the names of every expression.
 * Reports those that lead nowhere. Sentences of the document are not known yet.
 */
export function linkNames(folder: Folder, diagnostics: Diagnostics): void {
  walk(specFile, folder.sections, {
    reference(to, value, data) {
      if (to === "statement") return folder.point(String(value), data);
      if (to === "expression") return bindExpression(folder, value, data, diagnostics);
      const name = String(value);
      const item = referred(folder, to, name);
      if (item) folder.link(data, item);
      const derived = to === "path" && (name === "protocol" || bind(folder, [], name));
      if (item || derived) return;
      const names = known(folder, to);
      diagnostics.report(
        "PV301",
        {
          kind: NOUNS[to] ?? to.replace(/s$/, ""),
          name,
          nearest: didYouMean(name, names),
          known: listNames(names),
        },
        folder.span(data),
      );
    },
  });
}
