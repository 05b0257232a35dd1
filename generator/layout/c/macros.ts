import type { z } from "zod";
import type { Diagnostics } from "../../diagnostics/diagnostics.ts";
import type { cBinding } from "../../model/schema/protocol.ts";
import { type Folder, findItem } from "../../model/spec.ts";
import type { DataPath } from "../../model/walk.ts";
import { attempt } from "../attempt.ts";
import type { Numbers } from "../numbers.ts";
import type { CMacro } from "./header.ts";

type Binding = z.infer<typeof cBinding>;

/** The macro with the newest version of the protocol; none for a protocol without versions. */
export function versionMacro(folder: Folder, binding: Binding): CMacro[] {
  const newest = folder.sections.protocol?.versions?.at(-1);
  if (newest === undefined) return [];
  return [
    {
      subject: `${folder.name}.protocol.version`,
      span: folder.span(["protocol", "versions"]),
      name: binding["version-macro"],
      value: JSON.stringify(newest),
      doc: "The version of the protocol that this header describes.",
    },
  ];
}

/** The macros that a protocol's binding states for one dialect. Reports numbers that have no value. */
export function ownMacros(
  folder: Folder,
  binding: Binding,
  dialect: string,
  numbers: Numbers,
  diagnostics: Diagnostics,
): CMacro[] {
  const data = ["c", "dialects", dialect, "macros"];
  const number = (at: DataPath, expression: string | bigint) =>
    String(
      attempt(folder, at, String(expression), diagnostics, () =>
        numbers.same(folder, at, expression),
      ) ?? 0n,
    );
  return Object.entries(binding.dialects?.[dialect]?.macros ?? {}).map(([name, m]) => {
    const item = m.text === undefined ? undefined : findItem(folder, m.text)?.item;
    const is = (item?.value as { is?: unknown } | undefined)?.is;
    const value =
      m.number !== undefined
        ? number([...data, name, "number"], m.number)
        : JSON.stringify(String(is ?? item?.name ?? ""));
    return {
      subject: item?.id ?? `${folder.name}.c.${name}`,
      span: item?.span ?? folder.span([...data, name], "key"),
      name,
      value,
      doc: m.doc ?? "",
    };
  });
}
