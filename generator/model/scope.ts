import { find, findItem, namesOf } from "./lookup.ts";
import type { Binding, Folder } from "./spec.ts";
import type { DataPath } from "./walk.ts";

/** Functions that every expression may call. */
export const FUNCTIONS: Readonly<
  Record<string, { readonly min: number; readonly max: number; readonly about: string }>
> = {
  sizeof: {
    min: 1,
    max: 1,
    about: "bytes of a record, field, type or region; for an open end, of one element",
  },
  offsetof: { min: 1, max: 1, about: "bytes before a field of a record" },
  min: { min: 1, max: 16, about: "the least of its arguments" },
  max: { min: 1, max: 16, about: "the largest of its arguments" },
  floor_pow2: { min: 1, max: 1, about: "the largest power of two that is not larger" },
  log2: { min: 1, max: 1, about: "the exponent of a power of two, rounded down" },
};

/**
 * The names that stand for something only near a place: siblings, parameters, what a kind takes.
 */
function local(folder: Folder, data: DataPath, name: string): Binding | undefined {
  const [section, first, part, second] = data;
  if (section === "kinds" && first) {
    const k = folder.sections.kinds?.[first];
    const f = part === "formulas" && second ? k?.formulas?.[second] : undefined;
    if (
      f?.given.includes(name) ||
      (k && (Object.hasOwn(k.takes, name) || Object.hasOwn(k.derives ?? {}, name)))
    )
      return { kind: "given", name };
  }
  const siblings = {
    records: `records.${first}.${name}`,
    commands: `commands.${first}.${part}.${name}`,
    nodes: `nodes.${first}.${name}`,
  }[section ?? ""];
  const item = siblings && folder.items.get(siblings);
  return item ? { kind: "item", item } : undefined;
}

/**
 * Gives what a name in the expression at `data` stands for: something near it, else a constant,
 * else an item by its path (for records, types and regions the name is enough), else what follows
 * for a channel.
 */
export function bind(folder: Folder, data: DataPath, name: string): Binding | undefined {
  const near = local(folder, data, name);
  if (near) return near;
  for (const path of [
    `constants.${name}`,
    name,
    `records.${name}`,
    `types.${name}`,
    `regions.${name}`,
  ]) {
    const item = findItem(folder, path);
    if (item) return { kind: "item", item };
  }
  const [, channelName, derived] = /^channels\.([\w-]+)\.([\w-]+)$/.exec(name) ?? [];
  const channel = channelName === undefined ? undefined : find(folder, "channels", channelName);
  const kind = channel && find(folder, "kinds", channel.value.kind);
  return channel && derived !== undefined && kind?.value.derives?.[derived]
    ? { kind: "derived", channel, name: derived }
    : undefined;
}

/** The item that a path leads to, with the shorthands of expressions. */
export function itemAt(folder: Folder, path: string) {
  const found = bind(folder, [], path);
  return found?.kind === "item" ? found.item : undefined;
}

/** Tells the functions that an expression at `data` may call. */
export function callable(folder: Folder, data: DataPath, name: string): boolean {
  const [section, first] = data;
  return (
    Object.hasOwn(FUNCTIONS, name) ||
    Boolean(section === "kinds" && first && folder.sections.kinds?.[first]?.formulas?.[name])
  );
}

/** Names that an expression at `data` could use, for the suggestion after a wrong one. */
export function namesAround(folder: Folder, data: DataPath): string[] {
  const [section, first] = data;
  const k = section === "kinds" && first ? folder.sections.kinds?.[first] : undefined;
  const near = k
    ? [...Object.keys(k.takes), ...Object.keys(k.derives ?? {}), ...Object.keys(k.formulas ?? {})]
    : [];
  const fields =
    section === "records" && first
      ? Object.keys(folder.sections.records?.[first]?.fields ?? {})
      : [];
  const all = [folder, ...folder.imports].flatMap((f) => [...f.items.keys()]);
  return [
    ...near,
    ...fields,
    ...namesOf(folder, "constants"),
    ...namesOf(folder, "records"),
    ...all,
  ];
}
