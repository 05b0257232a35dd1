import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { compileOurs } from "../support/spec.ts";
import { missing } from "../support/tools.ts";
import { cTokens, type Difference, differences } from "./c-tokens.ts";

const ORIGINAL = "/usr/include/xen/io/pvcalls.h";

/** Where our header says something else than Xen's, and why. Debian's package is Xen 4.17. */
const EXPECTED: readonly (Difference & { readonly reason: string })[] = [
  {
    theirs: "",
    ours: '# define PVCALLS_VERSION "1" ¶',
    reason: "Xen's header has no name for the version, which the specification states.",
  },
  {
    theirs: "",
    ours: "XEN_FLEX_ARRAY_DIM",
    reason:
      "Xen's headers write an open end with this macro, so that they are C++ as well; this " +
      "one alone, of 2017, writes [].",
  },
];

it.skipIf(missing("libxen-dev").length > 0)(
  "our header for Xen has the tokens of Xen's own header",
  () => {
    const theirs = cTokens(readFileSync(ORIGINAL, "utf8"));
    const text =
      compileOurs().artifacts.find((a) => a.path === "xen/xen/include/public/io/pvcalls.h")?.text ??
      "";
    const found = (ours: string) => differences(theirs, cTokens(ours));
    expect(theirs.length).toBeGreaterThan(350);
    expect(found(text)).toEqual(EXPECTED.map(({ theirs: t, ours }) => ({ theirs: t, ours })));

    const faults: [string, string][] = [
      ["uint8_t pad1[52];", "uint8_t pad1[51];"],
      ["PVCALLS_BIND    3", "PVCALLS_BIND    4"],
      ["int32_t ret;", "uint32_t ret;"],
      ["RING_IDX in_cons, in_prod, in_error;", "RING_IDX in_prod, in_cons, in_error;"],
      ["uint8_t pad2[52];", ""],
      ["#define PVCALLS_POLL    6", "#define PVCALLS_POLL\n    6"],
    ];
    for (const [from, to] of faults) {
      expect(text).toContain(from);
      expect(found(text.replace(from, to)).length, from).toBeGreaterThan(EXPECTED.length);
    }
  },
);
