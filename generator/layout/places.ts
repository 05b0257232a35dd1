import type { PerModel } from "./per-model.ts";
import type { ResolvedField, ResolvedPart } from "./resolved/fields.ts";
import type { ResolvedProtocol } from "./resolved/protocol.ts";

/**
 * Where something is in its outermost record, and how large. An open end has no size, a record no
 * offset.
 */
export interface Place {
  readonly offset?: PerModel;
  readonly size?: PerModel;
}

/** The places of everything that a struct of C can have a member for, by subject. */
export function placesOf(p: Pick<ResolvedProtocol, "records" | "parts">): Map<string, Place> {
  const out = new Map<string, Place>();
  const part = (x: ResolvedPart, offset?: PerModel) => {
    out.set(x.id, { ...(offset && { offset }), size: x.size });
    for (const f of x.fields) field(f);
  };
  const field = (f: ResolvedField) => {
    const { offset, room } = f;
    out.set(f.id, { offset, ...(!f.open && { size: f.size }) });
    for (const a of f.alternatives) {
      if (a.record === undefined) part(a, offset);
      else out.set(`${f.id}.${a.name}`, { offset, size: a.size });
    }
    if (room)
      for (const own of ["filler", "filler.bytes"])
        out.set(`${f.id}.${own}`, { offset, size: room });
  };
  for (const r of p.records) part(r);
  for (const x of p.parts) if (!out.has(x.id)) part(x);
  return out;
}
