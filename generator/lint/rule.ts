import type { Code, Params } from "../diagnostics/catalogue.ts";
import type { Diagnostic } from "../diagnostics/diagnostics.ts";
import type { Span } from "../diagnostics/span.ts";
import type { ResolvedDocument } from "../document/resolve.ts";
import type { ResolvedProtocol } from "../layout/resolved/protocol.ts";

/** What a rule has found: a code of the catalogue, what its message needs, and the places. */
export interface Finding {
  readonly code: Code;
  /** Checked against its code by `finding`, which is the only way to make one. */
  readonly params: Params<Code>;
  readonly span: Span;
  readonly related: Diagnostic["related"];
}

/**
 * Looks at a protocol or a vocabulary, and at its document if it has one, and changes nothing: the
 * same ones always give the same findings.
 */
export type Rule = (p: ResolvedProtocol, document?: ResolvedDocument) => Iterable<Finding>;

/** A finding with the values that the message of its code needs. */
export function finding<C extends Code>(
  code: C,
  params: Params<C>,
  span: Span,
  related: Diagnostic["related"] = [],
): Finding {
  return { code, params: params as Params<Code>, span, related };
}

/** `a`, `a and b`, `a, b and c`. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

/** A name as messages write it. */
export const quoted = (name: string): string => `\`${name}\``;
