import type { Diagnostics } from "../../diagnostics/diagnostics.ts";
import { accepts, characters, GRAMMAR_FORMS, type Grammar, isCircular } from "../grammar.ts";
import type { Folder } from "../spec.ts";
import { exactlyOne } from "./report.ts";

/** Grammars take one form, do not contain themselves, and agree with their examples. */
export function checkTexts(folder: Folder, diagnostics: Diagnostics): void {
  for (const [name, value] of Object.entries(folder.sections.texts ?? {})) {
    const g = value as Grammar;
    const data = ["texts", name];
    exactlyOne(folder, `the grammar \`${name}\``, g, GRAMMAR_FORMS, data, diagnostics);
    if (g.chars !== undefined && !characters(g.chars)) {
      diagnostics.report("PV529", { characters: g.chars }, folder.span([...data, "chars"]));
    }
    if (isCircular(folder, name)) diagnostics.report("PV307", { name }, folder.span(data, "key"));
    const verdicts = [
      ["examples", "refuses", false],
      ["counter-examples", "accepts", true],
    ] as const;
    for (const [key, verdict, wrong] of verdicts) {
      for (const [i, example] of (g[key] ?? []).entries()) {
        if (accepts(folder, g, example) === wrong)
          diagnostics.report(
            "PV502",
            { name, verdict, example },
            folder.span([...data, key, String(i)]),
          );
      }
    }
  }
}
