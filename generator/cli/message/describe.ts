import type {
  FieldDescription,
  Meanings,
  ProtocolDescription,
  RecordDescription,
} from "../../backends/typescript/runtime/description.ts";
import { decodeShape, decodeUnion } from "../../layout/messages/codec/decode.ts";
import { encodeShape, encodeUnion, sizeOfShape } from "../../layout/messages/codec/encode.ts";
import { DESCRIBED_KINDS, type Field } from "../../layout/messages/fields.ts";
import type { Module } from "../../layout/messages/messages.ts";
import type { Shape, Union } from "../../layout/messages/shapes.ts";
import { ipv4Text } from "../../layout/messages/values/values.ts";

/** What the numbers of a field stand for, if the specification has names for them. */
function meaningsOf(f: Field, { sets }: Module): Meanings | undefined {
  const { values, encoded = "number" } = f.resolved.spec;
  const set = sets.get(values ?? "");
  if (set && set.kind !== "words") {
    const names = set.members.flatMap(({ name, value, item }) =>
      value === undefined
        ? []
        : [name, ...(item.value.aliases ?? [])].map((n) => [n, value] as const),
    );
    return { kind: set.kind, encoded, names: Object.fromEntries(names) };
  }
  const table = f.resolved.errors;
  return (
    table && {
      kind: "errors",
      encoded: "number",
      names: Object.fromEntries(table.errors.map((e) => [e.name, e.wire])),
      success: Number(table.map?.success ?? 0n),
    }
  );
}

/**
 * Describes the messages and records of a protocol as the table of the generated package does, with
 * functions that work by the layout itself instead of code that was made from it.
 */
class Describer {
  private readonly module: Module;
  private readonly known = new Map<Shape, RecordDescription>();

  constructor(module: Module) {
    this.module = module;
  }

  /** A record, or one command's message. */
  record(s: Shape): RecordDescription {
    const found = this.known.get(s);
    if (found) return found;
    const { module } = this;
    const { choice, command } = s;
    const described: RecordDescription = {
      ...this.common(s, command?.by, command ? lastOf(s) : "record"),
      ...(command && { command: { name: command.name, number: command.number } }),
      ...(choice && {
        choice: {
          by: choice.by.name,
          cases: choice.cases.map((c) => ({ number: c.value, record: this.record(c.shape) })),
        },
      }),
      decode: (bytes, options) => decodeShape(s, bytes, module, options),
      encode: (value) => encodeShape(s, value, module),
      sizeOf: (value) => sizeOfShape(s, value, module),
    };
    this.known.set(s, described);
    return described;
  }

  /** The messages of all commands together. */
  messages(u: Union): RecordDescription {
    const { module } = this;
    const { word, number, bytes } = u.unknown;
    const [first] = u.cases;
    return {
      ...this.common(u.shape, u.by, first ? lastOf(first) : ""),
      commands: {
        messages: u.cases.map((c) => this.record(c)),
        unknown: { word, number, bytes },
      },
      decode: (array, options) => decodeUnion(u, array, module, options),
      encode: (value) => encodeUnion(u, value, module),
      sizeOf: () => u.shape.size,
    };
  }

  private common(s: Shape, by: Field | undefined, kind: string) {
    return {
      name: s.part.path.split(".").slice(1).join("."),
      type: s.name,
      id: s.part.id,
      doc: s.part.doc,
      kind: kind as RecordDescription["kind"],
      size: s.size,
      fields: s.fields.map((f) => this.field(f, s, by)),
      padding: s.zeros.map(({ name, at, size }) => ({ name, offset: at, size })),
    };
  }

  private field(f: Field, s: Shape, by: Field | undefined): FieldDescription {
    const { id, doc, spec } = f.resolved;
    const record = s.records.get(f);
    const meanings = f.bits > 0 ? meaningsOf(f, this.module) : undefined;
    return {
      name: f.name,
      id,
      doc,
      kind: f === by ? "command" : DESCRIBED_KINDS[f.kind],
      offset: f.at,
      size: f.kind === "open" ? 0 : f.size,
      ...(f.bits > 0 && { bits: f.bits }),
      ...(spec.unit !== undefined && { unit: spec.unit }),
      ...(meanings && { meanings }),
      ...(record && { record: this.record(record) }),
      ...(f.kind === "text" && { format: (n: number) => ipv4Text(BigInt(n)) }),
    };
  }
}

const lastOf = (s: Shape) => s.part.path.split(".").at(-1) ?? "";

/** Describes everything that programs can decode and encode of a protocol. */
export function describe(module: Module): ProtocolDescription {
  const describer = new Describer(module);
  const { name, title } = module.protocol;
  return {
    name,
    title,
    records: module.shapes.map((s) => describer.record(s)),
    messages: module.unions.map((u) => describer.messages(u)),
  };
}
