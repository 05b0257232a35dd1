import type { Diagnostics } from "../diagnostics/diagnostics.ts";
import { commandSet } from "../model/scope.ts";
import { entries, entry, type Folder, findItem, type Item } from "../model/spec.ts";
import type { DataPath } from "../model/walk.ts";
import { attempt } from "./attempt.ts";
import { resolveC } from "./c/drivers.ts";
import { resolveDocumentOutput } from "./document-output.ts";
import { resolveErrno, resolveErrorSets, resolveErrorTables } from "./errors.ts";
import { resolveExamples } from "./examples.ts";
import { resolvePart } from "./fields.ts";
import { hasMessages, moduleOf } from "./messages/messages.ts";
import { resolveNodes } from "./nodes.ts";
import { Numbers } from "./numbers.ts";
import { forEachModel } from "./per-model.ts";
import type {
  Resolved,
  ResolvedChannel,
  ResolvedCommand,
  ResolvedFormula,
  ResolvedNumber,
  ResolvedPart,
  ResolvedProtocol,
  ResolvedValueSet,
} from "./resolved.ts";

const base = (item: Item): Resolved => ({
  id: item.id,
  path: item.path,
  name: item.name,
  span: item.span,
  doc: (item.value as { doc?: string } | null)?.doc ?? "",
});

const itemsOf = (folder: Folder, section: string, length = 2) =>
  [...folder.items.values()].filter((i) => i.data[0] === section && i.data.length === length);

/** Computes every number and decides every symbol of a protocol. Reports what does not fit. */
export function resolveProtocol(folder: Folder, diagnostics: Diagnostics): ResolvedProtocol {
  const numbers = new Numbers(folder, diagnostics);
  const zero = forEachModel(numbers.models, () => 0n);
  const part = (data: DataPath): ResolvedPart[] => {
    const found = attempt(folder, data, data.slice(1).join("."), diagnostics, () =>
      resolvePart(numbers, folder, data, zero, diagnostics),
    );
    return found ? [found] : [];
  };
  const constants = itemsOf(folder, "constants").flatMap((item): ResolvedNumber[] => {
    const c = item.value as { is: string | bigint; unit?: string };
    const data = [...item.data, "is"];
    const value = attempt(folder, data, String(c.is), diagnostics, () =>
      numbers.same(folder, data, c.is),
    );
    return value === undefined
      ? []
      : [{ ...base(item), formula: String(c.is), value, unit: c.unit ?? "" }];
  });
  const records = Object.keys(folder.sections.records ?? {}).flatMap((name) =>
    part(["records", name]),
  );
  checkAlternatives(folder, records, diagnostics);
  const errorTables = resolveErrorTables(folder);
  const values = itemsOf(folder, "values").map((item) =>
    resolveValues(folder, item, numbers, diagnostics),
  );
  const resolved = {
    name: folder.name,
    title: folder.sections.protocol?.title ?? folder.sections.vocabulary?.title ?? folder.name,
    folder,
    models: numbers.models,
    alignments: new Map(entries(folder, "models").map(([n, m]) => [n, Number(m.align64)])),
    constants,
    values,
    records,
    commands: itemsOf(folder, "commands").map((item) => resolveCommand(folder, item, values)),
    parts: commandParts(folder, records, part),
    channels: itemsOf(folder, "channels").map((item) =>
      resolveChannel(folder, item, numbers, diagnostics),
    ),
    nodes: resolveNodes(folder),
    errorTables,
    errorSets: resolveErrorSets(folder, errorTables),
    errno: resolveErrno(folder),
    document: resolveDocumentOutput(folder),
  };
  const nothing = { messages: undefined, examples: [] };
  if (diagnostics.failed) return { ...resolved, ...nothing, headers: [], support: undefined };
  const c = resolveC({ ...resolved, ...nothing }, numbers, diagnostics);
  const protocol = { ...resolved, ...c };
  const messages = hasMessages(protocol) ? moduleOf(protocol) : undefined;
  return { ...protocol, messages, examples: resolveExamples(protocol, messages, diagnostics) };
}

/** What commands carry. Where that stands inside a record, its offsets count from the record's start. */
function commandParts(
  folder: Folder,
  records: readonly ResolvedPart[],
  part: (data: DataPath) => ResolvedPart[],
): ResolvedProtocol["parts"] {
  const inside = new Map(
    records.flatMap((r) =>
      r.fields.flatMap((f) =>
        f.alternatives.filter((a) => a.record === undefined).map((a) => [a.path, a] as const),
      ),
    ),
  );
  return Object.entries(folder.sections.commands ?? {}).flatMap(([name, c]) =>
    (["request", "continuation", "response"] as const).flatMap((which) => {
      if (!c[which]) return [];
      const found = inside.get(`commands.${name}.${which}`);
      return (found ? [found] : part(["commands", name, which])).map((p) => ({
        ...p,
        command: name,
        part: which,
      }));
    }),
  );
}

function resolveCommand(
  folder: Folder,
  item: Item,
  values: readonly ResolvedValueSet[],
): ResolvedCommand {
  const set = commandSet(folder, (item.value as { on: string }).on);
  const member = values.find((v) => v.name === set)?.members.find((m) => m.name === item.name);
  return { ...base(item), number: member?.value, word: member?.word };
}

function resolveValues(
  folder: Folder,
  item: Item,
  numbers: Numbers,
  diagnostics: Diagnostics,
): ResolvedValueSet {
  const set = entry(folder, "values", item.name);
  const kind = set?.kind ?? "enumeration";
  const seen = new Map<bigint, string>();
  const members = Object.entries(set?.members ?? {}).flatMap(([name, m]) => {
    const found = folder.items.get(`${item.path}.${name}`);
    if (!found) return [];
    const data = [...found.data, "is"];
    const is = m.is;
    const value =
      m.bit !== undefined
        ? 1n << (m.bit & 63n)
        : is === undefined
          ? undefined
          : attempt(folder, data, String(is), diagnostics, () => numbers.same(folder, data, is));
    const earlier = value === undefined ? undefined : seen.get(value);
    if (earlier !== undefined)
      diagnostics.report(
        "PV503",
        { first: earlier, second: name, set: item.name, value: value ?? 0n },
        found.span,
      );
    if (value !== undefined) seen.set(value, name);
    return [{ ...base(found), value, word: kind === "words" ? (m.word ?? name) : undefined }];
  });
  return { ...base(item), kind, members };
}

function resolveChannel(
  folder: Folder,
  item: Item,
  numbers: Numbers,
  diagnostics: Diagnostics,
): ResolvedChannel {
  const channel = entry(folder, "channels", item.name);
  const kind = channel && entry(folder, "kinds", channel.kind);
  const home = (channel && findItem(folder, `kinds.${channel.kind}`)?.folder) ?? folder;
  const virtual = (
    name: string,
    group: "derives" | "formulas",
    doc: string | undefined,
  ): Resolved => {
    const path = `${item.path}.${name}`;
    return {
      id: `${folder.name}.${path}`,
      path,
      name,
      span: home.span(["kinds", channel?.kind ?? "", group, name], "key"),
      doc: doc ?? "",
    };
  };
  for (const [i, must] of (kind?.must ?? []).entries()) {
    const holds = attempt(folder, item.data, String(must), diagnostics, () =>
      numbers.condition(folder, item.name, i),
    );
    if (holds === false)
      diagnostics.report("PV409", { condition: String(must), item: item.name }, item.span, [
        {
          span: home.span(["kinds", channel?.kind ?? "", "must", String(i)]),
          note: "the condition",
        },
      ]);
  }
  const derived = Object.entries(kind?.derives ?? {}).flatMap(([name, d]): ResolvedNumber[] => {
    const value = attempt(folder, item.data, String(d.is), diagnostics, () =>
      numbers.agreed((m) => numbers.derived(folder, item.name, name, m)),
    );
    return value === undefined
      ? []
      : [{ ...virtual(name, "derives", d.doc), formula: String(d.is), value, unit: d.unit ?? "" }];
  });
  const formulas = Object.entries(kind?.formulas ?? {}).map(([name, f]): ResolvedFormula => {
    const [parameter, ...more] = f.given;
    const values =
      more.length === 0 && parameter !== undefined ? (channel?.samples?.[parameter] ?? []) : [];
    const samples = values.flatMap((v) => {
      const value = attempt(folder, item.data, String(f.is), diagnostics, () =>
        numbers.agreed((m) => numbers.formula(folder, item.name, name, [v], m)),
      );
      return value === undefined ? [] : [{ given: `${parameter} ${v}`, value }];
    });
    return {
      ...virtual(name, "formulas", f.doc),
      given: f.given,
      formula: String(f.is),
      unit: f.unit ?? "",
      samples,
    };
  });
  return { ...base(item), kind: channel?.kind ?? "", derived, formulas };
}

/** Records that describe the same bytes must have the choosing field at the same place. */
function checkAlternatives(
  folder: Folder,
  records: readonly ResolvedPart[],
  diagnostics: Diagnostics,
): void {
  for (const [name, r] of entries(folder, "records")) {
    if (!r.alternatives) continue;
    const by = String(r.alternatives.by);
    const stated = records.find((x) => x.name === name)?.fields.find((f) => f.name === by);
    for (const [value, other] of Object.entries(r.alternatives.cases)) {
      const record = records.find((x) => x.name === other);
      const field = record?.fields.find((f) => f.name === by);
      const [a, b] = [stated, field].map(
        (f) => f && [...f.offset.values(), ...f.size.values()].join(),
      );
      if (a === b || !stated) continue;
      diagnostics.report(
        "PV408",
        {
          field: by,
          record: other,
          actual: field ? ([...field.offset.values()][0] ?? 0n) : "no place",
          stated: [...stated.offset.values()][0] ?? 0n,
        },
        folder.span(["records", name, "alternatives", "cases", value]),
      );
    }
  }
}
