import { shortName, typedIn } from "../../document/prose.ts";
import type { ResolvedDocument } from "../../document/resolve.ts";
import type { DocumentScope, Subject } from "../../document/scope.ts";
import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { type Finding, finding } from "../rule.ts";

/**
 * Words that can only be meant as names: joined by `_`, in capitals, or, for a node, joined by `-`.
 */
const NAME = /[A-Za-z][A-Za-z0-9]*(?:[_-][A-Za-z0-9]+)+|[A-Z][A-Z0-9]{2,}/g;

const isNode = (s: Subject) => s.path.startsWith("nodes.");

function meant(scope: DocumentScope, word: string): Subject | undefined {
  const found = scope.names().get(word) ?? [];
  return word.includes("-") ? found.find(isNode) : found[0];
}

/**
 * Names of the model that an author typed into the document instead of pointing at the item, so
 * that they would stay when it is renamed.
 */
export function* typedNames(_: ResolvedProtocol, document?: ResolvedDocument): Generator<Finding> {
  if (!document) return;
  const { scope } = document;
  for (const { text, asCode, at } of typedIn(document)) {
    const words = asCode
      ? [{ word: text, start: 0 }]
      : [...text.matchAll(NAME)].map((m) => ({ word: m[0], start: m.index }));
    for (const { word, start } of words) {
      const subject = asCode ? scope.names().get(word)?.[0] : meant(scope, word);
      if (subject)
        yield finding(
          "PV961",
          { name: word, subject: subject.id, fix: `:name[${shortName(scope, subject)}]` },
          at(start, word.length),
        );
    }
  }
}
