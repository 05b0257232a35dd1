import type { Field } from "../../layout/messages/fields.ts";
import type { Module } from "../../layout/messages/messages.ts";
import { notesOf, sizeText } from "../../layout/typescript/notes.ts";
import { told } from "./comments.ts";

/** Gives what stands in the comment of a field. */
export function about(f: Field, module: Module): string[] {
  const { resolved, at } = f;
  const place = f.kind === "open" ? `From byte ${at} on` : `Byte ${at}`;
  return [
    ...told(resolved.doc),
    `${place}, ${sizeText(f)}${notesOf(f, module)}`,
    "",
    `\`${resolved.id}\``,
  ];
}
