/**
 * The pieces that every section of the language is built from. A schema made from them says three
 * things at once: what is accepted (zod), which strings are references or expressions
 * (`references`) and which maps hold named items with permanent ids (`collections`). Everything
 * else (checking names, collecting items, stating facts, the editors' JSON Schema) walks these
 * schemas, so a new key of the language is written once.
 */
import { z } from "zod";

/** What a string leads to: a section's name, any item by its path, or an expression. */
export type ReferenceKind =
  | "types"
  | "texts"
  | "values"
  | "records"
  | "regions"
  | "channels"
  | "kinds"
  | "levels"
  | "directories"
  | "commands"
  | "machines"
  | "roles"
  | "systems"
  | "errno"
  | "posix"
  | "dialects"
  | "conventions"
  | "editions"
  | "errors"
  | "path"
  | "statement"
  | "expression";

/** Marks a string schema as a reference. */
export const references = z.registry<{ to: ReferenceKind }>();

/**
 * Marks a map as a collection of named items. `elided` collections do not appear in paths: the
 * field `cmd` of the record `request` is `records.request.cmd`, not `records.request.fields.cmd`.
 */
export const collections = z.registry<{ elided: boolean }>();

/** Words kept for overlays that extend a protocol downstream. */
export const RESERVED_KEYS: readonly string[] = ["origin", "extends"];

/**
 * Carries the known keys of an object through zod's message to the diagnostic about an unknown one.
 */
export const KNOWN_KEYS = "known keys: ";

/** An object without unknown keys. */
export function object<T extends z.ZodRawShape>(shape: T) {
  const known = Object.keys(shape).join(", ");
  return z.strictObject(shape, {
    error: (issue) => (issue.code === "unrecognized_keys" ? KNOWN_KEYS + known : undefined),
  });
}

/**
 * A name that an author chooses: it starts with a letter and goes on with letters, digits, `_` and
 * `-`.
 */
export const NAME = /^[A-Za-z][A-Za-z0-9_-]*$/;
/** How the message about a value that has to be a name begins. */
export const NOT_A_NAME = "a name (";
const nameText = "a letter, then letters, digits, `_` or `-`";
export const name = () => z.string().regex(NAME, `${NOT_A_NAME}${nameText})`);

/** A sentence or a paragraph in the author's words. */
export const text = (about: string) => z.string().min(1).describe(about);

/** A whole number of any size; 64-bit values stay exact. */
export const integer = (about: string) => z.bigint().describe(about);

/** One thing or a list of them. */
export const oneOrMore = <T extends z.ZodType>(one: T) => z.union([one, z.array(one)]);

/** A reference by name into one section, looked up in the protocol and then in its imports. */
export function reference(to: ReferenceKind, about: string) {
  return z.string().min(1).describe(about).register(references, { to });
}

/** A reference to any item by its path, such as `nodes.backend.max-page-order`. */
export const path = (about: string) => reference("path", about);

/** A reference to a normative sentence of the document by its id, such as `NAME-connect-03`. */
export const statement = (about: string) => reference("statement", about);

/** An expression: whole numbers, names, paths, `sizeof` and so on. */
export function expression(about: string) {
  return z
    .union([z.bigint(), z.string().min(1)])
    .describe(about)
    .register(references, { to: "expression" });
}

/** A map of named items; see {@link collections}. */
export function items<T extends z.ZodType>(value: T, about: string, options = { elided: false }) {
  return z.record(name(), value).describe(about).register(collections, options);
}

/** Named sentences that hold for the item they stand in. */
export const rules = () =>
  items(z.string().min(1), "Sentences that hold here, each with a name.", {
    elided: true,
  }).optional();

/** What every item can carry. */
export const common = {
  id: z
    .string()
    .regex(/^[a-z][A-Za-z0-9_.-]*$/, "an id")
    .describe("The permanent id, when the item was renamed and keeps its old one.")
    .optional(),
  doc: text("What it is, in one or more sentences.").optional(),
  since: text("The version or release that brought it.").optional(),
  until: text("The version or release that removed it.").optional(),
  status: z
    .enum(["open question", "not implemented", "reserved", "deprecated", "removed"])
    .describe("Where it stands if it is not simply part of the protocol.")
    .optional(),
  source: text("Where the fact comes from, when that is not obvious.").optional(),
  edition: oneOrMore(reference("editions", "An edition of the protocol that has it."))
    .describe("The editions that have it; all of them if missing.")
    .optional(),
} as const;

/** Text of one line, without control characters. */
export const line = (about: string) =>
  z
    .string()
    .regex(/^[^\p{Cc}]+$/u, "one line")
    .describe(about);
