import { describeGrammar } from "../model/grammar.ts";
import { valuesNotation } from "../model/notation.ts";
import type { Entry, Item } from "../model/spec.ts";
import type { Layout } from "./layout.ts";
import type { NodeItem, ResolvedNode, ResolvedWord } from "./resolved/behaviour.ts";
import { resolvedOf } from "./resolved/item.ts";
import { typeOf } from "./scalar-type.ts";
import { resolveConditions } from "./scalars.ts";

/** All nodes of a protocol: its own, then those of the conventions that it follows. */
export function resolveNodes(layout: Layout): ResolvedNode[] {
  const { folder } = layout;
  const header = folder.section("protocol");
  const device = header?.value.device ?? "";
  const conventions = (header?.value.follows ?? []).flatMap(
    (_, i) => header?.to("conventions", "follows", String(i)) ?? [],
  );
  const own = folder.below(["nodes"]).flatMap(nodesBelow);
  return [
    ...own.map((n) => resolveNode(layout, n, device, undefined)),
    ...conventions.flatMap((c) =>
      c
        .children("nodes")
        .flatMap((d) => nodesBelow(d as Item))
        .map((n) => resolveNode(layout, n, device, c)),
    ),
  ];
}

/** The nodes of a directory, which stand below an item with its name. */
const nodesBelow = (directory: Item): readonly NodeItem[] =>
  directory.home.below(directory.data) as readonly NodeItem[];

/** A name as the notation writes it: what is counted has one name there, whatever is counted. */
const notationOf = (item: NodeItem, name: string): string =>
  name.replace(/\{([^{}]*)\}/g, (_, parameter: string) => {
    const text = item.to("texts", "name", parameter)?.value;
    const isNumber = !text || text.decimal !== undefined || text.digits !== undefined;
    return isNumber ? "$INDEX" : `$${parameter.replaceAll("-", "_").toUpperCase()}`;
  });

function resolveNode(
  layout: Layout,
  item: NodeItem,
  device: string,
  convention: Item<Entry<"conventions">> | undefined,
): ResolvedNode {
  const { value: spec, home } = item;
  const protocol = layout.folder.name;
  const set = item.to("values", "values");
  const directory = item.to("directories");
  const d = directory?.value;
  const name = spec.name ?? item.name;
  const path = `nodes.${directory?.name}.${item.name}`;
  const fill = (pattern = "") => pattern.replaceAll("{device}", device);
  return {
    ...resolvedOf(item),
    ...(convention && { id: `${protocol}.${path}` }),
    path,
    name,
    directory: directory?.name ?? "",
    nodePath: `${fill(d?.path)}/${name}`,
    notation: {
      path: `${fill(d?.notation)}/${notationOf(item, name)}`,
      values: valuesNotation(item),
      tags: `[${(spec.tags ?? d?.tags ?? []).join(",")}]`,
    },
    grammar: [
      describeGrammar(home, spec.value),
      ...Object.values(spec.words ?? {}).map((w) => `"${w.is}"`),
    ].join(" | "),
    words: item.children("words").map((w): ResolvedWord => {
      const at = `${path}.${w.name}`;
      const id = convention ? `${protocol}.${at}` : w.id;
      return { ...resolvedOf(w), id, path: at, value: w.value.is, item: w };
    }),
    type: typeOf(item.to("types", "value") ?? item.to("texts", "value")?.to("types", "decimal")),
    values: set && layout.valueSet(set),
    conditions: resolveConditions(layout.numbers, item),
    definedBy: convention?.name ?? "protocol",
    spec,
    item,
  };
}
