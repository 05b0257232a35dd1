import type { Field } from "../messages/fields.ts";
import type { Module } from "../messages/messages.ts";
import type { ResolvedCondition } from "../scalars.ts";

/**
 * Gives what the comment of a field says behind its place: byte order, elements, unit, values,
 * conditions.
 */
export function notesOf(f: Field, { sets, valueSets }: Module): string {
  const { resolved, kind, bits } = f;
  const { unit, values, only, valid } = resolved.spec;
  const set = sets.has(values ?? "") ? `{@link ${valueSets.get(values ?? "")}}` : `\`${values}\``;
  const unchecked = ({ limits, rest }: ResolvedCondition) =>
    kind === "number" && rest.length === 0
      ? ""
      : kind === "number" && limits.length > 0
        ? " (not all of it checked here)"
        : " (not checked here)";
  const must = resolved.conditions.map((c) => `\`${c.text}\`${unchecked(c)}`).join(", ");
  return [
    bits > 8 && resolved.scalar?.order === "big" ? ", in network order." : ".",
    kind === "numbers" ? ` ${f.count} elements.` : "",
    unit ? ` Unit: ${unit}.` : "",
    values ? ` Values: ${set}${only ? `, only ${only.join(", ")}` : ""}.` : "",
    must ? ` Must hold: ${must}.` : "",
    valid ? ` \`${valid}\` says how many bytes of it are valid.` : "",
  ].join("");
}

/** Gives what the comment of a field says of its size. */
export const sizeText = (f: Field): string =>
  f.kind === "open" ? `\`${f.resolved.count}\` elements of ${bytes(f.bits / 8)}` : bytes(f.size);

const bytes = (n: number) => `${n} ${n === 1 ? "byte" : "bytes"}`;
