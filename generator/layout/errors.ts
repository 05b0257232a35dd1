import type { Entry, Folder, Item } from "../model/spec.ts";
import { resolveErrnoMap } from "./errno-map.ts";
import type {
  ErrnoRegistry,
  ResolvedError,
  ResolvedErrorSet,
  ResolvedErrorTable,
} from "./resolved/errors.ts";
import { resolvedOf } from "./resolved/item.ts";
import { typeOf } from "./scalar-type.ts";

/** The error tables of a protocol with the number that each name has on the wire. */
export function resolveErrorTables(folder: Folder): ResolvedErrorTable[] {
  return folder.own("errors").flatMap((item) => resolveTable(item) ?? []);
}

function resolveTable(item: Item<Entry<"errors">>): ResolvedErrorTable | undefined {
  const { names, sign, numbers, system = "" } = item.value;
  if (!names) return undefined;
  const known = names.map((name, i) => {
    const on = item.to("errno", "names", String(i))?.value.on ?? {};
    const wire = (sign === "negative" ? -1n : 1n) * (numbers?.[name] ?? on[system] ?? 0n);
    return { name, on, wire, span: item.at("names", String(i)) };
  });
  const errors = known.map(({ name, on, wire, span }): ResolvedError => {
    const same = known.filter((o) => o.name !== name && o.wire === wire).map((o) => o.name);
    const path = `${item.path}.${name}`;
    return {
      id: `${item.home.name}.${path}`,
      path,
      name,
      span,
      doc: "",
      wire,
      sameAs: same.join(", "),
      numbers: new Map(Object.entries(on)),
    };
  });
  return {
    ...resolvedOf(item),
    item,
    errors,
    map: resolveErrnoMap(errors, item.value),
    type: typeOf(item.to("types", "type")),
  };
}

/** What a command, or a use of a table, says about its errors. */
interface Uses {
  readonly posix: Item<Entry<"posix">> | undefined;
  readonly also?: readonly string[] | undefined;
  readonly never?: readonly string[] | undefined;
}

/** The errors that each command, and each use of a table, may give. */
export function resolveErrorSets(
  folder: Folder,
  tables: readonly ResolvedErrorTable[],
): ResolvedErrorSet[] {
  const resolve = (
    item: Item,
    span: ResolvedErrorSet["span"],
    table: ResolvedErrorTable | undefined,
    { posix, also = [], never = [] }: Uses,
  ): ResolvedErrorSet => {
    const all = [...(posix?.value.shall ?? []), ...(posix?.value.may ?? []), ...also];
    const given = [...new Set(all)].filter((n) => !never.includes(n)).sort();
    const has = (n: string) => !table || table.errors.some((e) => e.name === n);
    return {
      ...resolvedOf(item),
      span,
      doc: "",
      table: table?.name ?? "",
      posix: posix?.name,
      allowed: given.filter(has),
      inexpressible: given.filter((n) => !has(n)),
    };
  };
  const ofCommands = folder.own("commands").flatMap((c) => {
    const { errors } = c.value;
    if (!errors) return [];
    const posix = c.to("posix", "errors", "posix");
    return [resolve(c, c.at("errors"), tables[0], { ...errors, posix })];
  });
  const ofTables = folder.own("errors").flatMap((t) => {
    if (t.value.of === undefined) return [];
    const table = tables.find((x) => x.item === t.target("of"));
    return [resolve(t, t.at(), table, { ...t.value, also: [], posix: t.to("posix", "posix") })];
  });
  return [...ofCommands, ...ofTables];
}

/** The error numbers of every system that the protocol's vocabulary knows. */
export function resolveErrno(folder: Folder): ErrnoRegistry {
  return {
    systems: folder.all("systems").map(({ name, doc, value: { title, source, verified } }) => ({
      name,
      title,
      source,
      verified,
      doc,
    })),
    names: folder.all("errno").map(({ name, value: { posix, on, notes = {} } }) => ({
      name,
      posix,
      on,
      notes,
    })),
  };
}
