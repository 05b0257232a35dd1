import { shortName, typedIn } from "../../document/prose.ts";
import type { ResolvedDocument } from "../../document/resolve.ts";
import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { type Finding, finding } from "../rule.ts";

/** A number of two or more digits on its own: no part of a date, a version, a name or `64-bit`. */
const NUMBER = /(?<![\w.:/-])\d{2,}(?![\w:/]|[.-]\w)/g;

/** Properties that print a number, by the directive that does. */
const DIRECTIVES: Readonly<Record<string, string>> = {
  number: "value",
  offset: "offset",
  size: "size",
};

/**
 * Numbers equal to one of the model that an author typed into the document, so that they would stay
 * when the model changes.
 */
export function* typedNumbers(
  p: ResolvedProtocol,
  document?: ResolvedDocument,
): Generator<Finding> {
  if (!document) return;
  const { scope } = document;
  const known = new Map<string, { subject: string; fix: string }>();
  for (const s of scope.subjects()) {
    for (const f of scope.facts(s)) {
      const sample = /^for (.+)$/.exec(f.property)?.[1];
      const directive = sample === undefined ? DIRECTIVES[f.property] : "value";
      if (directive === undefined || known.has(f.value)) continue;
      const given = sample === undefined ? "" : `{for="${sample}"}`;
      known.set(f.value, {
        subject: s.id,
        fix: `:${directive}[${shortName(scope, s)}]${given}`,
      });
    }
  }
  for (const { text, at } of typedIn(document)) {
    for (const m of text.matchAll(NUMBER)) {
      const found = known.get(m[0]);
      if (found)
        yield finding(
          "PV962",
          { number: m[0], subject: found.subject, protocol: p.name, fix: found.fix },
          at(m.index, m[0].length),
        );
    }
  }
}
