import type { Grammar } from "../grammar.ts";
import { entry } from "../lookup.ts";
import type { Expression, Folder, Item } from "../spec.ts";
import type { Checker } from "./checker.ts";

/** Names in formulas stand for numbers, but for those that `sizeof` and `offsetof` look at. */
export function checkFormulas(check: Checker): void {
  for (const formula of check.folder.expressions)
    for (const item of valuesIn(formula.expression))
      if (!isNumber(item))
        check.report("PV552", { name: item.path, formula: formula.text }, formula.span);
}

/** The items whose values an expression uses. */
export function* valuesIn(e: Expression): Generator<Item> {
  switch (e.kind) {
    case "number":
      return;
    case "name":
      if (e.to?.kind === "item") yield e.to.item;
      return;
    case "call":
      if (e.name !== "sizeof" && e.name !== "offsetof") for (const a of e.args) yield* valuesIn(a);
      return;
    case "unary":
      return yield* valuesIn(e.of);
    case "binary":
      yield* valuesIn(e.left);
      return yield* valuesIn(e.right);
    case "choice":
      yield* valuesIn(e.test);
      yield* valuesIn(e.whenTrue);
      return yield* valuesIn(e.whenFalse);
    default:
      return e satisfies never;
  }
}

/** Tells if an item has a number as its value: now, in memory, or as the text of a node. */
function isNumber(item: Item): boolean {
  const [section = "", , key] = item.data;
  const value = item.value as Record<string, unknown>;
  switch (section) {
    case "constants":
      return item.data.length === 2;
    case "values":
      return value.is !== undefined || value.bit !== undefined;
    case "records":
    case "commands":
      if (item.data.length === 6) return item.data[4] === "bits";
      return (
        item.data.length === 4 &&
        ["fields", "request", "continuation", "response"].includes(key ?? "") &&
        (value.type !== undefined || isNumeric(item.home, value.value))
      );
    case "nodes":
    case "conventions":
      return isNumeric(item.home, value.value) || (value.value === undefined && "is" in value);
    default:
      return false;
  }
}

/** Tells if every text of a grammar is one number. */
function isNumeric(folder: Folder, from: unknown, depth = 0): boolean {
  if (from === undefined || depth > 8) return false;
  const g =
    typeof from === "string" ? (entry(folder, "texts", from) as Grammar) : (from as Grammar);
  if (typeof from === "string" && !g) return entry(folder, "types", from) !== undefined;
  if (g.word !== undefined) return /^-?[0-9]+$/.test(g.word);
  if (g.choice) return g.choice.every((c) => isNumeric(folder, c, depth + 1));
  return g.decimal !== undefined || g.hex !== undefined || g.digits !== undefined;
}
