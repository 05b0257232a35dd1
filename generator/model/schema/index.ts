/** The language as a whole: one schema for every YAML file of a specification. */
import { z } from "zod";
import * as behaviour from "./behaviour.ts";
import * as data from "./data.ts";
import * as errors from "./errors.ts";
import { items, name, object } from "./language.ts";
import * as protocol from "./protocol.ts";

/**
 * Every section. A file holds any of them; a section may be spread over several files of a folder,
 * as long as no item is stated twice.
 */
export const specFile = object({
  protocol: protocol.protocolHeader.describe("What the protocol is. One file of a folder has it."),
  vocabulary: protocol.vocabularyHeader.describe(
    "What a shared vocabulary is. One file of a folder has it.",
  ),
  editions: items(protocol.edition, "Editions of the protocol that differ in some items."),
  roles: items(protocol.role, "Who takes part."),
  constants: items(data.constant, "Numbers with a name, given or derived."),
  types: items(data.typeItem, "Scalars."),
  texts: items(behaviour.textItem, "Grammars of text."),
  values: items(data.valueSet, "Sets of values: enumerations, flags, words."),
  records: items(data.record, "Layouts in memory."),
  regions: items(data.region, "Shared memory."),
  levels: items(behaviour.level, "What there can be several of."),
  kinds: items(behaviour.kind, "Kinds of channels."),
  channels: items(behaviour.channel, "What carries commands, data or events."),
  commands: items(data.command, "What one side asks of the other."),
  examples: items(protocol.example, "Messages with their values, of which the bytes follow."),
  directories: items(behaviour.directory, "Where nodes are."),
  conventions: items(
    object({ doc: protocol.protocolHeader.shape.doc, nodes: behaviour.nodes }),
    "Nodes that many protocols share.",
  ),
  nodes: behaviour.nodes,
  negotiations: items(behaviour.negotiation, "What the sides agree on."),
  machines: items(behaviour.machine, "States and their changes."),
  procedures: items(behaviour.procedure, "What is done in order."),
  errors: items(errors.errorTable, "Error numbers on the wire."),
  statements: protocol.statements,
  questions: items(protocol.question, "What is not decided."),
  waived: z
    .record(z.string(), z.string().min(1))
    .describe(
      "Open questions, deviations and errors without numbers, by their ids, that do not keep it" +
        " from a stage, each with the reason.",
    ),
  implementations: items(protocol.implementation, "Who implements it."),
  history: z.array(protocol.historyEntry).describe("What happened, oldest first."),
  drafts: z.record(z.string(), z.array(z.string())).describe("What each draft changed."),
  reviews: items(protocol.review, "Points that reviewers raised."),
  outputs: z
    .record(name(), protocol.output)
    .describe("Licence and copyright of what is made from it."),
  c: protocol.cBinding.describe("What C headers need beyond the rules."),
  models: items(behaviour.model, "How compilers lay out records."),
  dialects: items(protocol.dialect, "How a tree writes its headers."),
  systems: items(errors.system, "Systems with error numbers."),
  errno: items(errors.errnoItem, "Error names with their numbers."),
  posix: items(errors.posixItem, "Errors of POSIX calls."),
  ids: z.array(z.string()).describe("Every id that was ever given out."),
  wording: z
    .record(z.string(), z.string().regex(/^[a-p]{8}$/, "eight letters from a to p"))
    .describe(
      "A hash of the wording of every sentence with an id, as it was when somebody last saw" +
        " to its meaning.",
    ),
  retired: z
    .record(z.string(), z.string())
    .describe("Ids that are no longer in use, each with the reason."),
}).partial();

/** The sections of a file, or of all files of a folder, after validation. */
export type SpecFile = z.infer<typeof specFile>;
/** The name of a section of the language. */
export type SectionName = keyof SpecFile;
