import { DESCRIBED_KINDS, type Field, literal, type Zeros } from "../messages/fields.ts";
import type { Module } from "../messages/messages.ts";
import { constantName, member, Names, typeName } from "../messages/names.ts";
import type { Shape, Union } from "../messages/shapes.ts";
import type { ResolvedErrorTable } from "../resolved/errors.ts";
import { PASSED_ON } from "./runtime.ts";

/** Types of the runtime that say what a description is. */
export const DESCRIPTION_TYPES: readonly string[] = [
  "Meanings",
  "FieldDescription",
  "PaddingDescription",
  "RecordDescription",
  "ProtocolDescription",
];

/**
 * What one protocol gives to the table: its module, and the files of the modules of error tables.
 */
export interface Described {
  readonly module: Module;
  readonly tables: ReadonlyMap<ResolvedErrorTable, string>;
}

/** What the numbers of a field stand for. `names` is an expression. */
export interface DescribedMeanings {
  readonly kind: string;
  readonly encoded: string;
  readonly names: string;
  readonly success?: bigint;
}

/** A field of a description. `offset`, `record` and `format` are expressions. */
export interface DescribedField {
  readonly name: string;
  readonly id: string;
  readonly doc: string;
  readonly kind: string;
  readonly offset: string;
  readonly size: number;
  readonly bits: number;
  readonly unit: string | undefined;
  readonly meanings: DescribedMeanings | undefined;
  readonly record: string | undefined;
  readonly format: string | undefined;
}

/**
 * The description of a record or of messages. Sizes, numbers, functions and other descriptions are
 * expressions.
 */
export interface DescribedRecord {
  /** The constant that holds it. */
  readonly constant: string;
  readonly shape: Shape;
  readonly name: string;
  readonly kind: string;
  readonly size: string;
  readonly fields: readonly DescribedField[];
  readonly padding: readonly Zeros[];
  readonly decode: string;
  readonly encode: string;
  readonly sizeOf: string;
  readonly command?: { readonly name: string; readonly number: string };
  readonly choice?: {
    readonly by: string;
    readonly cases: readonly { readonly number: string; readonly record: string }[];
  };
  readonly commands?: { readonly messages: readonly string[]; readonly unknown: Union["unknown"] };
}

/** A protocol of the table, with the constants of its messages and of its other records. */
export interface DescribedProtocol {
  readonly module: Module;
  readonly messages: readonly string[];
  readonly records: readonly string[];
}

/** The module that describes the messages of all protocols. */
export interface Descriptions {
  /** The modules that it imports as a whole: what they are called, and their files. */
  readonly modules: readonly { readonly name: string; readonly file: string }[];
  /** The descriptions, each behind those that it needs. */
  readonly records: readonly DescribedRecord[];
  readonly protocols: readonly DescribedProtocol[];
}

const part = (s: Shape) => s.part.path.split(".");

/** Names everything in the module that describes messages and records. */
export function descriptionsOf(list: readonly Described[]): Descriptions {
  const names = new Names(["protocols", ...DESCRIPTION_TYPES, ...PASSED_ON]);
  const modules = new Map<string, string>();
  const inside = (file: string) => {
    const name = modules.get(file) ?? names.take(`in${typeName(file)}`);
    modules.set(file, name);
    return name;
  };
  const records: DescribedRecord[] = [];
  const protocols = list.map((d): DescribedProtocol => {
    const { module } = d;
    const known = new Map<Shape, string>();
    const describer = new Describer(d, inside, (s) => known.get(s) ?? "");
    const add = (s: Shape, describe: (constant: string) => DescribedRecord) => {
      const constant = names.take(`${inside(module.protocol.name)}${s.name}`);
      known.set(s, constant);
      records.push(describe(constant));
      return constant;
    };
    const single = (s: Shape) => add(s, (constant) => describer.record(s, constant));
    const others = module.shapes.map(single);
    const messages = module.unions.map((u) => {
      u.cases.forEach(single);
      return add(u.shape, (constant) => describer.messages(u, constant));
    });
    return { module, messages, records: others };
  });
  return {
    modules: [...modules].map(([file, name]) => ({ name, file: `./${file}.ts` })),
    records,
    protocols,
  };
}

/** Says what a protocol's shapes are as descriptions. */
class Describer {
  private readonly described: Described;
  private readonly inside: (file: string) => string;
  private readonly find: (s: Shape) => string;
  private readonly own: string;

  constructor(described: Described, inside: (file: string) => string, find: (s: Shape) => string) {
    this.described = described;
    this.inside = inside;
    this.find = find;
    this.own = inside(described.module.protocol.name);
  }

  /** A record, or one command's message. */
  record(s: Shape, constant: string): DescribedRecord {
    const { choice, command } = s;
    const kind = command ? (part(s).at(-1) ?? "") : "record";
    return {
      ...this.common(s, constant, command?.by, kind),
      ...(command && {
        command: { name: command.name, number: this.numberOf(command.by, command.number) },
      }),
      ...(choice && {
        choice: {
          by: choice.by.name,
          cases: choice.cases.map((c) => ({
            number: this.numberOf(choice.by, c.value),
            record: this.find(c.shape),
          })),
        },
      }),
    };
  }

  /** The messages of all commands together. */
  messages({ shape, by, cases, unknown }: Union, constant: string): DescribedRecord {
    const kind = cases[0] ? (part(cases[0]).at(-1) ?? "") : "";
    return {
      ...this.common(shape, constant, by, kind),
      commands: { messages: cases.map(this.find), unknown },
    };
  }

  private common(s: Shape, constant: string, by: Field | undefined, kind: string): DescribedRecord {
    const size = `${this.own}.${constantName(s.name)}_SIZE`;
    return {
      constant,
      shape: s,
      name: part(s).slice(1).join("."),
      kind,
      size,
      fields: s.fields.map((f) => this.field(f, s, by)),
      padding: s.zeros,
      decode: `${this.own}.decode${s.name}`,
      encode: `${this.own}.encode${s.name}`,
      sizeOf: s.open ? `${this.own}.sizeOf${s.name}` : `() => ${size}`,
    };
  }

  private field(f: Field, s: Shape, by: Field | undefined): DescribedField {
    const { id, doc, spec } = f.resolved;
    const inner = s.records.get(f);
    return {
      name: f.name,
      id,
      doc,
      kind: f === by ? "command" : DESCRIBED_KINDS[f.kind],
      offset: member(`${this.own}.${constantName(s.name)}_OFFSETS`, f.name),
      size: f.kind === "open" ? 0 : f.size,
      bits: f.bits,
      unit: spec.unit,
      meanings: f.bits > 0 ? this.meanings(f) : undefined,
      record: inner && this.find(inner),
      format: f.kind === "text" ? `${this.own}.format${f.text}` : undefined,
    };
  }

  /** Gives what the numbers of a field stand for, if the specification has names for them. */
  private meanings(f: Field): DescribedMeanings | undefined {
    const { module, tables } = this.described;
    const { values, encoded = "number" } = f.resolved.spec;
    const set = module.sets.get(values ?? "");
    if (set && set.kind !== "words")
      return { kind: set.kind, encoded, names: `${this.own}.${module.valueSets.get(set.name)}` };
    const table = f.resolved.errors;
    const file = table && tables.get(table);
    return table && file !== undefined
      ? {
          kind: "errors",
          encoded: "number",
          names: `${this.inside(file)}.Wire`,
          success: table.map?.success ?? 0n,
        }
      : undefined;
  }

  /**
   * A number of a field that says what stands beside it: from its value set, where that names it.
   */
  private numberOf(by: Field, value: bigint): string {
    const { module } = this.described;
    const set = module.sets.get(by.resolved.spec.values ?? "");
    const named =
      set?.kind === "enumeration" ? set.members.find((m) => m.value === value) : undefined;
    return set && named
      ? member(`${this.own}.${module.valueSets.get(set.name)}`, named.name)
      : literal(by, value);
  }
}
