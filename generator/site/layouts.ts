import type { ResolvedField, ResolvedPart } from "../layout/resolved/fields.ts";
import type { ResolvedProtocol } from "../layout/resolved/protocol.ts";
import type { DrawnField, DrawnLayout } from "./drawn.ts";
import type { Links } from "./inline.ts";
import type { Block } from "./page.ts";

const FORMS: Readonly<Record<ResolvedField["form"], DrawnField["form"] | undefined>> = {
  scalar: "number",
  bytes: "bytes",
  record: "record",
  variant: "variant",
  pad: "padding",
  // Fields of a message of text have no places.
  text: undefined,
};

function drawn(part: ResolvedPart, model: string): Omit<DrawnLayout, "models"> {
  return {
    size: Number(part.size.get(model) ?? 0n),
    align: Number(part.align.get(model) ?? 1n),
    fields: part.fields.flatMap((f): DrawnField[] => {
      const form = FORMS[f.form];
      const size = f.open ? null : Number(f.size.get(model) ?? 0n);
      return form
        ? [{ id: f.id, name: f.name, offset: Number(f.offset.get(model) ?? 0n), size, form }]
        : [];
    }),
  };
}

/** The layouts of a record: data models that agree on all of it share one. */
export function layoutsOf(part: ResolvedPart, models: readonly string[]): DrawnLayout[] {
  const found = new Map<string, { models: string[]; layout: Omit<DrawnLayout, "models"> }>();
  for (const model of models) {
    const layout = drawn(part, model);
    const key = JSON.stringify(layout);
    const known = found.get(key);
    if (known) known.models.push(model);
    else found.set(key, { models: [model], layout });
  }
  return [...found.values()].map(({ models: agreed, layout }) => ({ models: agreed, ...layout }));
}

/** A drawing of a record or of what a command carries; nothing for a message of text. */
export function layoutBlock(
  links: Links,
  p: ResolvedProtocol,
  part: ResolvedPart | undefined,
  title: string,
): Block[] {
  if (!part?.fields.some((f) => FORMS[f.form])) return [];
  const home = (links(part.id) ?? "").replace(/#.*/, "");
  return [{ kind: "layout", title, home, layouts: layoutsOf(part, p.models) }];
}

/** The record, or what a command carries, with an id. */
export const partWith = (p: ResolvedProtocol, id: string): ResolvedPart | undefined =>
  [...p.records, ...p.parts].find((r) => r.id === id);
