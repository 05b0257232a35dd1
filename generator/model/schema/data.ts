/** Sections about values in memory: types, value sets, records. */
import { z } from "zod";
import {
  common,
  expression,
  integer,
  items,
  name,
  object,
  oneOrMore,
  path,
  reference,
  rules,
  statement,
  text,
} from "./language.ts";

/** Byte order of a multi-byte integer in memory. */
export const byteOrder = z.enum(["little", "big"]);

export const typeItem = object({
  ...common,
  bits: z
    .union([z.literal(8n), z.literal(16n), z.literal(32n), z.literal(64n)])
    .describe("Width of a basic type.")
    .optional(),
  signed: z.boolean().describe("Whether a basic type has negative values.").optional(),
  is: reference("types", "The type that this one refines.").optional(),
  order: byteOrder.describe("Byte order, if it is not the protocol's.").optional(),
  role: text(
    "What a value of it stands for: index, label, cookie, grant reference, event channel, …",
  ).optional(),
  holds: path("The table that its values come from.").optional(),
  format: z
    .enum(["ipv4"])
    .describe("How people write its values, where that is not a number.")
    .optional(),
  notation: z
    .enum(["INTEGER", "MEMKB", "EVTCHN", "GNTREF"])
    .describe("Its decimal form in the notation of xenstore-paths; INTEGER if missing.")
    .optional(),
});

export const valueMember = object({
  ...common,
  is: expression("The number; for flags the mask.").optional(),
  bit: integer("The bit of a flag, counted from the least significant.").optional(),
  word: text(
    "The word on the wire, if the set is encoded as text and the word is not the name.",
  ).optional(),
  aliases: z.array(name()).describe("Other names of the same value.").optional(),
  local: z
    .record(name(), z.bigint())
    .describe("The number that each system uses for the same name.")
    .optional(),
});

export const valueSet = object({
  ...common,
  kind: z
    .enum(["enumeration", "flags", "words"])
    .describe("Numbers of which one holds (the default), bits that can be combined, or words.")
    .optional(),
  unknown: text("What a receiver does with a value that is not listed.").optional(),
  withdrawn: z.array(z.bigint()).describe("Numbers that must never be used again.").optional(),
  members: items(valueMember, "The values.", { elided: true }),
});

const bits = object({
  ...common,
  at: integer("The lowest bit."),
  width: integer("How many bits."),
  values: reference("values", "The value set of the bits.").optional(),
});

/** Alternatives in one place of a record, chosen by an expression. */
const variant = object({
  by: expression("What chooses: a field, some bits of one, a node."),
  commands: z
    .enum(["request", "continuation", "response"])
    .describe("One alternative for each command of the channels that use the record.")
    .optional(),
  cases: z
    .record(name(), reference("records", "The record that the value selects."))
    .describe("A record for each value.")
    .optional(),
  size: expression(
    "Bytes that every alternative has room for; the largest one's size if missing.",
  ).optional(),
  otherwise: text("What it holds when nothing selects an alternative.").optional(),
});

/**
 * A field of a record or of a command: one of `type`, `bytes`, `record`, `variant`, `pad`, or
 * `value` for text.
 */
export const field = object({
  ...common,
  type: reference("types", "A scalar.").optional(),
  bytes: expression("An array of bytes, and how many.").optional(),
  record: reference("records", "A record in the place of the field.").optional(),
  variant: variant.describe("Alternatives in the place of the field.").optional(),
  pad: expression("Bytes without meaning.").optional(),
  value: reference("texts", "Text, for a command that travels through xenstore.").optional(),
  as: reference("types", "Padding that is declared as one scalar of its size.").optional(),
  count: expression(
    "Makes it an array; an expression that needs other fields makes it the open end of the record.",
  ).optional(),
  at: expression("Asserts the offset.").optional(),
  bits: items(bits, "What the bits of the scalar mean.", { elided: true }).optional(),
  values: reference("values", "The value set it comes from.").optional(),
  encoded: z
    .enum(["number", "mask", "bit"])
    .describe("How the value set is encoded here; number is the default.")
    .optional(),
  only: z.array(name()).describe("The values of the set that are allowed here.").optional(),
  must: z
    .array(expression("A condition."))
    .describe("Conditions that valid values meet.")
    .optional(),
  holds: reference("records", "What the bytes are.").optional(),
  valid: expression("How many of the bytes are valid.").optional(),
  echoes: path("The field whose value it repeats.").optional(),
  grants: reference("regions", "The memory that the grant or the grants lead to.").optional(),
  writer: reference("roles", "The side that writes it, where that is not the sender.").optional(),
  initial: expression("Its value when the memory is created.").optional(),
  when: text("When it is written.").optional(),
  unit: text("What it counts.").optional(),
});

export const record = object({
  ...common,
  from: text(
    "The header that declares it for everybody, so that no protocol's header does.",
  ).optional(),
  layout: z
    .enum(["stated", "natural"])
    .describe(
      "`stated` (the default): every gap is a named pad, the same everywhere. `natural`: as" +
        " each compiler lays it out.",
    )
    .optional(),
  fields: items(field, "The fields in order.", { elided: true }),
  alternatives: object({
    by: expression("The field that chooses."),
    cases: z.record(name(), reference("records", "A record that describes the same bytes.")),
  })
    .describe("Records that describe the same bytes, with the choosing field at the same place.")
    .optional(),
  rules: rules(),
});

export const region = object({
  ...common,
  pages: expression("How many pages."),
  level: reference("levels", "What there is one of these for.").optional(),
  "allocated-by": reference("roles", "Who allocates it.").optional(),
  "initialised-by": reference("roles", "Who initialises it.").optional(),
  access: z.enum(["read-only", "read-write"]).describe("What the other side may do.").optional(),
  holds: reference("records", "What stands at its start.").optional(),
  mapped: text("How the other side maps it.").optional(),
  lifetime: text("From when to when it is shared.").optional(),
});

export const constant = object({
  ...common,
  is: expression("Its value, as a number or a formula."),
  unit: text("What it counts.").optional(),
});

export const formula = object({
  ...common,
  given: z.array(name()).min(1).describe("What it depends on."),
  is: expression("The formula."),
  modulo: integer("The width in bits of the unsigned arithmetic that it uses.").optional(),
  unit: text("What it counts.").optional(),
});

export const command = object({
  ...common,
  on: reference("channels", "The channel that carries it."),
  posix: reference("posix", "The POSIX call that it forwards.").optional(),
  "valid-in": z.array(name()).describe("The states in which it may be sent.").optional(),
  answered: text("When the answer comes.").optional(),
  needs: items(z.string().min(1), "What has to hold before it is sent.").optional(),
  request: items(field, "What it takes.").optional(),
  continuation: items(field, "What its further slot holds, if it takes two.").optional(),
  response: items(field, "What it returns.").optional(),
  outcomes: items(
    object({
      ...common,
      answer: name().describe("The word in the channel's answer node.").optional(),
      result: reference("texts", "What the result node then holds.").optional(),
      words: z
        .array(z.string())
        .describe("The words that the result node then holds one of.")
        .optional(),
      silent: z.boolean().describe("Whether nothing is written at all.").optional(),
      "seen-as": text("How the sender notices.").optional(),
      reaction: text("What the sender does.").optional(),
    }),
    "How it can end, each with what can be seen.",
  ).optional(),
  timeout: object({
    ms: integer("Milliseconds."),
    doc: text("What happens then.").optional(),
  }).optional(),
  steps: z.lazy(() => stepList).optional(),
  effect: text("What has changed after success.").optional(),
  errors: object({
    posix: reference("posix", "The call whose errors it may answer.").optional(),
    also: z.array(reference("errno", "An error.")).describe("Further errors.").optional(),
    never: z
      .array(reference("errno", "An error."))
      .describe("Errors that it never answers.")
      .optional(),
    see: z
      .record(name(), statement("A sentence of the document."))
      .describe("Where the document says when an error is given.")
      .optional(),
  })
    .describe("The errors that it may answer.")
    .optional(),
  rules: rules(),
});

/** A step of a procedure. */
export const step = object({
  actor: name().describe("Who acts."),
  do: text("What is done."),
  if: text("When the step is taken.").optional(),
  barrier: z
    .enum(["full", "read", "write"])
    .describe("The memory barrier that the step is.")
    .optional(),
  reads: oneOrMore(path("A node.")).describe("Nodes that it reads.").optional(),
  writes: oneOrMore(path("A node.")).describe("Nodes that it writes.").optional(),
  sends: reference("commands", "The command that it sends.").optional(),
  "waits-ms": integer("How long it waits at most.").optional(),
  "on-timeout": text("What happens then.").optional(),
  edition: common.edition,
});
const stepList = z.array(step);
