import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { verifyText } from "../../generator/index.ts";
import { compileSmall } from "../support/small.ts";
import { temporaryFolder } from "../support/spec.ts";
import { missing } from "../support/tools.ts";

/** Every character that has such a form, the backslash last, where lines end. */
const SIGNS = "??= ??' ??( ??) ??! ??< ??> ??- ???/ *??/";
const long = (text: string) => `${"word ".repeat(11)}${text} / end`;
const dialect = (name: string) => `
  ${name}: { title: A tree, path: "${name}.h", guard: "X_{NAME}", banner: "{file}: {title} ??/",
    includes: [], indent: { with: spaces, width: 4 }, line: 79, flexible-array: "{element}[]",
    types: { uint32: uint32_t }, footer: ["??/", "*/ none /*"], doc: A tree. }`;

const made = compileSmall(`
dialects: ${["one", "two"].map(dialect).join("")}
values:
  word: { kind: words, doc: Words., members: { a: { word: "${SIGNS}", doc: "${long("??/")}" } } }
records:
  r: { doc: "${long("*??/")}", fields: {
    first: { type: uint32, doc: "${SIGNS}" }, second: { type: uint32, doc: "${long("??/")}" } } }
levels: { queue: { index: queue, doc: "A queue ??/." } }
directories: { home: { path: /home, notation: "~", owner: frontend, readers: [], tags: [],
  doc: Home. } }
nodes: { home: { ring: { value: uint32, words: { none: { is: 0, doc: "??/" } }, writer: frontend,
  readers: [], when: always, doc: "${long("??/")}" } } }
c: { prefix: small, version-macro: SMALL_VERSION, header: small, symbols: { values.word.a: WORD } }
outputs: { one: { license: MIT, holders: ["Some ??/"] }, two: { license: MIT, holders: ["??/"] } }
`);
const files = made.artifacts.filter((a) => a.path.endsWith(".h") || a.path.endsWith(".c"));

describe("texts with characters that old compilers take for others", () => {
  it("come back from every file in C", async () => {
    expect(files.map((f) => f.path).sort()).toEqual([
      "c/small/small_layout_check.c",
      "c/small/small_xenstore.h",
      "one/one.h",
      "two/two.h",
    ]);
    for (const f of files)
      expect((await verifyText(f, f.path, f.text)).diagnostics.map((d) => d.message)).toEqual([]);
  });

  it.skipIf(missing("gcc", "libc6-dev").length > 0)(
    "mean the same to a compiler that knows them",
    () => {
      const folder = temporaryFolder();
      for (const f of files) writeFileSync(join(folder, f.path.replace(/.*\//, "")), f.text);
      const gcc = (...args: string[]) => {
        const { stderr, status } = spawnSync(
          "gcc",
          ["-std=c99", "-trigraphs", "-Wall", "-Wtrigraphs", "-Wcomment", "-Werror", ...args],
          { cwd: folder, encoding: "utf8" },
        );
        expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
      };
      for (const header of ["one.h", "two.h"]) {
        writeFileSync(
          join(folder, "main.c"),
          `#include <stdint.h>\n#include <stdio.h>\n#include "${header}"\n` +
            '#include "small_xenstore.h"\n' +
            "struct small_r r = { 1, 2 };\nint main(void) { puts(WORD); return r.second - 2; }\n",
        );
        gcc("main.c", "-o", "main");
        const { stdout, status } = spawnSync(join(folder, "main"), { encoding: "utf8" });
        expect({ stdout, status }).toEqual({ stdout: `${SIGNS}\n`, status: 0 });
        gcc("-std=gnu99", "-include", "stdint.h", "-include", header, "-c", "small_layout_check.c");
      }
    },
  );

  it.each([
    ["/* a */ // where ??/\n", "the comment goes on in the next line"],
    ["// where \\ \n", "the comment goes on in the next line"],
    ["/* a *??/\n/ */\n", "the comment ends here"],
    ["/* a *\\\n\\\n/ */\n", "the comment ends here"],
    ['#define SMALL_X "??/"\n', "another character"],
    ["??=define SMALL_X 1\n", "another character"],
  ])("are named in a header of others: %j", async (text, problem) => {
    const header = files.find((f) => f.path === "one/one.h");
    const wrong = header?.text.replace("\nstruct", `\n${text}struct`);
    const { diagnostics } = await verifyText(header as never, "copy.h", wrong ?? "");
    expect(diagnostics.map((d) => d.message).join()).toContain(problem);
  });
});
