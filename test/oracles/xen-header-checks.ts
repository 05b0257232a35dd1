import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { attempt, cache, type Oracle, replace, type Subject, withHeader } from "./oracle.ts";

/** Xen's public headers of Debian with our header in its place, as Xen's own tree has them. */
function publicHeaders({ headers }: Subject): string {
  const folder = cache("xen-public");
  rmSync(join(folder, "xen"), { recursive: true, force: true });
  cpSync("/usr/include/xen", join(folder, "xen"), { recursive: true, dereference: true });
  writeFileSync(join(folder, "xen/io/pvcalls.h"), headers.xen);
  return folder;
}

/** The wire structs alone, so that padding in Xen's ring macros does not count. */
const STUBS =
  "#define DEFINE_RING_TYPES(a, b, c) struct a##_stub\n" +
  "#define DEFINE_XEN_FLEX_RING(a) struct a##_stub\n#define __XEN_PUBLIC_IO_RING_H__\n" +
  "typedef unsigned int RING_IDX;\n";

/** A check: the compiler with its flags, and what stands before our header. */
const CHECKS = [
  // The flags and the headers in front are those of Xen's own build.
  {
    name: "C99",
    command: "gcc",
    flags: [
      "-x",
      "c",
      "-std=c99",
      "-Wall",
      "-Werror",
      "-include",
      "stdint.h",
      "-include",
      "string.h",
    ],
    before: "",
  },
  {
    name: "C++98",
    command: "g++",
    flags: [
      "-x",
      "c++",
      "-std=gnu++98",
      "-Wall",
      "-Werror",
      "-D__XEN_TOOLS__",
      "-include",
      "stdint.h",
      "-include",
      "xen/xen.h",
      "-include",
      "cstring",
    ],
    before: "",
  },
  {
    name: "C99 pedantic",
    command: "gcc",
    flags: [
      "-x",
      "c",
      "-std=c99",
      "-Wall",
      "-Wextra",
      "-Wpedantic",
      "-Werror",
      "-Wno-unused-function",
      "-include",
      "stdint.h",
    ],
    before: STUBS,
  },
  {
    name: "C99 by clang",
    command: "clang",
    flags: [
      "-x",
      "c",
      "-std=c99",
      "-Wall",
      "-Werror",
      "-include",
      "stdint.h",
      "-include",
      "string.h",
    ],
    before: "",
  },
  {
    name: "padding by gcc",
    command: "gcc",
    flags: ["-x", "c", "-std=gnu99", "-Wall", "-Wpadded", "-Werror", "-include", "stdint.h"],
    before: STUBS,
  },
  {
    name: "padding by clang",
    command: "clang",
    flags: ["-x", "c", "-std=gnu99", "-Wall", "-Wpadded", "-Werror", "-include", "stdint.h"],
    before: STUBS,
  },
] as const;

export const xenHeaderChecks: Oracle = {
  name: "xen-header-checks",
  claim:
    "Xen's own checks of its public headers, stricter ones and clang find nothing in our " +
    "header, and no compiler adds padding.",
  packages: {
    "libxen-dev": "/usr/include/xen/io/pvcalls.h",
    gcc: "/usr/bin/gcc",
    "g++": "/usr/bin/g++",
    clang: "/usr/bin/clang",
    "libc6-dev": "/usr/include/stdint.h",
  },
  judge(subject) {
    const folder = publicHeaders(subject);
    const problems = CHECKS.flatMap(({ name, command, flags, before }) => {
      const program = join(folder, "check.c");
      writeFileSync(
        program,
        `#include <xen/grant_table.h>\n${before}#include <xen/io/pvcalls.h>\n`,
      );
      const { code, text } = attempt(
        folder,
        command,
        ...flags.filter((f) => before === "" || f !== "-Wpadded"),
        "-I.",
        "-fsyntax-only",
        program,
      );
      const padding = flags.some((f) => f === "-Wpadded") ? paddings(folder, command, flags) : "";
      return code === 0 && padding === "" ? [] : [`${name}: ${text}${padding}`.slice(0, 1500)];
    });
    return { compared: { checks: CHECKS.length }, problems };
  },
  faults: {
    "a stated pad is gone": (s) =>
      withHeader(s, "xen", (h) => replace(h, /(evtchn;.*\n) +uint8_t pad\[4\];\n/, "$1")),
    "a declaration that C++ does not know": (s) =>
      withHeader(s, "xen", (h) => replace(h, "uint32_t cmd;", "_Bool cmd; char class;")),
    "a comment of C++": (s) =>
      withHeader(s, "xen", (h) =>
        replace(h, "#define PVCALLS_SOCKET ", "int x = {};\n#define PVCALLS_SOCKET "),
      ),
  },
};

/** What a compiler says of padding in our header; Xen's other headers do not count. */
function paddings(folder: string, command: string, flags: readonly string[]): string {
  const warn = flags.filter((f) => f !== "-Werror");
  const { text } = attempt(
    folder,
    command,
    ...warn,
    "-I.",
    "-fsyntax-only",
    join(folder, "check.c"),
  );
  return text
    .split("\n")
    .filter((l) => /io\/pvcalls\.h:.*-Wpadded/.test(l))
    .join("\n");
}
