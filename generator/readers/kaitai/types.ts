import { isMap } from "yaml";
import type { Node, Sheet } from "./nodes.ts";

/** A field of a type, as the text states it. */
export interface Attribute {
  readonly node: Node;
  readonly id: string;
  readonly name: string | undefined;
  readonly type: string | undefined;
  readonly switch:
    | {
        readonly on: string | undefined;
        readonly cases: readonly { readonly value: string; readonly type: string }[];
      }
    | undefined;
  readonly enum: string | undefined;
  readonly size: number | undefined;
  /** Elements: a number, or a formula. */
  readonly repeat: string | undefined;
  readonly largest: string | undefined;
  readonly padding: string | undefined;
  readonly doc: Node;
  readonly ref: string | undefined;
}

/** A type, as the text states it. */
export interface Type {
  readonly node: Node;
  readonly id: string;
  readonly doc: Node;
  readonly ref: string | undefined;
  readonly seq: readonly Attribute[];
  readonly instances: readonly {
    readonly node: Node;
    readonly id: string;
    readonly pos: number | undefined;
    readonly type: string | undefined;
    readonly enum: string | undefined;
    readonly value: string | undefined;
  }[];
}

/** A number of a built-in type: its size, sign and byte order. */
export interface Scalar {
  readonly bytes: number;
  readonly text: string;
}

const SCALAR = /^([us])([1248])(le|be)?$/;

/** The number that a built-in type is; undefined for every other type. */
export function scalarOf(type: string | undefined, endian: string | undefined): Scalar | undefined {
  const [, sign, width, own] = SCALAR.exec(type ?? "") ?? [];
  if (sign === undefined) return undefined;
  const bytes = Number(width);
  const order = (own ?? endian) === "be" ? "big" : "little";
  return {
    bytes,
    text:
      `${sign === "s" ? "signed" : "unsigned"}, ${bytes * 8} ` +
      `bits${bytes > 1 ? `, ${order}` : ""}`,
  };
}

function readSwitch(sheet: Sheet, node: Node): Attribute["switch"] {
  const map = sheet.map(node, ["switch-on", "cases"]);
  return {
    on: sheet.text(map["switch-on"]),
    cases: sheet
      .entries(map.cases)
      .map(({ key, value }) => ({ value: key, type: sheet.text(value) ?? "" })),
  };
}

function readAttribute(sheet: Sheet, node: Node): Attribute {
  const map = sheet.map(node, [
    "id",
    "-orig-id",
    "size",
    "type",
    "enum",
    "repeat",
    "repeat-expr",
    "valid",
    "-padding",
    "doc",
    "doc-ref",
  ]);
  const repeat = sheet.text(map.repeat);
  if (repeat !== undefined && repeat !== "expr")
    sheet.problem(
      map.repeat,
      "only a number of elements or a formula can say how often this is repeated",
    );
  if ((repeat === undefined) !== (map["repeat-expr"] === undefined))
    sheet.problem(node, "`repeat` and `repeat-expr` belong together");
  return {
    node,
    id: sheet.text(map.id) ?? "",
    name: sheet.text(map["-orig-id"]),
    type: isMap(map.type) ? undefined : sheet.text(map.type),
    switch: isMap(map.type) ? readSwitch(sheet, map.type) : undefined,
    enum: sheet.text(map.enum),
    size: sheet.number(map.size),
    repeat: sheet.any(map["repeat-expr"]),
    largest: sheet.number(sheet.map(map.valid, ["max"]).max)?.toString(),
    padding: sheet.any(map["-padding"]),
    doc: map.doc,
    ref: sheet.text(map["doc-ref"]),
  };
}

/** Reads a type, and each of its fields. */
export function readType(sheet: Sheet, id: string, node: Node): Type {
  const map = sheet.map(node, ["doc", "doc-ref", "seq", "instances"]);
  const instances = sheet.entries(map.instances).map((e) => {
    const own = sheet.map(e.value, ["value", "pos", "type", "enum"]);
    return {
      node: e.at,
      id: e.key,
      pos: sheet.number(own.pos),
      type: sheet.text(own.type),
      enum: sheet.text(own.enum),
      value: sheet.text(own.value),
    };
  });
  return {
    node,
    id,
    doc: map.doc,
    ref: sheet.text(map["doc-ref"]),
    seq: sheet.list(map.seq).map((n) => readAttribute(sheet, n)),
    instances,
  };
}

/** Adds up the bytes of types, which may contain others. */
export class Sizes {
  private readonly types: ReadonlyMap<string, Type>;
  private readonly known = new Map<string, number | undefined>();
  private readonly endian: string | undefined;

  constructor(types: ReadonlyMap<string, Type>, endian: string | undefined) {
    this.types = types;
    this.endian = endian;
  }

  /** The bytes of a type; undefined if it has none of its own, or contains itself. */
  ofType(id: string): number | undefined {
    if (!this.known.has(id)) {
      this.known.set(id, undefined);
      const type = this.types.get(id);
      this.known.set(
        id,
        type?.seq.reduce((sum, a) => sum + (this.of(a) ?? 0), 0),
      );
    }
    return this.known.get(id);
  }

  /** The bytes of a field, all elements together; undefined for an open end. */
  of(a: Attribute): number | undefined {
    const one = a.size ?? scalarOf(a.type, this.endian)?.bytes ?? this.ofType(a.type ?? "");
    if (a.repeat === undefined || one === undefined) return one;
    return /^\d+$/.test(a.repeat) ? one * Number(a.repeat) : undefined;
  }
}
