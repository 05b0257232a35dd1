import { show } from "../layout/per-model.ts";
import type {
  Resolved,
  ResolvedField,
  ResolvedPart,
  ResolvedProtocol,
} from "../layout/resolved.ts";
import { specFile } from "../model/schema/index.ts";
import { entry, type Folder, findItem } from "../model/spec.ts";
import { type DataPath, walk } from "../model/walk.ts";
import { canonical, FactSet } from "./fact.ts";

/**
 * Sections that are not about the protocol: how C spells it, and the record of ids.
 * Headers state the first by being what they are.
 */
const NOT_FACTS: ReadonlySet<string> = new Set(["c", "ids", "retired", "wording", "dialects"]);

/** Every fact of a protocol: what the specification says, and what the layout stage computed from it. */
export function factsOf(p: ResolvedProtocol): FactSet {
  const facts = new FactSet();
  const state = (of: Pick<Resolved, "id" | "span">, property: string, value: unknown) => {
    const text = canonical(value);
    if (text !== "") facts.add({ subject: of.id, property, value: text, span: of.span });
  };
  computed(p, state);
  stated(p.folder, p.folder.sections, [], "", facts);
  for (const n of p.nodes) {
    if (n.definedBy === "protocol") continue;
    const { words: _, ...node } = n.spec;
    stated(n.home, node, n.data, n.id, facts);
    for (const w of n.words) stated(n.home, n.spec.words?.[w.name], w.data, w.id, facts);
  }
  for (const c of p.channels) {
    const home = findItem(p.folder, `kinds.${c.kind}`)?.folder ?? p.folder;
    for (const [name, procedure] of Object.entries(
      entry(p.folder, "kinds", c.kind)?.procedures ?? {},
    )) {
      const data = ["kinds", c.kind, "procedures", name];
      stated(home, procedure, data, `${c.id}.${name}`, facts);
    }
  }
  return facts;
}

/** What a folder says in so many words: every leaf of its data, below `under` if that is not the top. */
function stated(
  folder: Folder,
  value: unknown,
  base: DataPath,
  under: string,
  facts: FactSet,
): void {
  const add = (subject: string, property: string, v: unknown, data: DataPath) => {
    if (property === "id" || v === undefined) return;
    const text = canonical(v);
    const name = propertyOf(property, v, facts.get(subject, property)?.value);
    if (text !== "") facts.add({ subject, property: name, value: text, span: folder.span(data) });
  };
  if (base.length > 0) {
    leaves(value, base, (property, v, data) =>
      add(numbered(under, property).subject, numbered(under, property).property, v, data),
    );
    return;
  }
  walk(specFile, value, {
    leaf(path, property, v, data) {
      if (NOT_FACTS.has(data[0] ?? "")) return;
      const item = folder.items.get(path);
      const parent = item ? item.id : idOf(folder, path);
      add(parent, property, v, data);
    },
  });
}

/** What a leaf is called as a fact: a number is not its formula. `known` is what the layout stage computed already. */
function propertyOf(property: string, value: unknown, known: string | undefined): string {
  if (property === "is" && typeof value === "bigint") return "number";
  return property === "count" && known !== undefined && known !== canonical(value)
    ? "count.is"
    : property;
}

/** The id of a numbered part of an item, such as a step: the item's id and the number. */
function idOf(folder: Folder, path: string): string {
  const parts = path.split(".");
  for (let n = parts.length - 1; n > 0; n--) {
    const item = folder.items.get(parts.slice(0, n).join("."));
    if (item) return [item.id, ...parts.slice(n)].join(".");
  }
  return path === "" ? folder.name : `${folder.name}.${path}`;
}

function leaves(
  value: unknown,
  data: DataPath,
  visit: (property: string, value: unknown, data: DataPath) => void,
  property: string[] = [],
): void {
  if (
    typeof value === "object" &&
    value !== null &&
    !(Array.isArray(value) && value.every((v) => typeof v !== "object"))
  ) {
    for (const [key, v] of Object.entries(value))
      leaves(v, [...data, key], visit, [
        ...property,
        Array.isArray(value) ? String(Number(key) + 1) : key,
      ]);
  } else visit(property.join("."), value, data);
}

/** `steps.3.do` of an item is the property `do` of the item's third step. */
function numbered(subject: string, property: string): { subject: string; property: string } {
  const m = /^(steps\.\d+)\.(.+)$/.exec(property);
  return m ? { subject: `${subject}.${m[1]}`, property: m[2] ?? "" } : { subject, property };
}

type State = (of: Pick<Resolved, "id" | "span">, property: string, value: unknown) => void;

/** What the layout stage computed. */
function computed(p: ResolvedProtocol, state: State): void {
  const part = (x: ResolvedPart) => {
    state(x, "size", show(x.size));
    state(x, "align", show(x.align));
    x.fields.forEach(field);
  };
  const field = (f: ResolvedField) => {
    if (f.form === "text") return;
    state(f, "offset", show(f.offset));
    if (!f.open) state(f, "size", show(f.size));
    state(f, "order", f.order ?? "");
    state(f, "count", f.count);
  };
  p.records.forEach(part);
  for (const x of p.parts) if (x.fields.some((f) => f.form !== "text")) part(x);
  for (const c of p.constants) {
    state(c, "number", c.value);
  }
  for (const set of p.values) {
    for (const m of set.members) {
      state(m, "number", m.value ?? "");
      state(m, "word", m.word ?? "");
    }
  }
  for (const c of p.commands) {
    state(c, "number", c.number ?? "");
    state(c, "word", c.word ?? "");
  }
  for (const c of p.channels) {
    for (const d of c.derived) {
      state(d, "number", d.value);
      state(d, "is", d.formula);
      state(d, "unit", d.unit);
      state(d, "doc", d.doc);
    }
    for (const f of c.formulas) {
      state(f, "given", f.given.join(", "));
      state(f, "is", f.formula);
      for (const s of f.samples) state(f, `for ${s.given}`, s.value);
      state(f, "unit", f.unit);
      state(f, "doc", f.doc);
    }
  }
  for (const n of p.nodes) {
    state(n, "path", n.nodePath);
    state(n, "grammar", n.grammar);
    state(n, "notation.path", n.notation.path);
    state(n, "notation.values", n.notation.values);
    state(n, "notation.tags", n.notation.tags);
    state(n, "defined-by", n.definedBy);
  }
  for (const e of p.examples) state(e, "wire", e.bytes.replace(/.{16}(?=.)/g, "$& "));
  for (const t of p.errorTables) {
    for (const e of t.errors) {
      state(e, "number", e.wire);
      state(e, "same-as", e.sameAs);
      for (const s of p.errno.systems) state(e, `on ${s.name}`, e.numbers.get(s.name) ?? "");
    }
  }
  for (const s of p.errorSets) {
    state(s, "errors", s.allowed.join(", "));
    state(s, "errors-without-number", s.inexpressible.join(", "));
  }
}
