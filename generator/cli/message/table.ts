import { z } from "zod";
import type {
  ProtocolDescription,
  RecordDescription,
} from "../../backends/typescript/runtime/description.ts";
import { BrokenPackage } from "./calls.ts";

const LARGEST = 0x7fffffff;

const place = z.int().min(0).max(LARGEST);
const number = z.union([z.int(), z.bigint()]);
const text = z.string();
const func = z.custom((f) => typeof f === "function", "expected a function");

const meanings = z.object({
  kind: z.enum(["enumeration", "flags", "errors"]),
  encoded: z.enum(["number", "mask", "bit"]),
  names: z.record(text, number),
  success: z.int().optional(),
});
const field = z.object({
  name: text,
  id: text,
  doc: text,
  kind: z.enum(["number", "text", "numbers", "bytes", "record", "command"]),
  offset: place,
  size: place,
  bits: z.union([z.literal(8), z.literal(16), z.literal(32), z.literal(64)]).optional(),
  unit: text.optional(),
  meanings: meanings.optional(),
  format: func.optional(),
  get record() {
    return record.optional();
  },
});
const record = z.object({
  name: text,
  type: text,
  id: text,
  doc: text,
  kind: z.enum(["request", "continuation", "response", "record"]),
  size: place.min(1),
  fields: z.array(field),
  padding: z.array(z.object({ name: text, offset: place, size: place })),
  command: z.object({ name: text, number }).optional(),
  get choice() {
    return z.object({ by: text, cases: z.array(z.object({ number, record })) }).optional();
  },
  get commands() {
    return z
      .object({
        messages: z.array(record).min(1),
        unknown: z.object({ word: text, number: text, bytes: text }),
      })
      .optional();
  },
  decode: func,
  encode: func,
  sizeOf: func,
});
const table = z.array(
  z.object({ name: text, title: text, messages: z.array(record), records: z.array(record) }),
);

/** Records that stand inside each other. */
const DEEPEST = 64;

function checkDepth(r: RecordDescription, depth: number): void {
  if (depth > DEEPEST)
    throw new BrokenPackage(`its table has more than ${DEEPEST} records inside each other`);
  const inner = [
    ...r.fields.flatMap((f) => f.record ?? []),
    ...(r.choice?.cases ?? []).map((c) => c.record),
    ...(r.commands?.messages ?? []),
  ];
  for (const i of inner) checkDepth(i, depth + 1);
}

/** The table of a package, after a look at each part of it. */
export function tableOf(found: unknown): readonly ProtocolDescription[] {
  if (found === undefined) throw new BrokenPackage("it has no table `protocols`");
  const parsed = table.safeParse(found);
  if (parsed.success) {
    const protocols = parsed.data as readonly ProtocolDescription[];
    for (const p of protocols) for (const r of [...p.messages, ...p.records]) checkDepth(r, 1);
    return protocols;
  }
  const [issue] = parsed.error.issues;
  throw new BrokenPackage(
    `its table is not one of messages: protocols.${issue?.path.join(".")}: ${issue?.message}`,
  );
}
