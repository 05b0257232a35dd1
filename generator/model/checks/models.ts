import { messageParts, Part } from "../parts.ts";
import type { Checker } from "./checker.ts";

/** Records and messages have offsets on some data model; without one no output would state any. */
export function checkModels(check: Checker): void {
  const { folder } = check;
  if (folder.all("models").length > 0) return;
  const messages = messageParts(folder).filter((p) =>
    p.fields.some((f) => f.value.value === undefined),
  );
  const [first] = [...folder.own("records").map(Part.ofRecord), ...messages];
  if (first) check.report("PV541", { item: first.path }, first.span);
}
