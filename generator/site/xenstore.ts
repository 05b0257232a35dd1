import type { ResolvedNode } from "../layout/resolved/behaviour.ts";
import type { Book, Chapter } from "./book.ts";
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

/** The nodes of a protocol as a tree: directories, and what stands in them. */
export function nodesBlock(book: Book, chapter: Chapter, subjects: readonly Subject[]): Block[] {
  const resolved = new Map<string, ResolvedNode>(chapter.protocol.nodes.map((n) => [n.id, n]));
  const groups = new Map<string, Subject[]>();
  for (const s of subjects) {
    const name = resolved.get(s.id)?.directory ?? "";
    const list = groups.get(name);
    if (list) list.push(s);
    else groups.set(name, [s]);
  }
  const directories = [...groups].map(([name, list]): ShownDirectory => {
    const path = baseOf(list.map((s) => saysOf(s, "path")));
    return { name, path, nodes: list.map((s) => shown(book, s, path)) };
  });
  return directories.length === 0 ? [] : [{ kind: "nodes", directories }];
}
