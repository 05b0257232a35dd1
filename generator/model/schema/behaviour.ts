/** Sections about channels, nodes and what happens over time. */
import { z } from "zod";
import { byteOrder, constant, formula, step } from "./data.ts";
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
  text,
} from "./language.ts";

export const level = object({
  ...common,
  under: reference("levels", "The level above.").optional(),
  index: name().describe("The name of its number in paths.").optional(),
  first: integer("The first number; 0 if missing.").optional(),
  count: expression("How many there are.").optional(),
  label: reference(
    "types",
    "The label that tells instances apart, if there is no number.",
  ).optional(),
  "created-by": z.array(path("A command.")).optional(),
  "destroyed-by": z.array(path("A command.")).optional(),
  members: items(
    object({
      ...common,
      index: integer("Its number."),
      last: text("For a member that stands for several: the last number.").optional(),
      attributes: z.record(name(), z.string()).optional(),
    }),
    "Instances with a fixed number.",
    { elided: true },
  ).optional(),
  rules: rules(),
});

/** Text that goes into C as it is: no quotes, no comment can begin or end in it. */
const cText = (about: string) =>
  z
    .string()
    .regex(/^[A-Za-z0-9_ .,()<>{}+/-]+$/, "names, numbers, brackets and + - / < > of C")
    .describe(about);

export const kind = object({
  ...common,
  takes: items(
    object({
      a: z.enum(["record", "region", "node", "field", "text"]).describe("What it is."),
      optional: z.boolean().optional(),
      names: z
        .enum(["commands", "answers"])
        .describe(
          "What the values of the field or node name: the commands of the channel, or " +
            "answers to them.",
        )
        .optional(),
      doc: common.doc,
    }),
    "What a channel of this kind states.",
  ),
  must: z
    .array(expression("A condition."))
    .describe("Conditions that every channel of this kind meets.")
    .optional(),
  derives: items(constant, "What follows.").optional(),
  formulas: items(formula, "What follows for given values.").optional(),
  procedures: items(
    object({ ...common, steps: z.array(step) }),
    "How both sides work it.",
  ).optional(),
  c: object({
    macro: z
      .string()
      .regex(/^[A-Za-z_]\w*$/)
      .describe("The macro that declares such a channel."),
    arguments: z
      .array(z.string())
      .describe("Its arguments: {symbol}, or the name of something that the kind takes."),
    checks: z
      .record(
        name(),
        object({
          about: cText("What is checked, in a few words."),
          expression: cText("An expression of C."),
        }),
      )
      .describe(
        "What a compiler can check of what follows, by the name in `derives`; with {symbol}" +
          " and {sizeof NAME} of something that the kind takes.",
      )
      .optional(),
  }).optional(),
});

/** A channel: what every channel has, and in `with` what its kind takes. */
export const channel = object({
  ...common,
  kind: reference("kinds", "The kind of channel."),
  level: reference("levels", "What there is one of these for.").optional(),
  responses: text("In which order responses come.").optional(),
  samples: z
    .record(name(), z.array(z.bigint()))
    .describe("Values for which the kind's formulas are tabulated.")
    .optional(),
  "created-by": z.array(path("A command.")).optional(),
  "destroyed-by": z.array(path("A command.")).optional(),
  with: z
    .record(name(), z.string().min(1))
    .describe("What the kind takes: names of records and regions, paths of nodes and fields.")
    .optional(),
  rules: rules(),
});

/** How a value is written as text. Grammars are made from each other; `examples` are checked. */
export const textItem = object({
  ...common,
  sequence: z
    .array(
      z.union([
        z.string(),
        z.record(
          name(),
          z.lazy(() => grammar),
        ),
      ]),
    )
    .describe("Parts one after the other: literal text, or a named part.")
    .optional(),
  choice: z
    .array(z.lazy(() => grammar))
    .describe("One of these.")
    .optional(),
  list: z
    .lazy(() => grammar)
    .describe("Any number of these, at least one.")
    .optional(),
  separator: z.string().describe("Between the elements of a list.").optional(),
  optional: z
    .lazy(() => grammar)
    .describe("This or nothing.")
    .optional(),
  word: z.string().min(1).describe("Exactly this.").optional(),
  values: reference("values", "A word of this value set.").optional(),
  decimal: reference("types", "A decimal number that fits this type.").optional(),
  hex: integer("A hexadecimal number, lower case, of exactly so many digits.").optional(),
  digits: integer("A decimal number of exactly so many digits, filled with zeros.").optional(),
  chars: z
    .string()
    .regex(
      /^(?:[A-Za-z0-9 /_@.,:=$+-]|[A-Za-z0-9]-[A-Za-z0-9])+$/,
      "characters and ranges such as a-z",
    )
    .describe("One or more of these characters.")
    .optional(),
  anything: z.boolean().describe("Any text.").optional(),
  min: expression("The least value of a number.").optional(),
  max: expression("The largest value of a number, or the longest text.").optional(),
  examples: z.array(z.string()).describe("Texts that it accepts; checked.").optional(),
  "counter-examples": z.array(z.string()).describe("Texts that it refuses; checked.").optional(),
  notation: z
    .enum(["PATH", "STRING", "INTEGER", "MEMKB", "EVTCHN", "GNTREF", "MAC_ADDRESS"])
    .describe("Its name in the notation of xenstore-paths.")
    .optional(),
});
const grammar: z.ZodType = z.union([reference("texts", "Another grammar."), textItem]);

export const directory = object({
  ...common,
  path: z
    .string()
    .regex(/^\/[A-Za-z0-9/_@{}-]+$/, "an absolute path with {names}")
    .describe("Where it is, with {device}, and with {names} of levels and grammars."),
  notation: z
    .string()
    .regex(/^[~/][A-Za-z0-9/_@{}$-]*$/)
    .describe("The same in the notation of xenstore-paths, with {device}."),
  owner: reference("roles", "Whose directory it is."),
  readers: z.array(reference("roles", "A role.")).describe("Who else may read it."),
  tags: z
    .array(z.enum(["w", "n", "HVM", "PV", "BACKEND", "INTERNAL", "DEPRECATED"]))
    .describe("Tags in the notation of xenstore-paths."),
  permissions: text(
    "What the toolstack sets, if that is not said by owner and readers.",
  ).optional(),
});

export const node = object({
  ...common,
  name: z
    .string()
    .regex(/^[A-Za-z0-9_@{}-]+(\/[A-Za-z0-9_@{}-]+)*$/)
    .describe("The name below the directory, with {names} as there, if it is not the key.")
    .optional(),
  value: reference("texts", "How its value is written: a grammar, or a type for its decimal form."),
  values: reference("values", "The value set that the value comes from.").optional(),
  words: items(object({ ...common, is: integer("The value.") }), "Values with a meaning.", {
    elided: true,
  }).optional(),
  writer: oneOrMore(reference("roles", "A role.")).describe("Who writes it."),
  readers: z.array(reference("roles", "A role.")).describe("Who reads it."),
  when: text("When it is written."),
  absent: text("What it means that the node is missing.").optional(),
  level: reference("levels", "What there is one of these for.").optional(),
  unit: text("What it counts.").optional(),
  must: z
    .array(expression("A condition."))
    .describe("Conditions that valid values meet.")
    .optional(),
  grants: reference("regions", "The memory that the grant leads to.").optional(),
  "chosen-from": path("The node that lists what can be chosen.").optional(),
  lifetime: text("How long it is there.").optional(),
  permissions: text("Who may do what, if it is not as for the directory.").optional(),
  tags: directory.shape.tags.optional(),
  notation: textItem.shape.notation,
});

/** Nodes by directory. */
export const nodes = items(
  items(node, "Nodes of a directory."),
  "Nodes by the directory that they are in.",
);

export const negotiation = object({
  ...common,
  offer: path("What one side offers."),
  choice: path("Where the other side says what it chose.").optional(),
  rule: text("How the choice is made."),
  absent: text("What holds when the offer is missing.").optional(),
});

const stateNames = oneOrMore(name());
export const machine = object({
  ...common,
  level: reference("levels", "What there is one of these for.").optional(),
  values: reference("values", "The value set of its states.").optional(),
  states: items(object({ ...common }), "Its states, if they are no value set.", {
    elided: true,
  }).optional(),
  sides: z
    .record(name(), path("The node that holds the state."))
    .describe("Who has such a state, and where it is published.")
    .optional(),
  initial: stateNames.describe("Where it starts."),
  final: stateNames.describe("Where it ends."),
  transitions: items(
    object({
      ...common,
      actor: reference("roles", "Who makes it.").optional(),
      side: oneOrMore(
        reference("roles", "Whose state changes, if it is not the actor's."),
      ).optional(),
      on: path("The command whose success makes it.").optional(),
      from: stateNames,
      to: name(),
      needs: z
        .record(name(), z.array(name()))
        .describe("The states that the other side must be in.")
        .optional(),
      event: text("What causes it.").optional(),
      does: z.array(z.string()).describe("What is done before.").optional(),
      reads: z.array(path("A node.")).optional(),
      writes: z.array(path("A node.")).optional(),
      enables: z.array(path("A channel.")).optional(),
      creates: name().describe("The state of another instance that it creates.").optional(),
      derived: text("Why it is so, where no published text says it.").optional(),
    }),
    "Its transitions.",
    { elided: true },
  ),
  rules: rules(),
});

export const procedure = object({
  ...common,
  channel: reference("channels", "The channel that it works.").optional(),
  actors: z
    .record(name(), z.string())
    .describe("Who the actors are, if they are not roles.")
    .optional(),
  steps: z.array(step).min(1),
  rules: rules(),
});

export const model = object({
  ...common,
  word: z.union([z.literal(32n), z.literal(64n)]).describe("Bits of a machine word."),
  align64: z
    .union([z.literal(4n), z.literal(8n)])
    .describe("Alignment of a 64-bit integer inside a struct."),
  order: byteOrder.describe("Byte order."),
});
