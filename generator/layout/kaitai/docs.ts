import { inComment } from "../comments.ts";
import type { ResolvedField } from "../resolved/fields.ts";
import type { KaitaiItem } from "./file.ts";

/**
 * What a text says of an item beside its first line: the property, what stands in front of it, and
 * its value.
 */
export interface KaitaiNote {
  readonly property: string;
  readonly label: string;
  readonly text: string;
}

/**
 * A text that stays inside of the comments that Kaitai Struct makes of it. It copies texts as they
 * are, so that three quotation marks, the end of a comment or an escape would end the comment in
 * one language or another.
 */
export function inDoc(text: string): string {
  return inComment(text)
    .replace(/\s+/g, " ")
    .replaceAll("\\", "\\\\")
    .replace(/"(?=")/g, '" ')
    .trim();
}

const listed = (list: readonly string[], between: string) =>
  list.length === 0 ? undefined : list.join(between);

/** The first line of an item's text, then what has a label. */
export function notesOf(
  item: KaitaiItem & { readonly field?: ResolvedField | undefined },
): KaitaiNote[] {
  const { spec, conditions } = item.field ?? {};
  const all: [string, string, string | undefined][] = [
    ["doc", "", item.doc],
    ["unit", "Unit", spec?.unit],
    ["only", "Only", listed(spec?.only ?? [], ", ")],
    ["must", "Must hold", listed(conditions?.map((c) => c.text) ?? [], "; ")],
    ["valid", "Valid bytes", spec?.valid?.toString()],
  ];
  return all.flatMap(([property, label, text]) =>
    text === undefined || inDoc(text) === "" ? [] : [{ property, label, text: inDoc(text) }],
  );
}
