import type { Field } from "../messages/fields.ts";
import type { Module } from "../messages/messages.ts";
import type { Shape, Union } from "../messages/shapes.ts";
import type { ResolvedPart } from "../resolved/fields.ts";
import type { ResolvedProtocol } from "../resolved/protocol.ts";
import { Attributes } from "./attributes.ts";
import { Enums, enumsOf } from "./enums.ts";
import type { KaitaiFile, KaitaiType } from "./file.ts";
import { KaitaiNames } from "./names.ts";
import { TextTypes } from "./texts.ts";

/**
 * The names of all types. What other records describe too has two: one that chooses, and one for
 * what none of them is.
 */
interface TypeNames {
  readonly of: ReadonlyMap<Shape, string>;
  readonly others: ReadonlyMap<Shape, string>;
  readonly unknown: ReadonlyMap<Union, string>;
}

function nameTypes({ shapes, unions }: Module, names: KaitaiNames): TypeNames {
  const of = new Map<Shape, string>();
  for (const u of unions) of.set(u.shape, names.take(u.shape.part.name));
  for (const s of shapes) of.set(s, names.take(s.part.name));
  for (const u of unions)
    for (const c of u.cases) of.set(c, names.take(`${c.part.name}_${u.shape.part.name}`));
  const others = new Map(
    shapes.flatMap((s): [Shape, string][] =>
      s.choice ? [[s, names.take(`other_${s.part.name}`)]] : [],
    ),
  );
  const unknown = new Map(unions.map((u) => [u, names.take(`unknown_${u.shape.part.name}`)]));
  return { of, others, unknown };
}

const about = (part: ResolvedPart) => ({ subject: part.id, span: part.span, doc: part.doc });

/** Makes the types of a protocol. */
class Types {
  private readonly names: TypeNames;
  private readonly enums: Enums;
  private readonly texts: TextTypes;

  constructor(names: TypeNames, enums: Enums, texts: TextTypes) {
    this.names = names;
    this.enums = enums;
    this.texts = texts;
  }

  /**
   * A record whose bytes are described by others too is a type that looks at a field and chooses,
   * and one for the rest.
   */
  record(s: Shape): KaitaiType[] {
    const id = this.names.of.get(s) ?? "";
    const other = this.names.others.get(s);
    const plain = this.plain(s, other ?? id, s.size, 0);
    if (!s.choice || other === undefined) return [{ ...plain, ...about(s.part) }];
    const { by, cases } = s.choice;
    const names = new KaitaiNames();
    const field = names.take(by.name);
    const scalar = by.resolved.scalar;
    const chosen = this.enums.cases(
      by,
      field,
      [...cases.map((c): [bigint, string] => [c.value, this.names.of.get(c.shape) ?? ""])],
      other,
    );
    const value = {
      id: names.take("value"),
      span: s.part.span,
      doc: "",
      at: 0,
      size: s.size,
      switch: chosen,
    };
    const ahead = scalar ? [{ id: field, pos: by.at, scalar, enum: this.enums.of(by)?.id }] : [];
    return [{ id, ...about(s.part), size: s.size, seq: [value], instances: ahead }, plain];
  }

  /**
   * A message: what all commands share, with a switch on the command, then a type for each command
   * and one for others.
   */
  message(u: Union): KaitaiType[] {
    const variant = u.shape.fields.find((f) => f.kind === "variant");
    const unknown = this.names.unknown.get(u) ?? "";
    if (!variant) return [];
    const cases = u.cases.map((c): [bigint, string] => [
      c.command.number,
      this.names.of.get(c) ?? "",
    ]);
    const own = this.plain(u.shape, this.names.of.get(u.shape) ?? "", u.shape.size, 0, (by) =>
      this.enums.cases(u.by, by, cases, unknown),
    );
    const { span } = u.shape.part;
    const bytes = { id: "bytes", span, doc: "", at: variant.at, size: variant.size };
    return [
      { ...own, ...about(u.shape.part) },
      ...u.cases.map((c) => ({
        ...this.plain(c, this.names.of.get(c) ?? "", variant.at + variant.size, variant.at),
        ...about(c.part),
      })),
      { id: unknown, span, doc: "", size: variant.size, seq: [bytes], instances: [] },
    ];
  }

  /** Fields one behind the other, from `start` to `end`, with names for the gaps between them. */
  private plain(
    s: Shape,
    id: string,
    end: number,
    start: number,
    cases?: Parameters<Attributes["of"]>[2],
  ): KaitaiType {
    const attributes = new Attributes(
      this.enums,
      this.texts,
      (f: Field) => this.names.of.get(s.records.get(f) as Shape) ?? "",
    );
    return {
      id,
      span: s.part.span,
      doc: "",
      size: end - start,
      seq: attributes.of(s, { start, end }, cases),
      instances: [],
    };
  }
}

/** The messages of a protocol as a description for Kaitai Struct. */
export function kaitaiOf(protocol: ResolvedProtocol, module: Module): KaitaiFile {
  const id = KaitaiNames.ofTypes("").take(protocol.name);
  const scope = KaitaiNames.ofTypes(id);
  const names = nameTypes(module, scope);
  const enums = enumsOf(protocol, scope);
  const texts = new TextTypes(scope, protocol);
  const types = new Types(names, new Enums(enums), texts);
  const made = [
    ...module.unions.flatMap((u) => types.message(u)),
    ...module.shapes.flatMap((s) => types.record(s)),
  ];
  const endian = protocol.header.value["byte-order"] === "big" ? "be" : "le";
  return {
    id,
    protocol,
    license: protocol.support?.license ?? "",
    endian,
    types: [...made, ...texts.types],
    enums: [...enums.values()],
  };
}
