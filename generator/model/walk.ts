import type { z } from "zod";
import { collections, type ReferenceKind, references } from "./schema/language.ts";

/** The keys that lead to a value of a file, from its top. */
export type DataPath = readonly string[];

/** What a walk along schema and value meets. */
export interface Visitor {
  /**
   * A named item of a collection. `path` is the item's own path, with elided collections left out.
   */
  item?(path: string, data: DataPath, value: unknown): void;
  /** A string that leads to another item, or an expression. */
  reference?(to: ReferenceKind, value: string | bigint, data: DataPath): void;
  /** A scalar, or a list of scalars: a property of the item at `subject`. */
  leaf?(subject: string, property: string, value: unknown, data: DataPath): void;
}

interface Context {
  readonly subject: string;
  readonly property: string;
  readonly data: DataPath;
}

const dotted = (a: string, b: string) => (a === "" || b === "" ? a + b : `${a}.${b}`);
const isMap = (v: unknown): v is Record<string, unknown> =>
  typeof v === "object" && v !== null && !Array.isArray(v);

/**
 * Walks a value that the schema accepts. The schema decides what is an item, a reference or a leaf.
 */
export function walk(schema: z.ZodType, value: unknown, visitor: Visitor): void {
  visit(schema, value, { subject: "", property: "", data: [] }, visitor);
}

function visit(schema: z.ZodType, value: unknown, at: Context, visitor: Visitor): void {
  if (value === undefined) return;
  const def = (schema as unknown as { _zod: { def: Record<string, unknown> & { type: string } } })
    ._zod.def;
  const reference = references.get(schema);
  if (reference) {
    visitor.reference?.(reference.to, value as string | bigint, at.data);
    visitor.leaf?.(at.subject, at.property, value, at.data);
    return;
  }
  switch (def.type) {
    case "optional":
    case "default":
      visit(def.innerType as z.ZodType, value, at, visitor);
      return;
    case "lazy":
      visit((def.getter as () => z.ZodType)(), value, at, visitor);
      return;
    case "union": {
      const options = def.options as z.ZodType[];
      const option = options.find((o) => o.safeParse(value).success) ?? options[0];
      if (option) visit(option, value, at, visitor);
      return;
    }
    case "object": {
      const shape = def.shape as Record<string, z.ZodType>;
      for (const [key, v] of Object.entries(value as object)) {
        const inner = shape[key];
        if (inner)
          visit(
            inner,
            v,
            { subject: at.subject, property: dotted(at.property, key), data: [...at.data, key] },
            visitor,
          );
      }
      return;
    }
    case "record": {
      const collection = collections.get(schema);
      for (const [key, v] of Object.entries(value as object)) {
        const data = [...at.data, key];
        if (!collection) {
          visit(
            def.valueType as z.ZodType,
            v,
            { ...at, property: dotted(at.property, key), data },
            visitor,
          );
          continue;
        }
        const above = collection.elided
          ? at.property.split(".").slice(0, -1).join(".")
          : at.property;
        const path = dotted(dotted(at.subject, above), key);
        visitor.item?.(path, data, v);
        visit(
          def.valueType as z.ZodType,
          v,
          { subject: path, property: isMap(v) ? "" : "text", data },
          visitor,
        );
      }
      return;
    }
    case "array":
      visitArray(def.element as z.ZodType, value as unknown[], at, visitor);
      return;
    default:
      visitor.leaf?.(at.subject, at.property, value, at.data);
  }
}

/** Lists of maps are numbered parts of their item; lists of scalars are one property. */
function visitArray(element: z.ZodType, list: unknown[], at: Context, visitor: Visitor): void {
  if (list.some(isMap)) {
    list.forEach((v, i) => {
      const here = { ...at, data: [...at.data, String(i)] };
      const numbered = dotted(dotted(at.subject, at.property), String(i + 1));
      visit(
        element,
        v,
        isMap(v)
          ? { ...here, subject: numbered, property: "" }
          : { ...here, subject: numbered, property: "text" },
        visitor,
      );
    });
    return;
  }
  visitor.leaf?.(at.subject, at.property, list, at.data);
  const only = visitor.reference ? { reference: visitor.reference.bind(visitor) } : {};
  for (const [i, v] of list.entries())
    visit(element, v, { ...at, data: [...at.data, String(i)] }, only);
}
