import { Ajv } from "ajv";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { specFiles } from "../support/files.ts";
import { compileOurs, ROOT } from "../support/spec.ts";

const { artifacts } = compileOurs();
const ajv = new Ajv({ allErrors: true, formats: { date: /^\d{4}-\d\d-\d\d$/ } });

function validator(file: string) {
  const validate = ajv.compile(
    JSON.parse(artifacts.find((a) => a.path === `schema/${file}`)?.text ?? "null"),
  );
  return (data: unknown) =>
    validate(data) ? [] : (validate.errors ?? []).map((e) => `${e.instancePath} ${e.message}`);
}

it("every file of data is as its schema says", () => {
  const files = artifacts.filter((a) => a.path.startsWith("data/"));
  expect(files.length).toBeGreaterThanOrEqual(6);
  for (const { path, text } of files) {
    const data = JSON.parse(text) as Record<string, unknown>;
    const [, schema = ""] = /^\.\.\/\.\.\/schema\/([\w.]+)$/.exec(String(data.$schema)) ?? [];
    const errors = validator(schema);
    expect(errors(data), path).toEqual([]);
    for (const key of Object.keys(data))
      expect(
        errors({ ...data, [key]: undefined, [`${key}x`]: 1 }),
        `${path} without ${key}`,
      ).not.toEqual([]);
  }
});

it("every file of the specification is as its schema says", () => {
  const errors = validator("spec.schema.json");
  const files = specFiles(ROOT, "xen", "pvcalls", "stubdom").filter((f) =>
    f.path.endsWith(".yaml"),
  );
  expect(files.length).toBeGreaterThanOrEqual(20);
  for (const { path, text } of files) expect(errors(parse(text)), path).toEqual([]);
  expect(errors({ protocols: {} })).not.toEqual([]);
  expect(errors({ constants: { size: { is: [] } } })).not.toEqual([]);
});
