import type { Diagnostics } from "../../diagnostics/diagnostics.ts";
import { entries, entry, type Folder } from "../spec.ts";
import { exactlyOne, member } from "./report.ts";

/** Members of value sets and of error tables have the numbers that their kind asks for. */
export function checkValues(folder: Folder, diagnostics: Diagnostics): void {
  for (const [name, set] of Object.entries(folder.sections.values ?? {})) {
    if (set.kind === "words") continue;
    for (const [m, value] of Object.entries(set.members)) {
      const data = ["values", name, "members", m];
      exactlyOne(folder, `\`values.${name}.${m}\``, value, ["is", "bit"], data, diagnostics);
      if (value.bit !== undefined && (value.bit < 0n || value.bit > 63n))
        diagnostics.report(
          "PV407",
          { value: value.bit, what: "the number of a bit", least: 0, most: 63 },
          folder.span([...data, "bit"]),
        );
      for (const system of Object.keys(value.local ?? {}))
        member(
          folder,
          "system",
          system,
          entries(folder, "systems").map(([n]) => n),
          [...data, "local", system],
          diagnostics,
        );
    }
  }
  const systems = entries(folder, "systems").map(([n]) => n);
  for (const [name, e] of Object.entries(folder.sections.errno ?? {})) {
    for (const system of Object.keys(e.on))
      member(folder, "system", system, systems, ["errno", name, "on", system], diagnostics);
  }
  for (const [name, t] of Object.entries(folder.sections.errors ?? {})) {
    for (const n of Object.keys(t.numbers ?? {}))
      member(
        folder,
        "error of the table",
        n,
        t.names ?? [],
        ["errors", name, "numbers", n],
        diagnostics,
      );
    for (const [i, n] of (t.names ?? []).entries()) {
      if (
        t.numbers?.[n] !== undefined ||
        (t.system && entry(folder, "errno", n)?.on[t.system] !== undefined)
      )
        continue;
      diagnostics.report(
        "PV532",
        { name: n, system: t.system ?? "any system" },
        folder.span(["errors", name, "names", String(i)]),
      );
    }
  }
}
