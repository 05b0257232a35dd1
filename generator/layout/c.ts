import type { z } from "zod";
import type { Diagnostics } from "../diagnostics/diagnostics.ts";
import type { cBinding, dialect, output } from "../model/schema/protocol.ts";
import { entries, entry, findItem } from "../model/spec.ts";
import type { DataPath } from "../model/walk.ts";
import { checkHeader } from "./c-check.ts";
import type { CHeader, CItem, CMacro, CMember, CStruct } from "./c-header.ts";
import type { CSymbols } from "./c-symbols.ts";
import { NoValue } from "./evaluate.ts";
import type { Numbers } from "./numbers.ts";
import { common } from "./per-model.ts";
import type { ResolvedField, ResolvedPart, ResolvedProtocol } from "./resolved.ts";

type Binding = z.infer<typeof cBinding>;
type Dialect = z.infer<typeof dialect>;
type Protocol = Omit<ResolvedProtocol, "headers" | "support">;

/** C gives a larger decimal number no type; a hexadecimal one becomes unsigned by itself. */
const LARGEST_DECIMAL = (1n << 63n) - 1n;

/** The headers of a protocol, one for each dialect that `outputs` names. */
export function resolveHeaders(p: Protocol, binding: Binding, numbers: Numbers, symbols: CSymbols, diagnostics: Diagnostics): CHeader[] {
  const headers = entries(p.folder, "dialects").flatMap(([name, d]) => {
    const out = p.folder.sections.outputs?.[name];
    return out ? [new HeaderBuilder(p, binding, name, d, numbers, symbols, diagnostics).build(out)] : [];
  });
  for (const h of headers) checkHeader(h, diagnostics);
  return headers;
}

class HeaderBuilder {
  private readonly p: Protocol;
  private readonly binding: Binding;
  private readonly name: string;
  private readonly dialect: Dialect;
  private readonly numbers: Numbers;
  private readonly symbols: CSymbols;
  private readonly diagnostics: Diagnostics;

  constructor(p: Protocol, binding: Binding, name: string, d: Dialect, numbers: Numbers, symbols: CSymbols, diagnostics: Diagnostics) {
    this.p = p;
    this.binding = binding;
    this.name = name;
    this.dialect = d;
    this.numbers = numbers;
    this.symbols = symbols;
    this.diagnostics = diagnostics;
  }

  build(out: z.infer<typeof output>): CHeader {
    const { dialect: d, p } = this;
    const file = this.binding.header ?? p.name;
    const fill = (pattern: string) => pattern.replaceAll("{name}", file).replaceAll("{NAME}", file.toUpperCase());
    const own = this.binding.dialects?.[this.name];
    const tabs = d.indent.with === "tabs";
    return {
      dialect: this.name,
      path: fill(d.path),
      banner: d.banner.replaceAll("{file}", `${file}.h`).replaceAll("{title}", p.title),
      license: out.license,
      holders: out.holders,
      guard: fill(d.guard),
      includes: [...(own?.includes ?? []), ...d.includes],
      macros: [...this.versionMacro(), ...this.ownMacros()],
      items: this.contents().flatMap((path) => this.item(path)),
      style: { indent: tabs ? "\t" : " ".repeat(Number(d.indent.width)), width: Number(d.indent.width), tabs, line: Number(d.line), footer: d.footer },
      subject: `${p.name}.c`,
      span: p.folder.span(["c"], "key"),
    };
  }

  private versionMacro(): CMacro[] {
    const newest = this.p.folder.sections.protocol?.versions?.at(-1);
    if (newest === undefined) return [];
    return [
      {
        subject: `${this.p.name}.protocol.version`,
        span: this.p.folder.span(["protocol", "versions"]),
        name: this.binding["version-macro"],
        value: JSON.stringify(newest),
        doc: "The version of the protocol that this header describes.",
      },
    ];
  }

  private ownMacros(): CMacro[] {
    const data = ["c", "dialects", this.name, "macros"];
    return Object.entries(this.binding.dialects?.[this.name]?.macros ?? {}).map(([name, m]) => {
      const item = m.text === undefined ? undefined : findItem(this.p.folder, m.text)?.item;
      const is = (item?.value as { is?: unknown } | undefined)?.is;
      const value = m.number !== undefined ? this.number([...data, name, "number"], m.number) : JSON.stringify(String(is ?? item?.name ?? ""));
      return { subject: item?.id ?? `${this.p.name}.c.${name}`, span: item?.span ?? this.p.folder.span([...data, name], "key"), name, value, doc: m.doc ?? "" };
    });
  }

  private number(data: DataPath, expression: string | bigint): string {
    try {
      return String(this.numbers.same(this.p.folder, data, expression));
    } catch (e) {
      if (!(e instanceof NoValue)) throw e;
      this.diagnostics.report("PV406", { expression: String(expression), problem: e.message }, this.p.folder.span(data));
      return "0";
    }
  }

  /** Paths of what the header declares. Without a list: value sets, records (those that others contain first), channels. */
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
      const macros = set.members.map((m): CMacro => {
        const value = set.kind === "words" ? JSON.stringify(m.word ?? m.name) : set.kind === "flags" || (m.value ?? 0n) > LARGEST_DECIMAL ? `0x${(m.value ?? 0n).toString(16)}` : String(m.value);
        return { subject: m.id, span: m.span, name: this.symbols.of(m.path, `${this.binding.prefix}_${set.name}_${m.name}`.toUpperCase()), value, doc: m.doc };
      });
      return [{ kind: "macros", doc: set.doc, macros }];
    }
    const record = this.p.records.find((r) => r.path === path);
    if (record) return [{ kind: "struct", doc: record.doc, struct: this.struct(record, this.tag(record)) }];
    const channel = this.p.channels.find((c) => c.path === path);
    if (channel) return this.invocation(channel.path);
    this.diagnostics.report("PV501", { what: `\`${path}\` cannot stand in a C header`, remedy: "list records, value sets and channels" }, this.p.folder.span(["c", "contents"]));
    return [];
  }

  private invocation(path: string): CItem[] {
    const channel = this.p.channels.find((c) => c.path === path);
    const c = channel && entry(this.p.folder, "kinds", channel.kind)?.c;
    if (!channel || !c) return [];
    const given = entry(this.p.folder, "channels", channel.name)?.with ?? {};
    const symbol = this.symbols.of(path, `${this.binding.prefix}_${channel.name}`);
    const args = c.arguments.map((a) =>
      a.replace(/\{(\w[\w-]*)\}/g, (_, key: string) => {
        if (key === "symbol") return symbol;
        const record = this.record(given[key] ?? "");
        return record ? `struct ${this.tag(record)}` : (given[key] ?? key);
      }),
    );
    return [{ kind: "invocation", doc: channel.doc, subject: channel.id, span: channel.span, macro: c.macro, symbol, args }];
  }

  private tag(record: ResolvedPart): string {
    return this.symbols.of(record.path, `${this.binding.prefix}_${record.name}`);
  }

  private struct(part: ResolvedPart, tag: string): CStruct {
    const members: CMember[] = [];
    let open: { group: readonly string[]; type: string; member: Extract<CMember, { kind: "plain" }> & { declarators: CMemberDeclarators } } | undefined;
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
    const plain = (type: string, dimension: string | undefined): CMember => ({ kind: "plain", type, declarators: [{ subject: f.id, span: f.span, name, dimension, doc }] });
    const bytes = () => String(common(f.size) ?? 0n);
    switch (f.form) {
      case "scalar":
        return plain(this.spell(this.typeOf(f)), this.dimension(f));
      case "bytes":
        return plain(this.spell("uint8"), bytes());
      case "pad":
        return f.spec.as === undefined ? plain(this.spell("uint8"), bytes()) : plain(this.spell(f.spec.as), undefined);
      case "record": {
        const record = this.record(f.type);
        return plain(`struct ${record ? this.tag(record) : f.type}`, this.dimension(f));
      }
      case "variant":
        return { kind: "union", subject: f.id, span: f.span, members: this.alternatives(f), name, doc: f.doc };
      case "text":
        return plain("char", "1");
      default:
        return f.form satisfies never;
    }
  }

  private alternatives(f: ResolvedField): CMember[] {
    const members = f.alternatives.map((a): CMember => {
      const record = a.record === undefined ? undefined : this.record(a.record);
      const name = this.symbols.of(`${f.path}.${a.name}`, a.name.toLowerCase());
      if (record) return { kind: "plain", type: `struct ${this.tag(record)}`, declarators: [{ subject: `${f.id}.${a.name}`, span: f.span, name, dimension: undefined, doc: a.doc }] };
      const part = a.path.split(".").at(-1) ?? "";
      return { kind: "struct", struct: this.struct(a, this.symbols.of(a.path, `${this.binding.prefix}_${a.name}_${part}`)), name, doc: "" };
    });
    if (f.room === undefined) return members;
    const filler = this.symbols.filler(f.path);
    const own = `${f.id}.filler`;
    const room: CMember = { kind: "plain", type: this.spell("uint8"), declarators: [{ subject: `${own}.bytes`, span: f.span, name: filler.bytes, dimension: String(common(f.room) ?? 0n), doc: "" }] };
    return [...members, { kind: "struct", struct: { subject: own, span: f.span, tag: filler.tag, members: [room] }, name: filler.member, doc: "gives the union its size" }];
  }

  /** The type whose name a field has in C: usually its own, sometimes another of the same size. */
  private typeOf(f: ResolvedField): string {
    const other = this.symbols.type(f.path);
    if (other === undefined || this.numbers.type(other).bytes === this.numbers.type(f.type).bytes) return other ?? f.type;
    this.diagnostics.report("PV404", { what: `\`${f.path}\` as ${other}`, actual: this.numbers.type(other).bytes, room: this.numbers.type(f.type).bytes }, this.p.folder.span(["c", "types", f.path]));
    return f.type;
  }

  private dimension(f: ResolvedField): string | undefined {
    if (f.open) return /\[(\w*)\]/.exec(this.dialect["flexible-array"])?.[1] ?? "";
    return f.count === "" ? undefined : f.count;
  }

  /** A type's spelling in the dialect: its own, or that of the type that it refines. */
  private spell(type: string): string {
    for (let t: string | undefined = type; t !== undefined; t = entry(this.p.folder, "types", t)?.is) {
      const spelled = this.dialect.types[t];
      if (spelled !== undefined) return spelled;
    }
    this.diagnostics.report("PV501", { what: `the dialect \`${this.name}\` has no spelling for \`${type}\``, remedy: "add one to its `types`" }, this.p.folder.span(["c"], "key"));
    return type;
  }
}

type CMemberDeclarators = Extract<CMember, { kind: "plain" }>["declarators"][number][];
