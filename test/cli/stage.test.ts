import { describe, expect, it } from "vitest";
import { pvspec, type Run } from "../support/cli.ts";
import { DOCUMENT, PROTOCOL, tree } from "../support/demo.ts";
import { ROOT } from "../support/files.ts";

/** The rows of a report: `LC1 must holds`. */
const rows = ({ stdout }: Run) =>
  [...stdout.matchAll(/^((?:LC|OP)\d+) +(must|wish) +(holds|\d+ missing) /gm)].map(
    (m) => `${m[1]} ${m[2]} ${m[3]}`,
  );
const findings = ({ stderr }: Run) =>
  [...stderr.matchAll(/^(\S+:\d+:\d+): (error|warning) (PV\d{3}): /gm)].map(
    (m) => `${m[1]} ${m[2]} ${m[3]}`,
  );

const READY = `${PROTOCOL}
history:
  - { date: 2026-01-02, what: The document is committed., commit: 0123456789ab }
directories:
  home: { path: "/local/domain/{front_domid}/demo", notation: ~/demo, owner: frontend,
      readers: [backend], tags: [], doc: Where the nodes are. }
nodes:
  home:
    front-state: { value: state_number, values: xenbus_state, writer: frontend, readers: [backend],
        when: always, doc: The state of the frontend. }
    back-state: { value: state_number, values: xenbus_state, writer: backend, readers: [frontend],
        when: always, doc: The state of the backend. }
machines:
  connection:
    values: xenbus_state
    sides: { frontend: nodes.home.front-state, backend: nodes.home.back-state }
    initial: Initialising
    final: Closed
    transitions:
      close: { actor: toolstack, side: [frontend, backend], from: Initialising, to: Closed }
`;

describe("pvspec check --stage", () => {
  it("says of every demand that applies whether it is met", async () => {
    const run = await pvspec(tree(), "check", "--stage", "design");
    expect(run.code, run.stderr).toBe(0);
    expect(run.stdout).toMatch(/^demo is ready for the stage design\n/);
    expect(rows(run)).toEqual([
      "LC1 must holds",
      "LC2 must holds",
      "LC3 must holds",
      "LC4 must holds",
      "LC5 wish holds",
      "LC6 wish holds",
      "LC7 wish holds",
      "LC8 wish holds",
      "LC13 must holds",
      "OP3 wish holds",
    ]);
  });

  it("counts what is open, less what is waived with a reason", async () => {
    const open = `${PROTOCOL}
questions:
  why: { status: open question, about: protocol, asks: Why? }
  how: { status: open question, about: protocol, asks: How? }
`;
    const run = (more: string, stage: string) =>
      pvspec(tree(open + more), "check", "--stage", stage);
    expect(rows(await run("", "prototype"))).toContain("OP1 wish 2 missing");
    const production = await run("", "production");
    expect(rows(production)).toContain("OP1 must 2 missing");
    expect(production.stderr).toContain("PV965: open question about `protocol`: Why?");
    expect(production.stderr).toContain("waive `demo.questions.why` in `waived`");
    const waived = await run("waived: { demo.questions.why: It is no secret. }\n", "production");
    expect(rows(waived)).toContain("OP1 must 1 missing");
    expect(waived.stderr).not.toContain("PV965: open question about `protocol`: Why?");
    const ours = await pvspec(ROOT, "check", "pvcalls", "--stage", "production");
    expect(ours.code).toBe(1);
    expect(rows(ours).filter((r) => r.startsWith("OP"))).toEqual([
      "OP1 must 24 missing",
      "OP2 must 26 missing",
      "OP3 must 7 missing",
    ]);
  });

  it("refuses a stage that a protocol claims without what it demands", async () => {
    const claims = async (stage: string, document?: null) => {
      const root = tree(PROTOCOL.replace("  stage: design\n", stage), document);
      expect((await pvspec(root, "build")).code).toBe(0);
      return findings(await pvspec(root, "check")).filter((f) => / PV63\d$/.test(f));
    };
    expect(await claims("  stage: design\n")).toEqual([]);
    expect(await claims("  stage: design\n", null)).toEqual([
      "spec/demo/protocol.yaml:2:9 error PV631",
    ]);
    expect(await claims("  stage: prototype\n")).toEqual([
      "spec/demo/protocol.yaml:5:10 error PV633",
    ]);
    expect(await claims("", null)).toEqual([]);
  });

  it("applies more demands the later the stage is, whatever stage the protocol says", async () => {
    const prototype = await pvspec(tree(), "check", "--stage", "prototype");
    expect(prototype.code).toBe(1);
    expect(prototype.stdout).toMatch(/^demo is not ready for the stage prototype\n/);
    expect(rows(prototype).filter((r) => !r.endsWith("holds"))).toEqual(["LC9 must 1 missing"]);
    expect(rows(prototype)).toContain("LC10 must holds");
    expect(findings(prototype)).toEqual(["spec/demo/protocol.yaml:5:10 error PV633"]);
    const production = await pvspec(tree(), "check", "--stage", "production");
    expect(rows(production)).toHaveLength(16);
    expect(rows(production).filter((r) => !r.endsWith("holds"))).toEqual([
      "LC9 must 1 missing",
      "LC12 must 1 missing",
    ]);
    expect(findings(production)).toEqual([
      "spec/demo/protocol.yaml:5:10 error PV633",
      "spec/demo/protocol.yaml:5:10 error PV942",
    ]);
    expect(rows(production)).toContain("LC5 must holds");
    expect(
      (
        await pvspec(
          tree(PROTOCOL.replace("stage: design", "stage: production")),
          "check",
          "--stage",
          "design",
        )
      ).code,
    ).toBe(0);
  });

  it("wants a document that names each version", async () => {
    const without = await pvspec(tree(PROTOCOL, null), "check", "--stage", "design");
    expect([without.code, ...findings(without)]).toEqual([
      1,
      "spec/demo/protocol.yaml:2:9 error PV631",
    ]);
    expect(without.stderr).toContain("remedy: write `spec/demo/document.md`");
    const silent = await pvspec(
      tree(PROTOCOL, DOCUMENT.replace(", version 1", "")),
      "check",
      "--stage",
      "design",
    );
    expect([silent.code, ...findings(silent)]).toEqual([
      1,
      "spec/demo/document.md:1:1 error PV632",
    ]);
    const other = await pvspec(
      tree(PROTOCOL.replace('versions: ["1"]', 'versions: ["1", "1.1"]')),
      "check",
      "--stage",
      "design",
    );
    expect(other.stderr).toContain(
      "PV632: the document does not say that it describes version 1.1",
    );
    expect(findings(other)).toHaveLength(1);
  });

  it("warns of wishes and passes", async () => {
    const spec = `${PROTOCOL}types:\n  failure: { is: int32, role: error, doc: Why it failed. }\n`;
    const run = await pvspec(tree(spec), "check", "--stage", "design");
    expect(run.code, run.stderr).toBe(0);
    expect(rows(run)).toContain("LC8 wish 1 missing");
    expect(findings(run).map((f) => f.replace(/^.* (?=\w+ PV)/, ""))).toEqual(["warning PV959"]);
    const late = await pvspec(tree(spec), "check", "--stage", "production");
    expect(late.stderr).toContain("error PV946");
  });

  it("wants the commit of the document and a driver of each side for the prototype", async () => {
    const run = await pvspec(tree(READY), "check", "--stage", "prototype");
    expect(rows(run).filter((r) => !r.endsWith("holds") && r.includes("must"))).toEqual([
      "LC10 must 2 missing",
    ]);
    expect(rows(run)).toContain("LC9 must holds");
  });

  it("prints findings only in other formats", async () => {
    const json = await pvspec(tree(), "--format", "json", "check", "--stage", "prototype");
    expect((JSON.parse(json.stdout) as { code: string }[]).map((d) => d.code)).toEqual(["PV633"]);
    expect(
      (await pvspec(tree(), "--format", "github", "check", "--stage", "prototype")).stdout,
    ).toMatch(/^::error file=spec\/demo\/protocol\.yaml,line=5,col=10,title=PV633::[^\n]*\n$/);
  });

  it("takes one protocol by name, and all of them otherwise", async () => {
    const all = (await pvspec(ROOT, "check", "--stage", "prototype")).stdout;
    expect(all.match(/ready for the stage prototype$/gm)?.length).toBeGreaterThanOrEqual(2);
    const one = await pvspec(ROOT, "check", "pvcalls", "--stage", "prototype");
    expect(one.stdout).toMatch(/^pvcalls is ready for the stage prototype\n/);
    expect(one.code).toBe(0);
  });

  it.each([
    [["--stage", "final"], "Allowed choices are design, prototype, production"],
    [["absent", "--stage", "design"], "there is no protocol `absent`"],
    [["demo"], "a protocol is named together with --stage only"],
  ])("%j is wrong usage", async (args, remedy) => {
    const run = await pvspec(tree(), "check", ...args);
    expect([run.code, run.stdout]).toEqual([2, ""]);
    expect(run.stderr).toContain(remedy);
  });
});
