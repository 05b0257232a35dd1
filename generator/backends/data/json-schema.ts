import { z } from "zod";
import { specFile } from "../../model/schema/index.ts";
import { type Artifact, artifact } from "../backend.ts";
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
  const of = (file: string, schema: z.ZodType, title: string): Artifact =>
    artifact(
      { path: `schema/${file}`, protocol: "", title: `schema: ${title}` },
      { text: () => jsonSchema(schema, `pvspec: ${title}`) },
    );
  return [
    of("spec.schema.json", specFile, "specification"),
    ...Object.entries(dataSchemas).map(([file, schema]) =>
      of(file, schema, schema.description ?? file),
    ),
  ];
}
