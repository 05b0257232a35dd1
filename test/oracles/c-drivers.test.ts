import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { verifyText } from "../../generator/index.ts";
import { artifactText, compileSmall } from "../support/small.ts";
import { compileOurs, ROOT, temporaryFolder } from "../support/spec.ts";
import { missing } from "../support/tools.ts";

const ours = compileOurs();
const textOf = (path: string) => artifactText(ours, path);
const specOf = <T>(file: string) => parse(readFileSync(join(ROOT, "spec", file), "utf8")) as T;
const gone = (...packages: string[]) => missing(...packages).length > 0;
const WARNINGS = ["-Wall", "-Wextra", "-Werror", "-pedantic-errors"];

/** Writes files below a new folder. */
function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

function run(
  command: string,
  args: readonly string[],
  cwd: string,
): { ok: boolean; text: string; errors: string } {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (error) throw error;
  return { ok: status === 0, text: stdout, errors: stderr };
}

/** Compiles `main.c` and gives the lines that it prints. */
function output(folder: string, compiler: string, flags: readonly string[]): string[] {
  const { ok, errors } = run(
    compiler,
    [...flags, ...WARNINGS, "-I", ".", "main.c", "-o", "main"],
    folder,
  );
  if (!ok) throw new Error(errors);
  return run("./main", [], folder).text.trimEnd().split("\n");
}

describe("the map of error numbers", () => {
  const registry = JSON.parse(textOf("data/xen/errno.json")) as {
    systems: { name: string }[];
    names: { name: string; on: Record<string, number> }[];
  };
  const table = specOf<{ errors: { wire: { names: string[]; numbers: Record<string, number> } } }>(
    "pvcalls/errors.yaml",
  ).errors.wire;
  const column = (system: string) =>
    new Map(
      registry.names.flatMap(({ name, on }) =>
        on[system] === undefined ? [] : [[name, on[system]] as const],
      ),
    );
  const linux = column("linux");
  const wire = new Map(
    table.names.map((name) => [name, -(table.numbers[name] ?? linux.get(name) ?? Number.NaN)]),
  );
  const LARGEST = 4096;
  const every = Array.from({ length: 2 * LARGEST + 1 }, (_, i) => i - LARGEST);
  const STAND_INS: Readonly<Record<string, string>> = {
    EAGAIN: "EWOULDBLOCK",
    EWOULDBLOCK: "EAGAIN",
    EDEADLK: "EDEADLOCK",
    EDEADLOCK: "EDEADLK",
    ENOTSUP: "EOPNOTSUPP",
    EOPNOTSUPP: "ENOTSUP",
  };

  /** What a driver of the tests asks for in place of what is not in the table. */
  const ASKED = 9999;

  /** What the map has to say about every number on a system that has these. */
  function expected(local: ReadonlyMap<string, number>): string[] {
    const sent = (err: number, unknown = -5) => {
      const names = err > 0 ? table.names.filter((name) => local.get(name) === err) : [];
      return names.includes("EOPNOTSUPP")
        ? -95
        : err === 0
          ? 0
          : (wire.get(names[0] ?? "") ?? unknown);
    };
    const received = (number: number, unknown = local.get("EIO") ?? 0) => {
      const names = table.names.filter((name) => wire.get(name) === number);
      const name = ["EAGAIN", "EDEADLK"].find((n) => names.includes(n)) ?? names[0] ?? "";
      const found = [name, STAND_INS[name] ?? ""]
        .map((n) => local.get(n))
        .find((n) => n !== undefined && n > 0);
      return number === 0 ? 0 : (found ?? unknown);
    };
    return [
      ...every.map((n) => `sent ${n} ${sent(n)} ${sent(n, ASKED)}`),
      ...every.map((n) => `received ${n} ${received(n)} ${received(n, -1)}`),
      `extremes -5 -5 ${local.get("EIO")} ${local.get("EIO")}`,
    ];
  }

  /**
   * A header of error numbers in which later names of a number stand for the first one, as systems
   * write it.
   */
  function headerOf(local: ReadonlyMap<string, number>): string {
    const names = [...local];
    const first = (number: number) => names.find(([, n]) => n === number)?.[0];
    return names
      .map(([name, n]) => `#define ${name} ${first(n) === name ? `(${n})` : first(n)}\n`)
      .join("");
  }

  const program = (include: string) => `#include <stdint.h>
#include <stdio.h>
#include <limits.h>
${include}
#include "pvcalls_errno.h"
int main(void)
{
    int n;
    for (n = -${LARGEST}; n <= ${LARGEST}; n++)
        printf("sent %d %ld %ld\\n", n, (long)xen_pvcalls_errno_to_wire(n),
               (long)xen_pvcalls_errno_to_wire_or(n, ${ASKED}));
    for (n = -${LARGEST}; n <= ${LARGEST}; n++)
        printf("received %d %d %d\\n", n, xen_pvcalls_errno_from_wire(n),
               xen_pvcalls_errno_from_wire_or(n, -1));
    printf("extremes %d %d", (int)xen_pvcalls_errno_to_wire(INT_MIN),
           (int)xen_pvcalls_errno_to_wire(INT_MAX));
    printf(" %d %d\\n", xen_pvcalls_errno_from_wire(INT32_MIN),
           xen_pvcalls_errno_from_wire(INT32_MAX));
    return 0;
}
`;
  const folderFor = (local: ReadonlyMap<string, number>, header = textOf("pvcalls_errno.h")) =>
    folderOf({
      "system.h": headerOf(local),
      "pvcalls_errno.h": header,
      "main.c": program('#include "system.h"'),
    });
  const COMPILERS: readonly (readonly [string, string, readonly string[]])[] = [
    ["gcc", "gnu99", ["-std=gnu99"]],
    ["gcc", "c11", ["-std=c11"]],
    ["g++", "C++", ["-x", "c++", "-std=gnu++98"]],
  ];
  const compilers = COMPILERS.filter(([command]) => !gone(command));
  const systems: [string, ReadonlyMap<string, number>][] = [
    ...registry.systems
      .filter((s) => s.name !== "winsock")
      .map((s): [string, ReadonlyMap<string, number>] => [s.name, column(s.name)]),
    [
      "the kernel of FreeBSD, with a pseudo error",
      new Map([...column("freebsd"), ["ERESTART", -1], ["EJUSTRETURN", -2]]),
    ],
    [
      "the kernel of Linux, without ENOTSUP",
      new Map([...[...linux].filter(([name]) => name !== "ENOTSUP"), ["ENOTSUPP", 524]]),
    ],
    ["a system with the least there can be", new Map([["EIO", 4096]])],
  ];

  it("expects what the specification and the systems are known to say", () => {
    const says = (system: string, line: string) =>
      expect(expected(column(system)), system).toContain(line);
    for (const line of [
      "sent 11 -11 -11",
      "sent 35 -35 -35",
      "sent 95 -95 -95",
      "sent 111 -5 9999",
      "received -524 95 95",
      "received -95 95 95",
      "received 5 5 -1",
    ])
      says("linux", line);
    for (const line of [
      "sent 35 -11 -11",
      "sent 11 -35 -35",
      "sent 45 -95 -95",
      "received -524 45 45",
      "received -11 35 35",
      "received -61 5 -1",
    ])
      says("freebsd", line);
    for (const line of [
      "sent 86 -524 -524",
      "sent 45 -95 -95",
      "received -524 86 86",
      "received -95 45 45",
    ])
      says("netbsd", line);
    for (const line of [
      "sent 140 -11 -11",
      "sent 11 -11 -11",
      "received -11 11 11",
      "sent 129 -524 -524",
      "sent 130 -95 -95",
    ])
      says("wincrt", line);
    for (const line of ["sent 45 -35 -35", "sent 56 -35 -35", "received -35 45 45"])
      says("mips", line);
    expect(new Set(wire.values()).size).toBeGreaterThan(40);
  });

  it.skipIf(gone("gcc", "libc6-dev")).each(systems)(
    "is right for every number on %s",
    (_, local) => {
      const folder = folderFor(local);
      for (const [command, , flags] of compilers)
        expect(output(folder, command, flags)).toEqual(expected(local));
    },
  );

  it.skipIf(gone("gcc", "libc6-dev") || process.platform !== "linux")(
    "is right for every number of this system's C library",
    () => {
      const folder = folderOf({
        "pvcalls_errno.h": textOf("pvcalls_errno.h"),
        "main.c": program("#include <errno.h>"),
      });
      const probe = registry.names
        .map(({ name }) => `#ifdef ${name}\n"${name}" ${name}\n#endif\n`)
        .join("");
      const { text } = run(
        "gcc",
        ["-E", "-P", "-include", "errno.h", "-x", "c", "probe.c"],
        folderOf({ "probe.c": probe }),
      );
      const local = new Map(
        [...text.matchAll(/"(\w+)"\s+(\d+)/g)].map(([, name = "", n]) => [name, Number(n)]),
      );
      expect(local.size).toBeGreaterThanOrEqual(70);
      for (const [command, , flags] of compilers)
        expect(output(folder, command, flags)).toEqual(expected(local));
    },
  );

  it.skipIf(gone("gcc"))(
    "needs nothing but int32_t and the numbers, and says so if these are missing",
    () => {
      const compile = (local: ReadonlyMap<string, number>) =>
        run(
          "gcc",
          [
            "-std=c99",
            "-ffreestanding",
            "-nostdinc",
            "-Dint32_t=int",
            "-Wundef",
            ...WARNINGS,
            "-c",
            "-include",
            "system.h",
            "pvcalls_errno.h",
            "-o",
            "main.o",
          ],
          folderFor(local),
        );
      expect(compile(linux)).toMatchObject({ ok: true, errors: "" });
      for (const without of [column("winsock"), new Map<string, number>(), new Map([["EIO", -5]])])
        expect(compile(without).errors).toContain(
          "EIO has no number; include the error numbers of the system first",
        );
    },
  );

  it.skipIf(gone("gcc", "libc6-dev"))("is not right any more with one fault", () => {
    const header = textOf("pvcalls_errno.h");
    const faults: [string, string, string][] = [
      ["linux", "_EADDRINUSE    (-98)", "_EADDRINUSE    (-99)"],
      [
        "freebsd",
        "    case EAGAIN:\n        return XEN_PVCALLS_WIRE_EAGAIN",
        "    case EAGAIN:\n        return XEN_PVCALLS_WIRE_EDEADLK",
      ],
      ["linux", " && (!defined(EOPNOTSUPP) || ENOTSUP != EOPNOTSUPP)", ""],
      ["linux", " && (!defined(EAGAIN) || EWOULDBLOCK != EAGAIN)", ""],
      ["netbsd", "ENOTSUP != EOPNOTSUPP", "ENOTSUP == EOPNOTSUPP"],
      [
        "parisc",
        "#elif defined(EOPNOTSUPP) && EOPNOTSUPP > 0\n    case XEN_PVCALLS_WIRE_ENOTSUP:\n" +
          "        return EOPNOTSUPP;\n",
        "",
      ],
      ["xen", "(wire, EIO);\n}", "(wire, wire);\n}"],
      ["xen", "    }\n\n    return unknown;\n}", "    }\n\n    return 5;\n}"],
      [
        "macos",
        "    if (err < 0)\n        return unknown;",
        "    if (err < 0)\n        return err;",
      ],
    ];
    for (const [system, from, to] of faults) {
      expect(header, from).toContain(from);
      const attempt = () =>
        output(folderFor(column(system), header.replace(from, to)), "gcc", ["-std=gnu99"]);
      expect(
        () => expect(attempt()).toEqual(expected(column(system))),
        `${system}: ${from}`,
      ).toThrow();
    }
  });
});

describe("the names of nodes", () => {
  interface Nodes {
    readonly nodes: Readonly<
      Record<
        string,
        Readonly<
          Record<
            string,
            { readonly name?: string; readonly words?: Readonly<Record<string, { is: number }>> }
          >
        >
      >
    >;
    readonly values?: Readonly<
      Record<
        string,
        {
          readonly kind?: string;
          readonly members: Readonly<Record<string, { readonly word?: string } | null>>;
        }
      >
    >;
  }
  const upper = (...parts: string[]) => parts.join("_").replaceAll("-", "_").toUpperCase();
  const FORMATS: Readonly<Record<string, string>> = {
    "{argument_number}": "%03u",
    "{vcpu}": "%s",
    "{address}": "%s",
    "{type}": "%s",
  };

  function expected(prefix: string, specs: readonly Partial<Nodes>[]): Record<string, string> {
    const nodes = specs.flatMap((s) =>
      Object.entries(s.nodes ?? {}).flatMap(([directory, map]) =>
        Object.entries(map).map(([key, n]) => ({
          symbol: upper(prefix, "node", directory, key),
          key,
          n,
        })),
      ),
    );
    const sets = specs.flatMap((s) =>
      Object.entries(s.values ?? {}).filter(([, v]) => v.kind === "words"),
    );
    return Object.fromEntries([
      ...nodes.map(({ symbol, key, n }) => [
        symbol,
        (n.name ?? key).replace(/\{\w+\}/g, (p) => FORMATS[p] ?? "%u"),
      ]),
      ...nodes.flatMap(({ symbol, n }) =>
        Object.entries(n.words ?? {}).map(([word, w]) => [upper(symbol, word), String(w.is)]),
      ),
      ...sets.flatMap(([set, v]) =>
        Object.entries(v.members).map(([word, m]) => [upper(prefix, set, word), m?.word ?? word]),
      ),
    ]);
  }

  it.skipIf(gone("gcc", "libc6-dev"))(
    "are those of the specification, as the compiler sees them",
    () => {
      const convention = specOf<{ conventions: { xenbus: Nodes } }>("xen/xenbus.yaml").conventions
        .xenbus;
      const cases: [string, Record<string, string>][] = [
        [
          "pvcalls_xenstore.h",
          expected("xen_pvcalls", [specOf<Nodes>("pvcalls/xenstore.yaml"), convention]),
        ],
        [
          "stubdom_xenstore.h",
          expected(
            "stubdom",
            ["stubdom/xenstore.yaml", "stubdom/control.yaml", "stubdom/consoles.yaml"].map((f) =>
              specOf<Nodes>(f),
            ),
          ),
        ],
      ];
      for (const [file, names] of cases) {
        const print = Object.keys(names).map((name) => `    puts("${name} " ${name});\n`);
        const folder = folderOf({
          [file]: textOf(file),
          "main.c":
            `#include <stdio.h>\n#include "${file}"\nint main(void)\n{\n` +
            `${print.join("")}    return 0;\n}\n`,
        });
        const defined = run("gcc", ["-E", "-dM", file], folder).text.match(
          /^#define (?:XEN_PVCALLS|STUBDOM)_\w+ "/gm,
        );
        expect(defined?.length, file).toBe(Object.keys(names).length);
        for (const [command, flags] of [
          ["gcc", ["-std=c99"]],
          ["g++", ["-x", "c++"]],
        ] as const)
          if (!gone(command))
            expect(output(folder, command, flags)).toEqual(
              Object.entries(names).map(([name, text]) => `${name} ${text}`),
            );
      }
    },
  );

  it("may be chosen, but never twice and never in vain", () => {
    const codes = (symbols: string) =>
      compileSmall(NODES.replace("SYMBOLS", symbols)).diagnostics.map((d) => d.code);
    expect(codes("{ nodes.home.ring: SMALL_RING }")).toEqual([]);
    expect(codes("{ nodes.home.ring: SMALL_STEP_UP }")).toEqual(["PV504"]);
    expect(codes("{ nodes.home.ring: SMALL_XENSTORE_H }")).toEqual(["PV504"]);
    expect(codes("{ nodes.home.ring: switch }")).toEqual(["PV535"]);
    expect(codes("{ nodes.home.rings: SMALL_RING }")).toEqual(["PV505"]);
  });
});

describe("the check of the layout", () => {
  const TYPES = [
    ...["8", "16", "32", "64"].map((n) => `typedef uint${n}_t u${n}; typedef int${n}_t s${n};\n`),
    "typedef uint32_t grant_ref_t, evtchn_port_t;\n",
  ].join("");
  /** What of Xen's ring.h matters to a layout. */
  const RING = `typedef unsigned int RING_IDX;
#define DEFINE_RING_TYPES(n, req_t, rsp_t) union n##_sring_entry { req_t req; rsp_t rsp; }; \\
struct n##_sring { RING_IDX req_prod, req_event, rsp_prod, rsp_event; uint8_t pvt[4], pad[44]; \\
  union n##_sring_entry ring[1]; }
#define DEFINE_XEN_FLEX_RING(n) struct n##_data { unsigned char *in, *out; }
`;
  const check = textOf("pvcalls_layout_check.c");
  const linuxTree = (header: string) => ({
    "linux/net.h": TYPES,
    "xen/interface/io/ring.h": RING,
    "xen/interface/grant_table.h": "",
    "xen/interface/io/pvcalls.h": header,
  });
  const qemuTree = (header: string) => ({
    "hw/xen/interface/grant_table.h": TYPES,
    "hw/xen/interface/io/ring.h": RING,
    "hw/xen/interface/io/pvcalls.h": header,
  });
  const linux = textOf("linux/include/xen/interface/io/pvcalls.h");
  const qemu = textOf("qemu/include/hw/xen/interface/io/pvcalls.h");

  function compile(
    files: Readonly<Record<string, string>>,
    header: string,
    command: string,
    flags: readonly string[],
    text = check,
  ): { ok: boolean; errors: string } {
    const folder = folderOf({ ...files, "check.c": text });
    if (header.startsWith("xen/io/"))
      cpSync("/usr/include/xen", join(folder, "xen"), {
        recursive: true,
        dereference: true,
        filter: (path) => !path.endsWith(files[header] === undefined ? "\0" : header),
      });
    return run(
      command,
      [
        ...flags,
        "-Wall",
        "-Wextra",
        "-Werror",
        "-I",
        ".",
        `-DPVSPEC_HEADER=<${header}>`,
        "-c",
        "check.c",
        "-o",
        "check.o",
      ],
      folder,
    );
  }
  const HOSTED = ["-include", "stdint.h", "-include", "string.h"];
  const TARGETS = [
    "x86_64-linux-gnu",
    "i386-linux-gnu",
    "arm-linux-gnueabihf",
    "aarch64-linux-gnu",
    "riscv64-linux-gnu",
    "powerpc64-linux-gnu",
    "s390x-linux-gnu",
  ];
  const freestanding = (target: string) => [
    `--target=${target}`,
    "-std=gnu99",
    "-ffreestanding",
    "-nostdlibinc",
    "-include",
    "stdint.h",
  ];

  it.skipIf(gone("gcc", "libc6-dev"))(
    "passes with the headers for Linux and QEMU in trees that hold no more than they need",
    () => {
      for (const std of ["gnu99", "c11", "gnu17"]) {
        expect(
          compile(linuxTree(linux), "xen/interface/io/pvcalls.h", "gcc", [
            `-std=${std}`,
            ...HOSTED,
          ]),
          std,
        ).toMatchObject({ ok: true, errors: "" });
        expect(
          compile(qemuTree(qemu), "hw/xen/interface/io/pvcalls.h", "gcc", [
            `-std=${std}`,
            ...HOSTED,
          ]),
          std,
        ).toMatchObject({ ok: true, errors: "" });
      }
    },
  );

  it.skipIf(gone("gcc", "libc6-dev", "libxen-dev"))(
    "passes with the header for Xen in Xen's own tree, and with Xen's own header",
    () => {
      const flags = ["-std=gnu99", ...HOSTED, "-include", "xen/event_channel.h"];
      expect(
        compile(
          { "xen/io/pvcalls.h": textOf("xen/xen/include/public/io/pvcalls.h") },
          "xen/io/pvcalls.h",
          "gcc",
          flags,
        ),
      ).toMatchObject({ ok: true, errors: "" });
      expect(compile({}, "xen/io/pvcalls.h", "gcc", flags)).toMatchObject({ ok: true, errors: "" });
      const moved = check.replace(/(?<=u\.connect\.evtchn\)\s+== )56(?=,$)/m, "52");
      expect(compile({}, "xen/io/pvcalls.h", "gcc", flags, moved).errors).toContain(
        "offset of xen_pvcalls_request.u.connect.evtchn",
      );
    },
  );

  it.skipIf(gone("clang"))("passes on every machine", () => {
    for (const target of TARGETS) {
      expect(
        compile(linuxTree(linux), "xen/interface/io/pvcalls.h", "clang", freestanding(target)),
        target,
      ).toMatchObject({ ok: true, errors: "" });
      expect(
        compile(qemuTree(qemu), "hw/xen/interface/io/pvcalls.h", "clang", freestanding(target)),
        target,
      ).toMatchObject({ ok: true, errors: "" });
    }
  });

  it.skipIf(gone("gcc", "libc6-dev"))("fails if any single number in it is another one", () => {
    const numbers = [...check.matchAll(/(?<=(?<!"\) )== |^ +)\d+(?=,$)|"1"/gm)];
    expect(numbers.length).toBe(check.match(/^_Static_assert/gm)?.length);
    const files = linuxTree(linux);
    const all = numbers.map(
      ({ 0: n, index }) =>
        check.slice(0, index) +
        (n === '"1"' ? '"2"' : String(Number(n) + 1)) +
        check.slice(index + n.length),
    );
    for (const text of all) {
      const { ok, errors } = compile(
        files,
        "xen/interface/io/pvcalls.h",
        "gcc",
        ["-std=gnu99", ...HOSTED],
        text,
      );
      expect(ok).toBe(false);
      expect(errors.match(/static assertion failed/g)).toHaveLength(1);
    }
    expect(all.length).toBeGreaterThanOrEqual(150);
  });

  it.skipIf(gone("gcc", "libc6-dev"))("fails with a header that has one fault", () => {
    const faults: [string, string, string][] = [
      ["u8 pad1[52];", "u8 pad1[56];", "size of struct pvcalls_data_intf"],
      ["u8 reuse;", "u16 reuse;", "size of xen_pvcalls_request.u.release.reuse"],
      ["s32 ret;", "s64 ret;", "offset of xen_pvcalls_response.u"],
      ["PVCALLS_BIND    3", "PVCALLS_BIND    4", "value of PVCALLS_BIND"],
      ['PVCALLS_VERSION "1"', 'PVCALLS_VERSION "2"', "value of PVCALLS_VERSION"],
      [
        "u8 dummy[56];",
        "u8 dummy[120];",
        "slots of union xen_pvcalls_sring_entry from xen_pvcalls_sring.ring to 4096",
      ],
    ];
    for (const [from, to, message] of faults) {
      expect(linux).toContain(from);
      expect(
        compile(linuxTree(linux.replace(from, to)), "xen/interface/io/pvcalls.h", "gcc", [
          "-std=gnu99",
          ...HOSTED,
        ]).errors,
      ).toContain(`"${message}"`);
    }
  });

  it.skipIf(gone("clang"))("knows the number of each machine where compilers differ", async () => {
    const small = compileSmall(NATURAL);
    const text = artifactText(small, "small_layout_check.c");
    const numbers = /(?<===\s+4\s+\?\s+)12(\s+:\s+)16(?=\))/;
    expect(text).toMatch(numbers);
    const header = artifactText(small, "linux/include/xen/interface/io/small.h");
    for (const target of TARGETS) {
      const files = {
        ...linuxTree(""),
        "xen/interface/grant_table.h": TYPES,
        "xen/interface/io/small.h": header,
      };
      expect(
        compile(files, "xen/interface/io/small.h", "clang", freestanding(target), text),
        target,
      ).toMatchObject({ ok: true, errors: "" });
      expect(
        compile(
          files,
          "xen/interface/io/small.h",
          "clang",
          freestanding(target),
          text.replace(numbers, (_, between) => `16${between}12`),
        ).ok,
        target,
      ).toBe(false);
    }
    for (const a of small.artifacts.filter((x) => x.path.startsWith("c/")))
      expect((await verifyText(a, a.path, a.text)).diagnostics).toEqual([]);
  });
});

/** A node beside a header with a macro. */
const NODES = `c: { prefix: small, version-macro: SMALL_VERSION, symbols: SYMBOLS }
outputs: { linux: { license: MIT, holders: [Somebody] }, qemu: { license: MIT,
    holders: [Somebody] } }
directories: { home: { path: "/home", notation: "~", owner: frontend, readers: [], tags: [],
    doc: The home. } }
nodes: { home: { ring: { value: uint32, writer: frontend, readers: [], when: always,
    doc: A ring. } } }
values: { step: { doc: Steps., members: { up: { is: 1 } } } }
`;

/** A record that each compiler lays out in its own way. */
const NATURAL = `c: { prefix: small, version-macro: SMALL_VERSION }
outputs: { linux: { license: MIT, holders: [Somebody] } }
records:
  old:
    layout: natural
    doc: A record of old.
    fields:
      first: { type: uint32 }
      wide: { type: uint64 }
`;
