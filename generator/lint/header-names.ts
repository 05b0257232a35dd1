import type { Span } from "../diagnostics/span.ts";
import type { CHeader, CMember, CStruct } from "../layout/c/header.ts";
import type { ResolvedProtocol } from "../layout/resolved/protocol.ts";

/** A name that a C header declares, and what it stands for. */
export interface HeaderName {
  readonly kind: "guard" | "macro" | "tag" | "member";
  readonly symbol: string;
  readonly subject: string;
  readonly span: Span;
}

function* structNames(s: CStruct): Generator<HeaderName> {
  yield { kind: "tag", symbol: s.tag, subject: s.subject, span: s.span };
  for (const m of s.members) yield* memberNames(m);
}

function* memberNames(m: CMember): Generator<HeaderName> {
  switch (m.kind) {
    case "plain":
      for (const { name, subject, span } of m.declarators)
        yield { kind: "member", symbol: name, subject, span };
      return;
    case "struct":
      yield { kind: "member", symbol: m.name, subject: m.struct.subject, span: m.struct.span };
      yield* structNames(m.struct);
      return;
    case "union":
      yield { kind: "member", symbol: m.name, subject: m.subject, span: m.span };
      for (const inner of m.members) yield* memberNames(inner);
      return;
    default:
      m satisfies never;
  }
}

function* namesIn(h: CHeader): Generator<HeaderName> {
  yield { kind: "guard", symbol: h.guard, subject: h.subject, span: h.span };
  for (const { name, subject, span } of [
    ...h.macros,
    ...h.items.flatMap((i) => (i.kind === "macros" ? i.macros : [])),
  ])
    yield { kind: "macro", symbol: name, subject, span };
  for (const item of h.items) if (item.kind === "struct") yield* structNames(item.struct);
}

/** Every name in the headers of a protocol; one that several headers declare alike comes once. */
export function headerNames(p: ResolvedProtocol): HeaderName[] {
  const all = p.headers.flatMap((h) => [...namesIn(h)]);
  return [...new Map(all.map((n) => [`${n.kind} ${n.symbol} ${n.subject}`, n])).values()];
}
