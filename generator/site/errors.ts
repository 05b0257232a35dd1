import { addressOf } from "./addresses.ts";
import type { Book } from "./book.ts";
import type { ErrorNumbers, Page } from "./page.ts";

/** Names, numbers on the wire of every table, and numbers of every system. */
function numbersOf(book: Book): ErrorNumbers {
  const tables = book.chapters.flatMap((c) => c.protocol.errorTables.map((t) => ({ c, t })));
  const registry = book.chapters
    .map((c) => c.protocol.errno)
    .toSorted((a, b) => b.names.length - a.names.length)[0];
  const systems = registry?.systems ?? [];
  const nameOf = ({ c, t }: (typeof tables)[number]) => `${c.protocol.name} ${t.name}`;
  return {
    systems: systems.map(({ name, title, verified }) => ({ name, title, verified })),
    tables: tables.map((x) => ({
      name: nameOf(x),
      href: addressOf(x.c.protocol.name, "errors"),
      success: x.t.map ? String(x.t.map.success) : "",
    })),
    names: (registry?.names ?? []).map((n) => {
      const rows = tables.flatMap((x) => {
        const e = x.t.errors.find((found) => found.name === n.name);
        return e ? [{ table: nameOf(x), e }] : [];
      });
      const id = rows[0]?.e.id ?? "";
      return {
        name: n.name,
        id,
        href: book.links(id) ?? "",
        wire: Object.fromEntries(rows.map(({ table, e }) => [table, String(e.wire)])),
        on: Object.fromEntries(Object.entries(n.on).map(([system, v]) => [system, String(v)])),
      };
    }),
  };
}

/** The page on error numbers: wire and systems, both ways. */
export const errorsPage = (book: Book): Page => ({
  template: "errors",
  path: "/errors/",
  title: "Error numbers",
  description: "Numbers of errors on the wire and on each system, both ways.",
  protocol: "",
  ids: [],
  blocks: [],
  repeats: false,
  data: numbersOf(book),
});
