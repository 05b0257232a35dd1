import type {
  DescribedField,
  DescribedRecord,
  Descriptions,
} from "../../layout/typescript/descriptions.ts";
import { DESCRIPTION_TYPES } from "../../layout/typescript/descriptions.ts";
import { fromRuntime, PASSED_ON } from "../../layout/typescript/runtime.ts";
import type { TypescriptPromise } from "./file.ts";
import { Promised } from "./promised.ts";

/**
 * The facts that the module states which describes messages and records as data:
 * `typescript.described.PROPERTY` of each.
 */
export function factsOfDescriptions({
  modules,
  records,
  protocols,
}: Descriptions): TypescriptPromise {
  const to = new Promised();
  const [first] = protocols;
  const file = {
    id: "typescript.descriptions",
    span: first?.module.protocol.header.span ?? {
      file: "",
      line: 1,
      column: 1,
      endLine: 1,
      endColumn: 1,
    },
  };
  const imports = fromRuntime(new Set(["RecordDescription", "ProtocolDescription"]));
  const exports = fromRuntime(new Set([...PASSED_ON, ...DESCRIPTION_TYPES]));
  to.key("file", file);
  to.state(file, { what: "Messages and records of every protocol as data" });
  for (const m of modules) to.state(file, { [`imports ${m.file}`]: `all as ${m.name}` });
  for (const i of imports) to.state(file, { [`imports ${i.file}`]: i.list });
  for (const e of exports) to.state(file, { [`exports ${e.file}`]: e.list });
  for (const r of records) recordFacts(r, to);
  to.state(file, { "protocols.comment": "stands" });
  for (const { module, messages, records: others } of protocols) {
    const { name, title } = module.protocol;
    to.state(file, {
      [`protocol ${name}`]: title,
      [`protocol ${name}.messages`]: messages.join(", "),
      [`protocol ${name}.records`]: others.join(", "),
    });
  }
  to.row(
    file,
    "protocols",
    protocols.map((p) => p.module.protocol.name),
  );
  const contents = [...modules.map((m) => m.file), ...imports.map((i) => i.file)].map(
    (f) => `import ${f}`,
  );
  to.row(file, "contents", [
    ...contents,
    ...exports.map((e) => `export ${e.file}`),
    ...records.map((r) => r.constant),
    "protocols",
  ]);
  return { facts: to.facts, symbols: to.symbols };
}

function recordFacts(r: DescribedRecord, to: Promised): void {
  const { part, name: type } = r.shape;
  const { command, choice, commands } = r;
  to.key(`described ${r.constant}`, part);
  const { name, kind, size, decode, encode, sizeOf } = r;
  for (const [property, value] of Object.entries({
    name,
    type,
    id: part.id,
    doc: part.doc,
    kind,
    size,
    decode,
    encode,
    sizeOf,
  }))
    to.state(part, { [`described.${property}`]: value });
  const more = [
    ...(command ? ["command"] : []),
    ...(choice ? ["choice"] : []),
    ...(commands ? ["commands"] : []),
  ];
  to.row(part, "described", [
    "name",
    "type",
    "id",
    "doc",
    "kind",
    "size",
    "fields",
    "padding",
    "decode",
    "encode",
    "sizeOf",
    ...more,
  ]);
  to.row(
    part,
    "described.fields",
    r.fields.map((f) => f.name),
  );
  for (const f of r.fields) fieldFacts(f, r, to);
  to.row(
    part,
    "described.padding",
    r.padding.map((z) => `${z.size} at ${z.at} as ${z.name}`.trim()),
  );
  if (command) to.state(part, { "described.command": `${command.name} is ${command.number}` });
  if (choice) {
    to.state(part, { "described.choice": choice.by });
    to.row(
      part,
      "described.cases",
      choice.cases.map((c) => `${c.number} is ${c.record}`),
    );
  }
  if (commands) {
    const { word, number, bytes } = commands.unknown;
    to.state(part, {
      "described.messages": commands.messages.join(", "),
      "described.unknown": `${word} with ${number} and ${bytes}`,
    });
  }
}

function fieldFacts(f: DescribedField, { shape: { part } }: DescribedRecord, to: Promised): void {
  const { meanings: m } = f;
  const own = `described.field ${f.name}`;
  to.state(part, {
    [`${own}.id`]: f.id,
    [`${own}.doc`]: f.doc,
    [`${own}.kind`]: f.kind,
    [`${own}.offset`]: f.offset,
    [`${own}.size`]: f.size,
  });
  to.row(part, own, [
    ...(f.bits > 0 ? [`${f.bits} bits`] : []),
    ...(f.unit === undefined ? [] : [`in ${f.unit}`]),
    ...(m
      ? [
          `${m.kind} by ${m.encoded} in ` +
            `${m.names}${m.success === undefined ? "" : `, success ${m.success}`}`,
        ]
      : []),
    ...(f.record === undefined ? [] : [`a ${f.record}`]),
    ...(f.format === undefined ? [] : [`by ${f.format}`]),
  ]);
}
