import type { ResolvedErrorTable, ResolvedProtocol } from "../../layout/resolved.ts";
import { key, Names } from "../../layout/typescript/names.ts";
import { runtimeNames } from "../../layout/typescript/runtime.ts";
import { regenerate } from "../backend.ts";
import { quoted, safe } from "./comments.ts";
import { conversions } from "./conversions.ts";
import { printFile, type Statement } from "./morph.ts";
import { Imports } from "./scope.ts";
import { alias, table } from "./statements.ts";

/** Names that a system's object cannot have: those of the module, and words of the language. */
const TAKEN =
  "Wire ErrorName System Local table wireToName nameToWire wireToLocal localToWire localToName nameToLocal await break case catch class const continue debugger default delete do else enum export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof undefined var void while with yield";

type Map = NonNullable<ResolvedErrorTable["map"]>;

/** What the functions of the runtime need to know of the table. */
function internal(map: Map, type: string): Statement {
  const substitutes = [...map.substitutes].map(([name, names]) => `    ${key(name)}: [${names.map(quoted).join(", ")}],`);
  const lines = [`success: ${map.success}`, "numbers: Wire", substitutes.length === 0 ? "substitutes: {}" : `substitutes: {\n${substitutes.join("\n")}\n  }`, `fallback: ${quoted(map.fallback)}`];
  return `\nconst table: ${type}<ErrorName> = {\n${lines.map((l) => `  ${l},`).join("\n")}\n};`;
}

/** The error numbers of each system, as far as it has the names of the table. */
function systems(p: ResolvedProtocol, map: Map): Statement[] {
  const names = new Names([...TAKEN.split(" "), ...runtimeNames]);
  const notes = new Map(p.errno.names.map((n) => [n.name, n.notes]));
  return p.errno.systems.map((s) => {
    const rows = map.ranked.flatMap((e) => (e.numbers.has(s.name) ? [{ doc: notes.get(e.name)?.[s.name], name: key(e.name), value: String(e.numbers.get(s.name)) }] : []));
    const lacks = map.ranked.filter((e) => !e.numbers.has(s.name)).map((e) => e.name);
    const about = [`${s.title}. ${s.doc}`.trim(), "", `Source: ${s.source}. Verified: ${s.verified}.${lacks.length > 0 ? ` Lacks ${lacks.join(", ")}.` : ""}`];
    return table(about, names.take(s.name.replace(/-/g, "_")), rows, " satisfies System");
  });
}

/** The module of an error table: its numbers, those of every system, and functions that lead from one to the other. */
export function errnoModule(p: ResolvedProtocol, t: ResolvedErrorTable, map: Map): string {
  const imports = new Imports();
  const { use } = imports;
  const wire = map.ranked.map((e) => ({ doc: `\`${e.id}\``, name: key(e.name), value: String(e.wire) }));
  const statements: Statement[] = [
    table([...(t.doc ? [t.doc, ""] : []), `\`${t.id}\``], "Wire", wire),
    alias(["A name of the error table."], "ErrorName", "keyof typeof Wire"),
    alias(["The error numbers of one system. It has no entry for a name that the system lacks."], "System", `${use("SystemErrors")}<ErrorName>`),
    internal(map, use("ErrorTable")),
    ...systems(p, map),
    ...conversions(map.success, map.fallback, use),
  ];
  const head = [`${safe(p.title)}: error numbers on the wire and those of systems.`, regenerate(p)];
  return printFile(head, [...imports.statements([]), ...statements]);
}
