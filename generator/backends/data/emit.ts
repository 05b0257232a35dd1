import type { z } from "zod";
import type { PerModel } from "../../layout/per-model.ts";
import type { ResolvedField, ResolvedPart } from "../../layout/resolved/fields.ts";
import type { Resolved, ResolvedNumber } from "../../layout/resolved/item.ts";
import { type Artifact, artifact, type Source } from "../backend.ts";
import type { errnoSchema, nodesSchema, resolvedSchema } from "./schema.ts";

const SAFE = BigInt(Number.MAX_SAFE_INTEGER);
const integer = (n: bigint): number | string => (n <= SAFE && n >= -SAFE ? Number(n) : String(n));
const perModel = (n: PerModel) => Object.fromEntries([...n].map(([m, v]) => [m, integer(v)]));
const named = (r: Resolved) => ({ id: r.id, name: r.name, doc: r.doc });
const number = (n: ResolvedNumber) => ({
  ...named(n),
  formula: n.formula,
  value: integer(n.value),
  unit: n.unit,
});
const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const alternatives = (f: ResolvedField) =>
  f.alternatives.filter((a) => a.fields.length > 0).map((a) => a.id);
const field = (f: ResolvedField) => ({
  ...named(f),
  form: f.form,
  type: f.type,
  ...(f.order && { order: f.order }),
  offset: perModel(f.offset),
  size: perModel(f.size),
  count: f.count,
  open: f.open,
  ...(f.spec.values && { values: f.spec.values }),
  ...(alternatives(f).length > 0 && { alternatives: alternatives(f) }),
});
const part = (p: ResolvedPart) => ({
  ...named(p),
  size: perModel(p.size),
  align: perModel(p.align),
  fields: p.fields.map(field),
});

function resolvedOf({ protocol: p, facts, document }: Source): z.infer<typeof resolvedSchema> {
  const header = p.header.value;
  return {
    $schema: "../../schema/resolved.schema.json",
    name: p.name,
    title: p.title,
    versions: header.versions ?? [],
    stage: header.stage ?? "",
    models: [...p.models],
    constants: p.constants.map(number),
    values: p.values.map((s) => ({
      ...named(s),
      kind: s.kind,
      members: s.members.map((m) => ({
        ...named(m),
        ...(m.value !== undefined && { value: integer(m.value) }),
        ...(m.word !== undefined && { word: m.word }),
      })),
    })),
    records: p.records.map(part),
    commands: p.commands.map((c) => ({
      ...named(c),
      ...(c.number !== undefined && { number: integer(c.number) }),
      ...(c.word !== undefined && { word: c.word }),
    })),
    messages: p.parts.map((x) => ({ ...part(x), command: x.command, part: x.part })),
    channels: p.channels.map((c) => ({
      ...named(c),
      kind: c.item.value.kind,
      derived: c.derived.map(number),
      formulas: c.formulas.map((f) => ({
        ...named(f),
        given: [...f.given],
        formula: f.formula,
        unit: f.unit,
        samples: f.samples.map((s) => ({ given: s.given, value: integer(s.value) })),
      })),
    })),
    errors: p.errorTables.map((t) => ({
      ...named(t),
      errors: t.errors.map((e) => ({ name: e.name, wire: integer(e.wire), sameAs: e.sameAs })),
    })),
    errorSets: p.errorSets.map((s) => ({
      ...named(s),
      table: s.table,
      allowed: [...s.allowed],
      inexpressible: [...s.inexpressible],
    })),
    sentences: (document?.statements ?? []).map(({ id, text }) => ({ id, text })),
    facts: [...facts].map(({ subject, property, value }) => ({ subject, property, value })),
  };
}

const nodesOf = ({ protocol: p, facts }: Source): z.infer<typeof nodesSchema> => ({
  $schema: "../../schema/nodes.schema.json",
  protocol: p.name,
  nodes: p.nodes.map((n) => ({
    ...named(n),
    directory: n.directory,
    path: n.nodePath,
    grammar: n.grammar,
    definedBy: n.definedBy,
    notation: n.notation,
    properties: Object.fromEntries(facts.about(n.id).map((f) => [f.property, f.value])),
  })),
});

const errnoOf = ({ protocol: p }: Source): z.infer<typeof errnoSchema> => ({
  $schema: "../../schema/errno.schema.json",
  systems: [...p.errno.systems],
  names: p.errno.names.map((n) => ({
    ...n,
    on: Object.fromEntries(Object.entries(n.on).map(([s, v]) => [s, integer(v)])),
  })),
});

const RESOLVED = "resolved.json";

/** Tells if a file is data that lists every fact of a protocol below the key `facts`. */
export const listsFacts = (a: Pick<Artifact, "path" | "protocol">): boolean =>
  a.path === `data/${a.protocol}/${RESOLVED}`;

/** The resolved model, the nodes and the error registry as JSON, for programs. */
export function emitData(source: Source): Artifact[] {
  const p = source.protocol;
  const file = (name: string, title: string, value: (source: Source) => unknown): Artifact =>
    artifact(
      { path: `data/${p.name}/${name}`, protocol: p.name, title },
      { text: () => json(value(source)) },
    );
  return [
    file(RESOLVED, "data: resolved model", resolvedOf),
    ...(p.nodes.length > 0 ? [file("nodes.json", "data: xenstore nodes", nodesOf)] : []),
    ...(p.spec.own("errno").length > 0
      ? [file("errno.json", "data: error registry", errnoOf)]
      : []),
  ];
}
