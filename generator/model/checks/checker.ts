import type { Code, Params } from "../../diagnostics/catalogue.ts";
import type { Diagnostic, Diagnostics } from "../../diagnostics/diagnostics.ts";
import { didYouMean, listNames } from "../../diagnostics/nearest.ts";
import type { Span } from "../../diagnostics/span.ts";
import type { Entry, Folder, Item } from "../spec.ts";

/** A folder that is looked at, and where findings about it go. */
export class Checker {
  readonly folder: Folder;
  private readonly diagnostics: Diagnostics;

  constructor(folder: Folder, diagnostics: Diagnostics) {
    this.folder = folder;
    this.diagnostics = diagnostics;
  }

  /** Reports a finding. */
  report<C extends Code>(
    code: C,
    params: Params<C>,
    span: Span | undefined,
    related: Diagnostic["related"] = [],
  ): void {
    this.diagnostics.report(code, params, span, related);
  }

  /** Reports a name that is not one of those that are known. */
  member(kind: string, name: string, known: readonly string[], span: Span): void {
    if (!known.includes(name))
      this.report(
        "PV301",
        { kind, name, nearest: didYouMean(name, known), known: listNames(known) },
        span,
      );
  }

  /** Reports a value that takes none, or more than one, of the forms that it can have. */
  exactlyOne(what: string, value: object, forms: readonly string[], span: Span): void {
    const present = forms.filter((f) => f in value);
    if (present.length === 1) return;
    const wanted = forms.join(", ");
    if (present.length === 0) this.report("PV520", { what, forms: wanted }, span);
    else this.report("PV521", { what, present: present.join(", "), forms: wanted }, span);
  }
}

/** The names of the members of a value set, aliases included; none for no set. */
export const membersOf = (set: Item<Entry<"values">> | undefined): string[] =>
  (set?.children("members") ?? []).flatMap((m) => [m.name, ...(m.value.aliases ?? [])]);
