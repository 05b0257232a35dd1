import { characters, GRAMMAR_FORMS, type Grammar, isCircular } from "../grammar.ts";
import type { Checker } from "./checker.ts";

/** Grammars take one form, and do not contain themselves. */
export function checkTexts(check: Checker): void {
  for (const text of check.folder.own("texts")) {
    const { name } = text;
    const g = text.value as Grammar;
    check.exactlyOne(`the grammar \`${name}\``, g, GRAMMAR_FORMS, text.span);
    if (g.chars !== undefined && !characters(g.chars))
      check.report("PV529", { characters: g.chars }, text.at("chars"));
    if (isCircular(check.folder, name)) check.report("PV307", { name }, text.span);
  }
}
