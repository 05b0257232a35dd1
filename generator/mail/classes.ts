/** What a change is about, the weightiest first. */
export const CLASSES = ["wire", "names", "statements", "rest"] as const;
/** One of `CLASSES`. */
export type ChangeClass = (typeof CLASSES)[number];

/**
 * Properties of what two sides exchange: places, sizes, numbers, types, and the paths and values of
 * nodes.
 */
const WIRE = new Set(
  (
    "align alternatives bits byte-order bytes count device form grammar kind number offset open " +
    "order pad path same-as sameAs samples separator signed size type value values variant " +
    "versions width wire word"
  ).split(" "),
);
/** Properties that explain. */
const ABOUT = new Set(
  (
    "counter-examples date doc drafts examples outputs since source stage status title until " +
    "what"
  ).split(" "),
);
/** Sections about the specification and about programs, which change nothing in the protocol. */
const ASIDE = new Set(["examples", "history", "reviews", "questions", "implementations"]);
/** The section of grammars: what stands there is what nodes hold. */
const GRAMMARS = "texts";

/**
 * Gives what a property of an item is about. Everything that is not a number, a name or an
 * explanation says what sides do.
 */
export function classOf(item: string, property: string): ChangeClass {
  const section = item.split(".")[1] ?? "";
  const words = property.split(/[. ]/);
  if (ASIDE.has(section) || words.some((w) => ABOUT.has(w))) return "rest";
  if (property === "name" || words[0] === "c") return "names";
  return section === GRAMMARS || words[0] === "for" || words.some((w) => WIRE.has(w))
    ? "wire"
    : "statements";
}
