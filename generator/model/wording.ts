import type { Diagnostics } from "../diagnostics/diagnostics.ts";
import { didYouMean } from "../diagnostics/nearest.ts";
import type { Span } from "../diagnostics/span.ts";

/** What of zod's findings the words below need. */
export interface ShapeIssue {
  readonly code?: string;
  readonly expected?: string;
  readonly values?: readonly unknown[];
  readonly message: string;
  readonly errors?: readonly (readonly ShapeIssue[])[];
}

const WANTED: Readonly<Record<string, string>> = {
  string: "text",
  bigint: "a whole number",
  boolean: "`true` or `false`",
  array: "a list",
  object: "a map",
  record: "a map",
};
const HOW: Readonly<Record<string, string>> = {
  text: "text, or remove the key",
  "a whole number": "all digits of a whole number, such as 16 or 0x10",
  "`true` or `false`": "`true` or `false`",
  "a list": "a list, such as `[first, second]`",
  "a map": "a map, such as `{ key: value }`, with a blank behind each colon",
};

/** Gives what a value of YAML is, in the words of an author. */
function kindOfValue(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object") return "a map";
  if (typeof value === "string") return value === "" ? "an empty text" : "text";
  if (typeof value === "bigint") return "a whole number";
  if (typeof value === "boolean") return `\`${value}\``;
  return Number.isFinite(value)
    ? "a number with a point or an exponent"
    : Number.isNaN(value)
      ? "`.nan`"
      : "`.inf`";
}

const either = (list: readonly string[]) =>
  list.length < 2 ? list.join("") : `${list.slice(0, -1).join(", ")} or ${list.at(-1)}`;

const listed = (words: readonly string[]) =>
  words.map((w) => (words.some((other) => other.includes(",")) ? `\`${w}\`` : w)).join(", ");

/**
 * Gives what can stand in a place, after all alternatives of a union; undefined if an alternative
 * wants something else.
 */
function wantedBy(issue: ShapeIssue, inUnion = false): string[] | undefined {
  if (issue.errors) {
    const all = issue.errors.map((list) =>
      list.length === 1 && list[0] ? wantedBy(list[0], true) : undefined,
    );
    return all.every((w) => w !== undefined) ? [...new Set(all.flat())] : undefined;
  }
  if (issue.code === "invalid_value" && issue.values) return issue.values.map(String);
  if (issue.code === "too_small" && inUnion) return ["text"];
  const kind = issue.code === "invalid_type" ? WANTED[issue.expected ?? ""] : undefined;
  return kind === undefined ? undefined : [kind];
}

/** A value that does not fit, or that is missing, and what findings call its place. */
interface Misfit {
  readonly where: string;
  readonly value: unknown;
  readonly missing: boolean;
  readonly span: Span;
}

/**
 * Reports a value of the wrong kind, what belongs there, and how it is mended. Returns false for
 * other findings.
 */
export function reportKind(
  issue: ShapeIssue,
  { where, value, missing, span }: Misfit,
  diagnostics: Diagnostics,
): boolean {
  if (issue.code === "too_small" && (value === "" || Array.isArray(value))) {
    diagnostics.report("PV210", { where, what: value === "" ? "text" : "list" }, span);
    return true;
  }
  const wanted = wantedBy(issue);
  if (!wanted) return false;
  const kinds = wanted.every((w) => w in HOW);
  if (missing) {
    const accepted = kinds ? either(wanted) : `one of ${listed(wanted)}`;
    diagnostics.report("PV208", { where, accepted }, span);
  } else if (kinds) {
    const how = wanted.includes("a whole number")
      ? HOW["a whole number"]
      : ["bigint", "number", "boolean"].includes(typeof value) && wanted.includes("text")
        ? "it in quotes"
        : HOW[wanted[0] ?? ""];
    const found = kindOfValue(value);
    diagnostics.report("PV202", { where, found, wanted: either(wanted), how: how ?? "" }, span);
  } else {
    const exact = typeof value === "string" || typeof value === "bigint";
    const found = exact ? `\`${value}\`` : kindOfValue(value);
    const nearest = typeof value === "string" ? didYouMean(value, wanted) : "";
    diagnostics.report("PV209", { where, found, nearest, known: listed(wanted) }, span);
  }
  return true;
}
