import { z } from "zod";
import { specFile } from "../../model/schema/index.ts";
import type { Artifact } from "../backend.ts";
import { dataSchemas } from "./schema.ts";

/** A zod schema as JSON Schema. Whole numbers of any size become `integer`. */
function jsonSchema(schema: z.ZodType, title: string): string {
  const json = z.toJSONSchema(schema, {
    target: "draft-7",
    io: "input",
    unrepresentable: "any",
    reused: "ref",
    override: ({ zodSchema, jsonSchema: out }) => {
      const def = zodSchema._zod.def as { type: string; values?: unknown[] };
      if (def.type === "bigint") out.type = "integer";
      if (def.type === "literal" && def.values?.every((v) => typeof v === "bigint")) {
        out.type = "integer";
        out.enum = def.values.map(Number);
      }
    },
  });
  return `${JSON.stringify({ $schema: json.$schema, title, ...json }, null, 2)}\n`;
}

/** The schemas of the specification's files, for editors, and of the data, for programs. */
export function emitSchemas(): Artifact[] {
  const artifact = (file: string, schema: z.ZodType, title: string): Artifact => ({
    path: `schema/${file}`,
    text: jsonSchema(schema, `pvspec: ${title}`),
    protocol: "",
    title: `schema: ${title}`,
  });
  return [
    artifact("spec.schema.json", specFile, "specification"),
    ...Object.entries(dataSchemas).map(([file, schema]) =>
      artifact(file, schema, schema.description ?? file),
    ),
  ];
}
