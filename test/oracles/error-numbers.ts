import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LINUX_SOURCE, linuxSource, type Oracle, type Subject } from "./oracle.ts";

type Numbers = ReadonlyMap<string, number>;
const GO = "/usr/share/gocode/src/golang.org/x/sys/unix";
const MINGW = "/usr/share/mingw-w64/include";

/**
 * `#define ENAME 12` and `#define ENAME EOTHER` of some files; a later file overrides an earlier
 * one.
 */
function defines(...files: string[]): Numbers {
  const out = new Map<string, number>();
  for (const file of files) {
    for (const [, name = "", value = ""] of readFileSync(file, "utf8").matchAll(
      /^\s*#\s*define\s+(E[A-Z0-9]+)\s+(E[A-Z0-9]+|\d+)\b/gm,
    )) {
      const number = /^\d/.test(value) ? Number(value) : out.get(value);
      if (number !== undefined) out.set(name, number);
    }
  }
  return out;
}

/** The tables that Go's libraries generated from a system's headers. */
function go(system: string): Numbers {
  const text = readFileSync(join(GO, `zerrors_${system}_amd64.go`), "utf8");
  return new Map(
    [...text.matchAll(/^\s*(E[A-Z0-9]+)\s*=\s*syscall\.Errno\((0x[0-9a-f]+|\d+)\)/gm)].map(
      ([, name = "", n]) => [name, Number(n)],
    ),
  );
}

/** WinSock's numbers, without the letters in front of the names. */
function winsock(): Numbers {
  const text = readFileSync(join(MINGW, "psdk_inc/_wsa_errnos.h"), "utf8");
  return new Map(
    [...text.matchAll(/^#define WSA(E[A-Z0-9]+)\s+\(WSABASEERR \+ (\d+)\s*\)/gm)].map(
      ([, name = "", n]) => [name, 10000 + Number(n)],
    ),
  );
}

function xen(): Numbers {
  const text = readFileSync("/usr/include/xen/errno.h", "utf8");
  return new Map(
    [...text.matchAll(/^XEN_ERRNO\((E[A-Z0-9]+),\s*(\d+)\)/gm)].map(([, name = "", n]) => [
      name,
      Number(n),
    ]),
  );
}

/** Each system of the registry with the numbers that its own headers give. */
function systems(): Record<string, Numbers> {
  const source = linuxSource();
  const generic = ["include/uapi/asm-generic/errno-base.h", "include/uapi/asm-generic/errno.h"].map(
    (f) => join(source, f),
  );
  const linux = (arch: string, ...more: string[]) =>
    defines(...more, join(source, `arch/${arch}/include/uapi/asm/errno.h`));
  return {
    linux: defines(...generic),
    alpha: linux("alpha", ...generic),
    mips: linux("mips", ...generic.slice(0, 1)),
    parisc: linux("parisc", ...generic.slice(0, 1)),
    powerpc: linux("powerpc", ...generic),
    sparc: linux("sparc", ...generic.slice(0, 1)),
    freebsd: go("freebsd"),
    netbsd: go("netbsd"),
    openbsd: go("openbsd"),
    macos: go("darwin"),
    wincrt: defines(join(MINGW, "errno.h")),
    winsock: winsock(),
    xen: xen(),
  };
}

/**
 * Names that a system's headers may lack although the registry has a number, each with the reason.
 */
const KNOWN: Readonly<Record<string, (name: string) => boolean>> = {
  // The kernel's headers have no ENOTSUP; the C library makes it EOPNOTSUPP.
  linux: (n) => n === "ENOTSUP",
  alpha: (n) => n === "ENOTSUP",
  mips: (n) => n === "ENOTSUP",
  powerpc: (n) => n === "ENOTSUP",
  sparc: (n) => n === "ENOTSUP",
  // Debian's copy of Xen may be older than the registry's source.
  xen: (n) => ["EINTR", "ERESTART", "ENOTDIR"].includes(n),
};

export const errorNumbers: Oracle = {
  name: "error-numbers",
  claim: "The registry gives every error name the number that the system's own headers give it.",
  packages: {
    ...LINUX_SOURCE,
    "xz-utils": "/usr/bin/xz",
    "golang-golang-x-sys-dev": join(GO, "zerrors_freebsd_amd64.go"),
    "mingw-w64-common": join(MINGW, "errno.h"),
    "libxen-dev": "/usr/include/xen/errno.h",
  },
  judge({ compilation }: Subject) {
    const registry = compilation.sources.find((s) => s.protocol.spec.own("errno").length > 0)
      ?.protocol.errno;
    const problems: string[] = [];
    const compared: Record<string, number> = {};
    for (const [system, numbers] of Object.entries(systems())) {
      let n = 0;
      for (const row of registry?.names ?? []) {
        const ours = row.on[system];
        const theirs = numbers.get(row.name);
        if (ours === undefined && theirs === undefined) continue;
        if (theirs === undefined) {
          if (!KNOWN[system]?.(row.name))
            problems.push(`${system} has no ${row.name}, the registry says ${ours}`);
          continue;
        }
        n++;
        if (ours !== BigInt(theirs))
          problems.push(
            `${row.name} is ${theirs} on ${system}, the registry says ` +
              `${ours ?? "that it is missing"}`,
          );
      }
      compared[system] = n;
    }
    return { compared, problems };
  },
  faults: {
    "a number is off by one": (s) => changeNumber(s, "freebsd", "EAFNOSUPPORT"),
    "two numbers of one system are swapped": (s) => changeNumber(s, "mips", "EDEADLOCK"),
  },
};

/** The same compilation with one number of the registry changed. */
function changeNumber(s: Subject, system: string, name: string): Subject {
  const sources = s.compilation.sources.map((x) => ({
    ...x,
    protocol: {
      ...x.protocol,
      errno: {
        ...x.protocol.errno,
        names: x.protocol.errno.names.map((n) =>
          n.name === name ? { ...n, on: { ...n.on, [system]: (n.on[system] ?? 0n) + 1n } } : n,
        ),
      },
    },
  }));
  return { ...s, compilation: { ...s.compilation, sources } };
}
