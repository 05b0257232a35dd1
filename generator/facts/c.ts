import type { Span } from "../diagnostics/span.ts";
import type { CHeader, CMacro, CMember, CStruct } from "../layout/c/header.ts";
import { inComment } from "../layout/comments.ts";
import { show } from "../layout/per-model.ts";
import { placesOf } from "../layout/places.ts";
import type { ResolvedProtocol } from "../layout/resolved/protocol.ts";
import { canonical, type Fact } from "./fact.ts";
import type { CSymbolTable } from "./symbols.ts";

/** What a header promises to state. */
interface HeaderPromise {
  readonly facts: readonly Fact[];
  readonly symbols: CSymbolTable;
  /** The subjects of what only generated headers have. */
  readonly added: ReadonlySet<string>;
}

/**
 * The facts that a header states. Properties that hold for the protocol are `offset`, `size` and
 * `value`; those of one dialect start with its name: `license`, `holders`, `guard`, `includes` and
 * `contents` of the header, `macro` of a macro or an invocation, `arguments` of an invocation,
 * `tag` and `members` of a struct, `members` of a union, `member`, `type` and `dimension` of a
 * member.
 */
export function factsOfHeader(p: ResolvedProtocol, h: CHeader): HeaderPromise {
  const { facts, subjects, added } = new HeaderFacts(p, h).collect();
  const models = new Map(p.models.map((m) => [m, p.alignments.get(m) ?? 8]));
  const { dialect, subject: header, types } = h;
  return { facts, symbols: { kind: "c", dialect, header, subjects, models, types }, added };
}

/** The names of members, each declarator by itself. */
const namesOf = (members: readonly CMember[]): string =>
  members
    .flatMap((m) => (m.kind === "plain" ? m.declarators.map((d) => d.name) : [m.name]))
    .join(", ");

/** Collects the facts of a header, with the names that C has for their subjects. */
class HeaderFacts {
  readonly facts: Fact[] = [];
  readonly subjects = new Map<string, string>();
  readonly added = new Set<string>();
  private readonly header: CHeader;
  private readonly places: ReturnType<typeof placesOf>;
  private readonly contents: string[] = [];

  constructor(p: ResolvedProtocol, header: CHeader) {
    this.header = header;
    this.places = placesOf(p);
  }

  collect(): this {
    const h = this.header;
    const holders = h.holders.map(inComment).join("; ");
    this.own(h.subject, "license", h.license, h.span);
    if (h.holders.length > 0) this.own(h.subject, "holders", holders, h.span);
    this.own(h.subject, "guard", h.guard, h.span);
    this.own(h.subject, "includes", h.includes.join(" "), h.span);
    for (const m of h.macros) this.macro(m);
    for (const item of h.items) this.item(item);
    this.own(h.subject, "contents", this.contents.join("; "), h.span);
    return this;
  }

  private item(item: CHeader["items"][number]): void {
    switch (item.kind) {
      case "macros":
        for (const m of item.macros) this.macro(m);
        break;
      case "struct":
        this.subjects.set(`struct ${item.struct.tag}`, item.struct.subject);
        this.struct(item.struct, item.struct.tag);
        this.contents.push(`struct ${item.struct.tag}`);
        break;
      case "invocation": {
        const text = `invocation ${item.macro}(${item.args.join(", ")})`;
        this.subjects.set(text, item.subject);
        this.own(item.subject, "macro", item.macro, item.span);
        this.own(item.subject, "arguments", item.args.join(", "), item.span);
        this.contents.push(text);
        break;
      }
      default:
        item satisfies never;
    }
  }

  private macro(m: CMacro): void {
    const key = `macro ${m.name}`;
    this.subjects.set(key, m.subject);
    if (m.added) this.added.add(m.subject);
    this.own(m.subject, "macro", m.name, m.span);
    this.own(m.subject, "value", m.value, m.span);
    this.contents.push(key);
  }

  /** States a struct. `way` is what C calls it: its tag, or the members that lead to it. */
  private struct(s: CStruct, way: string): void {
    this.own(s.subject, "tag", s.tag, s.span);
    this.own(s.subject, "members", namesOf(s.members), s.span);
    this.size(s.subject, s.span);
    this.members(s.members, way);
  }

  private members(members: readonly CMember[], way: string): void {
    for (const m of members)
      if (m.kind === "plain")
        for (const d of m.declarators) {
          this.member(d.subject, `${way}.${d.name}`, d.name, d.span);
          this.own(d.subject, "type", m.type, d.span);
          if (d.dimension !== undefined) this.own(d.subject, "dimension", d.dimension, d.span);
          this.offset(d.subject, d.span);
          this.size(d.subject, d.span);
        }
      else this.nested(m, `${way}.${m.name}`);
  }

  /** States a struct or a union inside of another. */
  private nested(m: Exclude<CMember, { kind: "plain" }>, way: string): void {
    const { subject, span } = m.kind === "struct" ? m.struct : m;
    this.member(subject, way, m.name, span);
    this.offset(subject, span);
    if (m.kind === "struct") {
      this.struct(m.struct, way);
      return;
    }
    this.own(subject, "members", namesOf(m.members), span);
    this.size(subject, span);
    this.members(m.members, way);
  }

  private member(subject: string, way: string, name: string, span: Span): void {
    this.subjects.set(`member ${way}`, subject);
    this.own(subject, "member", name, span);
  }

  private offset(subject: string, span: Span): void {
    const offset = this.places.get(subject)?.offset;
    if (offset) this.state(subject, "offset", show(offset), span);
  }

  private size(subject: string, span: Span): void {
    const size = this.places.get(subject)?.size;
    if (size) this.state(subject, "size", show(size), span);
  }

  /** States what holds in this dialect only. */
  private own(subject: string, property: string, value: string, span: Span): void {
    this.state(subject, `${this.header.dialect}.${property}`, value, span);
  }

  private state(subject: string, property: string, value: string, span: Span): void {
    this.facts.push({ subject, property, value: canonical(value), span });
  }
}
