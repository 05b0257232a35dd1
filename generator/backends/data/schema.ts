import { z } from "zod";
import { vectorsSchema } from "./vectors/schema.ts";

/** A whole number: as JSON's number where that is exact, else as its decimal digits in a string. */
const integer = z
  .union([z.number().int(), z.string().regex(/^-?\d+$/)])
  .describe("A whole number; as a string of digits beyond 2^53.");
const perModel = z.record(z.string(), integer).describe("A number for each data model.");
const named = { id: z.string().describe("The permanent id."), name: z.string(), doc: z.string() };

const field = z.object({
  ...named,
  form: z.enum(["scalar", "bytes", "record", "variant", "pad", "text"]),
  type: z.string().describe("The scalar type, the record or the grammar; empty otherwise."),
  order: z.enum(["little", "big"]).optional(),
  offset: perModel,
  size: perModel,
  count: z
    .string()
    .describe("Elements of an array; an expression for an open end; empty if it is none."),
  open: z.boolean(),
  values: z.string().optional(),
  alternatives: z.array(z.string()).describe("Ids of what can stand here.").optional(),
});
const part = { ...named, size: perModel, align: perModel, fields: z.array(field) };
const number = z.object({ ...named, formula: z.string(), value: integer, unit: z.string() });

/** `data/NAME/resolved.json`: a protocol with every number final. */
export const resolvedSchema = z
  .object({
    $schema: z.string(),
    name: z.string(),
    title: z.string(),
    versions: z.array(z.string()),
    stage: z.string(),
    models: z.array(z.string()),
    constants: z.array(number),
    values: z.array(
      z.object({
        ...named,
        kind: z.string(),
        members: z.array(
          z.object({ ...named, value: integer.optional(), word: z.string().optional() }),
        ),
      }),
    ),
    records: z.array(z.object(part)),
    commands: z.array(
      z.object({ ...named, number: integer.optional(), word: z.string().optional() }),
    ),
    messages: z.array(z.object({ ...part, command: z.string(), part: z.string() })),
    channels: z.array(
      z.object({
        ...named,
        kind: z.string(),
        derived: z.array(number),
        formulas: z.array(
          z.object({
            ...named,
            given: z.array(z.string()),
            formula: z.string(),
            unit: z.string(),
            samples: z.array(z.object({ given: z.string(), value: integer })),
          }),
        ),
      }),
    ),
    errors: z.array(
      z.object({
        ...named,
        errors: z.array(z.object({ name: z.string(), wire: integer, sameAs: z.string() })),
      }),
    ),
    errorSets: z.array(
      z.object({
        ...named,
        table: z.string(),
        allowed: z.array(z.string()),
        inexpressible: z.array(z.string()),
      }),
    ),
    sentences: z
      .array(z.object({ id: z.string().describe("The permanent id."), text: z.string() }))
      .describe("The normative sentences of the design document."),
    facts: z
      .array(z.object({ subject: z.string(), property: z.string(), value: z.string() }))
      .describe("Everything that the specification states."),
  })
  .describe("resolved model");

/** `data/NAME/nodes.json`: the xenstore nodes of a protocol. */
export const nodesSchema = z
  .object({
    $schema: z.string(),
    protocol: z.string(),
    nodes: z.array(
      z.object({
        ...named,
        directory: z.string(),
        path: z.string(),
        grammar: z.string(),
        definedBy: z.string(),
        notation: z.object({ path: z.string(), values: z.string(), tags: z.string() }),
        properties: z.record(z.string(), z.string()),
      }),
    ),
  })
  .describe("xenstore nodes");

/** `data/NAME/errno.json`: the error numbers of all systems. */
export const errnoSchema = z
  .object({
    $schema: z.string(),
    systems: z.array(
      z.object({
        name: z.string(),
        title: z.string(),
        source: z.string(),
        verified: z.string(),
        doc: z.string(),
      }),
    ),
    names: z.array(
      z.object({
        name: z.string(),
        posix: z.string(),
        on: z.record(z.string(), integer),
        notes: z.record(z.string(), z.string()),
      }),
    ),
  })
  .describe("error registry");

/** The published schemas by file name. */
export const dataSchemas = {
  "resolved.schema.json": resolvedSchema,
  "nodes.schema.json": nodesSchema,
  "errno.schema.json": errnoSchema,
  "vectors.schema.json": vectorsSchema,
} as const;
