import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import type { Artifact } from "../../generator/index.ts";
import { replace } from "../oracles/oracle.ts";
import { ROOT } from "../support/files.ts";
import { fuzz, linesOf } from "./fuzzer.ts";
import { targets } from "./targets.ts";

/** Runs that a short trial makes, however slow the machine is. */
const MANY = 2000;

/** A change of one generated file. */
const changed = (path: string, piece: RegExp, by: string) => (a: Artifact) =>
  a.path === `typescript/src/${path}.ts` ? { ...a, text: replace(a.text, piece, by) } : a;

const FAULTS = {
  "a decoder that reads beyond its array": [
    changed(
      "runtime/data-view",
      /(reader = new DataView\(bytes\.buffer, bytes\.byteOffset), bytes\.length\)/,
      "$1)",
    ),
    /^\w+ (?:what is around the bytes matters|throws)/,
  ],
  "a decoder that takes another offset": [
    changed(
      "pvcalls",
      /evtchn: view\.getUint32\(at \+ 28, true\)/,
      "evtchn: view.getUint32(at + 32, true)",
    ),
    /^(?:de|en)code(?:Accept)?Request |^AcceptRequestView\.evtchn /,
  ],
  "a place that is not checked": [
    changed(
      "runtime/place",
      /if \(!\(offset >= 0 && offset <= length - size\)/,
      "if (!(offset >= 0)",
    ),
    /^\w+ throws RangeError/,
  ],
  "a count that is not limited": [
    changed("pvcalls", /const present = Math\.min\(wanted, .*\);/, "const present = wanted;"),
    /^decodeIndexes throws RangeError/,
  ],
  "an encoder that writes elsewhere": [
    changed(
      "runtime/data-view",
      /(writer = new DataView\(bytes\.buffer), bytes\.byteOffset, bytes\.length\)/,
      "$1)",
    ),
    /^encode\w+ (?:writes outside|other bytes)/,
  ],
  "an encoder that writes too much": [
    changed("runtime/bytes", /const end = at \+ length;/, "const end = at + length + 1;"),
    /^encode\w+ throws RangeError/,
  ],
  "an encoder that takes anything": [
    changed(
      "runtime/fits",
      /return typeof value === "number" && value >>> 0 === value;/,
      "return true;",
    ),
    /^encode|^\w+View\..* (?:afterwards$|throws TypeError)/,
  ],
  "a view that takes another offset": [
    changed(
      "pvcalls",
      /return this\.#view\.getUint16\(this\.#at \+ 2, false\);/,
      "return this.#view.getUint16(this.#at + 4, false);",
    ),
    /^\w+View\.(?:[\w.]+\.)?port /,
  ],
  "a setter that writes outside": [
    changed("pvcalls", /(set ring_order[\s\S]*?setUint32\(this\.#at \+ )128/, "$1131"),
    /^IndexesView(?:\.ring_order .* afterwards| a setter writes outside)/,
  ],
  "texts that are read wrongly": [
    changed("runtime/ipv4", /part > 255/, "part > 256"),
    /^parseIpv4 another/,
  ],
} as const;

describe("fuzzing", () => {
  it("finds nothing in two seconds and many tries", async () => {
    const { runs, finding } = fuzz(await targets(), 1, 2, MANY);
    expect(finding && `${finding.where} ${finding.message}`).toBeUndefined();
    expect(runs).toBeGreaterThanOrEqual(MANY);
  });

  it.each(Object.entries(FAULTS))("finds %s", async (_, [change, expected]) => {
    const { finding } = fuzz(await targets(change), 1, 60);
    expect(`${finding?.where} ${finding?.message}`).toMatch(expected);
  });

  it("finds the same again with the same seed", async () => {
    const [change] = FAULTS["a view that takes another offset"];
    const [one, two] = [fuzz(await targets(change), 7, 60), fuzz(await targets(change), 7, 60)];
    expect([one.runs, one.finding?.message]).toEqual([two.runs, two.finding?.message]);
  });

  it("says what it found, and how to find it again", async () => {
    const [change] = FAULTS["texts that are read wrongly"];
    const result = fuzz(await targets(change), 1, 60);
    expect(linesOf(result, 1).join("\n")).toMatch(
      /^\d+ runs in \d+\.\d seconds, \d+ per second\nFOUND by --seed 1, in run \d+: parseIpv4 another .*\n {2}bytes (?:[0-9a-f]{2})*$/,
    );
    expect(linesOf({ ...result, finding: undefined }, 1)).toHaveLength(1);
  });

  it.each([["--seconds", "soon"], ["--other"]])("says how it is called: %s", (...args) => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", "tsx", "test/fuzz/fuzz.ts", ...args],
      { cwd: ROOT, encoding: "utf8" },
    );
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("npm run fuzz -- [--seconds N] [--seed N]");
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
