import { leftOutOf } from "../layout/messages/left-out.ts";
import { show } from "../layout/per-model.ts";
import type { ResolvedField, ResolvedPart } from "../layout/resolved/fields.ts";
import type { Resolved } from "../layout/resolved/item.ts";
import type { ResolvedProtocol } from "../layout/resolved/protocol.ts";
import type { Leaf } from "../model/leaves.ts";
import { canonical, FactSet } from "./fact.ts";

/**
 * Sections that are not about the protocol: how C spells it, and the record of ids.
 * Headers state the first by being what they are.
 */
const NOT_FACTS: ReadonlySet<string> = new Set(["c", "ids", "retired", "wording", "dialects"]);

/**
 * Gives every fact of a protocol: what the specification says, and what the layout stage computed
 * from it.
 */
export function factsOf(p: ResolvedProtocol): FactSet {
  const facts = new FactSet();
  const state = (of: Pick<Resolved, "id" | "span">, property: string, value: unknown) => {
    const text = canonical(value);
    if (text !== "") facts.add({ subject: of.id, property, value: text, span: of.span });
  };
  computed(p, state);
  for (const leaf of p.spec.leaves()) if (!NOT_FACTS.has(leaf.section)) addLeaf(facts, leaf);
  for (const leaf of adopted(p)) addLeaf(facts, leaf);
  return facts;
}

/**
 * Gives what items say that a protocol takes over from elsewhere: nodes of conventions, procedures
 * of kinds.
 */
function* adopted(p: ResolvedProtocol): Generator<Leaf> {
  for (const n of p.nodes) {
    if (n.definedBy === "protocol") continue;
    yield* n.item.leaves(n.id);
  }
  for (const procedure of p.channels.flatMap((c) => c.procedures))
    yield* procedure.item.leaves(procedure.id);
}

function addLeaf(facts: FactSet, { subject, property, value, span }: Leaf): void {
  if (property === "id" || value === undefined) return;
  const text = canonical(value);
  const name = propertyOf(property, value, facts.get(subject, property)?.value);
  if (text !== "") facts.add({ subject, property: name, value: text, span });
}

/**
 * Gives what a leaf is called as a fact: a number is not its formula. `known` is what the layout
 * stage computed already.
 */
function propertyOf(property: string, value: unknown, known: string | undefined): string {
  if (property === "is" && typeof value === "bigint") return "number";
  return property === "count" && known !== undefined && known !== canonical(value)
    ? "count.is"
    : property;
}

type State = (of: Pick<Resolved, "id" | "span">, property: string, value: unknown) => void;

/** States what the layout stage computed. */
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
  for (const { of, why } of leftOutOf(p)) state(of, "left-out-of-code", why);
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
