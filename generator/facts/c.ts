import type { Span } from "../diagnostics/span.ts";
import type { CHeader, CMacro, CMember, CStruct } from "../layout/c/header.ts";
import { inComment } from "../layout/comments.ts";
import { show } from "../layout/per-model.ts";
import { placesOf } from "../layout/places.ts";
import type { ResolvedProtocol } from "../layout/resolved/protocol.ts";
import { canonical, type Fact } from "./fact.ts";
import type { CSymbolTable } from "./symbols.ts";

/**
 * The facts that a header states. Properties that hold for the protocol are `offset`, `size` and
 * `value`; those of one dialect start with its name: `license`, `holders`, `guard`, `includes` and
 * `contents` of the header, `macro` of a macro or an invocation, `arguments` of an invocation,
 * `tag` and `members` of a struct, `members` of a union, `member`, `type` and `dimension` of a
 * member. `added` has the subjects of what only generated headers have.
 */
export function factsOfHeader(
  p: ResolvedProtocol,
  h: CHeader,
): { facts: Fact[]; symbols: CSymbolTable; added: ReadonlySet<string> } {
  const facts: Fact[] = [];
  const added = new Set<string>();
  const subjects = new Map<string, string>();
  const places = placesOf(p);
  const state = (subject: string, property: string, value: string, span: Span) =>
    facts.push({ subject, property, value: canonical(value), span });
  const own = (subject: string, property: string, value: string, span: Span) =>
    state(subject, `${h.dialect}.${property}`, value, span);

  const macro = (m: CMacro) => {
    subjects.set(`macro ${m.name}`, m.subject);
    if (m.added) added.add(m.subject);
    own(m.subject, "macro", m.name, m.span);
    own(m.subject, "value", m.value, m.span);
  };
  const size = (subject: string, span: Span) => {
    const n = places.get(subject);
    if (n?.size) state(subject, "size", show(n.size), span);
  };
  const names = (members: readonly CMember[]) =>
    members
      .flatMap((m) => (m.kind === "plain" ? m.declarators.map((d) => d.name) : [m.name]))
      .join(", ");
  const walk = (members: readonly CMember[], way: string) => {
    for (const m of members) {
      if (m.kind === "plain") {
        for (const d of m.declarators) {
          subjects.set(`member ${way}.${d.name}`, d.subject);
          own(d.subject, "member", d.name, d.span);
          own(d.subject, "type", m.type, d.span);
          if (d.dimension !== undefined) own(d.subject, "dimension", d.dimension, d.span);
          const n = places.get(d.subject);
          if (n?.offset) state(d.subject, "offset", show(n.offset), d.span);
          size(d.subject, d.span);
        }
        continue;
      }
      const inner = `${way}.${m.name}`;
      const subject = m.kind === "struct" ? m.struct.subject : m.subject;
      const span = m.kind === "struct" ? m.struct.span : m.span;
      const offset = places.get(subject)?.offset;
      subjects.set(`member ${inner}`, subject);
      own(subject, "member", m.name, span);
      if (offset) state(subject, "offset", show(offset), span);
      if (m.kind === "struct") struct(m.struct, inner);
      else {
        own(subject, "members", names(m.members), span);
        size(subject, span);
        walk(m.members, inner);
      }
    }
  };
  const struct = (s: CStruct, way: string) => {
    own(s.subject, "tag", s.tag, s.span);
    own(s.subject, "members", names(s.members), s.span);
    size(s.subject, s.span);
    walk(s.members, way);
  };

  own(h.subject, "license", h.license, h.span);
  if (h.holders.length > 0) own(h.subject, "holders", h.holders.map(inComment).join("; "), h.span);
  own(h.subject, "guard", h.guard, h.span);
  own(h.subject, "includes", h.includes.join(" "), h.span);
  for (const m of h.macros) macro(m);
  const contents: string[] = h.macros.map((m) => `macro ${m.name}`);
  for (const item of h.items) {
    switch (item.kind) {
      case "macros":
        for (const m of item.macros) macro(m);
        contents.push(...item.macros.map((m) => `macro ${m.name}`));
        break;
      case "struct":
        subjects.set(`struct ${item.struct.tag}`, item.struct.subject);
        struct(item.struct, item.struct.tag);
        contents.push(`struct ${item.struct.tag}`);
        break;
      case "invocation": {
        const text = `invocation ${item.macro}(${item.args.join(", ")})`;
        subjects.set(text, item.subject);
        own(item.subject, "macro", item.macro, item.span);
        own(item.subject, "arguments", item.args.join(", "), item.span);
        contents.push(text);
        break;
      }
      default:
        item satisfies never;
    }
  }
  own(h.subject, "contents", contents.join("; "), h.span);
  const models = new Map(p.models.map((m) => [m, p.alignments.get(m) ?? 8]));
  const { dialect, subject: header, types } = h;
  return { facts, symbols: { kind: "c", dialect, header, subjects, models, types }, added };
}
