import type { Root, RootContent, TableCell, TableRow, Text } from "mdast";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { inColumnOrder, labelOf } from "../../document/labels.ts";
import { factsOfTables, isInTables } from "../../facts/tables.ts";
import { type Artifact, artifact, once, regenerate, type Source } from "../backend.ts";
import { isPlain } from "../markdown.ts";
import { TABLE_FILES } from "./files.ts";

/** Rows that share a heading: the items below one path, or one subject with its properties. */
interface Group {
  readonly heading: string;
  /** Without a name, the subject has a row for each of its properties. */
  readonly rows: { readonly name: string; readonly subject: string }[];
}

const markdown = unified()
  .use(remarkGfm, { tablePipeAlign: false })
  .use(remarkStringify, {
    bullet: "-",
    rule: "-",
    handlers: {
      text: ({ value }: Text, _, state, info) =>
        isPlain(value, info) ? value : state.safe(value, info),
    },
  });

const cell = (text: string): TableCell => ({
  type: "tableCell",
  children: text === "" ? [] : [{ type: "text", value: text }],
});
const row = (cells: readonly string[]): TableRow => ({
  type: "tableRow",
  children: cells.map(cell),
});

/** Every subject that the facts of a protocol are about, by file and by heading. */
function groupsOf({ protocol, facts }: Source): Map<string, Map<string, Group>> {
  const paths = new Map([...protocol.spec.items.values()].map((i) => [i.id, i.path]));
  const pathOf = (subject: string) =>
    paths.get(subject) ??
    (subject === protocol.name ? "" : subject.slice(protocol.name.length + 1));
  const groups = new Map<string, Map<string, Group>>();
  for (const subject of facts.subjects()) {
    const path = pathOf(subject);
    const { file = "", each } = TABLE_FILES.find((t) => t.of.test(path)) ?? {};
    const above = path.includes(".") ? path.slice(0, path.lastIndexOf(".")) : "";
    const alone = path === "" || each;
    const heading = alone ? subject : `${protocol.name}${above && `.${above}`}`;
    const key = path === "" ? "" : heading;
    const inFile = groups.get(file) ?? new Map<string, Group>();
    groups.set(file, inFile);
    const group = inFile.get(key) ?? { heading, rows: [] };
    inFile.set(key, group);
    group.rows.push({ name: alone ? "" : path.slice(path.lastIndexOf(".") + 1), subject });
  }
  return groups;
}

/** The content of one file. */
function contentOf(source: Source, title: string, groups: readonly Group[]): Root {
  const { protocol } = source;
  const heading = `${protocol.title}: ${title.toLowerCase()}`;
  const children: RootContent[] = [
    { type: "html", value: `<!-- ${regenerate(protocol)} -->` },
    { type: "heading", depth: 1, children: [{ type: "text", value: heading }] },
  ];
  for (const group of groups) {
    children.push({
      type: "heading",
      depth: 2,
      children: [{ type: "inlineCode", value: group.heading }],
    });
    const table = group.rows[0]?.name === "" ? vertical(source, group) : horizontal(source, group);
    children.push({ type: "table", align: [], children: table });
  }
  return { type: "root", children };
}

/**
 * All facts of a protocol as tables in Markdown, a few files by subject. What each file has to
 * state is decided apart from what goes into it here.
 */
export function emitTables(source: Source): Artifact[] {
  const { name } = source.protocol;
  const groups = once(() => groupsOf(source));
  return [...factsOfTables(source.protocol, source.facts)].map(([file, promise]): Artifact => {
    const title = TABLE_FILES.find((t) => t.file === file)?.title ?? "";
    const text = () =>
      markdown.stringify(contentOf(source, title, [...(groups().get(file)?.values() ?? [])]));
    return artifact(
      { path: `tables/${name}/${file}`, protocol: name, title: `tables: ${title.toLowerCase()}` },
      { text, promise: () => promise },
    );
  });
}

/** One row for each item, one column for each property that any of them has. */
function horizontal({ facts }: Source, group: Group): TableRow[] {
  const columns = inColumnOrder(
    new Set(group.rows.flatMap((r) => facts.about(r.subject).map((f) => f.property))),
  ).filter(isInTables);
  const renamed = group.rows.some((r) => r.subject !== `${group.heading}.${r.name}`);
  const rows = group.rows.map((r) => {
    const cells = columns.map((c) => facts.get(r.subject, c)?.value ?? "");
    return row([
      r.name,
      ...(renamed ? [r.subject === `${group.heading}.${r.name}` ? "" : r.subject] : []),
      ...cells,
    ]);
  });
  return [row(["Name", ...(renamed ? ["Id"] : []), ...columns.map(labelOf)]), ...rows];
}

/** One row for each property of a single subject. */
function vertical({ facts }: Source, group: Group): TableRow[] {
  const list = facts.about(group.rows[0]?.subject ?? "");
  return [row(["Property", "Value"]), ...list.map((f) => row([f.property, f.value]))];
}
