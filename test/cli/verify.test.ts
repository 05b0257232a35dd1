import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { Diagnostics } from "../../generator/diagnostics/diagnostics.ts";
import type { Compilation } from "../../generator/index.ts";
import { writeOutput } from "../../generator/output/output.ts";
import { pvspec } from "../support/cli.ts";
import { ROOT } from "../support/files.ts";
import { compileOurs, temporaryFolder } from "../support/spec.ts";

let ours: Compilation;
beforeAll(() => {
  ours = compileOurs();
});
const files = (end: string) =>
  ours.artifacts.filter((a) => a.promise && a.path.endsWith(end)).map((a) => a.path);

/** A copy of this specification with the files that are made from it, some of them changed. */
function changed(changes: Readonly<Record<string, (text: string) => string>>): string {
  const root = temporaryFolder();
  cpSync(join(ROOT, "spec"), join(root, "spec"), { recursive: true });
  writeOutput(join(root, "generated"), "generated", ours.artifacts, new Diagnostics());
  for (const [path, change] of Object.entries(changes)) {
    const file = join(root, "generated", path);
    const before = readFileSync(file, "utf8");
    const after = change(before);
    expect(after, path).not.toBe(before);
    writeFileSync(file, after);
  }
  return root;
}
const all = (paths: readonly string[], change: (text: string) => string) =>
  Object.fromEntries(paths.map((p) => [p, change]));

/** Both places of a contradiction, in the order of its sentence. */
const PLACES = /^(generated\/\S+:\d+:\d+): error PV601: \1 says .* (spec\/\S+:\d+:\d+) says .*$/gm;

/** Adds 8 to the last number of the first row that has one behind its name. */
const otherNumber = (text: string) =>
  text.replace(
    /^(\| \w[^|]*\|(?: [^|]*\|)*? )(\d+)(?= \|)/m,
    (_, start: string, n: string) => `${start}${Number(n) + 8}`,
  );
/** Adds a word to the last cell of the first table. */
const otherWord = (text: string) => text.replace(/(\n\| -.*\n\| .*) \|\n/, "$1 indeed |\n");

describe("pvspec verify", () => {
  it("finds nothing in files as they were made, and counts facts and files", async () => {
    const { code, stdout, stderr } = await pvspec(changed({}), "verify");
    expect([code, stderr]).toEqual([0, ""]);
    const [, good, stated, count, same, compared] =
      /^(\d+) of (\d+) facts verified in (\d+) files, (\d+) of (\d+) files the same byte/.exec(
        stdout,
      ) ?? [];
    expect([good, same]).toEqual([stated, compared]);
    expect(Number(count) + Number(compared)).toBe(ours.artifacts.length);
    expect(Number(stated)).toBeGreaterThan(5000);
    expect(Number(count)).toBe(files("").length);
  });

  it("names both places of an offset that was changed by hand, in each header", async () => {
    const headers = files("/pvcalls.h");
    expect(headers.length).toBeGreaterThanOrEqual(3);
    const root = changed(all(headers, (text) => text.replace("addr[28]", "addr[36]")));
    const { code, stderr } = await pvspec(root, "verify");
    expect(code).toBe(1);
    for (const path of headers) {
      const sentences = [...stderr.matchAll(PLACES)]
        .map((m) => m[0])
        .filter((s) => s.startsWith(`generated/${path}:`));
      expect(sentences.join("\n")).toContain(
        "says commands.connect.request.evtchn is at 64, spec/pvcalls/commands.yaml:",
      );
      expect(sentences.join("\n")).toContain(" says 56");
    }
  });

  it("names both places of a number that was changed by hand, in each table", async () => {
    const tables = files(".md").filter(
      (path) =>
        otherNumber(ours.artifacts.find((a) => a.path === path)?.text ?? "") !==
        ours.artifacts.find((a) => a.path === path)?.text,
    );
    expect(tables).toEqual(
      expect.arrayContaining([
        "tables/pvcalls/fields.md",
        "tables/pvcalls/values.md",
        "tables/pvcalls/errors.md",
        "tables/pvcalls/channels.md",
        "tables/xen/errors.md",
      ]),
    );
    const { code, stderr } = await pvspec(changed(all(tables, otherNumber)), "verify");
    expect(code).toBe(1);
    const places = [...stderr.matchAll(PLACES)].map((m) => m[1]?.replace(/:\d+:\d+$/, ""));
    expect(new Set(places)).toEqual(new Set(tables.map((t) => `generated/${t}`)));
  });

  it("names both places of a word that was changed by hand, in each table and list", async () => {
    const changes = {
      ...all(files(".md"), otherWord),
      ...all(files(".pandoc"), (text) => text.replace(/\[\w*\]$/m, "[x]")),
    };
    expect(Object.keys(changes).length).toBeGreaterThan(20);
    const { code, stderr } = await pvspec(changed(changes), "verify");
    expect(code).toBe(1);
    const found = new Set(
      [...stderr.matchAll(/^(generated\/[^:]+):\d+:\d+: error PV60[13]: /gm)].map((m) => m[1]),
    );
    expect(found).toEqual(new Set(Object.keys(changes).map((path) => `generated/${path}`)));
  });

  it("does not mind a comment that was changed", async () => {
    const headers = all(files("/pvcalls.h"), (text) =>
      text.replace("/* the socket */", "/* something else */"),
    );
    const tables = all(files(".md"), (text) => text.replace("<!-- ", "<!-- Otherwise "));
    const root = changed({ ...headers, ...tables });
    expect(await pvspec(root, "verify")).toMatchObject({ code: 0, stderr: "" });
    expect((await pvspec(root, "build", "--check")).code).toBe(1);
  });

  it("names files that nothing reads back and that differ", async () => {
    const runtime = "typescript/src/runtime/bytes.ts";
    const root = changed({ [runtime]: (text) => `${text}\n` });
    for (const args of [[], [`generated/${runtime}`]]) {
      const { code, stderr } = await pvspec(root, "verify", ...args);
      expect(code).toBe(1);
      expect(stderr).toMatch(
        /^error PV702: `generated\/typescript\/src\/runtime\/bytes.ts` is not/m,
      );
      expect(stderr.match(/PV\d+/g)).toHaveLength(1);
    }
  });

  it("names a licence and a holder that were changed by hand, in every file in C", async () => {
    const c = [...files("/pvcalls.h"), ...files(".h"), ...files(".c")];
    const root = changed(
      all(c, (text) => text.replace("Identifier: MIT", "Identifier: ISC").replace(/2017/, "2018")),
    );
    const { code, stderr } = await pvspec(root, "verify");
    expect(code).toBe(1);
    for (const path of c)
      for (const property of path.includes("stubdom") ? ["licence"] : ["licence", "holders"])
        expect(stderr).toMatch(new RegExp(`generated/${path}:\\S+ says .* has the ${property} `));
  });

  it("looks at the files that are named, and at files from elsewhere with --as", async () => {
    const header = "linux/include/xen/interface/io/pvcalls.h";
    const root = changed({ [header]: (text) => text.replace("id_new;", "new_id;") });
    expect(await pvspec(root, "verify", "generated/tables/pvcalls/fields.md")).toMatchObject({
      code: 0,
      stderr: "",
    });
    expect(await pvspec(root, "verify", `generated/${header}`)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining("new_id"),
    });
    writeFileSync(join(root, "mine.h"), ours.artifacts.find((a) => a.path === header)?.text ?? "");
    expect(await pvspec(root, "verify", "--as", header, "mine.h")).toMatchObject({
      code: 0,
      stderr: "",
    });
    writeFileSync(join(root, "mine.h"), readFileSync(join(root, "generated", header)));
    expect(await pvspec(root, "verify", "--as", `generated/${header}`, "mine.h")).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(
        /^mine\.h:\d+:\d+: error PV606: [^\n]* has this place, spec\/\S+:\d+:\d+ says /,
      ),
    });
  });

  it("says which files there are if it is given another one, and when one is missing", async () => {
    const root = changed({});
    expect(await pvspec(root, "verify", "generated/nothing.h")).toMatchObject({
      code: 1,
      stderr: expect.stringContaining(
        "error PV707: `generated/nothing.h` is none of the generated files",
      ),
    });
    expect(
      await pvspec(root, "verify", "--as", "linux/include/xen/interface/io/pvcalls.h", "absent.h"),
    ).toMatchObject({ code: 1, stderr: expect.stringContaining("error PV701: `absent.h`") });
  });
});
