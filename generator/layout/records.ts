import type { Diagnostics } from "../diagnostics/diagnostics.ts";
import { alternativesOf, type FieldItem, Part } from "../model/parts.ts";
import type { Formula } from "../model/spec.ts";
import { DependsOnItself, NoValue, OnlyAtRunTime } from "./evaluate.ts";
import { scalarType, type TypeItem } from "./scalar-type.ts";

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
  /**
   * Padding that a compiler would add to its alternatives although the record does not state it.
   */
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

/** Size and alignment in bytes. */
interface Extent {
  readonly size: bigint;
  readonly align: bigint;
}

const LARGEST = 1n << 40n;
const up = (n: bigint, align: bigint) => ((n + align - 1n) / align) * align;

/** Gives formulas their values, for one data model. */
interface Evaluator {
  at(formula: Formula, model: string): bigint;
}

/**
 * Layouts of records and of the messages of commands, one data model at a time, each computed once.
 */
export class RecordLayouts {
  private readonly numbers: Evaluator;
  private readonly align64: ReadonlyMap<string, bigint>;
  private readonly diagnostics: Diagnostics;
  private readonly memo = new Map<string, RecordPlaces>();
  private readonly busy = new Set<string>();

  constructor(numbers: Evaluator, align64: ReadonlyMap<string, bigint>, diagnostics: Diagnostics) {
    this.numbers = numbers;
    this.align64 = align64;
    this.diagnostics = diagnostics;
  }

  /** The layout of a part. */
  of(part: Part, model: string): RecordPlaces {
    const key = `${model} ${part.home.name} ${part.path}`;
    const known = this.memo.get(key);
    if (known) return known;
    const places = this.once(key, part.name, () => this.compute(part, model));
    this.memo.set(key, places);
    return places;
  }

  /**
   * One field's place. Only what stands before it is looked at, so its `count` can depend on its
   * own offset.
   */
  upTo(part: Part, field: string, model: string): FieldPlace | undefined {
    return this.once(`${model} ${part.home.name} ${part.path} ${field}`, field, () =>
      this.compute(part, model, field),
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

  private compute(part: Part, model: string, last?: string): RecordPlaces {
    const natural = part.record?.value.layout === "natural";
    const fields = new Map<string, FieldPlace>();
    let end = 0n;
    let align = 1n;
    for (const field of part.fields) {
      const { name } = field;
      const element = this.element(field, model);
      const count = name === last ? undefined : this.count(field, model);
      const aligned = up(end, element.align);
      const offset = natural ? aligned : end;
      const full = field.value.variant ? up(element.size, element.align) : element.size;
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
      if (end > LARGEST) this.tooLarge(part, field, end);
    }
    const size = up(end, align);
    return { size: natural ? size : end, align, fields, tail: natural ? 0n : size - end };
  }

  private tooLarge(part: Part, field: FieldItem, end: bigint): never {
    const what = `the size of \`${part.data.slice(1).join(".")}\``;
    this.diagnostics.report("PV407", { value: end, what, least: 0, most: LARGEST }, field.span);
    throw new NoValue(`${field.name} is too large`);
  }

  /** Size and alignment of one element of a field. */
  private element(field: FieldItem, model: string): Extent {
    const type = field.to("types", "type");
    if (type) return this.scalar(type, model);
    const pad = field.formula("pad");
    if (pad) {
      const as = field.to("types", "as");
      return { size: this.positive(pad, model), align: as ? this.scalar(as, model).align : 1n };
    }
    const bytes = field.formula("bytes");
    if (bytes) return { size: this.positive(bytes, model), align: 1n };
    const record = field.to("records", "record");
    if (record) return this.of(Part.ofRecord(record), model);
    return field.value.variant ? this.variant(field, model) : { size: 0n, align: 1n };
  }

  /** A scalar's size, and the alignment that a data model gives to it. */
  private scalar(type: TypeItem, model: string): Extent {
    const { bytes } = scalarType(type);
    return { size: bytes, align: bytes === 8n ? (this.align64.get(model) ?? 8n) : bytes };
  }

  private variant(field: FieldItem, model: string): Extent {
    const parts = alternativesOf(field).map((a) => this.of(a.part, model));
    const largest = parts.reduce((a, p) => (p.size > a ? p.size : a), 0n);
    const align = parts.reduce((a, p) => (p.align > a ? p.align : a), 1n);
    const stated = field.formula("variant", "size");
    return { size: stated ? this.positive(stated, model) : largest, align };
  }

  /** Gives the number of elements; undefined where that is only known at run time. */
  private count(field: FieldItem, model: string): bigint | undefined {
    const count = field.formula("count");
    if (!count) return 1n;
    try {
      return this.positive(count, model);
    } catch (e) {
      if (e instanceof OnlyAtRunTime) return undefined;
      throw e;
    }
  }

  private positive(formula: Formula, model: string): bigint {
    const value = this.numbers.at(formula, model);
    if (value >= 1n && value <= LARGEST) return value;
    this.diagnostics.report(
      "PV407",
      { value, what: "a number of bytes or elements", least: 1, most: LARGEST },
      formula.span,
    );
    return 1n;
  }
}
