import { alike, candidates, ranked as rankedOf } from "../errno-map.ts";
import type { ResolvedError } from "../resolved/errors.ts";
import { scalarType } from "../scalar-type.ts";
import type { CContext } from "./context.ts";
import type { CErrnoMap, CReceivedError } from "./driver-files.ts";

/**
 * The maps of a protocol's error tables, as far as these say the type of a number and what stands
 * for anything else. Of names that are alike the preferred one wins, or else the first of the
 * table.
 */
export function resolveErrnoMaps({ p, binding, symbols, diagnostics }: CContext): CErrnoMap[] {
  const { prefix } = binding;
  return p.errorTables.flatMap((t): CErrnoMap[] => {
    const spec = t.item.value;
    const type = t.item.to("types", "type");
    if (!type || !spec.fallback) return [];
    const { errors } = t;
    const fallback = errors.find((e) => e.name === spec.fallback?.name);
    if (!fallback) {
      diagnostics.report(
        "PV536",
        { table: t.name, name: spec.fallback.name },
        t.item.at("fallback", "name"),
      );
      return [];
    }
    const ranked = rankedOf(errors, spec.prefer);
    const macroOf = (e: ResolvedError) =>
      symbols.of(e.path, `${prefix}_${t.name}_${e.name}`.toUpperCase());
    const { bytes, signed } = scalarType(type);
    const toWire = symbols.of(`${t.path}.functions.to`, `${prefix}_errno_to_${t.name}`);
    const fromWire = symbols.of(`${t.path}.functions.from`, `${prefix}_errno_from_${t.name}`);
    return [
      {
        subject: t.id,
        span: t.span,
        type: `${signed ? "" : "u"}int${8n * bytes}_t`,
        success: String(spec.success ?? 0n),
        toWire,
        fromWire,
        toWireOr: symbols.of(`${t.path}.functions.to-or`, `${toWire}_or`),
        fromWireOr: symbols.of(`${t.path}.functions.from-or`, `${fromWire}_or`),
        macros: errors.map((e) => ({
          subject: e.id,
          span: e.span,
          name: macroOf(e),
          value: e.wire < 0n ? `(${e.wire})` : String(e.wire),
          doc: "",
        })),
        fallback: { name: fallback.name, macro: macroOf(fallback) },
        sent: errors.map((e) => {
          const winners = ranked.slice(0, ranked.indexOf(e)).filter((o) => alike(o, e));
          return {
            subject: e.id,
            span: e.span,
            name: e.name,
            macro: macroOf(e),
            unless: winners.map((o) => o.name),
          };
        }),
        received: errors.flatMap((e): CReceivedError[] => {
          const names = candidates(ranked, e.wire);
          const [first] = names;
          if (!first || errors.find((o) => o.wire === e.wire) !== e) return [];
          return [
            {
              subject: first.id,
              span: first.span,
              macro: macroOf(first),
              names: names.map((o) => o.name),
            },
          ];
        }),
      },
    ];
  });
}
