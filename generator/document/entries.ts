import type { RootContent } from "mdast";
import { entryOf, list } from "./build.ts";
import type { DocumentScope, Subject } from "./scope.ts";

/** Tells of subjects if they have a property. */
export const has = (scope: DocumentScope, property: string) => (s: Subject) =>
  scope.fact(s, property) !== undefined;
/** An entry for each subject of which something is stated. */
export function entries(
  scope: DocumentScope,
  of: readonly Subject[],
  shown?: ReadonlySet<string>,
): RootContent[] {
  const stated = of.filter((s) => scope.facts(s).length > 0);
  return stated.length === 0 ? [] : [list(stated.map((s) => entryOf(scope, s, shown)))];
}

/**
 * An item's facts as one entry, without the errors that it may give; a map of items as one entry
 * each.
 */
export function about(scope: DocumentScope, of: Subject): RootContent[] {
  if (scope.facts(of).length > 0)
    return entries(
      scope,
      [of],
      new Set(
        scope
          .facts(of)
          .flatMap((f) =>
            has(scope, "errors")(of) && f.property.startsWith("errors") ? [f.property] : [],
          ),
      ),
    );
  return entries(
    scope,
    scope.children(of).flatMap((c) => [c, ...(of.path === GRAMMARS ? below(scope, c, c) : [])]),
  );
}

/** The section of grammars, of which the parts have no directive of their own. */
const GRAMMARS = "texts";

/** What stands below a subject, however deep, named by its way from `top`. */
function below(scope: DocumentScope, of: Subject, top: Subject): Subject[] {
  return scope
    .children(of)
    .flatMap((c) => [
      { ...c, name: c.path.slice(top.path.length - top.name.length) },
      ...below(scope, c, top),
    ]);
}
