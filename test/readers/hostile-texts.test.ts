import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { parseDocument, Scalar, visit } from "yaml";
import { type Artifact, compile, type SourceFile, verifyText } from "../../generator/index.ts";
import { ROOT, specFiles } from "../support/files.ts";
import { RANDOM_SEED, RUNS } from "../support/runs.ts";
import { STAND_INS } from "../support/stand-ins.ts";
import { missing, PACKAGES } from "../support/tools.ts";

const vocabulary = specFiles(ROOT, "xen");
const demo = specFiles(`${ROOT}test/scenarios/made-up/input`, "demo");

/** Every key and every text of the specification, counted through its files. */
const places = demo.flatMap((f, file) => {
  const found: { file: number; n: number; sentence: boolean }[] = [];
  let n = 0;
  visit(parseDocument(f.text), {
    Scalar(_, node) {
      if (typeof node.value === "string")
        found.push({ file, n: n++, sentence: node.value.includes(" ") });
    },
  });
  return found;
});

/** The specification with another text in some places. */
function withTexts(
  changes: readonly { at: (typeof places)[number]; text: string }[],
): SourceFile[] {
  return demo.map((f, file) => {
    const mine = new Map(changes.filter((c) => c.at.file === file).map((c) => [c.at.n, c.text]));
    if (mine.size === 0) return f;
    const document = parseDocument(f.text, { intAsBigInt: true });
    let n = 0;
    visit(document, {
      Scalar(_, node) {
        if (typeof node.value !== "string") return;
        const text = mine.get(n++);
        if (text === undefined) return;
        node.value = text;
        node.type = Scalar.QUOTE_DOUBLE;
      },
    });
    return { ...f, text: document.toString({ lineWidth: 0 }) };
  });
}

const PIECES = [
  "*/",
  "/*",
  "//",
  "\\",
  "\\\n",
  "\n",
  "\n\n",
  "\t",
  " ",
  "  ",
  '"',
  "'",
  "`",
  "``",
  "```",
  "{{",
  "}}",
  "{{{x}}}",
  "$" + "{x}",
  "#{x}",
  "|",
  "\\|",
  "||",
  "| - |",
  "<!--",
  "-->",
  "<b>",
  "&amp;",
  "&#10;",
  "#",
  "# ",
  "#include <x>",
  "#error",
  "%s",
  "%",
  "?" + "?/",
  "../",
  "/",
  "~",
  "[a](b)",
  "![",
  "]",
  "*",
  "_",
  "__",
  "- ",
  "+ ",
  "1. ",
  "> ",
  "---",
  "===",
  "@",
  "$",
  "^",
  ";",
  "{",
  "}",
  "(",
  ")",
  "=",
  ":",
  ": ",
  "null",
  "0",
  "-1",
  "true",
  "A",
  "word",
  "é",
  "ß",
  "日本",
  "😀",
  "e\u0301",
  "\u202e",
  "\u200b",
  "\u0000",
  "\u0007",
  "\r",
  "\u2028",
  "\ufeff",
  "\ud800",
  "\u00a0",
  "::rules{of=x}",
  ":value[x]",
];
const text = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 6 })
  .map((p) => p.join(""));
const sentences = places.filter((p) => p.sentence);
const at = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...sentences) },
  { weight: 1, arbitrary: fc.constantFrom(...places) },
);

/** A compiler's opinion of a header, with stand-ins for what it includes. */
function gcc(header: Artifact): string {
  const body = header.text.replace(/^#include.*$/gm, "");
  const rings = "#define DEFINE_XEN_FLEX_RING_AND_INTF(name) struct name##_intf { int unused; }\n";
  return spawnSync(
    PACKAGES.gcc ?? "",
    ["-std=gnu99", "-fsyntax-only", "-Wall", "-Werror", "-x", "c", "-"],
    { input: `#include <stdint.h>\n${STAND_INS}${rings}${body}`, encoding: "utf8" },
  ).stderr;
}

const compiles = missing("gcc", "libc6-dev").length === 0;
let accepted = 0;
let compiled = 0;

it("no name and no description makes an output that cannot be read back or compiled", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ at, text }), { minLength: 1, maxLength: 4 }),
      async (changes) => {
        const { ok, artifacts } = compile([...vocabulary, ...withTexts(changes)]);
        if (!ok) return;
        accepted++;
        for (const artifact of artifacts.filter((a) => a.protocol === "demo")) {
          const { diagnostics, stated, verified } = await verifyText(
            artifact,
            artifact.path,
            artifact.text,
          );
          expect(
            diagnostics.map((d) => d.message),
            artifact.path,
          ).toEqual([]);
          expect(verified).toBe(stated);
          if (artifact.path.endsWith(".json")) JSON.parse(artifact.text);
          if (compiles && compiled < RUNS && /^(?:xen|linux|qemu)\/.*\.h$/.test(artifact.path)) {
            compiled++;
            expect(gcc(artifact), artifact.path).toBe("");
          }
        }
      },
    ),
    { seed: RANDOM_SEED, numRuns: RUNS * 2 },
  );
});

afterAll(() => {
  expect(accepted).toBeGreaterThan(RUNS / 4);
  if (compiles) expect(compiled).toBeGreaterThan(RUNS / 4);
});
