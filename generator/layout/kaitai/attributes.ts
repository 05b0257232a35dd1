import { countOf } from "../messages/counts.ts";
import type { Field } from "../messages/fields.ts";
import type { Shape } from "../messages/shapes.ts";
import { common } from "../per-model.ts";
import type { ResolvedField } from "../resolved/fields.ts";
import type { Enums } from "./enums.ts";
import type { KaitaiAttribute, KaitaiItem, KaitaiSwitch } from "./file.ts";
import { KaitaiNames } from "./names.ts";
import type { TextTypes } from "./texts.ts";

const GAP = "padding";

/** Makes the fields of types. */
export class Attributes {
  private readonly enums: Enums;
  private readonly texts: TextTypes;
  private readonly record: (f: Field) => string;

  constructor(enums: Enums, texts: TextTypes, record: (f: Field) => string) {
    this.enums = enums;
    this.texts = texts;
    this.record = record;
  }

  /**
   * The fields of a shape between two places, in their order, and every gap. `cases` says what a
   * variant can be, by the name of its field.
   */
  of(
    s: Shape,
    { start, end }: { start: number; end: number },
    cases?: (by: string) => KaitaiSwitch,
  ): KaitaiAttribute[] {
    const names = new KaitaiNames();
    const ids = new Map(s.part.fields.map((f) => [f, names.take(f.name)]));
    const list: KaitaiAttribute[] = [];
    let at = start;
    const gap = (to: number) => {
      if (to > at)
        list.push({
          id: names.take(GAP),
          span: s.part.span,
          doc: "",
          at,
          size: to - at,
          padding: true,
        });
    };
    const fields = s.part.fields.map((resolved) => ({
      resolved,
      field: s.fields.find((f) => f.resolved === resolved),
      from: Number(common(resolved.offset)),
    }));
    for (const { resolved, field, from } of fields.sort((a, b) => a.from - b.from)) {
      gap(from);
      const id = ids.get(resolved) ?? "";
      const item = {
        id,
        name: id === resolved.name ? undefined : resolved.name,
        subject: resolved.id,
        span: resolved.span,
        doc: resolved.doc,
        field: resolved,
      };
      const made = field
        ? this.field(field, s, item, ids, cases)
        : { ...item, at: from, size: Number(common(resolved.size)), padding: true };
      list.push(made);
      at = from + made.size;
    }
    gap(end);
    return list;
  }

  private field(
    f: Field,
    s: Shape,
    item: KaitaiItem,
    ids: ReadonlyMap<ResolvedField, string>,
    cases?: (by: string) => KaitaiSwitch,
  ): KaitaiAttribute {
    const base = { ...item, at: f.at, size: f.size };
    const idOf = (name: string | undefined) => [...ids].find(([r]) => r.name === name)?.[1] ?? "";
    switch (f.kind) {
      case "bytes":
        return base;
      case "record":
        return { ...base, type: this.record(f) };
      case "text":
        return { ...base, type: this.texts.of(f) };
      case "variant":
        return { ...base, switch: cases?.(idOf(String(f.resolved.spec.variant?.by))) };
      case "number":
        return this.number(f, s, base);
      case "numbers":
        return { ...this.number(f, s, base), repeat: String(f.count) };
      case "open": {
        const { end } = f.resolved;
        if (!end || !s.open) return this.number(f, s, base);
        const by = idOf(end.by);
        return {
          ...this.number(f, s, base),
          size: 0,
          open: true,
          repeat: countOf(end.count, this.enums.of(s.open.by) ? `${by}.to_i` : by),
        };
      }
      default:
        return f.kind satisfies never;
    }
  }

  private number(f: Field, s: Shape, base: KaitaiAttribute): KaitaiAttribute {
    const set = this.enums.of(f)?.id;
    const largest =
      s.open?.by === f && set === undefined ? s.open.field.resolved.end?.largest : undefined;
    return { ...base, scalar: f.resolved.scalar, enum: set, largest };
  }
}
