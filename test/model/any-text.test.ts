import fc from "fast-check";
import { expect, it } from "vitest";
import {
  type Compilation,
  compile,
  printDiagnostics,
  type SourceFile,
} from "../../generator/index.ts";
import { lintCompilation } from "../../generator/pipeline.ts";
import { ROOT, specFiles } from "../support/files.ts";
import { RANDOM_SEED, RUNS } from "../support/runs.ts";
import { compileSmall } from "../support/small.ts";

/**
 * Compiles, applies the rules, prints in each format: nothing of it throws, and what is wrong has a
 * place in some file.
 */
function everything(files: readonly SourceFile[], result: () => Compilation): void {
  const compilation = result();
  const texts = new Map(files.map((f) => [f.path, f.text]));
  for (const list of [compilation.diagnostics, lintCompilation(compilation)]) {
    for (const format of ["pretty", "json", "github"] as const)
      expect(printDiagnostics(list, format, texts)).not.toMatch(/\bundefined\b|\[object /);
    for (const d of list) expect(d.span ?? d.code, d.message).toBeDefined();
  }
  expect(compilation.ok).toBe(!compilation.diagnostics.some((d) => d.severity === "error"));
  if (!compilation.ok) expect(compilation.artifacts).toEqual([]);
}

const small = (text: string) =>
  everything([{ path: "spec/small/more.yaml", text }], () => compileSmall(text));

it("no text as a file of a specification makes anything throw", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.string({ unit: "grapheme", maxLength: 300 }),
    fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes).toString("latin1")),
  );
  fc.assert(fc.property(text, small), { seed: RANDOM_SEED, numRuns: RUNS * 3 });
});

it("no data of YAML as sections makes anything throw", () => {
  const sections = [
    "types",
    "values",
    "records",
    "constants",
    "nodes",
    "commands",
    "channels",
    "machines",
    "texts",
    "errors",
    "c",
    "outputs",
    "ids",
    "regions",
    "levels",
    "statements",
    "negotiations",
    "procedures",
  ];
  const keys = fc.constantFrom(
    "a",
    "fields",
    "members",
    "is",
    "type",
    "count",
    "pad",
    "at",
    "record",
    "variant",
    "by",
    "cases",
    "doc",
    "bits",
    "width",
    "value",
    "values",
    "kind",
    "frontend",
    "transitions",
    "with",
    "is ",
    "__proto__",
    "id",
  );
  const scalar = fc.oneof(
    fc.constantFrom("a", "uint8", "uint32", "sizeof(a)", "a + 1", "records.a", "", "frontend"),
    fc.integer(),
    fc.maxSafeInteger(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.string({ maxLength: 8 }),
  );
  const { value } = fc.letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 5 },
      scalar,
      fc.array(tie("value"), { maxLength: 3 }),
      fc.dictionary(keys, tie("value"), { maxKeys: 4 }),
    ),
  }));
  const data = fc.dictionary(
    fc.constantFrom(...sections),
    fc.dictionary(keys, value, { minKeys: 1, maxKeys: 3 }),
    { minKeys: 1, maxKeys: 3 },
  );
  fc.assert(
    fc.property(data, (d) => small(JSON.stringify(d))),
    { seed: RANDOM_SEED, numRuns: RUNS * 10 },
  );
});

const HOSTILE = [
  "~",
  "[]",
  "{}",
  '""',
  ".nan",
  "-.inf",
  "1e999",
  "-1",
  "9007199254740993",
  "9".repeat(400),
  "010",
  "!!binary AA==",
  "*a",
  "&a b",
  "<<: {}",
  "'",
  '"',
  "\t",
  "\u0000",
  "\u202e",
  "\ud800",
  "\ufeff",
  "\u2028",
  "---",
  "...",
  "%YAML 1.3",
  "../..",
  "*/",
  "{{x}}",
  "`",
  "|",
  "? a",
  "2017-02-14",
  "yes",
  "0x",
  "1 << 99999",
  "sizeof(",
  "a.b.c.d",
  "__x",
];
const real = specFiles(ROOT, "pvcalls", "stubdom").filter((f) => !f.path.endsWith("/ids.yaml"));
const vocabulary = specFiles(ROOT, "xen");
const change = fc.record({
  file: fc.nat(real.length - 1),
  line: fc.nat(2000),
  other: fc.nat(2000),
  how: fc.constantFrom("cut", "swap", "double", "replace", "value", "byte", "remove", "join"),
  n: fc.nat(40),
  hostile: fc.constantFrom(...HOSTILE),
});

function mutate(
  files: readonly SourceFile[],
  c: typeof change extends fc.Arbitrary<infer T> ? T : never,
): SourceFile[] {
  return files.map((f, i) => {
    if (i !== c.file) return f;
    const lines = f.text.split("\n");
    const at = c.line % lines.length;
    const to = c.other % lines.length;
    const line = lines[at] ?? "";
    const put = (...now: string[]) =>
      [...lines.slice(0, at), ...now, ...lines.slice(at + 1)].join("\n");
    const changed: Record<typeof c.how, () => string> = {
      cut: () => [...lines.slice(0, at), line.slice(0, c.n)].join("\n"),
      swap: () =>
        lines.map((l, k) => (k === at ? (lines[to] ?? "") : k === to ? line : l)).join("\n"),
      double: () => put(line, line),
      replace: () => put(c.hostile),
      value: () => put(line.replace(/: .*$/, () => `: ${c.hostile}`)),
      byte: () => put(line.slice(0, c.n) + c.hostile + line.slice(c.n + 1)),
      remove: () => put(),
      join: () => put(`${line}${lines[at + 1] ?? ""}`),
    };
    return { ...f, text: changed[c.how]() };
  });
}

it("no damage to our own specifications makes anything throw", () => {
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const files = changes.reduce(mutate, real);
      everything(files, () => compile([...vocabulary, ...files]));
    }),
    { seed: RANDOM_SEED, numRuns: RUNS },
  );
});
