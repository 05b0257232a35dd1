import { readFileSync } from "node:fs";
import type { CHeader } from "../../../generator/layout/c/header.ts";
import { countOf } from "../../../generator/layout/messages/counts.ts";
import type { Field } from "../../../generator/layout/messages/fields.ts";
import type { Shape, Union } from "../../../generator/layout/messages/shapes.ts";
import type { Kind, Running } from "../../support/typescript.ts";
import { type Struct, Structs } from "./structs.ts";
import { byName } from "./text.ts";

const PRELUDE = readFileSync(new URL("./prelude.h", import.meta.url), "utf8");

/** Text forms of numbers that the prelude knows. */
const FORMS = ["Ipv4"];

const print = (name: string, value: string) =>
  `fputs(${JSON.stringify(` ${name}=${value}`)}, stdout);`;
const bytes = (name: string, from: string, size: string) => [
  print(name, ""),
  `print_bytes(${from}, ${size});`,
];

/** Says that a member is as wide as the field; a conversion would hide it. */
const wide = (f: Field, source: string) =>
  `_Static_assert(sizeof(${source}) == ${f.bits / 8}, "a member as wide as its field");`;

/** Writes the program in C that takes messages apart by the members of the header's structs. */
class Writer {
  private readonly structs: Structs;
  private readonly macros: ReadonlyMap<string, string>;
  private readonly running: Running;
  private names = 0;

  constructor(running: Running, header: CHeader) {
    this.running = running;
    this.structs = new Structs(running.module.protocol, header);
    const lists = header.items.flatMap((i) => (i.kind === "macros" ? i.macros : []));
    this.macros = new Map(lists.map((m) => [m.subject, m.name]));
  }

  program(before: string): string {
    const bodies = this.running.kinds.map((k, i) => this.kind(k, i));
    const cases = this.running.kinds
      .map((_, i) => `    case ${i}: return take_${i}(from, to, length);\n`)
      .join("");
    const take =
      "static size_t take(unsigned int kind, const void *from, void *to, size_t length)\n{\n" +
      `    switch (kind) {\n${cases}    default: exit(2);\n    }\n}\n`;
    return `${PRELUDE}\n${before}\n${this.structs.declarations()}\n${bodies.join("\n")}\n${take}`;
  }

  /** The function for one kind of message. */
  private kind({ record, shape, union }: Kind, i: number): string {
    const struct = this.structs.of(record);
    const size = shape.open
      ? `offsetof(${struct.type}, ${this.way(struct, shape.open.field)})`
      : `sizeof(${struct.type})`;
    const body = union
      ? this.union(union, struct)
      : this.shape(shape, struct, "from->", "to->", "");
    const start = [
      `const ${struct.type} *from = a;`,
      `${struct.type} *to = b;`,
      `size_t size = ${size};`,
      "if (length < size) return 0;",
    ];
    return (
      `static size_t take_${i}(const void *a, void *b, size_t length)\n{\n` +
      `${[...start, ...body, "return size;"].map((l) => `    ${l}\n`).join("")}}\n`
    );
  }

  private way(struct: Struct, f: Field): string {
    const way = struct.members.get(f.resolved.id);
    if (way === undefined) throw new Error(`${struct.type} has no member for ${f.resolved.id}`);
    return way;
  }

  /** A case for each command, by the macro that the header has for it. */
  private union({ by, cases, unknown, shape }: Union, struct: Struct): string[] {
    const set = this.running.module.sets.get(by.resolved.spec.values ?? "");
    const known = cases.flatMap((c) => {
      const id = set?.members.find((m) => m.name === c.command.name)?.id;
      const label = this.macros.get(id ?? "") ?? String(c.command.number);
      return [
        `case ${label}:`,
        ...this.shape(c, struct, "from->", "to->", ""),
        `to->${this.way(struct, by)} = from->${this.way(struct, by)};`,
        "break;",
      ];
    });
    const parts: (readonly [string, string[]])[] = [
      ...unknown.fields.map(
        (f) => [f.name, this.field(f, shape, struct, "from->", "to->", "")] as const,
      ),
      [by.name, [print(by.name, unknown.word)]],
      [
        unknown.number,
        this.number(
          by,
          unknown.number,
          `from->${this.way(struct, by)}`,
          `to->${this.way(struct, by)}`,
        ),
      ],
      [unknown.bytes, bytes(unknown.bytes, "from", "size")],
    ];
    const rest = parts.sort(([a], [b]) => byName(a, b)).flatMap(([, lines]) => lines);
    return [
      `switch (${this.value(by, `from->${this.way(struct, by)}`)}) {`,
      ...known,
      "default:",
      "*to = *from;",
      ...rest,
      "}",
    ];
  }

  /** Takes all fields of a shape. */
  private shape(s: Shape, struct: Struct, from: string, to: string, inside: string): string[] {
    const fields = [...s.fields].sort((a, b) => byName(a.name, b.name));
    const own = fields.flatMap((f) =>
      f === s.command?.by
        ? [print(inside + f.name, s.command.name)]
        : this.field(f, s, struct, from, to, inside),
    );
    if (!s.choice) return own;
    const chosen = this.value(s.choice.by, from + this.way(struct, s.choice.by));
    const whole = (place: string) =>
      place.endsWith("->") ? place.slice(0, -2) : `&${place.slice(0, -1)}`;
    return [
      ...s.choice.cases.flatMap((c) => [
        `if (${chosen} == ${c.value}) {`,
        ...this.inner(c.shape, whole(from), whole(to), inside),
        "} else",
      ]),
      "{",
      ...own,
      "}",
    ];
  }

  /** Takes a record that stands where two pointers lead. */
  private inner(s: Shape, from: string, to: string, inside: string): string[] {
    const struct = this.structs.of(s.part.name);
    const n = this.names++;
    const copy = (target: string, source: string) =>
      `memcpy(${target}, ${source}, sizeof(${struct.type}));`;
    return [
      `${struct.type} f${n}, t${n};`,
      copy(`&f${n}`, from),
      `memset(&t${n}, 0, sizeof(t${n}));`,
      ...this.shape(s, struct, `f${n}.`, `t${n}.`, inside),
      copy(to, `&t${n}`),
    ];
  }

  private field(
    f: Field,
    s: Shape,
    struct: Struct,
    from: string,
    to: string,
    inside: string,
  ): string[] {
    const name = inside + f.name;
    const [source, target] = [from + this.way(struct, f), to + this.way(struct, f)];
    const inner = s.records.get(f);
    if (inner) {
      const same =
        `_Static_assert(sizeof(${source}) == sizeof(${this.structs.of(inner.part.name).type}), ` +
        '"a record of the same size");';
      return ["{", same, ...this.inner(inner, `&${source}`, `&${target}`, `${name}.`), "}"];
    }
    if (f.kind === "bytes")
      return [
        ...bytes(name, source, `sizeof(${source})`),
        `memcpy(${target}, ${source}, sizeof(${source}));`,
      ];
    if (f.kind === "number") return this.number(f, name, source, target);
    if (f.kind === "text") return this.text(f, name, source, target);
    return this.array(f, s, name, struct, source, target, from);
  }

  private array(
    f: Field,
    s: Shape,
    name: string,
    struct: Struct,
    source: string,
    target: string,
    from: string,
  ): string[] {
    const step = [`if (i > 0) putchar(',');`, ...this.element(f, `${source}[i]`, `${target}[i]`)];
    const { end } = f.resolved;
    if (!s.open || f !== s.open.field || !end)
      return [print(name, ""), `for (size_t i = 0; i < ${f.count}; i++) {`, ...step, "}"];
    const by = this.value(s.open.by, from + this.way(struct, s.open.by));
    const width = `sizeof(${source}[0])`;
    return [
      print(name, ""),
      `{ uint64_t n = ${by}, wanted = n <= ${end.largest} ? ` +
        `(uint64_t)(${countOf(end.count, "n")}) : ${end.most};`,
      `uint64_t present = (length - size) / ${width} < wanted ? (length - size) / ${width} : ` +
        "wanted;",
      "for (size_t i = 0; i < present; i++) {",
      ...step,
      "}",
      `size += present * ${width}; }`,
    ];
  }

  private order = (f: Field) => `${f.resolved.scalar?.order}${f.bits}`;
  private type = (f: Field) => `${f.resolved.scalar?.signed ? "int" : "uint"}${f.bits}_t`;
  /** A member as the machine has its numbers. */
  private value = (f: Field, source: string) =>
    `(${this.type(f)})${this.order(f)}((uint${f.bits}_t)${source})`;
  private put = (f: Field, target: string, value: string) =>
    `${target} = ${this.order(f)}((uint${f.bits}_t)${value});`;

  private element(f: Field, source: string, target: string): string[] {
    const [format, type] = f.resolved.scalar?.signed
      ? ["PRId64", "int64_t"]
      : ["PRIu64", "uint64_t"];
    return [
      wide(f, source),
      `{ ${this.type(f)} v = ${this.value(f, source)};`,
      `printf("%" ${format}, (${type})v);`,
      `${this.put(f, target, "v")} }`,
    ];
  }

  private number(f: Field, name: string, source: string, target: string): string[] {
    return [print(name, ""), ...this.element(f, source, target)];
  }

  private text(f: Field, name: string, source: string, target: string): string[] {
    if (!FORMS.includes(f.text)) throw new Error(`prelude.h has no text form ${f.text}`);
    return [
      wide(f, source),
      this.put(f, target, `through_${f.text}(${JSON.stringify(name)}, ${this.value(f, source)})`),
    ];
  }
}

/**
 * A program in C that reads messages from a file and prints what is in them. `before` includes the
 * headers.
 */
export const programFor = (running: Running, header: CHeader, before: string): string =>
  new Writer(running, header).program(before);
