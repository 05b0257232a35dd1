import { entries, entry, type Folder } from "../model/spec.ts";
import { resolveErrnoMap } from "./errno-map.ts";
import type {
  ErrnoRegistry,
  ResolvedError,
  ResolvedErrorSet,
  ResolvedErrorTable,
} from "./resolved.ts";

/** The error tables of a protocol with the number that each name has on the wire. */
export function resolveErrorTables(folder: Folder): ResolvedErrorTable[] {
  return Object.entries(folder.sections.errors ?? {}).flatMap(([name, t]) => {
    if (!t.names) return [];
    const path = `errors.${name}`;
    const sign = t.sign === "negative" ? -1n : 1n;
    const wireOf = (n: string) =>
      sign * (t.numbers?.[n] ?? entry(folder, "errno", n)?.on[t.system ?? ""] ?? 0n);
    const errors = t.names.map((n, i): ResolvedError => {
      const wire = wireOf(n);
      const same = (t.names ?? []).filter((o) => o !== n && wireOf(o) === wire);
      return {
        id: `${folder.name}.${path}.${n}`,
        path: `${path}.${n}`,
        name: n,
        span: folder.span(["errors", name, "names", String(i)]),
        doc: "",
        wire,
        sameAs: same.join(", "),
        numbers: new Map(Object.entries(entry(folder, "errno", n)?.on ?? {})),
      };
    });
    return [
      {
        id: folder.items.get(path)?.id ?? `${folder.name}.${path}`,
        path,
        name,
        span: folder.span(["errors", name], "key"),
        doc: t.doc ?? "",
        errors,
        map: resolveErrnoMap(errors, t),
      },
    ];
  });
}

/** The errors that each command, and each use of a table, may give. */
export function resolveErrorSets(
  folder: Folder,
  tables: readonly ResolvedErrorTable[],
): ResolvedErrorSet[] {
  const sets: ResolvedErrorSet[] = [];
  const add = (
    path: string,
    name: string,
    data: readonly string[],
    table: ResolvedErrorTable | undefined,
    spec: { posix?: string | undefined; also?: string[] | undefined; never?: string[] | undefined },
  ) => {
    const posix = spec.posix === undefined ? undefined : entry(folder, "posix", spec.posix);
    const all = [...new Set([...(posix?.shall ?? []), ...(posix?.may ?? []), ...(spec.also ?? [])])]
      .filter((n) => !spec.never?.includes(n))
      .sort();
    const has = (n: string) => !table || table.errors.some((e) => e.name === n);
    sets.push({
      id: folder.items.get(path)?.id ?? `${folder.name}.${path}`,
      path,
      name,
      span: folder.span(data),
      doc: "",
      table: table?.name ?? "",
      allowed: all.filter(has),
      inexpressible: all.filter((n) => !has(n)),
    });
  };
  for (const [name, c] of Object.entries(folder.sections.commands ?? {}))
    if (c.errors) add(`commands.${name}`, name, ["commands", name, "errors"], tables[0], c.errors);
  for (const [name, t] of Object.entries(folder.sections.errors ?? {})) {
    if (t.of !== undefined)
      add(
        `errors.${name}`,
        name,
        ["errors", name],
        tables.find((x) => x.name === t.of),
        t,
      );
  }
  return sets;
}

/** The error numbers of every system that the protocol's vocabulary knows. */
export function resolveErrno(folder: Folder): ErrnoRegistry {
  return {
    systems: entries(folder, "systems").map(([name, s]) => ({
      name,
      title: s.title,
      source: s.source,
      verified: s.verified,
      doc: s.doc ?? "",
    })),
    names: entries(folder, "errno").map(([name, e]) => ({
      name,
      posix: e.posix,
      on: e.on,
      notes: e.notes ?? {},
    })),
  };
}
