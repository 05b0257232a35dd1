import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { loadSpec } from "../../generator/cli/load.ts";
import { catalogue } from "../../generator/diagnostics/catalogue.ts";
import { Diagnostics } from "../../generator/diagnostics/diagnostics.ts";
import { type Compilation, compile } from "../../generator/index.ts";
import { rules } from "../../generator/lint/rules.ts";
import { lintCompilation } from "../../generator/pipeline.ts";
import { pvspec } from "../support/cli.ts";
import { ROOT, specFiles } from "../support/files.ts";
import { LINT, SCENARIOS, scenarioNames } from "../support/scenario.ts";
import { compileOurs, compileOursAnew, temporaryFolder } from "../support/spec.ts";

/** The protocol of a scenario in which its rule finds nothing. In every other one it does. */
const SILENT = "silent";

/** What is recorded for a scenario: each finding's protocol, code, severity and message. */
function recorded(
  name: string,
): { protocol: string; severity: string; code: string; message: string }[] {
  const text = readFileSync(join(SCENARIOS, name, "diagnostics.txt"), "utf8");
  return [...text.matchAll(/^spec\/(\w+)\/\S+: (error|warning|info) (PV\d{3}): (.*)$/gm)].map(
    ([, protocol = "", severity = "", code = "", message = ""]) => ({
      protocol,
      severity,
      code,
      message,
    }),
  );
}

const protocolsOf = (name: string) => readdirSync(join(SCENARIOS, name, "input/spec"));
const camelCase = (name: string) => name.replace(/-(\w)/g, (_, c: string) => c.toUpperCase());
const codes = Object.keys(catalogue)
  .filter((c) => c.startsWith("PV9"))
  .sort();

describe("every rule", () => {
  it.each(rules.map((r) => r.name))(
    "%s fires in one protocol of its scenario and is silent in another",
    (name) => {
      const row = rules.find((r) => r.name === name);
      const found = recorded(LINT + name).filter((f) => row?.codes.some((c) => c === f.code));
      expect(new Set(found.map((f) => f.code))).toEqual(new Set(row?.codes));
      expect(protocolsOf(LINT + name)).toContain(SILENT);
      expect(new Set(found.map((f) => f.protocol))).toEqual(
        new Set(protocolsOf(LINT + name).filter((p) => p !== SILENT)),
      );
      expect(row?.find.name).toBe(camelCase(name));
    },
  );

  it("is one file, and each file is one rule", () => {
    const files = readdirSync(join(ROOT, "generator/lint/rules")).sort();
    expect(files.length).toBeGreaterThanOrEqual(30);
    expect(files).toEqual(rules.map((r) => `${r.name}.ts`).sort());
  });

  it("has codes of its own, with the severities of the catalogue", () => {
    expect(rules.flatMap((r) => r.codes).sort()).toEqual(codes);
    const findings = scenarioNames()
      .filter((n) => n.startsWith(LINT))
      .flatMap(recorded);
    expect(findings.length).toBeGreaterThan(100);
    for (const { code, severity } of findings)
      expect(severity, code).toBe(catalogue[code as keyof typeof catalogue].severity);
  });

  it("looks and changes nothing: twice gives the same, on a model that is frozen", () => {
    const compilations = [compileOursAnew(), ...rules.map((r) => compileScenario(LINT + r.name))];
    let findings = 0;
    const all = compilations.flatMap((c) =>
      c.protocols.map((p) => ({ p, document: c.sources.find((s) => s.protocol === p)?.document })),
    );
    expect(all.filter(({ document }) => document).length).toBeGreaterThanOrEqual(7);
    for (const { p, document } of all) {
      freeze([p, document]);
      for (const { find, name } of rules) {
        const [once, twice] = [[...find(p, document)], [...find(p, document)]];
        expect(twice, `${name} on ${p.name}`).toEqual(once);
        findings += once.length;
      }
    }
    expect(findings).toBeGreaterThan(100);
  });
});

function compileScenario(name: string): Compilation {
  return compile(loadSpec(join(SCENARIOS, name, "input"), new Diagnostics()));
}

/** Freezes a value and all that it leads to. */
function freeze(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  Object.freeze(value);
  for (const inner of value instanceof Map ? value.values() : Object.values(value))
    freeze(inner, seen);
}

describe("our own specifications", () => {
  it("have no lint errors, and their open questions are listed", () => {
    const ours = compileOurs();
    expect(ours.protocols.map((p) => p.name)).toEqual(["xen", "pvcalls", "stubdom"]);
    const found = lintCompilation(ours);
    expect(found.filter((d) => d.severity === "error")).toEqual([]);
    expect(found.filter((d) => d.code === "PV921").length).toBeGreaterThan(20);
    expect(found.map((d) => d.severity)).toEqual(
      found
        .map((d) => d.severity)
        .toSorted(
          (a, b) =>
            ["error", "warning", "info"].indexOf(a) - ["error", "warning", "info"].indexOf(b),
        ),
    );
  });

  const changed = (file: string, from: string, to: string) => {
    const files = specFiles(ROOT, "xen", "pvcalls", "stubdom").map((f) =>
      f.path === file ? { ...f, text: f.text.replace(from, to) } : f,
    );
    expect(
      files.some((f) => f.path === file && f.text.includes(to) && !f.text.includes(from)),
    ).toBe(true);
    return lintCompilation(compile(files)).filter((d) => d.severity === "error");
  };

  it("have one if the frontend no longer waits for the backend's nodes", () => {
    const [found, ...more] = changed(
      "spec/pvcalls/states.yaml",
      "        needs: { backend: [InitWait] }\n",
      "",
    );
    expect(more).toEqual([]);
    expect(found?.code).toBe("PV908");
    expect(found?.message).toContain("`nodes.backend.versions`");
    expect(found?.remedy).toContain("`needs: { backend: [InitWait] }`");
  });

  it("have some if both sides wait for each other at the end", () => {
    const found = changed(
      "spec/pvcalls/states.yaml",
      "needs: { backend: [Closing] }",
      "needs: { backend: [Closed] }",
    );
    expect(found.map((d) => d.code)).toEqual(["PV910"]);
    expect(found[0]?.message).toContain("frontend Closing and backend Closing");
  });

  it("have some if the largest order is beyond what the indexes page can describe", () => {
    const found = changed(
      "spec/pvcalls/abi.yaml",
      "must: [ring_order >= 1,",
      "must: [ring_order > channels.data_ring.order_max,",
    );
    expect(found.map((d) => d.code)).toEqual(["PV918"]);
  });
});

describe("the mistakes of 2017", () => {
  const found = recorded(`${LINT}history-2017`).filter((f) => f.severity === "error");

  it("are all reported in one run, and nothing else is an error", () => {
    expect(found.map((f) => f.code)).toEqual([
      "PV402",
      "PV402",
      "PV402",
      "PV402",
      "PV403",
      "PV908",
    ]);
  });

  it(
    "are the padding of four commands, the place of ring_order, and reading nodes that are not " +
      "there",
    () => {
      expect(found.slice(0, 4).map((f) => /`(\w+)\.request`/.exec(f.message)?.[1])).toEqual([
        "socket",
        "connect",
        "release",
        "listen",
      ]);
      expect(found[4]?.message).toBe("`ring_order` is at 76, not at 128");
      expect(found[5]?.message).toContain(
        "`connection.offer-ring` can read `nodes.backend.versions`",
      );
    },
  );
});

describe("names with `__`", () => {
  it("are refused with their own code when the specification is read", () => {
    const found = recorded(`${LINT}downstream-key`);
    expect(found.map((f) => f.code)).toEqual(["PV920", "PV920", "PV920", "PV211"]);
  });
});

describe("the command line", () => {
  const HEADER =
    "protocol: { name: demo, title: Demo, stage: design, imports: [xen], doc: A demo. }\n";
  const tree = (text: string) => {
    const root = temporaryFolder();
    mkdirSync(join(root, "spec/demo"), { recursive: true });
    writeFileSync(join(root, "spec/demo/protocol.yaml"), text);
    return root;
  };

  it("builds in spite of a lint error, and fails the check because of it", async () => {
    const root = tree(HEADER);
    expect(await pvspec(root, "build")).toMatchObject({ code: 0, stderr: "" });
    const checked = await pvspec(root, "check");
    expect(checked.code).toBe(1);
    expect(checked.stderr).toContain("error PV931");
  });

  it("passes warnings and infos, each in its form", async () => {
    const root = tree(
      `${HEADER.replace("stage: design", 'versions: ["1"]')}constants: { a-b: { is: 1 }, ` +
        "a_b: { is: 2 } }\nquestions: { why: { about: protocol, asks: Why? }, how: { about: " +
        "protocol, asks: How? } }\n",
    );
    await pvspec(root, "build");
    expect((await pvspec(root, "check")).stdout).toContain(
      "\n2 notes, such as open questions: pvspec check --notes\n",
    );
    const pretty = await pvspec(root, "check", "--notes");
    expect(pretty.code).toBe(0);
    expect(pretty.stderr).toContain("warning PV905");
    expect(pretty.stderr).toMatch(
      /^\S+: info PV921: open question about `protocol`: Why\?\n\S+: info PV921: open question about `protocol`: How\?\n\n$/m,
    );
    const github = (await pvspec(root, "--format", "github", "check")).stdout;
    expect(github).toMatch(
      /^::warning file=spec\/demo\/protocol\.yaml,line=2,col=\d+,title=PV905::/m,
    );
    expect(github.match(/^::notice .*title=PV921::/gm)).toHaveLength(2);
    const json = JSON.parse((await pvspec(root, "--format", "json", "check")).stdout) as {
      severity: string;
    }[];
    expect(json.map((d) => d.severity)).toEqual(["warning", "info", "info"]);
  });

  it("explains the codes of lint", async () => {
    expect((await pvspec(ROOT, "explain", "PV908")).stdout).toMatch(
      /^PV908 \(error\): read before it is written\n/,
    );
    expect(existsSync(join(ROOT, "generator/lint/rules/read-before-write.ts"))).toBe(true);
  });
});
