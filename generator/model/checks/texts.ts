import { accepts, characters, GRAMMAR_FORMS, type Grammar, isCircular } from "../grammar.ts";
import type { Checker } from "./checker.ts";

const VERDICTS = [
  ["examples", "refuses", false],
  ["counter-examples", "accepts", true],
] as const;

/** Grammars take one form, do not contain themselves, and agree with their examples. */
export function checkTexts(check: Checker): void {
  for (const text of check.folder.own("texts")) {
    const { name } = text;
    const g = text.value as Grammar;
    check.exactlyOne(`the grammar \`${name}\``, g, GRAMMAR_FORMS, text.span);
    if (g.chars !== undefined && !characters(g.chars))
      check.report("PV529", { characters: g.chars }, text.at("chars"));
    if (isCircular(check.folder, name)) check.report("PV307", { name }, text.span);
    for (const [key, verdict, wrong] of VERDICTS) {
      for (const [i, example] of (g[key] ?? []).entries()) {
        if (accepts(check.folder, g, example) === wrong)
          check.report("PV502", { name, verdict, example }, text.at(key, String(i)));
      }
    }
  }
}
