import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  attempt,
  cache,
  LINUX_SOURCE,
  linuxSource,
  type Oracle,
  replace,
  sh,
  withHeader,
} from "./oracle.ts";

/**
 * QEMU's source, fetched as Debian's source package: a line for sources is derived from the one for
 * binaries.
 */
function qemuSource(): string {
  const folder = cache("qemu");
  const unpacked = () =>
    readdirSync(folder).find((f) => existsSync(join(folder, f, "scripts/checkpatch.pl")));
  const there = unpacked();
  if (there) return join(folder, there);
  const binary = "/etc/apt/sources.list.d/debian.sources";
  const [from, to] = existsSync(binary)
    ? [readFileSync(binary, "utf8").replace(/^Types:.*$/gm, "Types: deb-src"), "src.sources"]
    : [readFileSync("/etc/apt/sources.list", "utf8").replace(/^deb /gm, "deb-src "), "src.list"];
  writeFileSync(join(folder, to), from);
  mkdirSync(join(folder, "lists/partial"), { recursive: true });
  const options = [
    "-o",
    `Dir::Etc::sourcelist=${join(folder, to)}`,
    "-o",
    "Dir::Etc::sourceparts=-",
    "-o",
    `Dir::State::lists=${join(folder, "lists")}`,
    "-o",
    "APT::Sandbox::User=root",
  ];
  sh(folder, "apt-get", ...options, "update");
  sh(folder, "apt-get", ...options, "source", "--download-only", "qemu");
  const archive = readdirSync(folder).find((f) => /^qemu_.*\.orig\.tar\.xz$/.test(f));
  if (!archive) throw new Error("the source package of QEMU has no archive");
  sh(folder, "tar", "xf", archive);
  const top = unpacked();
  if (!top) throw new Error("the source of QEMU has no checkpatch.pl");
  return join(folder, top);
}

/** What a checkpatch.pl finds in a header that stands where the tree has its own. */
function check(
  script: string,
  flags: readonly string[],
  header: string,
): { lines: number; problems: string[] } {
  const folder = cache("checkpatch");
  writeFileSync(join(folder, "pvcalls.h"), header);
  const { text } = attempt(folder, "perl", script, "--no-tree", ...flags, "-f", "pvcalls.h");
  const total = /total: (\d+) errors, (\d+) warnings,(?: (\d+) checks,)? (\d+) lines checked/.exec(
    text,
  );
  if (!total) return { lines: 0, problems: [`${script} gave no total: ${text.slice(0, 200)}`] };
  const [, errors, warnings, checks = "0", lines] = total;
  return {
    lines: Number(lines),
    problems: Number(errors) + Number(warnings) + Number(checks) > 0 ? [text.trim()] : [],
  };
}

/** Compiles the header inside QEMU's own folder of Xen headers. */
function compileInQemu(source: string, header: string): string[] {
  const path = join(source, "include/hw/xen/interface/io/pvcalls.h");
  writeFileSync(path, header);
  const program = join(source, "pvspec-check.c");
  writeFileSync(
    program,
    "#include <stddef.h>\n#include <stdint.h>\n#include <string.h>\n#define xen_mb()\n" +
      '#define xen_rmb()\n#define xen_wmb()\n#include "hw/xen/interface/io/pvcalls.h"\n',
  );
  const { code, text } = attempt(
    source,
    "gcc",
    "-std=gnu11",
    "-Wall",
    "-Wextra",
    "-Werror",
    "-Wno-unused-function",
    "-Iinclude",
    "-fsyntax-only",
    program,
  );
  return code === 0 ? [] : [`QEMU's tree does not take the header: ${text.slice(0, 2000)}`];
}

export const checkpatch: Oracle = {
  name: "checkpatch",
  claim:
    "Linux's and QEMU's checkers of style find nothing in our headers, and QEMU's tree " +
    "compiles ours.",
  packages: {
    ...LINUX_SOURCE,
    perl: "/usr/bin/perl",
    gcc: "/usr/bin/gcc",
    "xz-utils": "/usr/bin/xz",
    "dpkg-dev": "/usr/bin/dpkg-source",
  },
  judge({ headers }) {
    const qemu = qemuSource();
    const forLinux = check(
      join(linuxSource(), "scripts/checkpatch.pl"),
      ["--strict"],
      headers.linux,
    );
    const forQemu = check(join(qemu, "scripts/checkpatch.pl"), [], headers.qemu);
    return {
      compared: {
        "lines for Linux": forLinux.lines,
        "lines for QEMU": forQemu.lines,
        "compilations in QEMU": 1,
      },
      problems: [...forLinux.problems, ...forQemu.problems, ...compileInQemu(qemu, headers.qemu)],
    };
  },
  faults: {
    "a space for a tab": (s) =>
      withHeader(s, "linux", (h) => replace(h, /^\tu32 cmd/m, "        u32 cmd")),
    "uint32_t for u32": (s) => withHeader(s, "linux", (h) => replace(h, "u32 cmd", "uint32_t cmd")),
    "a guard with two underscores in QEMU": (s) =>
      withHeader(s, "qemu", (h) =>
        h.replaceAll("XEN_PUBLIC_IO_PVCALLS_H", "__XEN_PUBLIC_IO_PVCALLS_H__"),
      ),
    "an include that QEMU lacks": (s) =>
      withHeader(s, "qemu", (h) => replace(h, '"ring.h"', '"rings.h"')),
  },
};
