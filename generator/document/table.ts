import type { RootContent } from "mdast";
import { code, paragraph, text } from "./build.ts";
import { inColumnOrder } from "./labels.ts";
import type { DocumentScope, Subject } from "./scope.ts";

/**
 * Items as a table under a caption that names what they belong to; columns that would be empty are
 * left out.
 */
export function tableOf(
  scope: DocumentScope,
  of: Subject,
  rows: readonly Subject[],
  wanted: readonly string[],
): RootContent[] {
  const first = rows[0];
  if (!first) return [];
  const columns = inColumnOrder(wanted).filter((c) => rows.some((r) => scope.fact(r, c)));
  const contents = {
    subject: of.id,
    property: `rows by ${columns[0] ?? ""}`,
    value: rows.map((r) => r.name).join(", "),
    span: scope.facts(first)[0]?.span ?? of.home.protocol.spec.top,
  };
  return [
    paragraph(text("Table: "), code(of.id)),
    {
      type: "factTable",
      of: of.id,
      columns,
      contents,
      rows: rows.map((r) => ({ name: r.name, cells: columns.map((c) => scope.fact(r, c)) })),
    },
  ];
}
