import type { Span } from "../diagnostics/span.ts";
import type { Fact, FactSet } from "./fact.ts";
import type { TableSymbols } from "./symbols.ts";

/** Rows that share a heading: the items below one path, or one subject with its properties. */
export interface TableGroup {
  readonly heading: string;
  /** Without a name, the subject has a row for each of its properties. */
  readonly rows: readonly { readonly name: string; readonly subject: string }[];
}

/** Properties that the file in the notation of xenstore-paths states. */
const ELSEWHERE = /^notation\./;

/** Tells whether a property has a column in tables. */
export const isInTables = (property: string): boolean => !ELSEWHERE.test(property);

/**
 * Everything that a file of tables has to state: its title, every fact about the subjects of its
 * rows, and the names of the rows of each table.
 */
export function factsOfTables(
  file: { readonly subject: string; readonly title: string; readonly span: Span },
  groups: readonly TableGroup[],
  facts: FactSet,
): { facts: Fact[]; symbols: TableSymbols } {
  const { subject, title, span } = file;
  const promised: Fact[] = [{ subject, property: "title", value: title, span }];
  for (const { heading, rows } of groups) {
    const [first] = rows;
    const own = facts.about(first?.subject ?? "");
    const at = own[0]?.span;
    const isAlone = first?.name === "";
    for (const r of rows)
      promised.push(...facts.about(r.subject).filter((f) => isAlone || isInTables(f.property)));
    const names = isAlone ? own.map((f) => f.property) : rows.map((r) => r.name);
    if (at)
      promised.push({ subject: heading, property: "rows", value: names.join(", "), span: at });
  }
  return { facts: promised, symbols: { kind: "tables", file: subject } };
}
