import type { ResolvedPart } from "../resolved/fields.ts";
import type { CContext } from "./context.ts";

/**
 * Reports records that stand in others, or in what a channel declares, and that the header does not
 * declare before them. `contents` has the paths of what it declares.
 */
export function checkContents(c: CContext, contents: readonly string[]): void {
  const { p } = c;
  const declared = new Set<string>();
  const need = (user: string, name: string) => {
    const record = p.records.find((r) => r.name === name);
    const value = record && (c.spec.items.get(record.path)?.value as { from?: string });
    if (!record || declared.has(record.path) || value?.from !== undefined) return;
    const place = c.binding.contents && c.item?.at("contents", String(contents.indexOf(user)));
    c.diagnostics.report("PV548", { user, path: record.path }, place ?? record.span);
  };
  const inside = (user: string, part: ResolvedPart) => {
    for (const f of part.fields) {
      if (f.form === "record") need(user, f.type);
      for (const a of f.alternatives) {
        if (a.record === undefined) inside(user, a);
        else need(user, a.record);
      }
    }
  };
  for (const path of contents) {
    const record = p.records.find((r) => r.path === path);
    if (record) inside(path, record);
    const channel = p.channels.find((x) => x.path === path);
    for (const argument of channel?.kind?.value.c?.arguments ?? [])
      for (const [, key = ""] of argument.matchAll(/\{(\w[\w-]*)\}/g))
        need(path, channel?.item.value.with?.[key] ?? "");
    declared.add(path);
  }
}
