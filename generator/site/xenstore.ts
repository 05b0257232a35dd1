import type { Book } from "./book.ts";
import { belowOf, itemBlock } from "./items.ts";
import { saysOf } from "./mentions.ts";
import type { Block, ShownDirectory, ShownNode } from "./page.ts";
import type { Subject } from "./tree.ts";

const parts = (list: string): string[] => (list === "" ? [] : list.split(", "));

/** The longest path that all nodes of a directory have in front. */
function baseOf(paths: readonly string[]): string {
  const [first = [], ...rest] = paths.map((p) => p.split("/").slice(0, -1));
  const n = first.findIndex((part, i) => rest.some((other) => other[i] !== part));
  return (n < 0 ? first : first.slice(0, n)).join("/");
}

function shown(book: Book, s: Subject, base: string): ShownNode {
  const path = saysOf(s, "path");
  return {
    item: book.head(s),
    path: path.startsWith(`${base}/`) ? path.slice(base.length + 1) : path || s.name,
    grammar: saysOf(s, "grammar"),
    writer: saysOf(s, "writer"),
    readers: parts(saysOf(s, "readers")),
    when: saysOf(s, "when"),
    edition: saysOf(s, "edition"),
    properties: itemBlock(book, s, 3).properties,
    below: belowOf(book, s, 4),
  };
}

/** A group of nodes by its name; nodes that stand in none make one without a name. */
function directoryOf(
  book: Book,
  top: Subject | undefined,
  nodes: readonly Subject[],
): ShownDirectory {
  const path = baseOf(nodes.map((s) => saysOf(s, "path")));
  return {
    item: top ? book.head(top) : null,
    name: top?.name ?? "",
    path,
    nodes: nodes.map((s) => shown(book, s, path)),
  };
}

/** Says that a subject is a node, and no group of nodes. */
const isNode = (s: Subject): boolean => saysOf(s, "path") !== "";

/** The nodes of a protocol as a tree: directories, and what stands in them. */
export function nodesBlock(book: Book, subjects: readonly Subject[]): Block[] {
  const alone = subjects.filter((s) => isNode(s) || s.children.size === 0);
  const groups = subjects.filter((s) => !alone.includes(s));
  return [
    {
      kind: "nodes",
      directories: [
        ...groups.map((top) => directoryOf(book, top, [...top.children.values()].flat())),
        ...(alone.length === 0 ? [] : [directoryOf(book, undefined, alone)]),
      ],
    },
  ];
}
