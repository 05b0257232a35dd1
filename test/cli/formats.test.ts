import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Diagnostic, Fact } from "../../generator/index.ts";
import { pvspec } from "../support/cli.ts";
import { ROOT } from "../support/files.ts";
import { temporaryFolder } from "../support/spec.ts";

const WRONG = `protocol:
  name: demo
  title: "Demo: 100%, done"
  stage: design
  imports: [xen]
  doc: A demo.
records:
  header: { fields: { a: { type: unit32 }, b: { type: uint8, values: "100%, done" } } }
`;

/** A tree with one protocol. */
function tree(text: string): string {
  const root = temporaryFolder();
  mkdirSync(join(root, "spec/demo"), { recursive: true });
  writeFileSync(join(root, "spec/demo/protocol.yaml"), text);
  return root;
}

describe("findings", () => {
  it(
    "for people show place, code, line and remedy on stderr, without colours where there is no " +
      "terminal",
    async () => {
      const { code, stdout, stderr } = await pvspec(tree(WRONG), "build");
      expect(code).toBe(1);
      expect(stdout).toBe("");
      expect(stderr).toContain(
        "spec/demo/protocol.yaml:8:34: error PV301: there is no type `unit32`; did you mean " +
          "`uint32`?\n",
      );
      expect(stderr).toMatch(/^> 8 \|.*\n\s*\| {34}\^{6}$/m);
      expect(stderr).toMatch(/^ {2}remedy: use one of: uint8, /m);
      expect(stderr).not.toContain("\u001b");
    },
  );

  it("as JSON are one list on stdout", async () => {
    const { code, stdout, stderr } = await pvspec(tree(WRONG), "--format", "json", "check");
    expect(code).toBe(1);
    expect(stderr).toBe("");
    const list = JSON.parse(stdout) as Diagnostic[];
    expect(list.map((d) => `${d.code} ${d.severity} ${d.span?.line}:${d.span?.column}`)).toEqual([
      "PV301 error 8:34",
      "PV301 error 8:70",
    ]);
    for (const d of list)
      expect(Object.keys(d).sort()).toEqual([
        "code",
        "message",
        "related",
        "remedy",
        "severity",
        "span",
      ]);
  });

  it("as JSON are an empty list where nothing is wrong", async () => {
    const good = tree(WRONG.slice(0, WRONG.indexOf("records:")));
    expect(await pvspec(good, "--format", "json", "build")).toEqual({
      code: 0,
      stdout: "[]\n",
      stderr: "",
    });
    expect(await pvspec(good, "--format", "json", "build", "--check")).toEqual({
      code: 0,
      stdout: "[]\n",
      stderr: "",
    });
  });

  it("as annotations are workflow commands with everything escaped", async () => {
    const { code, stdout, stderr } = await pvspec(tree(WRONG), "--format", "github", "build");
    expect(code).toBe(1);
    expect(stderr).toBe("");
    const lines = stdout.trimEnd().split("\n");
    expect(lines.length).toBeGreaterThanOrEqual(2);
    for (const line of lines)
      expect(line).toMatch(
        /^::(error|warning) file=[^,:]+,line=\d+,col=\d+,title=PV\d{3}::(?:[^%\r\n]|%25|%0A|%0D)+$/,
      );
    expect(stdout).toContain("100%25, done");
  });

  it("about the command line itself are no findings: they go to stderr in any format", async () => {
    const { code, stdout, stderr } = await pvspec(ROOT, "--format", "json", "facts", "nothing");
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("there is no protocol `nothing`");
  });
});

describe("facts", () => {
  it("are printed one a line, with their places", async () => {
    const { code, stdout } = await pvspec(ROOT, "facts", "pvcalls");
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^pvcalls\.commands\.connect\.request\.evtchn offset: 56 {2}\(spec\/pvcalls\/commands\.yaml:\d+:\d+\)$/m,
    );
    for (const line of stdout.trimEnd().split("\n"))
      expect(line).toMatch(/^\S+ [^:]+: .+ {2}\(spec\/.+\.yaml:\d+:\d+\)$/);
  });

  it("are the same as JSON", async () => {
    const facts = JSON.parse((await pvspec(ROOT, "facts", "pvcalls", "--json")).stdout) as Fact[];
    expect(facts.length).toBe(
      (await pvspec(ROOT, "facts", "pvcalls")).stdout.trimEnd().split("\n").length,
    );
    expect(
      facts.find((f) => f.subject === "pvcalls.records.request" && f.property === "size"),
    ).toMatchObject({ value: "64", span: { file: "spec/pvcalls/abi.yaml" } });
  });

  it("are all stated where those look who need them", async () => {
    const { code, stdout } = await pvspec(ROOT, "facts", "--unstated");
    const rows = [...stdout.matchAll(/^(\w+) +[\w ]+? +(\d+) +(\d+)$/gm)].map((m) => m.slice(1));
    expect(rows.map(([output]) => output)).toEqual(["document", "tables", "code", "data"]);
    for (const [output, needed, unstated] of rows) {
      expect(Number(needed), output).toBeGreaterThan(100);
      expect(unstated, output).toBe("0");
    }
    expect(code).toBe(0);
    expect((await pvspec(ROOT, "facts", "--unstated", "--json")).stdout).toBe("[]\n");
  });

  it("are unstated where the document does not say what the tables do", async () => {
    const root = temporaryFolder();
    cpSync(join(ROOT, "spec"), join(root, "spec"), { recursive: true });
    const file = join(root, "spec/pvcalls/document.md");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace("::errors{of=commands.accept}\n", ""));
    const { code, stdout } = await pvspec(root, "facts", "pvcalls", "--unstated");
    expect(code).toBe(1);
    const lines = stdout.split("\n").filter((l) => l.includes("  (spec/"));
    expect(lines).toContain(
      "document: pvcalls.commands.accept errors.never: EAGAIN, EWOULDBLOCK  " +
        "(spec/pvcalls/commands.yaml:150:37)",
    );
    for (const line of lines) expect(line).toMatch(/^document: pvcalls\.commands\.accept errors/);
    const json = await pvspec(root, "facts", "pvcalls", "--unstated", "--json");
    expect(json.code).toBe(1);
    expect((JSON.parse(json.stdout) as unknown[]).length).toBe(lines.length);
  });
});
