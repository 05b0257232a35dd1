import type { ResolvedErrorTable } from "../../layout/resolved.ts";
import { errorsOf } from "../../layout/typescript/errors.ts";
import { type Field, literal } from "../../layout/typescript/fields.ts";
import type { Module } from "../../layout/typescript/module.ts";
import { constantName, member } from "../../layout/typescript/names.ts";
import type { Shape, Union } from "../../layout/typescript/shapes.ts";
import { quoted } from "./comments.ts";

/** Where the things that a description points at are. */
export interface Places {
  readonly module: Module;
  /** What the module of the protocol is called in this file. */
  readonly inside: string;
  /** The files of the modules of error tables. */
  readonly tables: ReadonlyMap<ResolvedErrorTable, string>;
  /** What such a module is called in this file. */
  readonly errorsIn: (file: string) => string;
  /** The constant that describes another shape. */
  readonly find: (s: Shape) => string;
}

const offset = (s: Shape, f: Field, inside: string) => member(`${inside}.${constantName(s.name)}_OFFSETS`, f.name);

/** What the numbers of a field stand for, if the specification has names for them. */
function meanings(f: Field, { module, inside, tables, errorsIn }: Places): string {
  const { values, encoded } = f.resolved.spec;
  const set = module.sets.get(values ?? "");
  if (set && set.kind !== "words") return `, meanings: { kind: ${quoted(set.kind)}, encoded: ${quoted(encoded ?? "number")}, names: ${inside}.${module.valueSets.get(set.name)} }`;
  const table = errorsOf(f, module.protocol);
  const file = table && tables.get(table);
  return file === undefined ? "" : `, meanings: { kind: "errors", encoded: "number", names: ${errorsIn(file)}.Wire, success: ${table?.map?.success ?? 0n} }`;
}

/** What a field is to programs that know nothing of the protocol. */
function kindOf(f: Field, by: Field | undefined): string {
  if (f === by) return "command";
  return ({ open: "numbers", variant: "bytes" } as Readonly<Record<string, string>>)[f.kind] ?? f.kind;
}

function describeField(f: Field, s: Shape, by: Field | undefined, places: Places): string {
  const { id, doc, spec } = f.resolved;
  const record = s.records.get(f);
  const parts = [
    `name: ${quoted(f.name)}, id: ${quoted(id)}, doc: ${quoted(doc)}`,
    `, kind: ${quoted(kindOf(f, by))}, offset: ${offset(s, f, places.inside)}, size: ${f.kind === "open" ? 0 : f.size}`,
    f.bits > 0 ? `, bits: ${f.bits}` : "",
    spec.unit === undefined ? "" : `, unit: ${quoted(spec.unit)}`,
    f.bits > 0 ? meanings(f, places) : "",
    record ? `, record: ${places.find(record)}` : "",
    f.kind === "text" ? `, format: ${places.inside}.format${f.text}` : "",
  ];
  return `{ ${parts.join("")} },`;
}

/** The lines that all descriptions have. */
function common(s: Shape, by: Field | undefined, kind: string, places: Places): string[] {
  const { inside } = places;
  const size = `${inside}.${constantName(s.name)}_SIZE`;
  const [, ...path] = s.part.path.split(".");
  return [
    `name: ${quoted(path.join("."))},`,
    `type: ${quoted(s.name)},`,
    `id: ${quoted(s.part.id)},`,
    `doc: ${quoted(s.part.doc)},`,
    `kind: ${quoted(kind)},`,
    `size: ${size},`,
    "fields: [",
    ...s.fields.map((f) => `  ${describeField(f, s, by, places)}`),
    "],",
    `padding: [${s.zeros.map((z) => `{ name: ${quoted(z.name)}, offset: ${z.at}, size: ${z.size} }`).join(", ")}],`,
    `decode: ${inside}.decode${s.name},`,
    `encode: ${inside}.encode${s.name},`,
    `sizeOf: ${s.open ? `${inside}.sizeOf${s.name}` : `() => ${size}`},`,
  ];
}

/** A number of a field that says what stands beside it: from its value set, where that names it. */
function numberOf(by: Field, value: bigint, { module, inside }: Places): string {
  const set = module.sets.get(by.resolved.spec.values ?? "");
  const named = set?.kind === "enumeration" ? set.members.find((m) => m.value === value) : undefined;
  return set && named ? member(`${inside}.${module.valueSets.get(set.name)}`, named.name) : literal(by, value);
}

/** The description of a record, or of one command's message, as the lines of an object. */
export function describeShape(s: Shape, places: Places): string[] {
  const { choice, command } = s;
  const cases = choice?.cases.map((c) => `{ number: ${numberOf(choice.by, c.value, places)}, record: ${places.find(c.shape)} }`);
  return [
    ...common(s, command?.by, command ? (s.part.path.split(".").at(-1) ?? "") : "record", places),
    ...(command ? [`command: { name: ${quoted(command.name)}, number: ${numberOf(command.by, command.number, places)} },`] : []),
    ...(choice && cases ? [`choice: { by: ${quoted(choice.by.name)}, cases: [${cases.join(", ")}] },`] : []),
  ];
}

/** The description of the messages of all commands together. */
export function describeUnion(u: Union, places: Places): string[] {
  const { word, number, bytes } = u.unknown;
  const [first] = u.cases;
  return [
    ...common(u.shape, u.by, first?.part.path.split(".").at(-1) ?? "", places),
    `commands: { messages: [${u.cases.map(places.find).join(", ")}], unknown: { word: ${quoted(word)}, number: ${quoted(number)}, bytes: ${quoted(bytes)} } },`,
  ];
}
