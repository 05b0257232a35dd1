import type { Span } from "../diagnostics/span.ts";
import { notesOf } from "../layout/kaitai/docs.ts";
import type {
  KaitaiAttribute,
  KaitaiFile,
  KaitaiInstance,
  KaitaiItem,
  KaitaiType,
} from "../layout/kaitai/file.ts";
import type { ResolvedField } from "../layout/resolved/fields.ts";
import type { ResolvedScalar } from "../layout/scalars.ts";
import { canonical, type Fact } from "./fact.ts";
import type { KaitaiSymbols } from "./symbols.ts";

const numberText = (s: ResolvedScalar) =>
  `${s.signed ? "signed" : "unsigned"}, ${s.bits} bits${s.bits > 8 ? `, ${s.order}` : ""}`;

/**
 * The facts that a description for Kaitai Struct states. Properties of the protocol are `doc`,
 * `unit`, `only`, `must`, `valid`, `number` of a value, `offset` and `size` of a field; all others
 * start with `kaitai`: names, types, what repeats and how often, switches, and the order of
 * everything. What has no id is named by its place in the file.
 */
export function factsOfKaitai(f: KaitaiFile): { facts: Fact[]; symbols: KaitaiSymbols } {
  const facts: Fact[] = [];
  const { protocol } = f;
  const file = `${protocol.name}.ksy`;
  const top = protocol.spec.top;
  const state = (subject: string, property: string, value: unknown, span: Span) => {
    if (value !== undefined) facts.push({ subject, property, value: canonical(value), span });
  };
  const item = (
    x: KaitaiItem & { readonly field?: ResolvedField | undefined },
    place: string,
  ): string => {
    const subject = x.subject ?? place;
    state(subject, "kaitai.id", x.id, x.span);
    state(subject, "kaitai.name", x.name, x.span);
    for (const n of notesOf(x)) state(subject, n.property, n.text, x.span);
    return subject;
  };
  const attribute = (a: KaitaiAttribute, type: string) => {
    const subject = item(a, `${type}/${a.id}`);
    const own = (property: string, value: unknown) => state(subject, property, value, a.span);
    own("offset", a.at);
    if (!a.open) own("size", a.size);
    own("kaitai.number", a.scalar && numberText(a.scalar));
    own("kaitai.type", a.type);
    own("kaitai.enum", a.enum);
    own("kaitai.repeat", a.repeat);
    own("kaitai.largest", a.largest);
    own("kaitai.padding", a.padding);
    own("kaitai.switch", a.switch?.on);
    own("kaitai.cases", a.switch?.cases.map(([value, to]) => `${value} ${to}`).join("; "));
  };
  const instance = (i: KaitaiInstance, type: string, span: Span) => {
    const own = (property: string, value: unknown) =>
      state(`${type}/${i.id}`, property, value, span);
    if ("value" in i) return own("kaitai.value", i.value);
    own("offset", i.pos);
    own("kaitai.number", numberText(i.scalar));
    own("kaitai.enum", i.enum);
  };
  const type = (t: KaitaiType) => {
    const place = `${file}/${t.id}`;
    const subject = item(t, place);
    state(subject, "kaitai.size", t.size, t.span);
    state(subject, "kaitai.seq", t.seq.map((a) => a.id).join(", "), t.span);
    if (t.instances.length > 0)
      state(subject, "kaitai.instances", t.instances.map((i) => i.id).join(", "), t.span);
    for (const a of t.seq) attribute(a, place);
    for (const i of t.instances) instance(i, place, t.span);
  };

  const meta = {
    id: f.id,
    title: protocol.title,
    license: f.license,
    version: KS_VERSION,
    endian: f.endian,
  };
  for (const [property, value] of Object.entries(meta))
    state(file, `kaitai.${property}`, value, top);
  state(file, "doc", notesOf(headOf(f))[0]?.text, top);
  state(file, "kaitai.types", f.types.map((t) => t.id).join(", "), top);
  if (f.enums.length > 0) state(file, "kaitai.enums", f.enums.map((e) => e.id).join(", "), top);
  for (const e of f.enums) {
    state(`${file}/${e.id}`, "kaitai.members", e.members.map((m) => m.id).join(", "), e.span);
    for (const m of e.members) state(item(m, ""), "number", m.number, m.span);
  }
  for (const t of f.types) type(t);
  return { facts, symbols: { kind: "kaitai", file } };
}

/** The oldest version of Kaitai Struct that understands what is written. */
export const KS_VERSION = "0.10";

/** The description as a whole. */
export const headOf = (f: KaitaiFile): KaitaiItem => ({
  id: f.id,
  span: f.protocol.spec.top,
  doc: f.protocol.header.doc,
});
