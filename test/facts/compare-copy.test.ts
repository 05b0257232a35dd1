import { describe, expect, it } from "vitest";
import { formatSpan } from "../../generator/diagnostics/span.ts";
import type { Artifact } from "../../generator/index.ts";
import { verifyCopy } from "../../generator/pipeline.ts";
import { compileOurs } from "../support/spec.ts";

const { artifacts } = compileOurs();
const file = (path: string) => artifacts.find((a) => a.path === path) as Artifact;
const LINUX = file("linux/include/xen/interface/io/pvcalls.h");
const XEN = file("xen/xen/include/public/io/pvcalls.h");
const FIELDS = file("tables/pvcalls/fields.md");

/** A change of a text that has to change it. */
type Change = (text: string) => string;
const swap =
  (from: string | RegExp, to: string): Change =>
  (text) => {
    const after = text.replace(from, to);
    expect(after).not.toBe(text);
    return after;
  };

const CHOICE = "; that is for the tree of the file to choose";
const SPEC = /spec\/\S+\.yaml:\d+:\d+/g;

/** What comparing a copy finds: its line, code and message, with SPEC for places in `spec/`. */
async function found(change: Change, of = LINUX): Promise<string[]> {
  const { diagnostics, stated, verified } = await verifyCopy(of, "copy.h", change(of.text));
  const errors = diagnostics.filter((d) => d.severity === "error");
  expect(verified === stated || errors.length > 0).toBe(true);
  for (const { code, message, remedy, span, related } of diagnostics) {
    expect(message + remedy).not.toMatch(/pvspec build|copy\.h|linux\.|xen\.\w+ /);
    expect(formatSpan(span as never)).toMatch(/^copy\.h:\d+:\d+$/);
    expect(related).toEqual([]);
    if (!["PV608", "PV609"].includes(code)) expect(message.match(SPEC)).toHaveLength(1);
  }
  return diagnostics.map((d) => `${d.code} ${d.message.replace(SPEC, "SPEC")}`);
}

describe("a copy that means the same", () => {
  it.each<[string, Change]>([
    ["as it is", (text) => text],
    ["a number in hexadecimal", swap("POLL    6", "POLL    0x6")],
    ["a number in parentheses", swap("POLL    6", "POLL    (6)")],
    ["a number with a suffix", swap("POLL    6", "POLL    6U")],
    ["a number in octal", swap("POLL    6", "POLL    06")],
    ["a shifted number", swap("RELEASE 2", "RELEASE (1 << 1)")],
    ["a dimension in hexadecimal", swap(/\[28\]/g, "[0x1c]")],
    ["types of <stdint.h>", (t) => swap(/\bs32\b/g, "int32_t")(swap(/\bu(\d+)\b/g, "uint$1_t")(t))],
    ["types of uapi", swap(/\b([us]\d+)\b/g, "__$1")],
    ["a type of the same width and sign", swap("grant_ref_t ref;", "__u32 ref;")],
    ["an open end by a macro", swap("ref[]", "ref[XEN_FLEX_ARRAY_DIM]")],
    ["a comment in another encoding", swap("/* the command */", "/* the comm\ufffdnd */")],
    ["includes in another order", swap(/(#include.*\n)(#include.*\n)/, "$2$1")],
    [
      "the members of a union in another order",
      swap(/(\t\tstruct xen_pvcalls_poll \{[^}]*\} poll;\n)([\s\S]*?)(\t\} u;)/, "$2$1$3"),
    ],
  ])("%s", async (_, change) => expect(await found(change)).toEqual([]));
});

describe("a copy that its tree chooses to be otherwise gives notes only", () => {
  it.each<[string, Change, string[]]>([
    [
      "another licence and another holder",
      (t) => swap("Identifier: MIT", "Identifier: ISC")(swap(/\(C\) .*/, "(C) 2019 A. Nobody")(t)),
      [
        `PV610 the header has the licence ISC, SPEC says MIT${CHOICE}`,
        "PV610 the header has the holders 2019 A. Nobody, SPEC says 2017 Stefano Stabellini " +
          `<stefano@aporeto.com>${CHOICE}`,
      ],
    ],
    [
      "no licence",
      swap(/^.*SPDX.*\n/, ""),
      [`PV610 the header has no licence, SPEC says MIT${CHOICE}`],
    ],
    [
      "no macro for the version",
      swap(/#define PVCALLS_VERSION.*\n/, ""),
      ["PV611 the macro `PVCALLS_VERSION` is missing, pvspec adds it for SPEC"],
    ],
    [
      "declarations in another order",
      swap(/(#define PVCALLS_SOCKET.*\n)(#define PVCALLS_CONNECT.*\n)/, "$2$1"),
      [
        "PV610 the header declares macro PVCALLS_CONNECT before macro PVCALLS_SOCKET, SPEC says " +
          `the other way round${CHOICE}`,
      ],
    ],
  ])("%s", async (_, change, expected) => expect(await found(change)).toEqual(expected));
});

describe("a copy that differs is one sentence for each difference", () => {
  it.each<[string, Change, string[]]>([
    [
      "a number",
      swap("POLL    6", "POLL    0x7"),
      ["PV606 here `PVCALLS_POLL` is 0x7, SPEC says 6"],
    ],
    [
      "another version",
      swap('PVCALLS_VERSION "1"', 'PVCALLS_VERSION "2"'),
      ['PV606 here `PVCALLS_VERSION` is "2", SPEC says "1"'],
    ],
    [
      "a sign",
      swap("s32 ret;", "u32 ret;"),
      ["PV606 here `xen_pvcalls_response.ret` has the type u32, SPEC says s32"],
    ],
    [
      "a byte of characters",
      swap("u8 reuse;", "char reuse;"),
      ["PV606 here `xen_pvcalls_request.u.release.reuse` has the type char, SPEC says u8"],
    ],
    [
      "a name of the same place",
      swap("id_new;", "new_id;"),
      [
        "PV606 here the member `xen_pvcalls_request.u.accept.new_id` has this place, SPEC says " +
          "`xen_pvcalls_request.u.accept.id_new`",
      ],
    ],
    [
      "a missing filler, which other machines need",
      swap(/(\n\t\t\tu32 protocol;[^\n]*)\n\t\t\tu8 pad\[4\];/, "$1"),
      [
        "PV606 here `xen_pvcalls_request.u.socket` has the size 20 on i386, SPEC says 24",
        "PV607 the member `xen_pvcalls_request.u.socket.pad` is missing, SPEC has it",
      ],
    ],
    [
      "a missing struct with all that is in it",
      swap(/\t\tstruct xen_pvcalls_poll \{[^}]*\} poll;\n/, ""),
      ["PV607 the member `xen_pvcalls_request.u.poll` is missing, SPEC has it"],
    ],
    [
      "a missing macro",
      swap(/#define PVCALLS_POLL.*\n/, ""),
      ["PV607 the macro `PVCALLS_POLL` is missing, SPEC has it"],
    ],
    [
      "an additional macro and an additional struct",
      swap("\n#endif", "#define MORE 1\nstruct more { struct inner { u8 a; } b; };\n#endif"),
      [
        "PV608 the macro `MORE` is not in the specification",
        "PV608 `struct more` is not in the specification",
      ],
    ],
    [
      "a member that moves others",
      swap("u32 pad;", "u32 pad, more;"),
      [
        "PV606 here `struct xen_pvcalls_response` has the size 32, on i386 28, SPEC says 24",
        "PV608 the member `xen_pvcalls_response.more` is not in the specification",
        "PV606 here `xen_pvcalls_response.u` is at 24, on i386 20, SPEC says 16; " +
          "16 behind it move with it",
      ],
    ],
    [
      "a longer array",
      swap("u8 dummy[8];", "u8 dummy[12];"),
      [
        "PV606 here `struct xen_pvcalls_response` has the size 32, on i386 28, SPEC says 24",
        "PV606 here `xen_pvcalls_response.u.dummy` has the size 12, SPEC says 8",
        "PV606 here `xen_pvcalls_response.u.dummy.dummy` has the dimension 12, SPEC says 8",
        "PV606 here `xen_pvcalls_response.u` has the size 16, on i386 12, SPEC says 8",
      ],
    ],
    [
      "members of one size in another order",
      swap(/(u32 domain;.*\n\t*)(u32 type;.*\n\t*)/, "$2$1"),
      [
        "PV606 here `xen_pvcalls_request.u.socket` has the members id, type, domain, protocol, " +
          "pad, SPEC says id, domain, type, protocol, pad",
        "PV606 here `xen_pvcalls_request.u.socket.type` is at 16, SPEC says 20",
        "PV606 here `xen_pvcalls_request.u.socket.domain` is at 20, SPEC says 16",
      ],
    ],
    [
      "a member without an array",
      swap("u8 dummy[8];", "u64 dummy;"),
      [
        "PV606 here `xen_pvcalls_response.u.dummy.dummy` has the type u64, SPEC says u8",
        "PV607 the dimension of `xen_pvcalls_response.u.dummy.dummy` is missing, SPEC says 8",
      ],
    ],
    [
      "an include and a guard",
      (t) => swap("<linux/net.h>", "<linux/in.h>")(swap(/__XEN_PUBLIC_IO_\w+/g, "OTHER")(t)),
      [
        "PV606 here the header has the guard OTHER, SPEC says __XEN_PUBLIC_IO_XEN_PVCALLS_H__",
        "PV606 here the header includes <linux/in.h> <xen/interface/io/ring.h> " +
          "<xen/interface/grant_table.h>, SPEC says <linux/net.h> <xen/interface/io/ring.h> " +
          "<xen/interface/grant_table.h>",
      ],
    ],
    [
      "what the reader does not know",
      swap("u32 protocol;", "u32 protocol:4;"),
      ["PV609 pvspec does not understand this: `:` fits no struct that a header may declare"],
    ],
  ])("%s", async (_, change, expected) => expect(await found(change)).toEqual(expected));
});

it("compares a copy of any file", async () => {
  expect(await found((t) => t, XEN)).toEqual([]);
  expect(await found((t) => t, FIELDS)).toEqual([]);
  expect(await found(swap("| req_id | 0 | 4 |", "| req_id | 0 | 5 |"), FIELDS)).toEqual([
    "PV606 here `records.request.req_id` has the size 5, SPEC says 4",
  ]);
});
