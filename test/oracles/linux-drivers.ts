import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  cache,
  LINUX_SOURCE,
  linuxSource,
  type Oracle,
  replace,
  type Subject,
  sh,
  withHeader,
} from "./oracle.ts";

/** The machines for which the drivers are compiled. */
const MACHINES = [
  {
    name: "x86_64",
    arch: "x86_64",
    cross: "x86_64-linux-gnu-",
    defconfig: "defconfig",
    options: [],
  },
  {
    name: "i386",
    arch: "i386",
    cross: "i686-linux-gnu-",
    defconfig: "i386_defconfig",
    options: [
      "-d",
      "HIGHMEM4G",
      "-e",
      "HIGHMEM64G",
      "-e",
      "X86_GENERIC",
      "-d",
      "M686",
      "-e",
      "MCORE2",
    ],
  },
  {
    name: "arm64",
    arch: "arm64",
    cross: "aarch64-linux-gnu-",
    defconfig: "defconfig",
    options: [],
  },
] as const;
type Machine = (typeof MACHINES)[number];

const OPTIONS =
  "-e HYPERVISOR_GUEST -e PARAVIRT -e XEN -e XEN_PVHVM -e XEN_DOM0 -e XEN_BACKEND -e " +
  "XEN_PVCALLS_FRONTEND -e XEN_PVCALLS_BACKEND -e INET -e NET -d DEBUG_INFO_BTF -d MODULE_SIG " +
  "-d RANDSTRUCT -d STACK_VALIDATION -d GCC_PLUGINS";
const DRIVERS = ["pvcalls-front", "pvcalls-back"] as const;
const HEADER = "include/xen/interface/io/pvcalls.h";

const make = (source: string, m: Machine, out: string, ...targets: string[]) =>
  sh(
    source,
    "make",
    "-s",
    "-j2",
    `O=${out}`,
    `ARCH=${m.arch}`,
    `CROSS_COMPILE=${m.cross}`,
    ...targets,
  );

/** A build folder in which the drivers can be compiled. */
function prepare(source: string, m: Machine): string {
  const out = cache(`linux-${m.name}`);
  const done = join(out, "prepared");
  if (existsSync(done)) return out;
  make(source, m, out, m.defconfig);
  sh(source, "scripts/config", "--file", join(out, ".config"), ...OPTIONS.split(" "), ...m.options);
  make(source, m, out, "olddefconfig");
  make(source, m, out, "prepare");
  writeFileSync(done, "");
  return out;
}

/**
 * The drivers' objects without debug information, compiled with a header in the place of Linux's
 * own.
 */
function objects(source: string, m: Machine, header: string): Buffer[] {
  const out = prepare(source, m);
  const path = join(source, HEADER);
  const upstream = readFileSync(path);
  try {
    writeFileSync(path, header);
    for (const d of DRIVERS) rmSync(join(out, `drivers/xen/${d}.o`), { force: true });
    make(source, m, out, ...DRIVERS.map((d) => `drivers/xen/${d}.o`));
    return DRIVERS.map((d) => {
      const object = join(out, `drivers/xen/${d}.o`);
      sh(out, `${m.cross}objcopy`, "-g", "-R", ".comment", "-R", ".note.gnu.property", object);
      return readFileSync(object);
    });
  } finally {
    writeFileSync(path, upstream);
  }
}

/**
 * Our header for Xen, changed only where a copy in Linux has to differ: includes, the open array,
 * and the macro that Linux has besides.
 */
function xenHeaderForLinux({ headers }: Subject): string {
  const own = /#define XENBUS_FUNCTIONS_CALLS .*\n/.exec(headers.linux)?.[0] ?? "";
  const includes = headers.linux.match(/^#include .*\n/gm)?.join("") ?? "";
  const text = replace(headers.xen, /(^#include .*\n)+/m, `${includes}${own}`);
  return replace(text, "XEN_FLEX_ARRAY_DIM", "");
}

export const linuxDrivers: Oracle = {
  name: "linux-drivers",
  claim:
    "Linux's own PV Calls drivers have the same machine code and data with our headers in " +
    "place of Linux's.",
  packages: {
    ...LINUX_SOURCE,
    bison: "/usr/bin/bison",
    flex: "/usr/bin/flex",
    bc: "/usr/bin/bc",
    make: "/usr/bin/make",
    gcc: "/usr/bin/gcc",
    "libelf-dev": "/usr/include/libelf.h",
    "libssl-dev": "/usr/include/openssl/ssl.h",
    "xz-utils": "/usr/bin/xz",
    "gcc-i686-linux-gnu": "/usr/bin/i686-linux-gnu-gcc",
    "gcc-aarch64-linux-gnu": "/usr/bin/aarch64-linux-gnu-gcc",
  },
  judge(subject) {
    const source = linuxSource();
    const upstream = readFileSync(join(source, HEADER), "utf8");
    const problems: string[] = [];
    let compared = 0;
    for (const m of MACHINES) {
      const wanted = objects(source, m, upstream);
      const candidates = {
        "the Linux header": subject.headers.linux,
        "the Xen header": xenHeaderForLinux(subject),
      };
      for (const [which, header] of Object.entries(candidates)) {
        let got: Buffer[] = [];
        try {
          got = objects(source, m, header);
        } catch (e) {
          problems.push(
            `${m.name}: the drivers do not compile with ${which}: ` +
              `${e instanceof Error ? e.message : e}`,
          );
        }
        wanted.forEach((object, i) => {
          compared++;
          if (got[i] && !object.equals(got[i]))
            problems.push(`${m.name}: ${DRIVERS[i]}.o differs with ${which}`);
        });
      }
      if (problems.length > 0) break;
    }
    return { compared: { objects: compared }, problems };
  },
  faults: {
    "an offset is off by 4": (s) =>
      withHeader(s, "linux", (h) => replace(h, "u32 flags;", "u32 flags, other;")),
    "an error word is signed": (s) =>
      withHeader(s, "linux", (h) =>
        replace(
          h,
          /RING_IDX in_cons, in_prod, in_error;/,
          "RING_IDX in_cons, in_prod;\n\ts32 in_error;",
        ),
      ),
    "a command has another number": (s) =>
      withHeader(s, "linux", (h) => replace(h, /(#define PVCALLS_POLL +)6/, "$19")),
  },
};
