import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readC } from "../../generator/readers/c/read.ts";
import { numberOf } from "../../generator/readers/c/words.ts";
import {
  FACTS,
  HEADER,
  inside,
  invocationFacts,
  memberFacts,
  read,
  SYMBOLS,
  sorted,
  structFacts,
} from "./c-header.ts";

describe("a C header", () => {
  it("gives all its facts and no problem", async () => {
    const reading = await read(HEADER);
    expect(reading.problems).toEqual([]);
    expect(sorted(reading)).toEqual(FACTS);
  });

  it("knows types that a dialect adds, and gives its own words no other size", async () => {
    const struct = "struct demo_more { demo_pfn_t pfn; uint32_t n; other_t x; };\n#endif";
    const { facts, problems } = await readC("demo.h", HEADER.replace("#endif", struct), {
      ...SYMBOLS,
      types: new Map([
        ["demo_pfn_t", { bytes: 8, signed: false }],
        ["uint32_t", { bytes: 8, signed: false }],
      ]),
    });
    expect(problems.map((p) => p.problem)).toEqual(["`other_t` has no size that the reader knows"]);
    const sizes = facts.filter((f) => f.property === "size" && /demo_more\./.test(f.subject));
    expect(sizes.map((f) => f.value)).toEqual(["8", "4"]);
  });

  it("gives every fact the place of its token", async () => {
    const reading = await read(HEADER);
    const lines = HEADER.split("\n");
    const at = (subject: string, property: string) => {
      const span = reading.facts.find(
        (f) => f.subject === subject && f.property === property,
      )?.span;
      expect(span?.file).toBe("demo.h");
      expect(span?.line).toBe(span?.endLine);
      return lines[(span?.line ?? 0) - 1]?.slice(
        (span?.column ?? 0) - 1,
        (span?.endColumn ?? 0) - 1,
      );
    };
    expect(at("demo.c", "xen.guard")).toBe("DEMO_H");
    expect(at("demo.c", "xen.includes")).toBe('"../grant_table.h"');
    expect(at("macro DEMO_FLAGS", "xen.macro")).toBe("DEMO_FLAGS");
    expect(at("macro DEMO_FLAGS", "xen.value")).toBe("0x1f");
    expect(at("struct demo_request", "size")).toBe("demo_request");
    expect(at("member demo_request.u.read", "xen.tag")).toBe("demo_read");
    for (const property of ["offset", "size", "xen.type", "xen.member", "xen.dimension"])
      expect(at("member demo_request.u.read.items", property)).toBe("items");
    expect(at("member demo_request.u", "xen.members")).toBe("u");
    expect(at("invocation DEFINE_XEN_FLEX_RING(demo)", "xen.macro")).toBe("DEFINE_XEN_FLEX_RING");
    expect(at("invocation DEFINE_XEN_FLEX_RING(demo)", "xen.arguments")).toBe("demo");
  });

  it("gives facts the subjects and the dialect of the symbol table", async () => {
    const subjects = new Map([
      ["macro A", "x.values.a"],
      ["struct s", "x.records.s"],
      ["member s.u", "x.records.s.u"],
      ["member s.u.t", "x.commands.t"],
      ["member s.u.t.id", "x.commands.t.id"],
      ["invocation R(x, struct s)", "x.channels.r"],
    ]);
    const reading = await read(
      inside("#define A 1\nstruct s { union { struct s_t { u64 id; } t; } u; };\nR(x, struct s);"),
      { dialect: "linux", subjects },
    );
    expect(reading.problems).toEqual([]);
    expect(new Set(reading.facts.map((f) => f.subject))).toEqual(
      new Set(["demo.c", ...subjects.values()]),
    );
    expect(sorted(reading)).toContain("x.commands.t | linux.tag | s_t");
    expect(sorted(reading)).toContain("x.channels.r | linux.arguments | x, struct s");
  });

  it("states no number without data models", async () => {
    const reading = await read(HEADER, { models: new Map() });
    expect(reading.problems).toEqual([]);
    expect(sorted(reading)).toEqual(FACTS.filter((f) => !/ \| (offset|size) \| /.test(f)));
  });

  it("knows the types of all trees", async () => {
    const types = {
      1: "uint8_t u8 __u8 char int8_t s8",
      2: "uint16_t u16 __be16 __le16 domid_t int16_t s16",
      4: "uint32_t u32 __be32 __le32 RING_IDX grant_ref_t evtchn_port_t int32_t s32",
      8: "uint64_t u64 __be64 __le64 int64_t s64",
    };
    for (const [bytes, names] of Object.entries(types)) {
      for (const type of names.split(" ")) {
        const reading = await read(inside(`struct s { u8 a; ${type} b; };`));
        expect(reading.problems).toEqual([]);
        const offset = bytes === "8" ? "x86_64 8, i386 4" : bytes;
        expect(sorted(reading)).toEqual(
          expect.arrayContaining(memberFacts("s.b", offset, type, bytes)),
        );
      }
    }
  });

  it.each([
    ["[]", ""],
    ["[XEN_FLEX_ARRAY_DIM]", "XEN_FLEX_ARRAY_DIM"],
  ])("takes %s for an open end", async (brackets, dimension) => {
    const reading = await read(inside(`struct s { u32 n; u16 x${brackets}; };`));
    expect(reading.problems).toEqual([]);
    expect(sorted(reading)).toEqual(
      expect.arrayContaining([
        ...structFacts("s", "n, x", "4"),
        ...memberFacts("s.x", "4", "u16", undefined, dimension),
      ]),
    );
    expect(sorted(reading)).not.toContainEqual(expect.stringContaining("member s.x | size"));
  });
});

it.each([
  ["(6)", 6n],
  ["( ( 0x1F ) )", 31n],
  ["010", 8n],
  ["6UL", 6n],
  ["-1", -1n],
  ["(1U << 31)", 1n << 31n],
  ["(-2147483647 - 1)", -(1n << 31n)],
  ["08", undefined],
  ["6F", undefined],
  ["(6", undefined],
  ["(1) - (1)", undefined],
  ["-1 << 1", undefined],
  ["", undefined],
])("reads the number %s as C does", (text, number) => expect(numberOf(text)).toBe(number));

describe("other formatting gives the same facts", () => {
  const [licence = ""] = HEADER.split("\n");
  const bare = HEADER.replace(/\/\*.*?\*\//gs, "");
  const words = licence + bare;
  const variants: Record<string, string> = {
    "without comments": words,
    tabs: HEADER.replaceAll("    ", "\t"),
    "Windows line ends": HEADER.replaceAll("\n", "\r\n"),
    "without line end": HEADER.trimEnd(),
    "comments between all tokens": `${licence}\n${bare.replace(
      /(#\s*\w+|"[^"\n]*"|<[^>\n]*>|\w+|[^\s\w])/g,
      "/* a\n */$1/* struct */",
    )}`,
    "one token per line": words.replace(
      /^(#.*|\/\*.*)$|(\w+|[^\s\w])/gm,
      (_, line, token) => line ?? `${token} // } ;\n`,
    ),
    "everything close": words
      .replace(/^(?![#/]).*$/gm, (l) => l.trim())
      .replace(/([;{},])\n(?=[^#])/g, "$1"),
    "blanks in directives": HEADER.replace(/^#(\w+) /gm, "  #  $1\t"),
    "declarators apart": HEADER.replace("RING_IDX prod, cons;", "RING_IDX prod; RING_IDX cons;"),
  };
  it.each(Object.entries(variants))("%s", async (_, text) => {
    expect(text).not.toBe(HEADER);
    const reading = await read(text);
    expect(reading.problems).toEqual([]);
    expect(sorted(reading)).toEqual(FACTS);
  });
});

describe("what a header cannot mean is a problem", () => {
  const bad: Record<string, string> = {
    nothing: "",
    "only a comment": "/* x */",
    "no guard": "struct s { u8 a; };",
    "guards that differ": "#ifndef A\n#define B\n#endif\n",
    "something between the lines of the guard": "#ifndef A\n#include <a.h>\n#define A\n#endif\n",
    "something before the guard": "#define B 1\n#ifndef A\n#define A\n#endif\n",
    "a struct before the guard": "struct s { u8 a; };\n#ifndef A\n#define A\n#endif\n",
    "something behind the guard": "#ifndef A\n#define A\n#endif\nstruct s { u8 a; };\n",
    "two ends": "#ifndef A\n#define A\n#endif\n#endif\n",
    "no end": "#ifndef A\n#define A\n#define B 1\n",
    "words behind the end": "#ifndef A\n#define A\n#endif A\n",
    "two names for the guard": "#ifndef A B\n#define A\n#endif\n",
    "a value for the guard": "#ifndef A\n#define A 1\n#endif\n",
    ifdef: "#ifdef A\n#define A\n#endif\n",
    "a guard that is defined again": inside("#define G 1"),
    "an include behind a macro": inside("#define A 1\n#include <a.h>"),
    "an include without brackets": inside("#include a.h"),
    "an include with two files": inside("#include <a.h> <b.h>"),
    "an include that does not end": inside("#include <a.h"),
    "an include with blanks": inside("#include < a.h>"),
    "an empty include": inside('#include ""'),
    "#pragma": inside("#pragma once"),
    "#undef": inside("#undef A"),
    "#if": inside("#if 1\n#endif"),
    "#else": inside("#else"),
    "an empty directive": inside("#"),
    "a directive in a line": inside("struct s { u8 a; }; #define A 1"),
    "a directive in a struct": inside("struct s {\n#define A 1\nu8 a; };"),
    "a macro without value": inside("#define A"),
    "a macro without name": inside("#define 1"),
    "a macro with two values": inside("#define A 1 2"),
    "a macro with two strings": inside('#define A "1" "2"'),
    "a macro with a name as value": inside("#define A B"),
    "a macro with brackets that do not match": inside("#define A (1"),
    "a macro with a name in brackets": inside("#define A (B)"),
    "a sum": inside("#define A 1 + 1"),
    "a macro with arguments": inside("#define A(x) 1"),
    "a macro whose value is not apart": inside('#define A"1"'),
    "an octal number with a digit too large": inside("#define A 018"),
    "a number with another suffix": inside("#define A 1x"),
    "a number with a point": inside("#define A 1.5"),
    "a string that does not end": inside('#define A "x'),
    "a string with an escaped end": inside('#define A "x\\"'),
    "a macro twice": inside("#define A 1\n#define A 1"),
    "a continued line": inside("#define A \\\n1"),
    "a continued comment": inside("// x \\\nstruct s { u8 a; };"),
    "a comment that does not end": inside("struct s { u8 a; };\n/* x"),
    "strange characters": inside("struct s { u8 a@; };"),
    "letters beyond ASCII": inside("struct s { u8 aé; };"),
    "a form feed": inside("struct s { u8 a; };\f"),
    "a byte order mark": `\ufeff${inside("struct s { u8 a; };")}`,
    "a word without end": inside(`struct s { u8 ${"a".repeat(2000)}; };`),
    "a semicolon too many": inside("struct s { u8 a; };;"),
    "no semicolon behind a struct": inside("struct s { u8 a; }"),
    "no semicolon between structs": inside("struct s { u8 a; } struct t { u8 a; };"),
    "no semicolon behind a member": inside("struct s { u8 a };"),
    "a struct without tag": inside("struct { u8 a; };"),
    "a struct with two tags": inside("struct s s { u8 a; };"),
    "a struct without body": inside("struct s;"),
    "an empty struct": inside("struct s { };"),
    "a struct that declares": inside("struct s { u8 a; } x;"),
    "a struct with an attribute": inside("struct s { u8 a; } __attribute__((packed));"),
    "a struct with an attribute first": inside("struct __packed s { u8 a; };"),
    "a typedef": inside("typedef struct s { u8 a; } s_t;"),
    "a union at the top": inside("union s { u8 a; };"),
    "an enum": inside("enum s { A };"),
    "a variable": inside("u8 x;"),
    "an external variable": inside("extern u8 x;"),
    "a function": inside("u8 f(u8 x);"),
    "a function with a body": inside("static u8 f(void) { return 1; }"),
    "a tag twice": inside("struct s { u8 a; };\nstruct s { u8 a; };"),
    "a tag twice inside": inside("struct s { struct s { u8 a; } x; };"),
    "a member twice": inside("struct s { u8 a; u16 a; };"),
    "a member without name": inside("struct s { u8; };"),
    "a member without type": inside("struct s { a; };"),
    "a member with two types": inside("struct s { u8 u8 a; };"),
    "a member with two names": inside("struct s { u8 a b; };"),
    "a keyword as a member": inside("struct s { u8 struct; };"),
    "an unknown type": inside("struct s { foo_t a; };"),
    "a type of C": inside("struct s { int a; };"),
    "a type of several words": inside("struct s { unsigned int a; };"),
    "an unknown struct": inside("struct s { struct t a; };"),
    "a struct in itself": inside("struct s { struct s a; };"),
    "a struct before its definition": inside("struct s { struct t a; };\nstruct t { u8 a; };"),
    "a qualifier": inside("struct s { const u8 a; };"),
    "a qualifier behind": inside("struct s { u8 volatile a; };"),
    "a storage class": inside("struct s { static u8 a; };"),
    "a bit-field": inside("struct s { u8 a : 3; };"),
    "a pointer": inside("struct s { u8 *a; };"),
    "a function pointer": inside("struct s { u8 (*a)(void); };"),
    "a name in brackets": inside("struct s { u8 (a); };"),
    "a value for a member": inside("struct s { u8 a = 1; };"),
    "an attribute of a member": inside("struct s { u8 a __attribute__((packed)); };"),
    "an array of arrays": inside("struct s { u8 a[2][3]; };"),
    "an array without elements": inside("struct s { u8 a[0]; };"),
    "an array with a formula": inside("struct s { u8 a[1 + 1]; };"),
    "an array of nothing in hexadecimal": inside("struct s { u8 a[0x0]; };"),
    "an array of nothing in octal": inside("struct s { u8 a[00]; };"),
    "an array of a macro": inside("#define N 3\nstruct s { u8 a[N]; };"),
    "a static array": inside("struct s { u8 a[static 3]; };"),
    "a huge array": inside("struct s { u64 a[999999999999]; };"),
    "a number beyond all": inside("struct s { u8 a[9999999999999999999999]; };"),
    "an open end in the middle": inside("struct s { u8 a; u8 b[]; u8 c; };"),
    "an open end in a group": inside("struct s { u8 a; u8 b[], c; };"),
    "an open end alone": inside("struct s { u8 a[]; };"),
    "an open end in a union": inside("struct s { union { u8 a[]; u8 b; } u; };"),
    "an array of open ends": inside("struct t { u8 a; u8 b[]; };\nstruct s { struct t x[2]; };"),
    "an open end inside": inside("struct t { u8 a; u8 b[]; };\nstruct s { struct t x; u8 y; };"),
    "a union without name": inside("struct s { union { u8 a; }; };"),
    "a union with a tag": inside("struct s { union t { u8 a; } u; };"),
    "an empty union": inside("struct s { union { } u; };"),
    "a union twice": inside("struct s { union { u8 a; } u, v; };"),
    "an array of unions": inside("struct s { union { u8 a; } u[2]; };"),
    "an inner struct without name": inside("struct s { struct t { u8 a; }; };"),
    "an inner struct without tag": inside("struct s { struct { u8 a; } t; };"),
    "an enum inside": inside("struct s { enum { A } a; };"),
    "two commas": inside("struct s { u8 a,, b; };"),
    "a comma at the end": inside("struct s { u8 a,; };"),
    "an invocation without semicolon": inside("R(x)"),
    "an invocation without brackets": inside("R;"),
    "an invocation that does not end": inside("R(x;"),
    "an invocation without arguments": inside("R();"),
    "an invocation with two commas": inside("R(x,, y);"),
    "an invocation with brackets inside": inside("R((x));"),
    "an invocation with a string": inside('R("x");'),
    "an invocation with a formula": inside("R(x + 1);"),
    "an invocation of two": inside("R(x) S(x);"),
    "an invocation with a union": inside("R(union x);"),
    "an invocation in a struct": inside("struct s { u8 a; R(x); };"),
    "brackets that nest deeply": inside("struct s { ".repeat(100)),
    "brackets that do not match": inside("struct s { u8 a[3}; ];"),
    "the wrong bracket": inside("struct s ( u8 a; );"),
    "too much": inside("\n".repeat(1 << 23)),
  };
  it.each(Object.entries(bad))("%s", async (_, text) => {
    const { problems } = await read(text);
    expect(problems.length).toBeGreaterThan(0);
    const lines = text.split("\n").length;
    for (const { span, problem } of problems) {
      expect(problem).not.toBe("");
      expect(span.line).toBeGreaterThan(0);
      expect(span.endLine).toBeLessThanOrEqual(lines);
    }
  });

  it("names the place", async () => {
    expect((await read(inside("struct s {\n    foo_t a;\n};"))).problems).toEqual([
      {
        span: { file: "demo.h", line: 4, column: 5, endLine: 4, endColumn: 10 },
        problem: "`foo_t` has no size that the reader knows",
      },
    ]);
    expect((await read(inside("struct s { u8 a : 3; };"))).problems).toEqual([
      {
        span: { file: "demo.h", line: 3, column: 17, endLine: 3, endColumn: 18 },
        problem: "`:` fits no struct that a header may declare",
      },
    ]);
    expect((await read(inside("struct s { u8 a };"))).problems).toEqual([
      expect.objectContaining({ problem: "`;` is missing here" }),
    ]);
  });

  it("does not state numbers that it cannot know", async () => {
    const facts = sorted(await read(inside("struct s { u8 a; foo_t b; u8 c; };")));
    expect(facts).toContain("member s.a | offset | 0");
    expect(facts.filter((f) => /^(struct s|member s\.[bc]) \| (offset|size) /.test(f))).toEqual([
      "member s.c | size | 1",
    ]);
  });

  it("shows only so many", async () => {
    expect((await read("@ ".repeat(10_000))).problems.length).toBeLessThan(300);
  });
});

describe("the header that drivers use", () => {
  const path = "/usr/include/xen/io/pvcalls.h";
  it.skipIf(!existsSync(path))("can be read", async () => {
    const reading = await readC(path, readFileSync(path, "utf8"), SYMBOLS);
    expect(reading.problems).toEqual([]);
    expect(sorted(reading)).toEqual(
      expect.arrayContaining([
        ...structFacts("xen_pvcalls_request", "req_id, cmd, u", "64"),
        ...structFacts("xen_pvcalls_response", "req_id, cmd, ret, pad, u", "24"),
        ...memberFacts("xen_pvcalls_request.u.connect.evtchn", "56", "uint32_t", "4"),
        ...memberFacts("pvcalls_data_intf.ref", "132", "grant_ref_t", undefined, ""),
        ...invocationFacts(
          "DEFINE_RING_TYPES",
          "xen_pvcalls, struct xen_pvcalls_request, struct xen_pvcalls_response",
        ),
      ]),
    );
  });
});
