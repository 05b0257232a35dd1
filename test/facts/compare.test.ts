import { describe, expect, it } from "vitest";
import { type Artifact, verifyText } from "../../generator/index.ts";
import { compileOurs } from "../support/spec.ts";

const table = compileOurs().artifacts.find((a) =>
  /tables\/pvcalls\/fields\.md$/.test(a.path),
) as Artifact;
const LINE = "| req_id | 0 | 4 |";

/** The codes of what reading a changed table back finds. */
async function codes(change: (text: string) => string): Promise<string[]> {
  const text = change(table.text);
  expect(text).not.toBe(table.text);
  const { diagnostics } = await verifyText(table, table.path, text);
  return [...new Set(diagnostics.map((d) => d.code))].sort();
}
const line = table.text.split("\n").find((l) => l.startsWith(LINE)) ?? "";

describe("comparing what was read with what was promised", () => {
  it("finds nothing where nothing differs", async () => {
    expect(line).not.toBe("");
    expect((await verifyText(table, table.path, table.text)).diagnostics).toEqual([]);
  });

  it("finds another value", async () =>
    expect(await codes((t) => t.replace(LINE, "| req_id | 0 | 5 |"))).toEqual(["PV601"]));

  it("finds a fact that is missing", async () =>
    expect(await codes((t) => t.replace(LINE, "| req_id |  | 4 |"))).toEqual(["PV602"]));

  it("finds a fact that nobody stated", async () =>
    expect(await codes((t) => t.replace(LINE, "| reqid | 0 | 4 |"))).toContain("PV603"));

  it("finds a fact that is stated once more", async () =>
    expect(await codes((t) => t.replace(line, `${line}\n${line}`))).toContain("PV604"));

  it("finds a line that cannot be understood", async () =>
    expect(await codes((t) => t.replace("\n## ", "\nSome words.\n\n## "))).toEqual(["PV605"]));
});
