import type { SpecFile } from "../../model/schema/index.ts";
import { common } from "../per-model.ts";
import type { ResolvedChannel } from "../resolved/behaviour.ts";
import type { ResolvedField, ResolvedPart } from "../resolved/fields.ts";
import type { ResolvedValue, ResolvedValueSet } from "../resolved/item.ts";
import { checkContents } from "./check-contents.ts";
import { checkHeader } from "./check-header.ts";
import type { CContext, DialectItem } from "./context.ts";
import type { CDeclarator, CHeader, CItem, CMacro, CMember, CStruct } from "./header.ts";
import { cNumber, ownMacros, versionMacro } from "./macros.ts";
import { cString } from "./strings.ts";
import type { Binding, CSymbols } from "./symbols.ts";
import { CTypes } from "./types.ts";
import { cNamesOf } from "./value-names.ts";

type Output = NonNullable<SpecFile["outputs"]>[string];

/** The headers of a protocol, one for each dialect that `outputs` names. */
export function resolveHeaders(c: CContext): CHeader[] {
  const outputs = c.spec.section("outputs")?.value ?? {};
  const headers = c.spec.all("dialects").flatMap((dialect) => {
    const out = outputs[dialect.name];
    return out ? [new HeaderBuilder(c, dialect).build(out)] : [];
  });
  for (const h of headers) checkHeader(h, c.diagnostics);
  return headers;
}

class HeaderBuilder {
  private readonly c: CContext;
  private readonly p: CContext["p"];
  private readonly binding: Binding;
  private readonly symbols: CSymbols;
  private readonly dialect: DialectItem;
  private readonly types: CTypes;

  constructor(c: CContext, dialect: DialectItem) {
    this.c = c;
    this.p = c.p;
    this.binding = c.binding;
    this.symbols = c.symbols;
    this.dialect = dialect;
    this.types = new CTypes(c, dialect);
  }

  build(out: Output): CHeader {
    const { p } = this;
    const { name, value: d } = this.dialect;
    const file = this.binding.header ?? p.name;
    const fill = (pattern: string) =>
      pattern.replaceAll("{name}", file).replaceAll("{NAME}", file.toUpperCase());
    const own = this.binding.dialects?.[name];
    const tabs = d.indent.with === "tabs";
    const contents = this.contents();
    checkContents(this.c, contents);
    const items = contents.flatMap((path) => this.item(path));
    const declared = new Set(
      items.flatMap((i) => (i.kind === "macros" ? i.macros.map((m) => m.subject) : [])),
    );
    return {
      dialect: name,
      path: fill(d.path),
      banner: d.banner.replaceAll("{file}", `${file}.h`).replaceAll("{title}", p.title),
      license: out.license,
      holders: out.holders,
      guard: fill(d.guard),
      includes: [...(own?.includes ?? []), ...d.includes],
      macros: [...versionMacro(this.c), ...ownMacros(this.c, name, declared)],
      items,
      types: this.types.used,
      style: {
        indent: tabs ? "\t" : " ".repeat(Number(d.indent.width)),
        width: Number(d.indent.width),
        tabs,
        line: Number(d.line),
        footer: d.footer,
      },
      subject: `${p.name}.c`,
      span: (this.c.item ?? p.header).span,
    };
  }

  /**
   * Paths of what the header declares. Without a list: value sets, records (those that others
   * contain first), channels.
   */
  private contents(): string[] {
    if (this.binding.contents) return this.binding.contents;
    const records = new Set<string>();
    const visit = (r: ResolvedPart | undefined) => {
      if (!r || records.has(r.path)) return;
      for (const f of r.fields) {
        if (f.form === "record") visit(this.record(f.type));
        for (const a of f.alternatives) visitAlternative(a);
      }
      records.add(r.path);
    };
    const visitAlternative = (a: ResolvedPart) => {
      if (a.record !== undefined) return visit(this.record(a.record));
      for (const f of a.fields) {
        if (f.form === "record") visit(this.record(f.type));
        for (const inner of f.alternatives) visitAlternative(inner);
      }
    };
    for (const r of this.p.records) visit(r);
    return [...this.p.values.map((v) => v.path), ...records, ...this.p.channels.map((c) => c.path)];
  }

  private record(name: string): ResolvedPart | undefined {
    return this.p.records.find((r) => r.name === name);
  }

  private item(path: string): CItem[] {
    const set = this.p.values.find((v) => v.path === path);
    if (set) {
      const macros = set.members.flatMap((m) =>
        cNamesOf(m, set).map(
          ({ subject, path: of, name, doc }): CMacro => ({
            subject,
            span: m.span,
            name: this.symbols.of(of, `${this.binding.prefix}_${set.name}_${name}`.toUpperCase()),
            value: this.valueOf(set, m),
            doc,
          }),
        ),
      );
      return [{ kind: "macros", doc: set.doc, macros }];
    }
    const record = this.p.records.find((r) => r.path === path);
    if (record)
      return [{ kind: "struct", doc: record.doc, struct: this.struct(record, this.tag(record)) }];
    const channel = this.p.channels.find((c) => c.path === path);
    if (channel) return this.invocation(channel);
    this.c.diagnostics.report("PV537", { path }, this.c.item?.at("contents"));
    return [];
  }

  /** A value of a set as a macro has it. */
  private valueOf(set: ResolvedValueSet, m: ResolvedValue): string {
    if (set.kind === "words") return cString(m.word ?? m.name);
    const value = m.value ?? 0n;
    const number = cNumber(value, m.span, this.c.diagnostics);
    return set.kind === "flags" && value >= 0n ? `0x${value.toString(16)}` : number;
  }

  private invocation(channel: ResolvedChannel): CItem[] {
    const c = channel.kind?.value.c;
    if (!c) return [];
    const given = channel.item.value.with ?? {};
    const symbol = this.symbols.of(channel.path, `${this.binding.prefix}_${channel.name}`);
    const args = c.arguments.map((a) =>
      a.replace(/\{(\w[\w-]*)\}/g, (_, key: string) => {
        if (key === "symbol") return symbol;
        const record = this.record(given[key] ?? "");
        return record ? `struct ${this.tag(record)}` : (given[key] ?? key);
      }),
    );
    const { id: subject, span, doc } = channel;
    return [{ kind: "invocation", doc, subject, span, macro: c.macro, symbol, args }];
  }

  private tag(record: ResolvedPart): string {
    return this.symbols.of(record.path, `${this.binding.prefix}_${record.name}`);
  }

  private struct(part: ResolvedPart, tag: string): CStruct {
    const members: CMember[] = [];
    let open:
      | {
          group: readonly string[];
          type: string;
          member: Extract<CMember, { kind: "plain" }> & { declarators: CDeclarator[] };
        }
      | undefined;
    for (const f of part.fields) {
      const member = this.member(f);
      const group = this.binding.together?.find((g) => g.includes(f.path));
      if (member.kind === "plain" && open && group === open.group && member.type === open.type) {
        open.member.declarators.push(...member.declarators);
        continue;
      }
      open = undefined;
      if (member.kind === "plain" && group) {
        const grouped = { ...member, declarators: [...member.declarators] };
        open = { group, type: member.type, member: grouped };
        members.push(grouped);
      } else members.push(member);
    }
    return { subject: part.id, span: part.span, tag, members };
  }

  private member(f: ResolvedField): CMember {
    const name = this.symbols.of(f.path, f.name);
    const doc = f.order === "big" ? [f.doc, "big-endian"].filter(Boolean).join("; ") : f.doc;
    const plain = (type: string, dimension: string | undefined): CMember => ({
      kind: "plain",
      type,
      declarators: [{ subject: f.id, span: f.span, name, dimension, doc }],
    });
    const bytes = () => String(common(f.size) ?? 0n);
    switch (f.form) {
      case "scalar":
        return plain(this.types.scalar(f), this.types.dimension(f));
      case "bytes":
        return plain(this.types.byte(), bytes());
      case "pad":
        return f.spec.as === undefined
          ? plain(this.types.byte(), bytes())
          : plain(this.types.spell(f.item.to("types", "as"), f.spec.as), undefined);
      case "record": {
        const record = this.record(f.type);
        return plain(`struct ${record ? this.tag(record) : f.type}`, this.types.dimension(f));
      }
      case "variant":
        return {
          kind: "union",
          subject: f.id,
          span: f.span,
          members: this.alternatives(f),
          name,
          doc: f.doc,
        };
      case "text":
        return plain("char", "1");
      default:
        return f.form satisfies never;
    }
  }

  private alternatives(f: ResolvedField): CMember[] {
    const filled = f.alternatives.filter((a) => a.fields.length > 0);
    const members = filled.map((a): CMember => {
      const record = a.record === undefined ? undefined : this.record(a.record);
      const name = this.symbols.of(`${f.path}.${a.name}`, a.name.toLowerCase());
      if (record)
        return {
          kind: "plain",
          type: `struct ${this.tag(record)}`,
          declarators: [
            { subject: `${f.id}.${a.name}`, span: f.span, name, dimension: undefined, doc: a.doc },
          ],
        };
      const part = a.path.split(".").at(-1) ?? "";
      return {
        kind: "struct",
        struct: this.struct(a, this.symbols.of(a.path, `${this.binding.prefix}_${a.name}_${part}`)),
        name,
        doc: "",
      };
    });
    return f.room === undefined ? members : [...members, this.filler(f, common(f.room) ?? 0n)];
  }

  /** The member that gives a union the room that the specification states, in bytes. */
  private filler(f: ResolvedField, bytes: bigint): CMember {
    const filler = this.symbols.filler(f.path);
    const own = `${f.id}.filler`;
    const dimension = String(bytes);
    const subject = `${own}.bytes`;
    const declarator = { subject, span: f.span, name: filler.bytes, dimension, doc: "" };
    const type = this.types.byte();
    const room: CMember = { kind: "plain", type, declarators: [declarator] };
    return {
      kind: "struct",
      struct: { subject: own, span: f.span, tag: filler.tag, members: [room] },
      name: filler.member,
      doc: "gives the union its size",
    };
  }
}
