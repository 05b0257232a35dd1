import type { Diagnostics } from "../../diagnostics/diagnostics.ts";
import type { Span } from "../../diagnostics/span.ts";
import type { Item } from "../../model/spec.ts";
import { attempt } from "../attempt.ts";
import type { CContext } from "./context.ts";
import type { CMacro } from "./header.ts";
import { LEAST, literalOf, MOST } from "./literals.ts";
import { nodeText } from "./node-names.ts";
import { cString } from "./strings.ts";
import type { Binding } from "./symbols.ts";

/** The macro with the newest version of the protocol; none for a protocol without versions. */
export function versionMacro({ p, binding }: CContext): CMacro[] {
  const newest = p.header.value.versions?.at(-1);
  if (newest === undefined) return [];
  return [
    {
      subject: `${p.name}.protocol.version`,
      span: p.header.at("versions"),
      name: binding["version-macro"],
      value: cString(newest),
      added: true,
      doc: "The version of the protocol that this header describes.",
    },
  ];
}

/**
 * The macros that a protocol's binding states for one dialect. Reports numbers that have no value,
 * and items without a text. An item that the header declares already keeps its own macro.
 */
export function ownMacros(c: CContext, dialect: string, declared: ReadonlySet<string>): CMacro[] {
  const { item, p } = c;
  if (!item) return [];
  const taken = new Set(declared);
  const macros = item.value.dialects?.[dialect]?.macros ?? {};
  return Object.entries(macros).map(([name, { doc = "" }]) => {
    const place = ["dialects", dialect, "macros", name];
    const text = item.target(...place, "text");
    const own = text && !taken.has(text.id);
    if (own) taken.add(text.id);
    return {
      subject: own ? text.id : `${p.name}.c.${name}`,
      span: text?.span ?? item.key(...place),
      name,
      value: numberAt(c, item, place) ?? textAt(c, item, [...place, "text"], name),
      doc,
    };
  });
}

function numberAt(
  { numbers, diagnostics }: CContext,
  item: Item<Binding>,
  place: readonly string[],
): string | undefined {
  const number = item.formula(...place, "number");
  return (
    number &&
    cNumber(
      attempt(number, diagnostics, () => numbers.same(number)) ?? 0n,
      number.span,
      diagnostics,
    )
  );
}

/** A number as C writes it. Reports what no type of C holds. */
export function cNumber(value: bigint, span: Span, diagnostics: Diagnostics): string {
  if (value < LEAST || value > MOST)
    diagnostics.report("PV407", { value, what: "a macro of C", least: LEAST, most: MOST }, span);
  return literalOf(value);
}

/** The text of the item that a macro names, as a string of C. Reports an item that has none. */
function textAt(c: CContext, item: Item<Binding>, place: readonly string[], macro: string): string {
  const named = item.target(...place);
  const text = named && textOf(c, named);
  if (named && text === undefined)
    c.diagnostics.report("PV555", { path: named.path, macro }, item.at(...place));
  return cString(text ?? "");
}

/**
 * What an item is on the wire: the name of a node, with what printf puts into it, a word of a node,
 * the word or the number of a member of a value set.
 */
function textOf(c: CContext, named: Item): string | undefined {
  const value = named.value as Record<string, unknown>;
  const node = c.p.nodes.find((n) => n.item === named);
  if (node) return nodeText(node);
  const word = c.p.nodes.flatMap((n) => n.words).find((w) => w.item === named);
  if (word) return String(word.value);
  const [section] = named.data;
  if (section === "values" && named.data.length === 4)
    return value.is === undefined && value.bit === undefined
      ? String(value.word ?? named.name)
      : String(c.numbers.member(named as Parameters<typeof c.numbers.member>[0]));
  if (section === "constants" && named.data.length === 2) {
    const is = named.formula("is");
    return is && String(c.numbers.same(is));
  }
  return undefined;
}
