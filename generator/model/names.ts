import type { Diagnostics } from "../diagnostics/diagnostics.ts";
import { didYouMean, listNames } from "../diagnostics/nearest.ts";
import type { Span } from "../diagnostics/span.ts";
import { ExpressionError, namesIn, parseExpression } from "./expression.ts";
import { specFile } from "./schema/index.ts";
import type { ReferenceKind } from "./schema/language.ts";
import { bind, callable, FUNCTIONS, namesAround } from "./scope.ts";
import { entries, entry, type Folder } from "./spec.ts";
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

/** The part of a scalar's span that an expression's name covers, if the scalar stands on one line without quotes. */
function within(span: Span, text: string, at: number, length: number): Span {
  const plain = span.line === span.endLine && span.endColumn - span.column;
  const quote = plain === text.length ? 0 : plain === text.length + 2 ? 1 : undefined;
  return quote === undefined
    ? span
    : { ...span, column: span.column + quote + at, endColumn: span.column + quote + at + length };
}

function checkExpression(
  folder: Folder,
  text: string,
  data: DataPath,
  diagnostics: Diagnostics,
): void {
  const span = folder.span(data);
  try {
    for (const { name, at, call } of namesIn(parseExpression(text))) {
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
  } catch (e) {
    if (!(e instanceof ExpressionError)) throw e;
    diagnostics.report("PV302", { problem: e.message }, within(span, text, e.at, 1));
  }
}

/** Names that a reference of this kind can have. */
function known(folder: Folder, to: ReferenceKind): string[] {
  if (to === "path") return [folder, ...folder.imports].flatMap((f) => [...f.items.keys()]);
  if (to === "expression" || to === "statement") return [];
  return [
    ...entries(folder, to).map(([n]) => n),
    ...(to === "texts" ? entries(folder, "types").map(([n]) => n) : []),
  ];
}

/** Reports every reference and every name in an expression that leads nowhere. Sentences of the document are not known yet. */
export function checkNames(folder: Folder, diagnostics: Diagnostics): void {
  walk(specFile, folder.sections, {
    reference(to, value, data) {
      if (typeof value === "bigint" || to === "statement") return;
      if (to === "expression") return checkExpression(folder, value, data, diagnostics);
      const found =
        to === "path"
          ? value === "protocol" || bind(folder, [], value)
          : entry(folder, to, value) !== undefined ||
            (to === "texts" && entry(folder, "types", value) !== undefined);
      if (found) return;
      const names = known(folder, to);
      diagnostics.report(
        "PV301",
        {
          kind: NOUNS[to] ?? to.replace(/s$/, ""),
          name: value,
          nearest: didYouMean(value, names),
          known: listNames(names),
        },
        folder.span(data),
      );
    },
  });
}
