import { key } from "../../layout/messages/names.ts";
import type { ResolvedErrnoMap } from "../../layout/resolved/errors.ts";
import type { ErrnoModule, ErrnoSystem } from "../../layout/typescript/errno.ts";
import { regenerate } from "../backend.ts";
import { quoted, safe, told } from "./comments.ts";
import { conversions } from "./conversions.ts";
import { Imports } from "./scope.ts";
import { alias, table } from "./statements.ts";
import { printFile, type Statement } from "./writer.ts";

/** Gives what the functions of the runtime need to know of the table. */
function internal(map: ResolvedErrnoMap, type: string): Statement {
  const substitutes = [...map.substitutes].map(
    ([name, names]) => `    ${key(name)}: [${names.map(quoted).join(", ")}],`,
  );
  const lines = [
    `success: ${map.success}`,
    "numbers: Wire",
    substitutes.length === 0 ? "substitutes: {}" : `substitutes: {\n${substitutes.join("\n")}\n  }`,
    `fallback: ${quoted(map.fallback)}`,
  ];
  return `\nconst table: ${type}<ErrorName> = {\n${lines.map((l) => `  ${l},`).join("\n")}\n};`;
}

function system({ name, doc, source, verified, numbers, lacks }: ErrnoSystem): Statement {
  const about = [
    ...told(doc),
    `Source: ${source}.`,
    `Verified: ${verified}.`,
    ...(lacks.length > 0 ? [`Lacks ${lacks.join(", ")}.`] : []),
  ];
  const rows = numbers.map((n) => ({
    doc: n.note,
    name: key(n.error.name),
    value: String(n.number),
  }));
  return table(about, name, rows, " satisfies System");
}

/**
 * The module of an error table: its numbers, those of every system, and functions that lead from
 * one to the other.
 */
export function errnoModule({ protocol: p, table: t, map, systems }: ErrnoModule): string {
  const imports = new Imports();
  const { use } = imports;
  const wire = map.ranked.map((e) => ({
    doc: `\`${e.id}\``,
    name: key(e.name),
    value: String(e.wire),
  }));
  const statements: Statement[] = [
    table([...told(t.doc), `\`${t.id}\``], "Wire", wire),
    alias(["A name of the error table."], "ErrorName", "keyof typeof Wire"),
    alias(
      ["The error numbers of one system. It has no entry for a name that the system lacks."],
      "System",
      `${use("SystemErrors")}<ErrorName>`,
    ),
    internal(map, use("ErrorTable")),
    ...systems.map(system),
    ...conversions(map.success, map.fallback, use),
  ];
  const head = [`${safe(p.title)}: error numbers on the wire and those of systems.`, regenerate(p)];
  return printFile(head, [...imports.statements([]), ...statements]);
}
