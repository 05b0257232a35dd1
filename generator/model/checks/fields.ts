import type { Diagnostics } from "../../diagnostics/diagnostics.ts";
import { bind } from "../scope.ts";
import type { Folder } from "../spec.ts";
import { exactlyOne, member, membersOf } from "./report.ts";

const FIELD_FORMS = ["type", "bytes", "record", "variant", "pad", "value"] as const;

/** Each field takes one form, and names values and alternatives that exist. */
export function checkFields(folder: Folder, diagnostics: Diagnostics): void {
  for (const [name, r] of Object.entries(folder.sections.records ?? {})) {
    if (Object.keys(r.fields).length === 0)
      diagnostics.report("PV522", { name }, folder.span(["records", name], "key"));
  }
  for (const item of folder.items.values()) {
    const [section, , part] = item.data;
    const isField =
      (section === "records" && part === "fields" && item.data.length === 4) ||
      (section === "commands" &&
        ["request", "continuation", "response"].includes(part ?? "") &&
        item.data.length === 4);
    if (!isField) continue;
    const f = item.value as {
      values?: string;
      only?: string[];
      count?: unknown;
      value?: string;
      as?: string;
      variant?: { cases?: Record<string, string>; commands?: string; by: string | bigint };
    };
    exactlyOne(folder, `\`${item.path}\``, f, FIELD_FORMS, item.data, diagnostics);
    if (f.count !== undefined && (f.variant || f.as !== undefined)) {
      diagnostics.report(
        "PV523",
        { field: item.path },
        folder.span([...item.data, "count"], "key"),
      );
    }
    if (f.value !== undefined && section === "records")
      diagnostics.report(
        "PV524",
        { field: item.path },
        folder.span([...item.data, "value"], "key"),
      );
    for (const [i, name] of (f.only ?? []).entries())
      member(
        folder,
        "value",
        name,
        membersOf(folder, f.values),
        [...item.data, "only", String(i)],
        diagnostics,
      );
    if (
      f.variant &&
      (Boolean(f.variant.cases) === Boolean(f.variant.commands) ||
        Object.keys(f.variant.cases ?? { any: "" }).length === 0)
    ) {
      diagnostics.report("PV525", { field: item.path }, folder.span(item.data, "key"));
    }
    const by =
      f.variant && typeof f.variant.by === "string"
        ? bind(folder, item.data, f.variant.by)
        : undefined;
    const set = by?.kind === "item" ? (by.item.value as { values?: string }).values : undefined;
    if (set)
      for (const name of Object.keys(f.variant?.cases ?? {}))
        member(
          folder,
          "value",
          name,
          membersOf(folder, set),
          [...item.data, "variant", "cases", name],
          diagnostics,
        );
  }
}
