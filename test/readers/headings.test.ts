import { afterAll, afterEach, describe, expect, it, vi } from "vitest";

/** A fault in what prints tables: headings that it writes instead of others. */
let fault: Readonly<Record<string, string>> = {};

// What prints is loaded anew for these tests alone, with a fault in it: other files may have loaded
// it before.
vi.resetModules();
vi.doMock("../../generator/document/labels.ts", async (original) => {
  const { labelOf, ...rest } =
    await original<typeof import("../../generator/document/labels.ts")>();
  const faulty = (property: string) => {
    const label = labelOf(property);
    return fault[label] ?? label;
  };
  return { ...rest, labelOf: faulty };
});
const { emitDocument } = await import("../../generator/backends/document/emit.ts");
const { emitTables } = await import("../../generator/backends/tables/emit.ts");
const { compile, verifyText } = await import("../../generator/index.ts");
const { ROOT, specFiles } = await import("../support/files.ts");

afterEach(() => {
  fault = {};
});
afterAll(() => {
  vi.doUnmock("../../generator/document/labels.ts");
  vi.resetModules();
});

const { sources } = compile(specFiles(ROOT, "xen", "pvcalls", "stubdom"));
const EMIT = { tables: emitTables, document: emitDocument } as const;

/**
 * Makes the files of a kind with a fault, and reads back those that differ, up to the first that
 * has findings.
 */
async function findings(kind: keyof typeof EMIT, instead: Record<string, string>) {
  fault = {};
  const right = new Set(sources.flatMap((s) => EMIT[kind](s, [])).map((f) => f.text));
  fault = instead;
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
