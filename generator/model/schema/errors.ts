/** Sections about error numbers: systems, names, calls of POSIX, and what stands on the wire. */
import { z } from "zod";
import { common, integer, line, name, object, path, reference, rules, text } from "./language.ts";

export const system = object({
  ...common,
  title: line("Its name for people."),
  source: text("Where its numbers come from."),
  verified: z
    .enum(["by the tests", "not here"])
    .describe("Whether the tests compare the numbers with its own headers."),
});

export const errnoItem = object({
  posix: z.enum(["yes", "no", "STREAMS option"]).describe("Whether POSIX.1-2017 has the name."),
  on: z.record(name(), z.bigint()).describe("Its number on each system that has it."),
  notes: z.record(name(), z.string()).describe("What to know about a system.").optional(),
});

export const posixItem = object({
  shall: z.array(reference("errno", "An error.")),
  may: z.array(reference("errno", "An error.")),
});

/** The numbers that stand for errors on the wire, or one use of such a table. */
export const errorTable = object({
  ...common,
  type: reference("types", "The type of the number.").optional(),
  sign: z.enum(["negative", "positive"]).optional(),
  system: reference("systems", "The system whose numbers are used.").optional(),
  success: integer("The number that means success.").optional(),
  names: z.array(reference("errno", "An error.")).describe("The errors of the table.").optional(),
  numbers: z
    .record(name(), z.bigint())
    .describe("Numbers that differ from the system's.")
    .optional(),
  prefer: z
    .array(reference("errno", "An error."))
    .describe("Which of two names is taken where both have one number, on the wire or on a system.")
    .optional(),
  fallback: object({
    name: reference("errno", "An error."),
    status: common.status,
    doc: common.doc,
  })
    .describe("What stands for anything else.")
    .optional(),
  of: reference("errors", "The table that this is a use of.").optional(),
  posix: reference("posix", "The call whose errors can occur.").optional(),
  field: path("Where they appear.").optional(),
  never: z.array(reference("errno", "An error.")).describe("Errors that cannot occur.").optional(),
  rules: rules(),
});
