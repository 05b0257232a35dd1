import type { Item } from "../../model/spec.ts";
import { attempt } from "../attempt.ts";
import type { CContext } from "./context.ts";
import type { CMacro } from "./header.ts";
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
      value: JSON.stringify(newest),
      doc: "The version of the protocol that this header describes.",
    },
  ];
}

/**
 * The macros that a protocol's binding states for one dialect. Reports numbers that have no value.
 */
export function ownMacros(c: CContext, dialect: string): CMacro[] {
  const { item, p } = c;
  if (!item) return [];
  const macros = item.value.dialects?.[dialect]?.macros ?? {};
  return Object.entries(macros).map(([name, { doc = "" }]) => {
    const place = ["dialects", dialect, "macros", name];
    const text = item.target(...place, "text");
    return {
      subject: text?.id ?? `${p.name}.c.${name}`,
      span: text?.span ?? item.key(...place),
      name,
      value: numberAt(c, item, place) ?? textOf(text),
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
  return number && String(attempt(number, diagnostics, () => numbers.same(number)) ?? 0n);
}

/** The value of an item as a string of C: what it is, or else its name. */
function textOf(item: Item | undefined): string {
  const { is } = (item?.value ?? {}) as { is?: unknown };
  return JSON.stringify(String(is ?? item?.name ?? ""));
}
