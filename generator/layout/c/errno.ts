import type { Diagnostics } from "../../diagnostics/diagnostics.ts";
import type { Span } from "../../diagnostics/span.ts";
import { entry } from "../../model/spec.ts";
import { alike, candidates, ranked as rankedOf } from "../errno-map.ts";
import type { Numbers } from "../numbers.ts";
import type { ResolvedError, ResolvedProtocol } from "../resolved.ts";
import type { CMacro } from "./header.ts";
import type { CSymbols } from "./symbols.ts";

/** Two functions of C between the numbers of a system and those of an error table, for every number there is. */
export interface CErrnoMap {
  readonly subject: string;
  readonly span: Span;
  /** The type of a number on the wire. */
  readonly type: string;
  /** The number on the wire that means success. */
  readonly success: string;
  readonly toWire: string;
  readonly fromWire: string;
  /** A macro for each number on the wire. */
  readonly macros: readonly CMacro[];
  /** What stands for everything else: a name that the system must have, and its macro. */
  readonly fallback: { readonly name: string; readonly macro: string };
  readonly sent: readonly CSentError[];
  readonly received: readonly CReceivedError[];
}

/** A name of the system and the number that it is sent as. */
export interface CSentError {
  readonly subject: string;
  readonly span: Span;
  readonly name: string;
  readonly macro: string;
  /** Names that win where the system gives them the same number. */
  readonly unless: readonly string[];
}

/** A number on the wire and the names that it may become: the first one that the system has. */
export interface CReceivedError {
  readonly subject: string;
  readonly span: Span;
  readonly macro: string;
  readonly names: readonly string[];
}

/**
 * The maps of a protocol's error tables, as far as these say the type of a number and what stands for anything else.
 * Of names that are alike the preferred one wins, or else the first of the table.
 */
export function resolveErrnoMaps(
  p: Pick<ResolvedProtocol, "folder" | "errorTables">,
  prefix: string,
  symbols: CSymbols,
  numbers: Numbers,
  diagnostics: Diagnostics,
): CErrnoMap[] {
  return p.errorTables.flatMap((t): CErrnoMap[] => {
    const spec = entry(p.folder, "errors", t.name);
    if (spec?.type === undefined || !spec.fallback) return [];
    const { errors } = t;
    const fallback = errors.find((e) => e.name === spec.fallback?.name);
    if (!fallback) {
      diagnostics.report(
        "PV536",
        { table: t.name, name: spec.fallback.name },
        p.folder.span(["errors", t.name, "fallback", "name"]),
      );
      return [];
    }
    const ranked = rankedOf(errors, spec.prefer);
    const macroOf = (e: ResolvedError) =>
      symbols.of(e.path, `${prefix}_${t.name}_${e.name}`.toUpperCase());
    const { bytes, signed } = numbers.type(spec.type);
    return [
      {
        subject: t.id,
        span: t.span,
        type: `${signed ? "" : "u"}int${8n * bytes}_t`,
        success: String(spec.success ?? 0n),
        toWire: symbols.of(`${t.path}.functions.to`, `${prefix}_errno_to_${t.name}`),
        fromWire: symbols.of(`${t.path}.functions.from`, `${prefix}_errno_from_${t.name}`),
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
