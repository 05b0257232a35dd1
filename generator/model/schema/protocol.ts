/** Sections that say what a protocol is, what is made from it, and what is known about it. */
import { z } from "zod";
import { byteOrder } from "./data.ts";
import {
  common,
  expression,
  integer,
  items,
  line,
  name,
  object,
  path,
  reference,
  rules,
  statement,
  text,
} from "./language.ts";

const spdx = z.string().regex(/^[A-Za-z0-9.+-]+$/, "an SPDX licence identifier");

export const protocolHeader = object({
  name: z
    .string()
    .regex(/^[a-z][a-z0-9]*$/, "lower-case letters and digits")
    .describe("The name of the folder, of files and in ids."),
  title: line("The title of documents and headers."),
  device: name().describe("The type of the device in xenstore paths.").optional(),
  versions: z
    .array(z.string())
    .describe("The versions of the protocol that this text describes.")
    .optional(),
  stage: z
    .enum(["design", "prototype", "production"])
    .describe("The stage of the lifecycle of PV drivers that it has come to; none if missing.")
    .optional(),
  imports: z.array(name()).describe("Folders whose vocabulary it uses."),
  follows: z
    .array(reference("conventions", "A convention whose nodes every device has."))
    .optional(),
  "byte-order": byteOrder
    .describe("The byte order of everything that does not say another.")
    .optional(),
  doc: text("What the protocol is for."),
  padding: object({
    send: z.enum(["zero", "anything"]).describe("What a sender writes into padding."),
    receive: z.enum(["ignore", "require zero"]).describe("What a receiver makes of it."),
    reuse: z.enum(["never", "later versions"]).describe("Whether padding can become a field."),
    doc: common.doc,
  }).optional(),
});

export const vocabularyHeader = object({
  name: name(),
  title: line("A title."),
  doc: text("What it holds."),
});

export const output = object({
  license: spdx.describe("The licence, as an SPDX identifier."),
  holders: z.array(line("Years, name and address.")).describe("Who holds the copyright."),
  appendix: reference(
    "dialects",
    "For a document: the header that it ends with, in the spelling of this tree. None if " +
      "missing, since a protocol is not described in C.",
  ).optional(),
});

const identifier = z.string().regex(/^[A-Za-z_][A-Za-z0-9_]*$/, "a C identifier");
const include = z
  .string()
  .regex(/^(?:"[A-Za-z0-9_./-]+"|<[A-Za-z0-9_./-]+>)$/, 'a C include: <path> or "path"');
const macro = object({
  text: path("The value of a node, as a string.").optional(),
  number: expression("A number.").optional(),
  doc: common.doc,
});

/** What C headers need beyond the rules of their dialects. */
export const cBinding = object({
  header: z
    .string()
    .regex(/^[a-z][a-z0-9_]*$/)
    .describe("The header's name, if it is not the protocol's.")
    .optional(),
  prefix: identifier.describe("Starts every symbol that has no exception below."),
  "version-macro": identifier.describe("The macro that holds the protocol's newest version."),
  contents: z
    .array(path("An item."))
    .describe(
      "What the header declares, in this order; all records, value sets and channels if missing.",
    )
    .optional(),
  symbols: z
    .record(z.string(), z.string().regex(/^[A-Za-z_{}][A-Za-z0-9_{}]*$/))
    .describe("Symbols by path; `*` stands for a name, which {name} or {NAME} repeats.")
    .optional(),
  fillers: z
    .record(z.string(), object({ tag: identifier, member: identifier, bytes: identifier }))
    .describe("The alternative that gives a variant its size, by the variant's path.")
    .optional(),
  types: z
    .record(z.string(), reference("types", "A type of the same size."))
    .describe("Fields whose C type has another name than their type.")
    .optional(),
  together: z
    .array(z.array(path("A field.")))
    .describe("Fields that share one declaration.")
    .optional(),
  dialects: z
    .record(
      name(),
      object({
        includes: z.array(include).optional(),
        macros: z.record(identifier, macro).optional(),
      }),
    )
    .describe("What one dialect has beyond the others.")
    .optional(),
});

const component = z
  .string()
  .regex(/^[A-Za-z0-9_-]+(?:\/[A-Za-z0-9_-]+)*$/, "a component such as docs/misc");

export const dialect = object({
  ...common,
  title: line("The tree and the folder."),
  path: z
    .string()
    .regex(/^(?!.*\.\.)[a-z][A-Za-z0-9_/.{}-]*\.h$/)
    .describe("The header's path in that tree."),
  document: z
    .string()
    .regex(/^(?!.*\.\.)[a-z][A-Za-z0-9_/.{}-]*\.[a-z]+$/)
    .describe("The design document's path in the tree that keeps such documents.")
    .optional(),
  component: object({ document: component.optional(), header: component })
    .describe("How subjects of patches name what they change in that tree.")
    .optional(),
  guard: z
    .string()
    .regex(/^[A-Za-z_{}][A-Za-z0-9_{}]*$/)
    .describe("The include guard."),
  banner: line("The first line of the header's comment, with {file} and {title}."),
  includes: z.array(include),
  indent: object({ with: z.enum(["spaces", "tabs"]), width: integer("Columns of one level.") }),
  line: integer("The longest line."),
  "flexible-array": z
    .string()
    .regex(/^\{element\}\[(?:0|[A-Za-z_]\w*)?\]$/, "{element}[], {element}[0] or {element}[MACRO]")
    .describe("How the open end of a record is written."),
  types: z.record(name(), identifier).describe("How types are spelled."),
  footer: z.array(z.string().regex(/^[\x20-\x7e]*$/)).describe("Lines of the comment at the end."),
});

export const implementation = object({
  ...common,
  title: line("Its name for people."),
  side: name().describe("The role that it plays."),
  source: text("Where it is."),
  version: line("The version that was looked at."),
  support: z
    .enum([
      "Supported",
      "Supported, with caveats",
      "Supported, not security supported",
      "Tech Preview",
      "Experimental",
      "not applicable",
    ])
    .describe("The word of Xen's support statement."),
  constants: z.record(name(), z.bigint()).describe("Numbers that it chose.").optional(),
  states: z
    .array(object({ sees: z.array(name()), does: text("What it does.") }))
    .describe("What it does when it sees the other side's state.")
    .optional(),
  engine: z
    .array(
      object({
        own: z.array(name()),
        target: z.array(name()),
        step: text("The step that it takes."),
      }),
    )
    .describe("How it gets from its own state to the one it wants.")
    .optional(),
  does: items(z.array(z.string().min(1)), "What it does, step by step.").optional(),
  errors: z.record(name(), z.string()).describe("Errors that it makes by itself.").optional(),
  deviations: items(
    object({
      ...common,
      from: path("What it deviates from."),
      does: text("What it does instead."),
      breaks: z
        .array(statement("A sentence of the document."))
        .describe("The sentences of the document that it does not follow.")
        .optional(),
    }),
    "Where it differs.",
    { elided: true },
  ).optional(),
  hazards: items(z.string().min(1), "What is wrong with it.").optional(),
});

const date = z.iso.date("a date such as 2017-02-14");
const commit = z.string().regex(/^[0-9a-f]{7,40}$/, "a commit");
export const historyEntry = object({
  date,
  what: text("What happened."),
  commit: commit.optional(),
  related: z.array(commit).optional(),
  release: line("The first release that has it.").optional(),
});

export const review = object({
  draft: z.string(),
  by: text("The role of who raised it."),
  raised: text("The point."),
  outcome: text("What became of it."),
});

export const question = object({
  ...common,
  about: path("The item that it is about, or `protocol`."),
  asks: text("The question."),
  proposal: text("The answer that this text proposes.").optional(),
});

export const statements = items(rules().unwrap(), "Sentences about one subject.");
export const role = object({ ...common, runs: text("Where it runs.").optional() });
export const edition = object({ ...common, title: line("Its name for people.") });

const exampleValue: z.ZodType<
  bigint | string | (bigint | string)[] | { [field: string]: unknown }
> = z.lazy(() => anExampleValue);
const anExampleValue = z.union([
  z.bigint(),
  z.string().min(1),
  z.array(z.union([z.bigint(), z.string().min(1)])),
  z.record(name(), exampleValue),
]);
export const example = object({
  ...common,
  message: text(
    "The message or the record: `commands.NAME.request`, or `records.NAME` for a command " +
      "that nobody has.",
  ),
  values: z
    .record(name(), exampleValue)
    .describe(
      "What each field holds: a number or its name, text where people write that, bytes as " +
        "hexadecimal digits, a map for a record.",
    ),
});
