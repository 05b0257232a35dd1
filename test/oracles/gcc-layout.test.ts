import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import type { Artifact } from "../../generator/index.ts";
import { runScenario, SCENARIOS } from "../support/scenario.ts";
import { compileOurs, temporaryFolder } from "../support/spec.ts";
import { STAND_INS } from "../support/stand-ins.ts";
import { missing } from "../support/tools.ts";
import { assertions, type Expectation, expectations } from "./layouts.ts";

const isHeader = (a: Artifact) => a.promise?.symbols.kind === "c";
const ours = compileOurs();
const headers = [...ours.artifacts, ...runScenario(join(SCENARIOS, "made-up")).artifacts].filter(
  isHeader,
);
const xenHeaders = headers.filter((h) => h.path.startsWith("xen/"));

/**
 * Every data model with the target of clang that has it. Xen's headers know only the first four.
 */
const TARGETS: Readonly<Record<string, string>> = {
  x86_64: "x86_64-linux-gnu",
  i386: "i386-linux-gnu",
  arm: "arm-linux-gnueabihf",
  aarch64: "aarch64-linux-gnu",
  riscv64: "riscv64-linux-gnu",
  ppc64: "powerpc64-linux-gnu",
  s390x: "s390x-linux-gnu",
};
const XEN_HAS = ["x86_64", "i386", "arm", "aarch64"];

/**
 * The flags of the checks that Xen's build makes of its public headers; and stricter ones, which
 * not all of those pass.
 */
const C99 = ["-x", "c", "-std=c99", "-Wall", "-Werror"];
const PEDANTIC = [...C99, "-Wextra", "-pedantic"];
const CPP = ["-x", "c++", "-std=gnu++98", "-Wall", "-Werror", "-D__XEN_TOOLS__"];

/** What compilers for other machines lack here: the C library. */
const STRING_H =
  "#include <stddef.h>\nvoid *memcpy(void *to, const void *from, size_t n);\n" +
  "void *memset(void *to, int c, size_t n);\n";

/** Shows that a program has got our header and no other. */
const MARK = "#define THIS_IS_OURS 1\n";

/** Runs a compiler over a program from standard input; gives what it says. */
function compiler(command: string, flags: readonly string[], program: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, [...flags, "-fsyntax-only", "-"], {
    input: program,
    encoding: "utf8",
  });
  if (error) throw error;
  const messages = stdout + stderr;
  return status === 0 ? messages : `${command} failed: ${messages}`;
}

/**
 * A folder where `<xen/…>` is Debian's copy of Xen's public headers with one of them replaced by
 * ours. The folder of the headers itself must not be searched: it has an errno.h and a sched.h,
 * which hide the C library's.
 */
function xenTree(header: Artifact): { folder: string; include: string } {
  const folder = temporaryFolder();
  const include = header.path.replace(/^.*\/public\//, "xen/");
  cpSync("/usr/include/xen", join(folder, "xen"), { recursive: true, dereference: true });
  writeFileSync(join(folder, include), header.text + MARK);
  mkdirSync(join(folder, "freestanding"));
  writeFileSync(join(folder, "freestanding/string.h"), STRING_H);
  return { folder, include };
}

/** A folder where every file that a header includes is there and empty. */
function emptyTree(header: Artifact): { folder: string; include: string } {
  const folder = temporaryFolder();
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const [, quote, path = ""] of header.text.matchAll(/^#include ([<"])(.+)[>"]$/gm))
    write(quote === "<" ? path : join("a/b", path), "");
  write("a/b/ours.h", header.text + MARK);
  return { folder, include: "a/b/ours.h" };
}

const program = (before: string, include: string, list: readonly Expectation[]) =>
  `#include <stddef.h>\n#include <stdint.h>\n${before}#include <${include}>\n` +
  `${assertions([...list, { expression: "THIS_IS_OURS", number: "1" }])}`;

/**
 * Sees that a program with these expectations compiles, and that with any single number of them
 * changed it does not.
 */
function accepts(
  compile: (list: readonly Expectation[]) => string,
  list: readonly Expectation[],
): void {
  expect(compile(list)).toBe("");
  const [first, ...rest] = list;
  const last = rest.at(-1);
  for (const wrong of [first, last])
    expect(
      compile(list.map((e) => (e === wrong ? { ...e, number: String(BigInt(e.number) + 1n) } : e))),
    ).toContain("failed");
}

const gone = (...packages: string[]) => missing(...packages).length > 0;

it("the facts of every header are about all its structs and members", () => {
  expect(headers.map((h) => h.path).sort()).toEqual(
    ["pvcalls", "demo"]
      .flatMap((p) => [
        `linux/include/xen/interface/io/${p}.h`,
        `qemu/include/hw/xen/interface/io/${p}.h`,
        `xen/xen/include/public/io/${p}.h`,
      ])
      .sort(),
  );
  for (const h of headers)
    expect(expectations(h, "x86_64").length, h.path).toBeGreaterThanOrEqual(147);
});

it.skipIf(gone("libxen-dev", "gcc", "libc6-dev"))(
  "gcc gives our header for Xen the layout of the model, beside Xen's own headers",
  () => {
    for (const header of xenHeaders) {
      const { folder, include } = xenTree(header);
      const before = "#include <string.h>\n#include <xen/event_channel.h>\n";
      accepts(
        (list) => compiler("gcc", [...C99, "-I", folder], program(before, include, list)),
        expectations(header, "x86_64"),
      );
    }
  },
);

it.skipIf(gone("libxen-dev", "g++", "libc6-dev"))(
  "g++ takes our header for Xen as C++, as Xen's own check of its headers does",
  () => {
    for (const header of xenHeaders) {
      const { folder, include } = xenTree(header);
      const before = "#include <string.h>\n#include <xen/event_channel.h>\n";
      accepts(
        (list) => compiler("g++", [...CPP, "-I", folder], program(before, include, list)),
        expectations(header, "x86_64"),
      );
    }
  },
);

it.skipIf(gone("libxen-dev", "clang"))(
  "clang gives our header for Xen the layout of the model on every machine that Xen's headers know",
  () => {
    for (const header of xenHeaders) {
      const { folder, include } = xenTree(header);
      const before = "#include <string.h>\n#include <xen/event_channel.h>\n";
      for (const model of XEN_HAS) {
        const flags = [
          `--target=${TARGETS[model]}`,
          "-ffreestanding",
          "-nostdlibinc",
          "-I",
          join(folder, "freestanding"),
          "-I",
          folder,
        ];
        accepts(
          (list) => compiler("clang", [...C99, ...flags], program(before, include, list)),
          expectations(header, model),
        );
      }
    }
  },
);

it.skipIf(gone("clang"))(
  "clang gives every header the layout of the model on every machine",
  () => {
    const [first] = headers;
    expect(
      first?.promise?.symbols.kind === "c" ? [...first.promise.symbols.models.keys()] : [],
    ).toEqual(Object.keys(TARGETS));
    for (const header of headers) {
      const { folder, include } = emptyTree(header);
      for (const [model, target] of Object.entries(TARGETS)) {
        const flags = [
          ...PEDANTIC,
          `--target=${target}`,
          "-ffreestanding",
          "-nostdlibinc",
          "-I",
          folder,
        ];
        accepts(
          (list) => compiler("clang", flags, program(STAND_INS, include, list)),
          expectations(header, model),
        );
      }
    }
  },
);

it.skipIf(gone("clang"))("the data models are those of the machines", () => {
  const facts = ours.sources.find((s) => s.protocol.name === "xen")?.facts;
  for (const [model, target] of Object.entries(TARGETS)) {
    const value = (property: string) => facts?.get(`xen.models.${model}`, property)?.value ?? "";
    const list = [
      { expression: "offsetof(struct pair, x)", number: value("align64") },
      { expression: "8 * sizeof(void *)", number: value("word") },
      {
        expression: "(__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__)",
        number: value("order") === "big" ? "1" : "0",
      },
    ];
    const text = (l: readonly Expectation[]) =>
      "#include <stddef.h>\n#include <stdint.h>\nstruct pair { char c; uint64_t x; };\n" +
      `${assertions(l)}`;
    accepts(
      (l) =>
        compiler(
          "clang",
          [...C99, `--target=${target}`, "-ffreestanding", "-nostdlibinc"],
          text(l),
        ),
      list,
    );
  }
});
