import type { CSymbolTable } from "../../facts/symbols.ts";
import type { Token } from "../text/c-tokens.ts";
import type { Range } from "../text/lines.ts";
import type { Notice } from "../text/notice.ts";
import type { Source } from "../text/source.ts";
import type { Member, Struct } from "./declarations.ts";
import type { Invocation } from "./invocations.ts";
import type { Layout, Numbers } from "./layout.ts";
import type { Macro } from "./preprocessor.ts";

/**
 * States the parts of a header as facts about the subjects that the symbol table knows for them.
 */
export class Statements {
  private readonly source: Source;
  private readonly symbols: CSymbolTable;
  private readonly layout: Layout;

  constructor(source: Source, symbols: CSymbolTable, layout: Layout) {
    this.source = source;
    this.symbols = symbols;
    this.layout = layout;
  }

  /** States the licence and the holders, which comments name. */
  notice({ licenses, holders }: Notice): void {
    for (const l of licenses) this.own(this.symbols.header, "license", l.value, l);
    if (holders.length === 0) return;
    const value = holders.map((h) => h.value).join("; ");
    this.own(this.symbols.header, "holders", value, holders[0]);
  }

  header(guard: Token | undefined, includes: readonly Token[], contents: readonly string[]): void {
    if (guard) this.own(this.symbols.header, "guard", guard.text, guard);
    this.own(
      this.symbols.header,
      "includes",
      includes.map((t) => t.text).join(" "),
      includes[0] ?? guard,
    );
    this.own(this.symbols.header, "contents", contents.join("; "), guard);
  }

  /** All of these return what the list of contents calls it. */
  macro(macro: Macro): string {
    const key = `macro ${macro.name.text}`;
    const subject = this.subject(key);
    this.own(subject, "macro", macro.name.text, macro.name);
    this.own(subject, "value", macro.value, macro.valueAt);
    return key;
  }

  invocation(invocation: Invocation): string {
    const args = invocation.args.join(", ");
    const key = `invocation ${invocation.macro.text}(${args})`;
    const subject = this.subject(key);
    this.own(subject, "macro", invocation.macro.text, invocation.macro);
    this.own(subject, "arguments", args, invocation.argsAt);
    return key;
  }

  struct(struct: Struct): string {
    const key = `struct ${struct.tag.text}`;
    this.body(
      this.subject(key),
      struct,
      struct.tag.text,
      [...this.symbols.models].map(() => 0),
    );
    return key;
  }

  private body(subject: string, struct: Struct, way: string, base: Numbers | undefined): void {
    this.own(subject, "tag", struct.tag.text, struct.tag);
    this.own(subject, "members", namesOf(struct.members), struct.tag);
    this.number(subject, "size", this.layout.sizeOf(struct), struct.tag);
    for (const m of struct.members) this.member(m, way, base);
  }

  /** `base` is where the struct or union starts that the member stands in. */
  private member(member: Member, around: string, base: Numbers | undefined): void {
    const { name } = member;
    const way = `${around}.${name.text}`;
    const subject = this.subject(`member ${way}`);
    const inner = this.layout.offsetOf(member);
    const offset = base && inner?.map((n, i) => n + (base[i] ?? 0));
    this.own(subject, "member", name.text, name);
    this.number(subject, "offset", offset, name);
    if (member.kind === "struct") {
      this.body(subject, member.struct, way, offset);
      return;
    }
    if (member.kind === "plain") {
      this.own(subject, "type", member.type, name);
      if (member.dimension !== undefined) this.own(subject, "dimension", member.dimension, name);
    } else this.own(subject, "members", namesOf(member.members), name);
    if (member.kind === "union" || member.count !== undefined)
      this.number(subject, "size", this.layout.sizeOf(member), name);
    if (member.kind === "union") for (const m of member.members) this.member(m, way, offset);
  }

  private subject(key: string): string {
    return this.symbols.subjects.get(key) ?? key;
  }

  private own(subject: string, property: string, value: string, at: Range | undefined): void {
    this.source.state(subject, `${this.symbols.dialect}.${property}`, value, at);
  }

  /** One number if all data models agree, else one for each. */
  private number(subject: string, property: string, numbers: Numbers | undefined, at: Range): void {
    const [first] = numbers ?? [];
    if (!numbers || first === undefined) return;
    const models = [...this.symbols.models.keys()];
    this.source.state(
      subject,
      property,
      numbers.every((n) => n === first)
        ? String(first)
        : numbers.map((n, i) => `${models[i] ?? ""} ${n}`).join(", "),
      at,
    );
  }
}

const namesOf = (members: readonly Member[]) => members.map((m) => m.name.text).join(", ");
