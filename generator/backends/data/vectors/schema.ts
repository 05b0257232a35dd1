import { z } from "zod";

const hex = z
  .string()
  .regex(/^(?:[0-9a-f]{2})*$/)
  .describe("Bytes as hexadecimal digits.");
const refusal = z
  .strictObject({
    code: z.enum([
      "type",
      "range",
      "length",
      "enumerator",
      "condition",
      "command",
      "padding",
      "short",
    ]),
    path: z.string().describe("The field, as in `addr.port`; empty for the message as a whole."),
    offset: z
      .number()
      .int()
      .describe("The first byte of the field, counted from the start of the message."),
  })
  .describe("What is wrong, and where.");
const json: z.ZodType = z.lazy(() =>
  z.union([z.string(), z.number().int(), z.array(json), z.record(z.string(), json)]),
);

const vector = z.strictObject({
  name: z.string(),
  kind: z.enum(["minimum", "maximum", "typical", "hostile"]),
  direction: z
    .enum(["both", "decode", "encode"])
    .describe("`both`: bytes and value become each other."),
  bytes: hex.optional(),
  value: z
    .record(z.string(), json)
    .describe(
      "Numbers of 64 bits as decimal digits, bytes as hexadecimal digits, texts as people " +
        "write them, the command as its word.",
    )
    .optional(),
  error: refusal.describe("Refused always.").optional(),
  strict: refusal
    .describe(
      "Refused by a decoder that looks closely. Without it such a decoder gives the same value.",
    )
    .optional(),
});

/** `data/vectors/NAME.json`: messages with their values and bytes, right ones and wrong ones. */
export const vectorsSchema = z
  .strictObject({
    $schema: z.string(),
    protocol: z.string(),
    byteOrder: z.enum(["little", "big"]),
    messages: z.array(
      z.strictObject({
        id: z.string().describe("The permanent id."),
        record: z.string().describe("The record that it is, or that it stands in."),
        command: z.string().optional(),
        size: z.number().int().describe("Bytes without an open end."),
        cases: z.array(vector),
      }),
    ),
  })
  .describe("test vectors");

/** A file of vectors. */
export type Vectors = z.infer<typeof vectorsSchema>;
/** A message with its values and bytes, right or wrong. */
export type Vector = z.infer<typeof vector>;
/** What is wrong with a message, and where. */
export type Refusal = z.infer<typeof refusal>;
