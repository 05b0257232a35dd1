import type { z } from "zod";
import type { Diagnostics } from "../diagnostics/diagnostics.ts";
import type { field } from "../model/schema/data.ts";
import { entries, entry, type Folder, findItem } from "../model/spec.ts";
import type { DataPath } from "../model/walk.ts";
import { DependsOnItself, NoValue, OnlyAtRunTime } from "./evaluate.ts";
import type { Numbers } from "./numbers.ts";

/** A field as the specification states it. */
export type FieldSpec = z.infer<typeof field>;

/** Where one field is, in bytes from the start of its record, for one data model. */
export interface FieldPlace {
  readonly offset: bigint;
  /** All elements together; 0 for an open end. */
  readonly size: bigint;
  readonly element: bigint;
  /** How many elements; 1 unless it is an array, undefined for an open end. */
  readonly count: bigint | undefined;
  readonly open: boolean;
  /** Padding that a compiler would put before it although the record does not state it. */
  readonly hole: bigint;
  /** Padding that a compiler would add to its alternatives although the record does not state it. */
  readonly tail: bigint;
}

/** Where all fields of a record are, for one data model. */
export interface RecordPlaces {
  readonly size: bigint;
  readonly align: bigint;
  readonly fields: ReadonlyMap<string, FieldPlace>;
  /** Padding that a compiler would add at the end. */
  readonly tail: bigint;
}

const LARGEST = 1n << 40n;
const up = (n: bigint, align: bigint) => ((n + align - 1n) / align) * align;

/** Layouts of records and of the parts of commands, one data model at a time, each computed once. */
export class RecordLayouts {
  private readonly numbers: Numbers;
  private readonly align64: ReadonlyMap<string, bigint>;
  private readonly diagnostics: Diagnostics;
  private readonly memo = new Map<string, RecordPlaces>();
  private readonly busy = new Set<string>();

  constructor(numbers: Numbers, align64: ReadonlyMap<string, bigint>, diagnostics: Diagnostics) {
    this.numbers = numbers;
    this.align64 = align64;
    this.diagnostics = diagnostics;
  }

  /** The layout of `records.NAME` or of `commands.NAME.PART`. */
  of(folder: Folder, data: DataPath, model: string): RecordPlaces {
    const key = `${model} ${folder.name} ${data.join(".")}`;
    const known = this.memo.get(key);
    if (known) return known;
    const places = this.once(key, data.at(-1) ?? "", () => this.compute(folder, data, model));
    this.memo.set(key, places);
    return places;
  }

  /** One field's place. Only what stands before it is looked at, so its `count` can depend on its own offset. */
  upTo(folder: Folder, data: DataPath, field: string, model: string): FieldPlace | undefined {
    return this.once(`${model} ${folder.name} ${data.join(".")} ${field}`, field, () =>
      this.compute(folder, data, model, field),
    ).fields.get(field);
  }

  private once<T>(key: string, name: string, f: () => T): T {
    if (this.busy.has(key)) throw new DependsOnItself(name);
    this.busy.add(key);
    try {
      return f();
    } finally {
      this.busy.delete(key);
    }
  }

  /** The fields at `records.NAME` or `commands.NAME.PART`. */
  static fieldsAt(folder: Folder, data: DataPath): Record<string, FieldSpec> {
    const [section, name = "", part] = data;
    if (section === "records") return folder.sections.records?.[name]?.fields ?? {};
    const c = folder.sections.commands?.[name];
    return (
      (part === "request" || part === "continuation" || part === "response"
        ? c?.[part]
        : undefined) ?? {}
    );
  }

  private compute(folder: Folder, data: DataPath, model: string, last?: string): RecordPlaces {
    const natural =
      data[0] === "records" && folder.sections.records?.[data[1] ?? ""]?.layout === "natural";
    const fields = new Map<string, FieldPlace>();
    const inside = data[0] === "records" ? [...data, "fields"] : data;
    let end = 0n;
    let align = 1n;
    for (const [name, f] of Object.entries(RecordLayouts.fieldsAt(folder, data))) {
      const here = [...inside, name];
      const element = this.element(folder, here, f, model);
      const count = name === last ? undefined : this.count(folder, here, f, model);
      const aligned = up(end, element.align);
      const offset = natural ? aligned : end;
      const full = f.variant ? up(element.size, element.align) : element.size;
      const one = natural ? full : element.size;
      const size = (count ?? 0n) * one;
      fields.set(name, {
        offset,
        size,
        element: one,
        count,
        open: count === undefined,
        hole: natural ? 0n : aligned - end,
        tail: full - one,
      });
      if (name === last) break;
      end = offset + size;
      if (element.align > align) align = element.align;
      if (end > LARGEST) {
        this.diagnostics.report(
          "PV407",
          {
            value: end,
            what: `the size of \`${data.slice(1).join(".")}\``,
            least: 0,
            most: LARGEST,
          },
          folder.span(here, "key"),
        );
        throw new NoValue(`${name} is too large`);
      }
    }
    const size = up(end, align);
    return { size: natural ? size : end, align, fields, tail: natural ? 0n : size - end };
  }

  /** Size and alignment of one element of a field. */
  element(
    folder: Folder,
    data: DataPath,
    f: FieldSpec,
    model: string,
  ): { size: bigint; align: bigint } {
    if (f.type !== undefined) {
      const { bytes } = this.numbers.type(f.type);
      return { size: bytes, align: this.alignment(bytes, model) };
    }
    if (f.bytes !== undefined)
      return { size: this.positive(folder, [...data, "bytes"], f.bytes, model), align: 1n };
    if (f.pad !== undefined) {
      const size = this.positive(folder, [...data, "pad"], f.pad, model);
      return {
        size,
        align: f.as === undefined ? 1n : this.alignment(this.numbers.type(f.as).bytes, model),
      };
    }
    if (f.record !== undefined) return this.record(folder, f.record, model);
    if (f.variant !== undefined) return this.variant(folder, data, f.variant, model);
    return { size: 0n, align: 1n };
  }

  /** The alignment that a data model gives to a scalar. */
  private alignment(bytes: bigint, model: string): bigint {
    return bytes === 8n ? (this.align64.get(model) ?? 8n) : bytes;
  }

  private record(folder: Folder, name: string, model: string): { size: bigint; align: bigint } {
    const found = findItem(folder, `records.${name}`);
    return this.of(found?.folder ?? folder, ["records", name], model);
  }

  private variant(
    folder: Folder,
    data: DataPath,
    v: NonNullable<FieldSpec["variant"]>,
    model: string,
  ): { size: bigint; align: bigint } {
    const parts = alternatives(folder, data, v).map((a) => this.of(a.folder, a.data, model));
    const largest = parts.reduce((a, p) => (p.size > a ? p.size : a), 0n);
    const align = parts.reduce((a, p) => (p.align > a ? p.align : a), 1n);
    return {
      size:
        v.size === undefined
          ? largest
          : this.positive(folder, [...data, "variant", "size"], v.size, model),
      align,
    };
  }

  /** How many elements; undefined where that is only known at run time. */
  private count(folder: Folder, data: DataPath, f: FieldSpec, model: string): bigint | undefined {
    if (f.count === undefined) return 1n;
    try {
      return this.positive(folder, [...data, "count"], f.count, model);
    } catch (e) {
      if (e instanceof OnlyAtRunTime) return undefined;
      throw e;
    }
  }

  private positive(folder: Folder, data: DataPath, text: string | bigint, model: string): bigint {
    const value = this.numbers.at(folder, data, text, model);
    if (value >= 1n && value <= LARGEST) return value;
    this.diagnostics.report(
      "PV407",
      { value, what: "a number of bytes or elements", least: 1, most: LARGEST },
      folder.span(data),
    );
    return 1n;
  }
}

/** One alternative of a variant: its name and where its fields stand. */
export interface Alternative {
  readonly name: string;
  readonly folder: Folder;
  readonly data: DataPath;
  /** The record of the alternative, if it is one of its own. */
  readonly record: string | undefined;
}

/** The alternatives of a variant: its cases, or one for each command of the channels that use its record. */
export function alternatives(
  folder: Folder,
  data: DataPath,
  v: NonNullable<FieldSpec["variant"]>,
): Alternative[] {
  if (v.cases) {
    return Object.entries(v.cases).map(([name, record]) => ({
      name,
      record,
      folder: findItem(folder, `records.${record}`)?.folder ?? folder,
      data: ["records", record],
    }));
  }
  const part = v.commands ?? "request";
  const record = data[0] === "records" ? data[1] : undefined;
  const channels = new Set(
    entries(folder, "channels").flatMap(([name, c]) => (c.with?.[part] === record ? [name] : [])),
  );
  return Object.entries(folder.sections.commands ?? {})
    .filter(([name, c]) => channels.has(c.on) && entry(folder, "commands", name)?.[part])
    .map(([name]) => ({ name, record: undefined, folder, data: ["commands", name, part] }));
}
