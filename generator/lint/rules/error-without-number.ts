import type { ResolvedProtocol } from "../../layout/resolved.ts";
import { entry } from "../../model/spec.ts";
import { type Finding, finding } from "../rule.ts";

/** Errors that POSIX gives to a call that the protocol forwards, and for which its table has no number. */
export function* errorWithoutNumber(p: ResolvedProtocol): Generator<Finding> {
  for (const set of p.errorSets) {
    const [section = "", name = ""] = set.path.split(".");
    const posix =
      section === "commands"
        ? entry(p.folder, "commands", name)?.errors?.posix
        : entry(p.folder, "errors", name)?.posix;
    if (posix === undefined || set.inexpressible.length === 0) continue;
    yield finding(
      "PV919",
      { table: `errors.${set.table}`, user: set.path, names: set.inexpressible.join(", ") },
      set.span,
    );
  }
}
