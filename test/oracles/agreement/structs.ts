import type { CHeader, CMember } from "../../../generator/layout/c/header.ts";
import type { ResolvedField, ResolvedPart } from "../../../generator/layout/resolved/fields.ts";
import type { ProtocolLayout } from "../../../generator/layout/resolved/protocol-layout.ts";

/** A struct of C: its type, and the way to each field by the field's id. */
export interface Struct {
  readonly type: string;
  readonly members: ReadonlyMap<string, string>;
  /** Its declaration, if no header has it. */
  readonly declaration: string;
}

/** The ways to all members of a struct, those in its unions too. */
function ways(list: readonly CMember[], before = ""): [string, string][] {
  return list.flatMap((m): [string, string][] => {
    if (m.kind === "plain") return m.declarators.map((d) => [d.subject, before + d.name]);
    if (m.kind === "struct") return ways(m.struct.members, `${before}${m.name}.`);
    return [[m.subject, before + m.name], ...ways(m.members, `${before}${m.name}.`)];
  });
}

/**
 * The structs of a protocol's records: those of a header, and one in plain C for each record that
 * has none there.
 */
export class Structs {
  private readonly records: ReadonlyMap<string, ResolvedPart>;
  private readonly structs = new Map<string, Struct>();
  private made = 0;

  constructor(protocol: ProtocolLayout, header: CHeader) {
    this.records = new Map(protocol.records.map((r) => [r.name, r]));
    const declared = new Map(
      header.items.flatMap((i) => (i.kind === "struct" ? [[i.struct.subject, i.struct]] : [])),
    );
    for (const r of protocol.records) {
      const struct = declared.get(r.id);
      if (struct)
        this.structs.set(r.name, {
          type: `struct ${struct.tag}`,
          members: new Map(ways(struct.members)),
          declaration: "",
        });
    }
  }

  /** The struct of a record. */
  of(name: string): Struct {
    const known = this.structs.get(name);
    const record = this.records.get(name);
    if (known) return known;
    if (!record) throw new Error(`there is no record ${name}`);
    const type = `struct own_${this.made++}`;
    const members = record.fields.map((f, i): [string, string] => [f.id, `m${i}`]);
    const struct = {
      type,
      members: new Map(members),
      declaration:
        `${type} ` +
        `{\n${record.fields.map((f, i) => `    ${this.declare(f, `m${i}`)};\n`).join("")}};\n`,
    };
    this.structs.set(name, struct);
    return struct;
  }

  /** Declarations of the structs that no header has, inner ones first. */
  declarations(): string {
    return [...this.structs.values()].map((s) => s.declaration).join("");
  }

  private declare(f: ResolvedField, name: string): string {
    const { scalar } = f;
    if (f.form === "record")
      return `${this.of(f.type).type} ${name}${f.count === "" ? "" : `[${f.count}]`}`;
    if (f.form === "scalar" && scalar)
      return (
        `${scalar.signed ? "int" : "uint"}${scalar.bits}_t ` +
        `${name}${f.open ? "[]" : f.count === "" ? "" : `[${f.count}]`}`
      );
    return `uint8_t ${name}[${f.size.values().next().value}]`;
  }
}
