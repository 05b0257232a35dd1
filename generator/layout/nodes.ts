import { describeGrammar, type Grammar, wordsOf } from "../model/grammar.ts";
import type { SpecFile } from "../model/schema/index.ts";
import { entry, type Folder, findItem } from "../model/spec.ts";
import type { DataPath } from "../model/walk.ts";
import type { NodeSpec, ResolvedNode, ResolvedWord } from "./resolved.ts";

const list = <T>(v: T | readonly T[] | undefined): readonly T[] =>
  v === undefined ? [] : Array.isArray(v) ? v : [v as T];

/** The values of a node in the notation of xenstore-paths. */
function valuesNotation(folder: Folder, n: NodeSpec): string {
  const alternatives = (words: readonly string[]) =>
    words.length === 1 ? `"${words[0]}"` : `(${words.map((w) => `"${w}"`).join("|")})`;
  if (n.notation) return n.notation;
  if (n.words) return alternatives(Object.values(n.words).map((w) => String(w.is)));
  const grammar = (name: string | Grammar): string => {
    const g =
      typeof name === "string" ? (entry(folder, "texts", name) as Grammar | undefined) : name;
    if (!g) return typeof name === "string" ? typeNotation(folder, name) : "STRING";
    if (g.notation) return g.notation;
    if (g.word !== undefined) return `"${g.word}"`;
    if (g.values !== undefined) return alternatives(wordsOf(folder, g.values));
    if (g.choice?.every((c) => typeof c === "object" && c.word !== undefined))
      return alternatives(g.choice.map((c) => (c as Grammar).word ?? ""));
    if (g.decimal !== undefined) return typeNotation(folder, g.decimal);
    return "STRING";
  };
  return grammar(n.value);
}

/** The notation of a type's decimal form: its own, or that of the type that it refines. */
function typeNotation(folder: Folder, type: string): string {
  for (let t: string | undefined = type; t !== undefined; ) {
    const found: { notation?: string | undefined; is?: string | undefined } | undefined = entry(
      folder,
      "types",
      t,
    );
    if (found?.notation) return found.notation;
    t = found?.is;
  }
  return "INTEGER";
}

/** All nodes of a protocol: its own, then those of the conventions that it follows. */
export function resolveNodes(folder: Folder): ResolvedNode[] {
  const out: ResolvedNode[] = [];
  const device = folder.sections.protocol?.device ?? "";
  const add = (home: Folder, nodes: SpecFile["nodes"], base: DataPath, definedBy: string) => {
    for (const [directory, map] of Object.entries(nodes ?? {})) {
      const d = entry(folder, "directories", directory);
      if (!d) continue;
      for (const [key, n] of Object.entries(map)) {
        const data = [...base, "nodes", directory, key];
        const path = `nodes.${directory}.${key}`;
        const name = n.name ?? key;
        const own = definedBy === "protocol";
        const idOf = (p: string) =>
          (own ? folder.items.get(p)?.id : undefined) ?? `${folder.name}.${p}`;
        const tags = n.tags ?? d.tags;
        const words = Object.entries(n.words ?? {}).map(([word, w]): ResolvedWord => {
          const here = [...data, "words", word];
          const at = `${path}.${word}`;
          const span = home.span(here, "key");
          return {
            id: idOf(at),
            path: at,
            name: word,
            span,
            doc: w.doc ?? "",
            value: w.is,
            data: here,
          };
        });
        out.push({
          id: idOf(path),
          path,
          name,
          span: home.span(data, "key"),
          doc: n.doc ?? "",
          directory,
          nodePath: `${d.path.replaceAll("{device}", device)}/${name}`,
          notation: {
            path: `${d.notation.replaceAll("{device}", device)}/${name.replace(/\{\w+\}/g, "$INDEX")}`,
            values: valuesNotation(folder, n),
            tags: `[${tags.join(",")}]`,
          },
          grammar: describeGrammar(folder, n.value),
          words,
          definedBy,
          spec: n,
          home,
          data,
        });
      }
    }
  };
  add(folder, folder.sections.nodes, [], "protocol");
  for (const name of list(folder.sections.protocol?.follows)) {
    const home = findItem(folder, `conventions.${name}`)?.folder ?? folder;
    add(home, entry(folder, "conventions", name)?.nodes, ["conventions", name], name);
  }
  return out;
}
