import type { Reading } from "../../facts/fact.ts";
import type { KaitaiSymbols } from "../../facts/symbols.ts";
import { type Node, Sheet } from "./nodes.ts";
import { type Attribute, readType, Sizes, scalarOf, type Type } from "./types.ts";

const LABELS: readonly (readonly [string, string])[] = [
  ["Unit: ", "unit"],
  ["Only: ", "only"],
  ["Must hold: ", "must"],
  ["Valid bytes: ", "valid"],
];

/**
 * Reads a description for Kaitai Struct: finds offsets by adding up sizes, and subjects by the ids
 * that it refers to.
 */
export function readKaitai(file: string, text: string, symbols: KaitaiSymbols): Reading {
  const sheet = new Sheet(file, text);
  const root = sheet.map(sheet.root, ["meta", "doc", "types", "enums"]);
  const endian = readMeta(sheet, root.meta, symbols.file);
  readDoc(sheet, symbols.file, root.doc);
  const list = sheet.entries(root.types).map(({ key, value }) => readType(sheet, key, value));
  sheet.state(symbols.file, "kaitai.types", list.map((t) => t.id).join(", "), root.types);
  readEnums(sheet, root.enums, symbols.file);
  const types = new Map(list.map((t) => [t.id, t]));
  new Types(sheet, symbols.file, types, endian).state();
  return sheet.reading();
}

function readMeta(sheet: Sheet, node: Node, subject: string): string | undefined {
  const meta = sheet.map(node, ["id", "title", "license", "ks-version", "endian"]);
  const state = (property: string, at: Node) =>
    sheet.state(subject, `kaitai.${property}`, sheet.text(at), at);
  state("id", meta.id);
  state("title", meta.title);
  state("license", meta.license);
  state("version", meta["ks-version"]);
  state("endian", meta.endian);
  return sheet.text(meta.endian);
}

/** A text: its first line, which may be empty, then lines with labels in their order. */
function readDoc(sheet: Sheet, subject: string, node: Node): void {
  const text = sheet.text(node);
  if (text === undefined) return;
  const [first = "", ...more] = text.split("\n");
  if (first !== "") sheet.state(subject, "doc", first, node);
  let next = 0;
  for (const line of more) {
    const n = LABELS.findIndex(([label], i) => i >= next && line.startsWith(label));
    const [label = "", property = ""] = LABELS[n] ?? [];
    if (n < 0) sheet.problem(node, `\`${line}\` is no line that a text can have here`);
    else sheet.state(subject, property, line.slice(label.length), node);
    next = n + 1;
  }
}

function readEnums(sheet: Sheet, node: Node, file: string): void {
  const sets = sheet.entries(node);
  if (node !== undefined)
    sheet.state(file, "kaitai.enums", sets.map((s) => s.key).join(", "), node);
  for (const set of sets) {
    const members = sheet
      .entries(set.value)
      .map((m) => ({ number: m, own: sheet.map(m.value, ["id", "-orig-id", "doc", "doc-ref"]) }));
    sheet.state(
      `${file}/${set.key}`,
      "kaitai.members",
      members.map((m) => sheet.text(m.own.id) ?? "").join(", "),
      set.at,
    );
    for (const { number, own } of members) {
      const subject = sheet.text(own["doc-ref"]) ?? `${file}/${set.key}/${number.key}`;
      sheet.state(subject, "kaitai.id", sheet.text(own.id), own.id);
      sheet.state(subject, "kaitai.name", sheet.text(own["-orig-id"]), own["-orig-id"]);
      sheet.state(subject, "number", number.key, number.at);
      readDoc(sheet, subject, own.doc);
    }
  }
}

/** States the facts of types. */
class Types {
  private readonly sheet: Sheet;
  private readonly file: string;
  private readonly types: ReadonlyMap<string, Type>;
  private readonly endian: string | undefined;
  private readonly sizes: Sizes;
  /** The offset of a type in the outermost record, by its name, if a switch leads to it. */
  private readonly starts = new Map<string, number>();

  constructor(
    sheet: Sheet,
    file: string,
    types: ReadonlyMap<string, Type>,
    endian: string | undefined,
  ) {
    this.sheet = sheet;
    this.file = file;
    this.types = types;
    this.endian = endian;
    this.sizes = new Sizes(types, endian);
    const start = (a: Attribute, at: number) => {
      for (const c of a.switch?.cases ?? []) this.starts.set(c.type, this.starts.get(c.type) ?? at);
    };
    for (const t of types.values()) this.walk(t, 0, start);
  }

  private walk(t: Type, start: number, visit: (a: Attribute, at: number) => void): void {
    let at = start;
    for (const a of t.seq) {
      visit(a, at);
      at += this.sizes.of(a) ?? 0;
    }
  }

  state(): void {
    for (const t of this.types.values()) {
      const place = `${this.file}/${t.id}`;
      const subject = t.ref ?? place;
      const own = (property: string, value: string | undefined) =>
        this.sheet.state(subject, property, value, t.node);
      own("kaitai.id", t.id);
      readDoc(this.sheet, subject, t.doc);
      own("kaitai.size", String(this.sizes.ofType(t.id)));
      own("kaitai.seq", t.seq.map((a) => a.id).join(", "));
      if (t.instances.length > 0) own("kaitai.instances", t.instances.map((i) => i.id).join(", "));
      this.walk(t, this.starts.get(t.id) ?? 0, (a, at) =>
        this.attribute(a, at, place, a === t.seq.at(-1)),
      );
      for (const i of t.instances) {
        const state = (property: string, value: string | undefined) =>
          this.sheet.state(`${place}/${i.id}`, property, value, i.node);
        state("kaitai.value", i.value);
        state("offset", i.pos?.toString());
        state("kaitai.number", this.numberOf(i.type, i.node));
        state("kaitai.enum", i.enum);
      }
    }
  }

  private numberOf(type: string | undefined, node: Node): string | undefined {
    const scalar = scalarOf(type, this.endian);
    if (type !== undefined && !scalar) this.sheet.problem(node, `\`${type}\` is no number`);
    return scalar?.text;
  }

  private attribute(a: Attribute, at: number, type: string, last: boolean): void {
    const subject = a.ref ?? `${type}/${a.id}`;
    const own = (property: string, value: string | undefined) =>
      this.sheet.state(subject, property, value, a.node);
    const size = this.sizes.of(a);
    const scalar = scalarOf(a.type, this.endian);
    if (size === undefined && !last)
      this.sheet.problem(a.node, "what has no size has to be the last field");
    own("kaitai.id", a.id);
    own("kaitai.name", a.name);
    readDoc(this.sheet, subject, a.doc);
    own("offset", String(at));
    own("size", size?.toString());
    own("kaitai.number", scalar?.text);
    if (!scalar) own("kaitai.type", a.type);
    own("kaitai.enum", a.enum);
    own("kaitai.repeat", a.repeat);
    own("kaitai.largest", a.largest);
    own("kaitai.padding", a.padding);
    own("kaitai.switch", a.switch?.on);
    own("kaitai.cases", a.switch?.cases.map((c) => `${c.value} ${c.type}`).join("; "));
    const named = [
      ...(scalar || a.type === undefined ? [] : [a.type]),
      ...(a.switch?.cases.map((c) => c.type) ?? []),
    ];
    for (const t of named)
      if (this.sizes.ofType(t) !== a.size)
        this.sheet.problem(
          a.node,
          `the field has ${a.size ?? "no"} bytes, its type \`${t}\` has ` +
            `${this.sizes.ofType(t) ?? "none"}`,
        );
  }
}
