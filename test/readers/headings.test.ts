import { afterEach, describe, expect, it, vi } from "vitest";
import { emitDocument } from "../../generator/backends/document/emit.ts";
import { emitTables } from "../../generator/backends/tables/emit.ts";
import { verifyText } from "../../generator/index.ts";
import { compileOurs } from "../support/spec.ts";

/** A fault in what prints tables: headings that it writes instead of others. */
const fault = vi.hoisted(() => ({ instead: {} as Record<string, string> }));

vi.mock("../../generator/document/labels.ts", async (original) => {
  const { labelOf, ...rest } =
    await original<typeof import("../../generator/document/labels.ts")>();
  const faulty = (property: string) => {
    const label = labelOf(property);
    return fault.instead[label] ?? label;
  };
  return { ...rest, labelOf: faulty };
});

afterEach(() => {
  fault.instead = {};
});

const { sources } = compileOurs();
const EMIT = { tables: emitTables, document: emitDocument } as const;

/**
 * Makes the files of a kind with a fault, and reads back those that differ, up to the first that
 * has findings.
 */
async function findings(kind: keyof typeof EMIT, instead: Record<string, string>) {
  fault.instead = {};
  const right = new Set(sources.flatMap((s) => EMIT[kind](s, [])).map((f) => f.text));
  fault.instead = instead;
  const wrong = sources.flatMap((s) => EMIT[kind](s, [])).filter((f) => !right.has(f.text));
  expect(wrong.length).toBeGreaterThan(0);
  for (const f of wrong) {
    const { diagnostics } = await verifyText(f, f.path, f.text);
    if (diagnostics.length > 0) return diagnostics;
  }
  return [];
}

/** Pairs of headings that stand in one table at least, by the kind of file. */
const EXCHANGED: Readonly<Record<keyof typeof EMIT, [string, string][]>> = {
  tables: [
    ["Offset", "Size"],
    ["Type", "Byte order"],
    ["Written by", "Read by"],
    ["From", "To"],
    ["Reads", "Writes"],
    ["Actor", "Step"],
    ["Number", "Meaning"],
  ],
  document: [
    ["Offset", "Size"],
    ["Size", "Type"],
    ["Number", "Unit"],
    ["Type", "Meaning"],
  ],
};

describe.each(["tables", "document"] as const)("headings of the kind of file `%s`", (kind) => {
  it("are read as they are printed", async () => {
    const files = sources.flatMap((s) => EMIT[kind](s, [])).filter((f) => f.promise);
    expect(files.length).toBeGreaterThan(0);
    for (const f of files) expect((await verifyText(f, f.path, f.text)).diagnostics).toEqual([]);
  });

  it.each(EXCHANGED[kind])("are a finding when the printer exchanges %s and %s", async (a, b) =>
    expect(await findings(kind, { [a]: b, [b]: a })).not.toEqual([]),
  );

  it.each([
    ["Offset", "Place"],
    ["Offset", "offset"],
    ["Meaning", "doc"],
  ])("are a finding when the printer writes `%s` as `%s`", async (heading, word) =>
    expect(await findings(kind, { [heading]: word })).not.toEqual([]),
  );
});
