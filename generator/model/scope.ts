import type { z } from "zod";
import type { channel, kind } from "./schema/behaviour.ts";
import { entries, entry, type Folder, findItem, type Item } from "./spec.ts";
import type { DataPath } from "./walk.ts";

/** What a name in an expression stands for. */
export type Binding =
  /** A value that is only known later: a parameter of a formula, or something that a kind takes. */
  | { readonly kind: "given"; readonly name: string }
  /** A named item: a constant, a record, a field, a node, a member of a value set, … */
  | { readonly kind: "item"; readonly folder: Folder; readonly item: Item }
  /** What follows for a channel from its kind. */
  | {
      readonly kind: "derived";
      readonly folder: Folder;
      readonly channel: string;
      readonly name: string;
    };

/** A channel as the specification states it. */
export type Channel = z.infer<typeof channel>;
/** A kind of channels as the specification states it. */
export type Kind = z.infer<typeof kind>;

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

/** The kind of a channel, and the folder that has it. */
export function kindOf(
  folder: Folder,
  channelName: string,
): { channel: Channel; kind: Kind; kindName: string } | undefined {
  const c = entry(folder, "channels", channelName);
  const k = c && entry(folder, "kinds", c.kind);
  return c && k && { channel: c, kind: k, kindName: c.kind };
}

/** The names that stand for something only near a place: siblings, parameters, what a kind takes. */
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
  return item ? { kind: "item", folder, item } : undefined;
}

/**
 * What a name in the expression at `data` stands for: something near it, else a constant, else an item by its path
 * (for records, types and regions the name is enough), else what follows for a channel.
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
    const found = findItem(folder, path);
    if (found) return { kind: "item", ...found };
  }
  const derived = /^channels\.([\w-]+)\.([\w-]+)$/.exec(name);
  if (derived?.[1] && derived[2] && kindOf(folder, derived[1])?.kind.derives?.[derived[2]])
    return { kind: "derived", folder, channel: derived[1], name: derived[2] };
  return undefined;
}

/** Whether an expression at `data` may call a function of this name. */
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
    ...entries(folder, "constants").map(([n]) => n),
    ...entries(folder, "records").map(([n]) => n),
    ...all,
  ];
}

/** The value set that the values of a field or a node come from. */
export function valueSetAt(folder: Folder, path: string | undefined): string | undefined {
  const binding = path === undefined ? undefined : bind(folder, [], path);
  const item =
    binding?.kind === "item"
      ? (binding.item.value as { values?: string; value?: string })
      : undefined;
  return (
    item?.values ??
    (item?.value === undefined ? undefined : entry(folder, "texts", item.value)?.values)
  );
}

/** The value set that names the commands of a channel, if its kind takes such a place. */
export function commandSet(folder: Folder, channelName: string): string | undefined {
  const found = kindOf(folder, channelName);
  const place = Object.entries(found?.kind.takes ?? {}).find(
    ([, t]) => t.names === "commands",
  )?.[0];
  return place === undefined ? undefined : valueSetAt(folder, found?.channel.with?.[place]);
}
