import type { Diagnostics } from "../../diagnostics/diagnostics.ts";
import type { Span } from "../../diagnostics/span.ts";
import type { CHeader, CMember, CStruct } from "./header.ts";
import { KEYWORDS } from "./words.ts";

interface Use {
  readonly symbol: string;
  readonly subject: string;
  readonly span: Span;
}

/** What a header declares, sorted by where C looks a name up: a macro replaces any other name. */
interface Names {
  readonly macros: readonly Use[];
  readonly tags: readonly Use[];
  /** The members of each struct and union. */
  readonly members: readonly (readonly Use[])[];
}

/** What of a header has names. */
type Declaring = Pick<CHeader, "guard" | "subject" | "span" | "macros" | "items"> &
  Partial<Pick<CHeader, "dialect" | "types">>;

/**
 * Tags have the scope of the file, wherever they stand; members have that of their struct or union.
 */
function namesOf(h: Declaring): Names {
  const tags: Use[] = [];
  const members: Use[][] = [];
  const struct = (s: CStruct) => {
    tags.push({ symbol: s.tag, subject: s.subject, span: s.span });
    within(s.members);
  };
  const within = (list: readonly CMember[]) => {
    const own: Use[] = [];
    members.push(own);
    for (const m of list) {
      if (m.kind === "plain")
        own.push(
          ...m.declarators.map(({ name, subject, span }) => ({ symbol: name, subject, span })),
        );
      else if (m.kind === "struct") {
        own.push({ symbol: m.name, subject: m.struct.subject, span: m.struct.span });
        struct(m.struct);
      } else {
        own.push({ symbol: m.name, subject: m.subject, span: m.span });
        within(m.members);
      }
    }
  };
  for (const item of h.items) if (item.kind === "struct") struct(item.struct);
  const macros = [
    ...h.macros,
    ...h.items.flatMap((i) => (i.kind === "macros" ? i.macros : [])),
  ].map(({ name, subject, span }) => ({ symbol: name, subject, span }));
  return {
    macros: [{ symbol: h.guard, subject: h.subject, span: h.span }, ...macros],
    tags,
    members,
  };
}

/** Reports names that a header declares twice in one scope, and names that are words of C. */
export function checkHeader(h: Declaring, diagnostics: Diagnostics): void {
  const { macros, tags, members } = namesOf(h);
  const unique = (uses: readonly Use[], taken: ReadonlyMap<string, Use>): Map<string, Use> => {
    const seen = new Map(taken);
    for (const use of uses) {
      const earlier = seen.get(use.symbol);
      if (earlier)
        diagnostics.report(
          "PV504",
          { symbol: use.symbol, first: earlier.subject, second: use.subject },
          use.span,
          [{ span: earlier.span, note: `\`${earlier.subject}\` has it too` }],
        );
      else seen.set(use.symbol, use);
    }
    return seen;
  };
  const replaced = unique(macros, new Map());
  for (const scope of [tags, ...members]) unique(scope, replaced);
  for (const [type, { span }] of h.types ?? []) {
    const macro = replaced.get(type);
    if (macro)
      diagnostics.report(
        "PV504",
        { symbol: type, first: `dialects.${h.dialect}`, second: macro.subject },
        macro.span,
        [{ span, note: "the tree writes a type like this" }],
      );
  }
  for (const { symbol, subject, span } of [...macros, ...tags, ...members.flat()]) {
    if (KEYWORDS.has(symbol)) diagnostics.report("PV535", { subject, symbol }, span);
  }
}
