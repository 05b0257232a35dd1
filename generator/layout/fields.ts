import type { Diagnostics } from "../diagnostics/diagnostics.ts";
import { entry, type Folder, findItem } from "../model/spec.ts";
import type { DataPath } from "../model/walk.ts";
import { resolveChoice } from "./choices.ts";
import type { Numbers } from "./numbers.ts";
import { add, common, forEachModel, type PerModel } from "./per-model.ts";
import { alternatives, type FieldSpec, RecordLayouts } from "./records.ts";
import type { ResolvedField, ResolvedPart } from "./resolved.ts";
import { recordIn, resolveConditions, resolveEnd, resolveScalar } from "./scalars.ts";

const FORMS = {
  type: "scalar",
  bytes: "bytes",
  record: "record",
  variant: "variant",
  pad: "pad",
  value: "text",
} as const;

/** `a, b, c` for a list of data models. */
const listed = (models: readonly string[]) => models.join(", ");

/** Resolves the fields at `records.NAME` or `commands.NAME.PART`, `base` bytes behind the start of the outermost record. */
export function resolvePart(
  numbers: Numbers,
  folder: Folder,
  data: DataPath,
  base: PerModel,
  diagnostics: Diagnostics,
): ResolvedPart {
  const path = data.join(".");
  const item = folder.items.get(path);
  const places = new Map(numbers.models.map((m) => [m, numbers.records.of(folder, data, m)]));
  const size = forEachModel(numbers.models, (m) => places.get(m)?.size ?? 0n);
  const align = forEachModel(numbers.models, (m) => places.get(m)?.align ?? 1n);
  const inside = data[0] === "records" ? [...data, "fields"] : data;
  const specs = RecordLayouts.fieldsAt(folder, data);
  const fields = Object.entries(specs).map(([name, spec]) => {
    const of = (m: string) => places.get(m)?.fields.get(name);
    const offset = add(
      base,
      forEachModel(numbers.models, (m) => of(m)?.offset ?? 0n),
    );
    const holes = numbers.models.filter((m) => (of(m)?.hole ?? 0n) > 0n);
    const place = of(holes[0] ?? numbers.models[0] ?? "");
    const here = [...inside, name];
    if (holes.length > 0)
      diagnostics.report(
        "PV401",
        { bytes: place?.hole ?? 0n, field: name, models: listed(holes) },
        folder.span(here, "key"),
      );
    const wide = numbers.models.filter((m) => (of(m)?.tail ?? 0n) > 0n);
    if (wide.length > 0)
      diagnostics.report(
        "PV402",
        { bytes: of(wide[0] ?? "")?.tail ?? 0n, record: name, models: listed(wide) },
        folder.span(here, "key"),
      );
    if (place?.open && name !== Object.keys(specs).at(-1))
      diagnostics.report("PV539", { field: name }, folder.span(here, "key"));
    checkField(numbers, folder, here, spec, offset, base, diagnostics);
    if (!place?.open) checkSame(numbers, folder, [...here, "count"], spec.count, diagnostics);
    return resolveField(
      numbers,
      folder,
      `${path}.${name}`,
      here,
      spec,
      offset,
      forEachModel(numbers.models, (m) => of(m)?.size ?? 0n),
      place?.count,
      place?.open === true ? resolveEnd(numbers, folder, here, spec, specs) : undefined,
      place?.open === true,
      diagnostics,
    );
  });
  const tails = numbers.models.filter((m) => (places.get(m)?.tail ?? 0n) > 0n);
  if (tails.length > 0)
    diagnostics.report(
      "PV402",
      {
        bytes: places.get(tails[0] ?? "")?.tail ?? 0n,
        record: data.slice(1).join("."),
        models: listed(tails),
      },
      folder.span(data, "key"),
    );
  const doc =
    (item?.value as { doc?: string } | undefined)?.doc ??
    entry(folder, "commands", data[1] ?? "")?.doc ??
    "";
  return {
    id: item?.id ?? `${folder.name}.${path}`,
    path,
    name: data.at(-1) ?? "",
    span: folder.span(data, "key"),
    doc,
    size,
    align,
    fields,
    record: data[0] === "records" ? data[1] : undefined,
    choice: resolveChoice(numbers, folder, data),
  };
}

function resolveField(
  numbers: Numbers,
  folder: Folder,
  path: string,
  data: DataPath,
  spec: FieldSpec,
  offset: PerModel,
  size: PerModel,
  count: bigint | undefined,
  end: ResolvedField["end"],
  open: boolean,
  diagnostics: Diagnostics,
): ResolvedField {
  const item = folder.items.get(path);
  const key =
    (Object.keys(FORMS) as (keyof typeof FORMS)[]).find((k) => spec[k] !== undefined) ?? "pad";
  const scalar = spec.type === undefined ? undefined : numbers.type(spec.type);
  const multibyte = scalar && scalar.bytes > 1n;
  const stated = spec.variant?.size;
  const room =
    stated === undefined
      ? undefined
      : forEachModel(numbers.models, (m) =>
          numbers.at(folder, [...data, "variant", "size"], stated, m),
        );
  const parts = spec.variant
    ? alternatives(folder, data, spec.variant).map((a) => {
        const part = resolvePart(
          numbers,
          a.folder,
          a.data,
          a.record === undefined ? offset : forEachModel(numbers.models, () => 0n),
          diagnostics,
        );
        for (const [m, there] of room ?? []) {
          const needs = part.size.get(m) ?? 0n;
          if (needs <= there) continue;
          diagnostics.report(
            "PV404",
            { what: `\`${a.name}\` in \`${data.at(-1)}\``, actual: needs, room: there },
            part.span,
          );
          break;
        }
        return { ...part, name: a.name };
      })
    : [];
  return {
    id: item?.id ?? `${folder.name}.${path}`,
    path,
    name: data.at(-1) ?? "",
    span: folder.span(data, "key"),
    doc: spec.doc ?? "",
    form: FORMS[key],
    type: spec.type ?? spec.record ?? (typeof spec.value === "string" ? spec.value : ""),
    order: multibyte ? (scalar.order ?? folder.sections.protocol?.["byte-order"]) : undefined,
    offset,
    size,
    room,
    count: spec.count === undefined ? "" : open ? String(spec.count) : String(count ?? spec.count),
    open,
    alternatives: parts,
    scalar: resolveScalar(numbers, folder, spec),
    conditions: resolveConditions(numbers, folder, data, spec),
    record: recordIn(numbers, folder, spec, size),
    end,
    spec,
  };
}

/** A header holds one number for all data models. */
function checkSame(
  numbers: Numbers,
  folder: Folder,
  data: DataPath,
  text: string | bigint | undefined,
  diagnostics: Diagnostics,
): void {
  if (
    text === undefined ||
    common(forEachModel(numbers.models, (m) => numbers.at(folder, data, text, m))) !== undefined
  )
    return;
  diagnostics.report(
    "PV406",
    { expression: String(text), problem: "it differs between data models" },
    folder.span(data),
  );
}

function checkField(
  numbers: Numbers,
  folder: Folder,
  data: DataPath,
  spec: FieldSpec,
  offset: PerModel,
  base: PerModel,
  diagnostics: Diagnostics,
): void {
  const name = data.at(-1) ?? "";
  checkSame(numbers, folder, [...data, "bytes"], spec.bytes, diagnostics);
  checkSame(numbers, folder, [...data, "pad"], spec.pad, diagnostics);
  checkSame(numbers, folder, [...data, "variant", "size"], spec.variant?.size, diagnostics);
  if (spec.at !== undefined) {
    for (const m of numbers.models) {
      const stated = numbers.at(folder, [...data, "at"], spec.at, m);
      const actual = (offset.get(m) ?? 0n) - (base.get(m) ?? 0n);
      if (stated === actual) continue;
      diagnostics.report("PV403", { field: name, actual, stated }, folder.span([...data, "at"]));
      break;
    }
  }
  if (
    spec.as !== undefined &&
    spec.pad !== undefined &&
    numbers.type(spec.as).bytes !== numbers.same(folder, [...data, "pad"], spec.pad)
  ) {
    diagnostics.report(
      "PV404",
      {
        what: `the padding \`${name}\` declared as ${spec.as}`,
        actual: spec.pad,
        room: numbers.type(spec.as).bytes,
      },
      folder.span([...data, "as"]),
    );
  }
  if (spec.type === undefined) return;
  const { bytes, signed, format } = numbers.type(spec.type);
  if (format === "ipv4" && (bytes !== 4n || signed))
    diagnostics.report("PV540", { field: name, type: spec.type }, folder.span([...data, "type"]));
  const least = signed ? -(1n << (bytes * 8n - 1n)) : 0n;
  const most = (1n << (signed ? bytes * 8n - 1n : bytes * 8n)) - 1n;
  const fits = (value: bigint, what: string, at: DataPath) => {
    if (value < least || value > most)
      diagnostics.report(
        "PV405",
        { value: what, type: spec.type ?? "", least, most },
        folder.span(at),
      );
  };
  if (spec.initial !== undefined)
    fits(
      numbers.same(folder, [...data, "initial"], spec.initial),
      `the initial value ${spec.initial}`,
      [...data, "initial"],
    );
  if (spec.values !== undefined && spec.encoded !== "bit") {
    const home = findItem(folder, `values.${spec.values}`)?.folder;
    for (const [n, m] of Object.entries(entry(folder, "values", spec.values)?.members ?? {})) {
      const value =
        m.bit !== undefined
          ? 1n << m.bit
          : m.is !== undefined && home
            ? numbers.same(home, ["values", spec.values, "members", n, "is"], m.is)
            : 0n;
      fits(value, `\`${n}\` (${value})`, [...data, "values"]);
    }
  }
  for (const [n, b] of Object.entries(spec.bits ?? {})) {
    const last = bytes * 8n - 1n;
    if (b.at < 0n || b.at > last)
      diagnostics.report(
        "PV407",
        { value: b.at, what: "the lowest bit", least: 0, most: last },
        folder.span([...data, "bits", n, "at"]),
      );
    else if (b.width < 1n)
      diagnostics.report(
        "PV407",
        { value: b.width, what: "a number of bits", least: 1, most: last + 1n - b.at },
        folder.span([...data, "bits", n, "width"]),
      );
    if (b.at < 0n || b.at > last || b.width < 1n || b.at + b.width <= last + 1n) continue;
    diagnostics.report(
      "PV404",
      { what: `the bits \`${n}\``, actual: (b.at + b.width + 7n) / 8n, room: bytes },
      folder.span([...data, "bits", n], "key"),
    );
  }
}
