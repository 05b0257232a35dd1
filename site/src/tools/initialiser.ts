import type { RecordDescription } from "../../../generated/typescript/src/messages.ts";
import type { CInitialiser, CPlace } from "../../../generator/layout/c/initialisers.ts";
import { literalOf } from "../../../generator/layout/c/literals.ts";

/** Elements of an array on a line. */
const WIDTH = 8;

/** A member with its value, or a struct with its members in their order. */
type Member = readonly string[] | Map<string, Member>;

/** A number of a message, in one byte order. */
function numberAt(bytes: Uint8Array, at: number, place: CPlace, big: boolean): bigint {
  const own = bytes.slice(at, at + place.bytes);
  if (!big) own.reverse();
  const digits = [...own].map((b) => b.toString(16).padStart(2, "0")).join("");
  const value = BigInt(`0x${digits}`);
  return place.signed ? BigInt.asIntN(8 * place.bytes, value) : value;
}

/** How many numbers a place has in so many bytes. */
const countOf = ({ count, offset, bytes }: CPlace, length: number): number =>
  count === null ? Math.floor(Math.max(0, length - offset) / bytes) : (count ?? 1);

/** The byte behind a place. */
const endOf = (place: CPlace, { length }: Uint8Array): number =>
  place.offset + countOf(place, length) * place.bytes;

/** One number of a place as C has it, with what it is where its bytes stand the other way round. */
function elementOf(bytes: Uint8Array, at: number, place: CPlace): string {
  const value = numberAt(bytes, at, place, false);
  if (place.big && place.bytes > 1) {
    const meant = numberAt(bytes, at, place, true);
    return `${literalOf(value)} /* ${meant} in big-endian order */`;
  }
  return place.macros?.[String(value)] ?? literalOf(value);
}

/** What stands behind the `=` of a member, in lines; nothing for an open end without elements. */
function linesOfValue(bytes: Uint8Array, place: CPlace): string[] {
  const elements = Array.from({ length: countOf(place, bytes.length) }, (_, i) =>
    elementOf(bytes, place.offset + i * place.bytes, place),
  );
  if (place.count === undefined) return elements;
  // What is missing at the end of an array is 0; an open end has as many elements as are there.
  const last =
    place.count === null ? elements.length - 1 : elements.findLastIndex((e) => e !== "0");
  const shown = elements.slice(0, Math.max(last + 1, place.count === null ? 0 : 1));
  const lines = Array.from({ length: Math.ceil(shown.length / WIDTH) }, (_, i) =>
    shown.slice(i * WIDTH, (i + 1) * WIDTH).join(", "),
  );
  if (lines.length < 2) return lines.map((line) => `{ ${line} }`);
  return ["{", ...lines.map((line) => `    ${line},`), "}"];
}

/** Members of structs within structs, from places with the ways to them. */
function treeOf(bytes: Uint8Array, places: readonly CPlace[]): Map<string, Member> {
  const tree = new Map<string, Member>();
  for (const place of places) {
    const value = linesOfValue(bytes, place);
    const name = place.way.at(-1);
    if (value.length === 0 || name === undefined) continue;
    let at = tree;
    for (const step of place.way.slice(0, -1)) {
      const known = at.get(step);
      const inner = known instanceof Map ? known : new Map<string, Member>();
      at.set(step, inner);
      at = inner;
    }
    at.set(name, value);
  }
  return tree;
}

/** The lines of members; a struct of one member is named together with it. */
function linesOf(tree: Map<string, Member>, before = ""): string[] {
  return [...tree].flatMap(([name, member]): string[] => {
    const way = `${before}.${name}`;
    if (member instanceof Map && member.size === 1) return linesOf(member, way);
    const [first = "", ...rest] =
      member instanceof Map ? ["{", ...linesOf(member).map((l) => `    ${l}`), "}"] : member;
    const lines = [`${way} = ${first}`, ...rest];
    return [...lines.slice(0, -1), `${lines.at(-1)},`];
  });
}

/** The places that a message fills: those of every message, and those of its command. */
function filled(bytes: Uint8Array, { places, union }: CInitialiser): readonly CPlace[] {
  if (!union) return places;
  const number = numberAt(bytes, union.by.offset, union.by, union.by.big === true);
  return [...places, ...(union.cases[String(number)] ?? union.others)].sort(
    (a, b) => a.offset - b.offset,
  );
}

/**
 * A message as a struct of C by its members, for little-endian machines. Undefined where bytes that
 * are not 0 belong to no member, so that it would not be the message.
 */
export function initialiserOf(
  record: RecordDescription,
  bytes: Uint8Array,
  struct: CInitialiser,
): string | undefined {
  const places = filled(bytes, struct).filter(
    (p) => !p.padding || bytes.subarray(p.offset, endOf(p, bytes)).some((b) => b !== 0),
  );
  const rest = bytes.slice();
  for (const p of places) {
    if (endOf(p, bytes) > bytes.length) return undefined;
    rest.fill(0, p.offset, endOf(p, bytes));
  }
  if (rest.some((b) => b !== 0)) return undefined;
  const name = record.name.replace(/\W/g, "_");
  return [
    "/* For little-endian machines. What is not named is 0, because it is static. */",
    `static const struct ${struct.tag} ${name}_message = {`,
    ...linesOf(treeOf(bytes, places)).map((l) => `    ${l}`),
    "};",
    "",
  ].join("\n");
}
