import { type ChangeClass, CLASSES, classOf } from "./classes.ts";
import type { Leaves } from "./leaves.ts";
import { paragraph } from "./lines.ts";

/** One item that is not what it was. */
export interface Change {
  readonly item: string;
  readonly class: ChangeClass;
  readonly how: "added" | "removed" | "changed";
  /** The properties that differ and weigh most; for people. */
  readonly details: readonly string[];
}

const LONGEST_VALUE = 48;
const MOST_LISTED = 40;
const SIGNS = { added: "+", removed: "-", changed: "~" } as const;

/**
 * A value for people: of a long one the part around the place where it begins to differ from
 * another.
 */
function short(text: string | undefined, other = ""): string {
  if (text === undefined) return "nothing";
  const [all, others] = [[...text], [...other]];
  if (all.length <= LONGEST_VALUE) return text;
  const differs = all.findIndex((c, i) => c !== others[i]);
  const from = Math.max(
    0,
    Math.min(differs < 0 ? all.length : differs, all.length - LONGEST_VALUE / 2) -
      LONGEST_VALUE / 4,
  );
  const part = all.slice(from, from + LONGEST_VALUE).join("");
  return `${from > 0 ? "..." : ""}${part}${from + LONGEST_VALUE < all.length ? "..." : ""}`;
}

/** A text without the names of what is filled in, which never reach the wire. */
const unnamed = (text: string | undefined) => text?.replace(/\{\w+\}/g, "{}");

function classOfChange(
  item: string,
  property: string,
  before: string | undefined,
  after: string | undefined,
): ChangeClass {
  const c = classOf(item, property);
  return c === "wire" && unnamed(before) === unnamed(after) ? "names" : c;
}

const weightiest = (classes: readonly ChangeClass[]): ChangeClass =>
  CLASSES.find((c) => classes.includes(c)) ?? "rest";

/**
 * The class of an item that came or went: that of what it says; its name counts only if it says
 * nothing else.
 */
function classOfWhole(item: string, properties: ReadonlyMap<string, string>): ChangeClass {
  const all = [...properties.keys()].map((p) => classOf(item, p));
  const said = weightiest(all.filter((c) => c !== "names"));
  return said === "rest" && all.includes("names") ? "names" : said;
}

function changeOf(
  item: string,
  before: ReadonlyMap<string, string> | undefined,
  after: ReadonlyMap<string, string> | undefined,
): Change | undefined {
  if (!before)
    return after && { item, class: classOfWhole(item, after), how: "added", details: [] };
  if (!after) return { item, class: classOfWhole(item, before), how: "removed", details: [] };
  const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
    (p) => before.get(p) !== after.get(p),
  );
  if (differing.length === 0) return undefined;
  const classes = new Map(
    differing.map((p) => [p, classOfChange(item, p, before.get(p), after.get(p))]),
  );
  const weight = weightiest([...classes.values()]);
  // A value can stand in the data under several keys; its change is told once, in the words of its
  // fact, which comes last.
  const told = new Map<string, string>();
  for (const p of differing.filter((d) => classes.get(d) === weight)) {
    const step = `${short(before.get(p), after.get(p))} -> ${short(after.get(p), before.get(p))}`;
    told.set(step, `${p} ${step}`);
  }
  return { item, class: weight, how: "changed", details: [...told.values()] };
}

/**
 * Gives what differs between two states of a protocol's data: each item once, in its weightiest
 * class.
 */
export function compareLeaves(before: Leaves, after: Leaves): Change[] {
  const items = [...new Set([...before.keys(), ...after.keys()])].sort();
  return items.flatMap((item) => changeOf(item, before.get(item), after.get(item)) ?? []);
}

/** `wire: 0 changed; names: 1; statements: +2 ~1; rest: 0`. */
export function summaryOf(changes: readonly Change[]): string {
  const of = (c: ChangeClass) => changes.filter((x) => x.class === c);
  const signed = (["added", "removed", "changed"] as const).flatMap((how) => {
    const n = of("statements").filter((x) => x.how === how).length;
    return n > 0 ? [`${SIGNS[how]}${n}`] : [];
  });
  return (
    `wire: ${of("wire").length} changed; names: ${of("names").length}; statements: ` +
    `${signed.join(" ") || "0"}; rest: ${of("rest").length}`
  );
}

/**
 * The changes as a list, weightiest first; of many of one class it says how many more there are.
 */
export function listOf(changes: readonly Change[]): string[] {
  return CLASSES.flatMap((c) => {
    const all = changes.filter((x) => x.class === c);
    const lines = all.slice(0, MOST_LISTED).flatMap(({ item, how, details }) => {
      const what =
        details.length > 0 && c !== "statements" && c !== "rest" ? `: ${details.join("; ")}` : "";
      return paragraph(`${c}: ${SIGNS[how]} ${item}${what}`, "- ");
    });
    return all.length > MOST_LISTED
      ? [...lines, ...paragraph(`${c}: ${all.length - MOST_LISTED} more`, "- ")]
      : lines;
  });
}
