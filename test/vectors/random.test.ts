import { describe, expect, it } from "vitest";
import { compile, printDiagnostics } from "../../generator/index.ts";
import { ROOT, specFiles } from "../support/files.ts";
import { importTypeScript } from "../support/typescript.ts";
import { randomProtocol } from "./random-protocol.ts";
import { Runner, vectorsIn } from "./run.ts";

describe("protocols made by chance", () => {
  it.each([1, 2])(
    "have the same vectors and TypeScript, seed %i",
    { timeout: 120_000 },
    async (seed) => {
      const { artifacts, diagnostics, protocols } = compile([
        ...specFiles(ROOT, "xen"),
        { path: "spec/chance/protocol.yaml", text: randomProtocol(seed) },
      ]);
      expect(
        printDiagnostics(
          diagnostics.filter((d) => d.severity === "error"),
          "pretty",
          new Map(),
        ),
      ).toBe("");
      const protocol = protocols.find((p) => p.name === "chance") ?? expect.fail("no protocol");
      const runner = new Runner(protocol, await importTypeScript(artifacts, "chance"));
      const { messages } = vectorsIn(artifacts, "chance");
      expect(
        messages.flatMap((m) =>
          m.cases.flatMap((v) => runner.problems(m.id, v).map((p) => `${m.id}, ${v.name}: ${p}`)),
        ),
      ).toEqual([]);
      expect(messages.length).toBeGreaterThanOrEqual(90);
      expect(messages.flatMap((m) => m.cases).length).toBeGreaterThanOrEqual(2000);
      expect(messages.map((m) => m.id).sort()).toEqual([...runner.ids].sort());
    },
  );
});
