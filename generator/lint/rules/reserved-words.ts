import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { languages } from "../reserved.ts";
import { type Finding, finding } from "../rule.ts";

/** Names that mean something else in the language of an output, or in one that includes it. */
export function* reservedWords(p: ResolvedProtocol): Generator<Finding> {
  for (const { language, where, words, uses } of languages) {
    for (const { symbol, subject, span } of uses(p))
      if (words.has(symbol)) yield finding("PV903", { subject, symbol, where, language }, span);
  }
}
