import type { Diagnostics } from "../../diagnostics/diagnostics.ts";
import { entries, type Folder } from "../spec.ts";

/** Records and messages have offsets on some data model; without one no output would state any. */
export function checkModels(folder: Folder, diagnostics: Diagnostics): void {
  if (entries(folder, "models").length > 0) return;
  const messages = Object.entries(folder.sections.commands ?? {}).flatMap(([name, c]) =>
    (["request", "continuation", "response"] as const)
      .filter((part) => c[part] !== undefined && onWire(Object.values(c[part])))
      .map((part) => ["commands", name, part]),
  );
  const [first] = [
    ...Object.keys(folder.sections.records ?? {}).map((name) => ["records", name]),
    ...messages,
  ];
  if (first) diagnostics.report("PV541", { item: first.join(".") }, folder.span(first, "key"));
}

/** Whether some field has a place in memory, and not all are words of a text. */
const onWire = (fields: readonly object[]) => fields.some((f) => !("value" in f));
