import type { Field } from "../../layout/messages/fields.ts";
import type { Module } from "../../layout/messages/messages.ts";
import { notesOf, sizeText } from "../../layout/typescript/notes.ts";
import { commented } from "./promised.ts";

/** States what the comment of a field states, at one of its places in the code. */
export function commentOf(
  f: Field,
  where: string,
  module: Module,
): Record<string, string | number> {
  return {
    [`${where}.doc`]: commented(f.resolved.doc),
    [`${where}.comment.offset`]: f.at,
    [`${where}.comment.size`]: sizeText(f).replace(/^(\d+) bytes?$/, "$1"),
    [`${where}.comment.notes`]: commented(notesOf(f, module)),
    [`${where}.comment.id`]: f.resolved.id,
  };
}
