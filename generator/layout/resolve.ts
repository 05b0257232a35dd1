import type { Diagnostics } from "../diagnostics/diagnostics.ts";
import { setNaming } from "../model/channels.ts";
import { type CommandItem, MESSAGES, Part } from "../model/parts.ts";
import { type Entry, type Folder, Item } from "../model/spec.ts";
import { attempt } from "./attempt.ts";
import { resolveC } from "./c/drivers.ts";
import { resolveChannel } from "./channels.ts";
import { checkOrder } from "./check-fields.ts";
import { checkFormulas } from "./check-formulas.ts";
import { checkRegions } from "./check-regions.ts";
import { resolveDocumentOutput } from "./document-output.ts";
import { resolveErrno, resolveErrorSets, resolveErrorTables } from "./errors.ts";
import { resolveExamples } from "./examples.ts";
import { resolvePart } from "./fields.ts";
import { resolveImplementations } from "./implementations.ts";
import type { Layout } from "./layout.ts";
import { resolveMachines } from "./machines.ts";
import { hasMessages, moduleOf } from "./messages/messages.ts";
import { resolveNegotiations } from "./negotiations.ts";
import { resolveNodes } from "./nodes.ts";
import { Numbers } from "./numbers.ts";
import { forEachModel } from "./per-model.ts";
import type { ResolvedCommand } from "./resolved/behaviour.ts";
import type { ResolvedPart } from "./resolved/fields.ts";
import { type ResolvedNumber, resolvedOf } from "./resolved/item.ts";
import type { ResolvedProtocol } from "./resolved/protocol.ts";
import type { Header } from "./resolved/protocol-layout.ts";
import { resolveTexts } from "./texts.ts";
import { valueSets } from "./values.ts";

/** Computes every number and decides every symbol of a protocol. Reports what does not fit. */
export function resolveProtocol(folder: Folder, diagnostics: Diagnostics): ResolvedProtocol {
  const numbers = new Numbers(folder, diagnostics);
  const errorTables = resolveErrorTables(folder);
  const valueSet = valueSets(numbers, diagnostics);
  const layout: Layout = { folder, numbers, diagnostics, errorTables, valueSet };
  const constants = folder.own("constants").flatMap((c) => resolveConstant(layout, c) ?? []);
  const records = folder.own("records").flatMap((r) => resolveWhole(layout, Part.ofRecord(r)));
  checkAlternatives(layout, records);
  checkFormulas(layout);
  checkRegions(layout);
  checkOrder(layout);
  const commands = folder.own("commands");
  const header = headerOf(folder);
  const resolved = {
    name: folder.name,
    title: header.value.title,
    kind: folder.section("protocol") ? ("protocol" as const) : ("vocabulary" as const),
    header,
    stage: header.value.stage,
    spec: folder,
    imports: folder.imports.map((f) => f.name),
    models: numbers.models,
    alignments: new Map(folder.all("models").map((m) => [m.name, Number(m.value.align64)])),
    constants,
    values: folder.own("values").map(valueSet),
    records,
    commands: commands.map((c) => resolveCommand(layout, c)),
    parts: messagesOf(layout, commands, records),
    channels: folder.own("channels").map((c) => resolveChannel(layout, c)),
    texts: resolveTexts(layout),
    machines: resolveMachines(folder),
    nodes: resolveNodes(layout),
    negotiations: resolveNegotiations(folder),
    implementations: resolveImplementations(folder),
    errorTables,
    errorSets: resolveErrorSets(folder, errorTables),
    errno: resolveErrno(folder),
    document: resolveDocumentOutput(folder),
  };
  const nothing = { messages: undefined, examples: [] };
  if (diagnostics.failed) return { ...resolved, ...nothing, headers: [], support: undefined };
  const protocol = { ...resolved, ...resolveC(resolved, numbers, diagnostics) };
  const messages = hasMessages(protocol) ? moduleOf(protocol) : undefined;
  return { ...protocol, messages, examples: resolveExamples(protocol, messages, diagnostics) };
}

/** Gives what a folder says about itself. */
function headerOf(folder: Folder): Item<Header> {
  const header = folder.section("protocol") ?? folder.section("vocabulary");
  return header ?? new Item(folder, "protocol", ["protocol"], unnamed(folder.name));
}
const unnamed = (name: string): Header => ({ name, title: name, doc: "" });

function resolveConstant(
  { numbers, diagnostics }: Layout,
  item: Item<Entry<"constants">>,
): ResolvedNumber | undefined {
  const is = item.formula("is");
  const value = is && attempt(is, diagnostics, () => numbers.same(is));
  if (!is || value === undefined) return undefined;
  return { ...resolvedOf(item), formula: is.text, value, unit: item.value.unit ?? "" };
}

/** A record or a message that starts where nothing stands before it. */
function resolveWhole(layout: Layout, part: Part): ResolvedPart[] {
  const asked = {
    home: part.home,
    span: part.home.span(part.data),
    text: part.data.slice(1).join("."),
  };
  const start = forEachModel(layout.numbers.models, () => 0n);
  const found = attempt(asked, layout.diagnostics, () => resolvePart(layout, part, start));
  return found ? [found] : [];
}

/**
 * Gives what commands carry. Where that stands inside a record, its offsets count from the record's
 * start.
 */
function messagesOf(
  layout: Layout,
  commands: readonly CommandItem[],
  records: readonly ResolvedPart[],
): ResolvedProtocol["parts"] {
  const inside = new Map(
    records.flatMap((r) =>
      r.fields.flatMap((f) =>
        f.alternatives.filter((a) => a.record === undefined).map((a) => [a.path, a] as const),
      ),
    ),
  );
  return commands.flatMap((c) =>
    MESSAGES.flatMap((message) => {
      const part = Part.ofCommand(c, message);
      if (!part) return [];
      const found = inside.get(part.path);
      return (found ? [found] : resolveWhole(layout, part)).map((p) => ({
        ...p,
        command: c.name,
        part: message,
      }));
    }),
  );
}

/** A command with the member of a value set that asks for it. */
function resolveCommand(layout: Layout, item: CommandItem): ResolvedCommand {
  const channel = item.to("channels", "on");
  const set = channel && setNaming(channel, "commands");
  const member = set && layout.valueSet(set).members.find((m) => m.item === item.target());
  return { ...resolvedOf(item), number: member?.value, word: member?.word };
}

/** Records that describe the same bytes must have the choosing field at the same place. */
function checkAlternatives(layout: Layout, records: readonly ResolvedPart[]): void {
  for (const record of layout.folder.own("records")) {
    const { alternatives } = record.value;
    const by = String(alternatives?.by);
    const fieldOf = (name: string | undefined) =>
      records.find((r) => r.name === name)?.fields.find((f) => f.name === by);
    const stated = fieldOf(record.name);
    if (!alternatives || !stated) continue;
    for (const name of Object.keys(alternatives.cases)) {
      const other = record.to("records", "alternatives", "cases", name);
      const field = fieldOf(other?.name);
      const [a, b] = [stated, field].map(
        (f) => f && [...f.offset.values(), ...f.size.values()].join(),
      );
      if (a === b) continue;
      layout.diagnostics.report(
        "PV408",
        {
          field: by,
          record: other?.name ?? "",
          actual: field ? ([...field.offset.values()][0] ?? 0n) : "no place",
          stated: [...stated.offset.values()][0] ?? 0n,
        },
        record.at("alternatives", "cases", name),
      );
    }
  }
}
