import type { Fact, FactSet } from "../facts/fact.ts";
import type { Item, SpecItems } from "../model/spec.ts";

/**
 * Something with an id of which something is stated, or that holds such things: an item, a numbered
 * part of one, or what follows for one.
 */
export interface Subject {
  readonly id: string;
  /** The last part of its path, or the number of a part. */
  readonly name: string;
  /** The section that it stands in, such as `records`. */
  readonly section: string;
  /** What its author wrote; undefined for what follows from other things. */
  readonly item: Item | undefined;
  readonly facts: readonly Fact[];
  /** What stands below it, by the key that leads there: `fields`, `steps`; "" for what follows. */
  readonly children: ReadonlyMap<string, readonly Subject[]>;
}

interface Growing extends Subject {
  readonly children: Map<string, Subject[]>;
}

/** Adds something to the list behind a key. */
export function push<T>(lists: Map<string, T[]>, key: string, one: T): void {
  const list = lists.get(key);
  if (list) list.push(one);
  else lists.set(key, [one]);
}

/** The known subject with the longest id that another one begins with, and what is behind that. */
function ownerOf(id: string, known: ReadonlyMap<string, Growing>): [Growing, string] | undefined {
  for (let at = id.lastIndexOf("."); at > 0; at = id.lastIndexOf(".", at - 1)) {
    const owner = known.get(id.slice(0, at));
    if (owner) return [owner, id.slice(at + 1)];
  }
  return undefined;
}

/**
 * Everything with an id that a protocol states something of, as a tree: those that nothing else
 * holds. The protocol itself is the first. Every subject of the facts is in it exactly once.
 */
export function subjectsOf(spec: SpecItems, facts: FactSet): Subject[] {
  const byPath = new Map<string, Growing>();
  const byId = new Map<string, Growing>();
  const top: Growing[] = [];
  const grow = (id: string, name: string, section: string, item?: Item): Growing => {
    const grown = { id, name, section, item, facts: facts.about(id), children: new Map() };
    byId.set(id, grown);
    return grown;
  };
  top.push(grow(spec.name, spec.name, "protocol"));
  for (const item of spec.items.values()) {
    const grown = grow(item.id, item.name, item.data[0] ?? "", item);
    byPath.set(item.path, grown);
    const [owner, key] = holderOf(item, byPath);
    if (owner) push(owner.children, key, grown);
    else top.push(grown);
  }
  const others = [...facts.subjects()].filter((id) => !byId.has(id)).sort(byDepth);
  for (const id of others) {
    const found = ownerOf(id, byId);
    const owner = found && found[0].id !== spec.name ? found[0] : undefined;
    const rest = (found?.[1] ?? id).split(".");
    const section = owner?.section ?? rest[0] ?? "";
    const grown = grow(id, rest.at(-1) ?? id, section);
    const inside = owner && rest.length === 1 ? owner.children.get(grown.name) : undefined;
    if (owner && inside) {
      owner.children.delete(grown.name);
      grown.children.set("", inside);
    }
    if (owner) push(owner.children, rest.slice(0, -1).join("."), grown);
    else top.push(grown);
  }
  return top;
}

/** Ids of fewer parts first: what holds others stands before them. */
const byDepth = (a: string, b: string) => a.split(".").length - b.split(".").length;

/** The item that holds another one, and the key between them. */
function holderOf(item: Item, byPath: ReadonlyMap<string, Growing>): [Growing | undefined, string] {
  const parts = item.path.split(".");
  for (let n = parts.length - 1; n > 0; n--) {
    const owner = byPath.get(parts.slice(0, n).join("."));
    if (owner) {
      const depth = owner.item?.data.length ?? 0;
      return [owner, item.data.slice(depth, -1).join(".")];
    }
  }
  return [undefined, ""];
}

/** A subject and all that stands below it. */
export function* withBelow(subject: Subject): Generator<Subject> {
  yield subject;
  for (const list of subject.children.values()) for (const child of list) yield* withBelow(child);
}
