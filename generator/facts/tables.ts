import type { Span } from "../diagnostics/span.ts";
import type { ResolvedProtocol } from "../layout/resolved/protocol.ts";
import type { Fact, FactSet } from "./fact.ts";
import type { TableSymbols } from "./symbols.ts";

/** Properties that the file in the notation of xenstore-paths states. */
const ELSEWHERE = /^notation\./;

/** Tells whether a property has a column in tables. */
export const isInTables = (property: string): boolean => !ELSEWHERE.test(property);

/** The files of tables, each with its title and the sections whose items it has. */
const FILES: readonly (readonly [file: string, title: string, sections: string])[] = [
  ["fields.md", "fields and their offsets", "records regions"],
  ["commands.md", "commands", "commands"],
  ["examples.md", "examples with their bytes", "examples"],
  ["nodes.md", "xenstore nodes", "nodes directories conventions negotiations"],
  ["errors.md", "error numbers", "errors errno systems posix"],
  ["values.md", "values, types and grammars", "values types texts"],
  ["channels.md", "channels, constants and limits", "channels kinds constants levels models"],
  ["states.md", "states and procedures", "machines procedures roles"],
  [
    "status.md",
    "implementations, open questions, history",
    "implementations questions history drafts reviews",
  ],
  ["protocol.md", "the protocol as a whole", ""],
];
const OF_FIELDS = new Set(["request", "continuation", "response"]);

/** Rows that have to stand under one heading. */
interface PromisedTable {
  readonly heading: string;
  /** Whether it is about one subject, with a row for each of its properties. */
  readonly alone: boolean;
  readonly rows: { readonly name: string; readonly subject: string }[];
}

/** The file that has the item at a path: what commands carry stands with the other fields. */
function fileOf([section = "", , part = ""]: readonly string[]): string {
  if (section === "commands" && OF_FIELDS.has(part)) return "fields.md";
  return FILES.find(([, , sections]) => sections.split(" ").includes(section))?.[0] ?? "";
}

/** What every file of tables has to state, by the name of the file; none that states nothing. */
export function factsOfTables(
  p: ResolvedProtocol,
  facts: FactSet,
): ReadonlyMap<string, { facts: Fact[]; symbols: TableSymbols }> {
  const paths = new Map([...p.spec.items.values()].map((i) => [i.id, i.path]));
  const files = new Map<string, Map<string, PromisedTable>>(FILES.map(([f]) => [f, new Map()]));
  for (const subject of facts.subjects()) {
    const path = paths.get(subject) ?? subject.slice(p.name.length + 1);
    const keys = path === "" ? [] : path.split(".");
    const alone = path === "" || keys[0] === "examples";
    const heading = alone ? subject : [p.name, ...keys.slice(0, -1)].join(".");
    const tables = files.get(path === "" ? "protocol.md" : fileOf(keys) || "protocol.md");
    const table = tables?.get(`${alone} ${heading}`) ?? { heading, alone, rows: [] };
    tables?.set(`${alone} ${heading}`, table);
    table.rows.push({ name: keys.at(-1) ?? "", subject });
  }
  return new Map(
    FILES.flatMap(([file, title]) => {
      const tables = [...(files.get(file)?.values() ?? [])];
      if (tables.length === 0) return [];
      const subject = `${p.name}.tables.${file.replace(/\.md$/, "")}`;
      const own: Fact = {
        subject,
        property: "title",
        value: `${p.title}: ${title}`,
        span: p.spec.top,
      };
      const stated = tables.flatMap((t) => factsOfTable(t, facts));
      return [[file, { facts: [own, ...stated], symbols: { kind: "tables", file: subject } }]];
    }),
  );
}

/** Every fact about the subjects of a table, and the names of its rows. */
function factsOfTable({ heading, alone, rows }: PromisedTable, facts: FactSet): Fact[] {
  const own = facts.about(rows[0]?.subject ?? "");
  const span: Span | undefined = own[0]?.span;
  const stated = rows.flatMap((r) =>
    facts.about(r.subject).filter((f) => alone || isInTables(f.property)),
  );
  const names = alone ? own.map((f) => f.property) : rows.map((r) => r.name);
  return span
    ? [...stated, { subject: heading, property: "rows", value: names.join(", "), span }]
    : stated;
}
