import type { Field } from "../messages/fields.ts";
import type { Module } from "../messages/messages.ts";

/** What the comment of a field says behind its place: byte order, elements, unit, values, conditions. */
export function notesOf(f: Field, { sets, valueSets }: Module): string {
  const { resolved, kind, bits } = f;
  const { unit, values, only, valid } = resolved.spec;
  const set = sets.has(values ?? "") ? `{@link ${valueSets.get(values ?? "")}}` : `\`${values}\``;
  const must = resolved.conditions
    .map((c) => `\`${c.text}\`${c.limit && kind === "number" ? "" : " (not checked here)"}`)
    .join(", ");
  return [
    bits > 8 && resolved.scalar?.order === "big" ? ", in network order." : ".",
    kind === "numbers" ? ` ${f.count} elements.` : "",
    unit ? ` Unit: ${unit}.` : "",
    values ? ` Values: ${set}${only ? `, only ${only.join(", ")}` : ""}.` : "",
    must ? ` Must hold: ${must}.` : "",
    valid ? ` \`${valid}\` says how many bytes of it are valid.` : "",
  ].join("");
}

/** What the comment of a field says of its size. */
export const sizeText = (f: Field): string =>
  f.kind === "open" ? `\`${f.resolved.count}\` elements of ${bytes(f.bits / 8)}` : bytes(f.size);

const bytes = (n: number) => `${n} ${n === 1 ? "byte" : "bytes"}`;
