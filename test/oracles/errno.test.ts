import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { arch, constants, platform } from "node:os";
import { expect, it } from "vitest";
import { compileOurs } from "../support/spec.ts";
import { missing, PACKAGES } from "../support/tools.ts";

interface Registry {
  readonly names: readonly {
    readonly name: string;
    readonly on: Readonly<Record<string, number>>;
    readonly notes: Readonly<Record<string, string>>;
  }[];
}

const registry = JSON.parse(
  compileOurs().artifacts.find((a) => a.path === "data/xen/errno.json")?.text ?? "{}",
) as Registry;

/** The numbers of a system by name. */
const column = (system: string) =>
  Object.fromEntries(
    registry.names.flatMap(({ name, on }) =>
      on[system] === undefined ? [] : [[name, on[system]]],
    ),
  );

/** Architectures that have Linux's common numbers. */
const linux =
  platform() === "linux" && ["x64", "ia32", "arm", "arm64", "riscv64", "s390x"].includes(arch());

/** How many error names the columns have, so that none is lost. */
const LINUX = 74;
const XEN = 51;

it.skipIf(!linux)("the numbers of linux are those of Node", () => {
  const known = constants.errno as Readonly<Record<string, number>>;
  const both = Object.entries(column("linux")).filter(([name]) => name in known);
  expect(Object.fromEntries(both)).toEqual(
    Object.fromEntries(both.map(([name]) => [name, known[name]])),
  );
  expect(both.length).toBeGreaterThanOrEqual(67);
});

it.skipIf(!linux || missing("gcc", "libc6-dev").length > 0)(
  "the numbers of linux are those of the C library's header",
  () => {
    const macros = spawnSync(
      PACKAGES.gcc ?? "",
      ["-E", "-dM", "-include", "errno.h", "-x", "c", "/dev/null"],
      { encoding: "utf8" },
    ).stdout;
    const known = new Map(
      [...macros.matchAll(/^#define (E\w+) (\w+)$/gm)].map((m) => [m[1], m[2]]),
    );
    const numberOf = (name: string): number =>
      /^\d/.test(name) ? Number(name) : numberOf(known.get(name) ?? "0");
    const ours = column("linux");
    expect(ours).toEqual(
      Object.fromEntries(Object.keys(ours).map((name) => [name, numberOf(name)])),
    );
    expect(Object.keys(ours).length).toBe(LINUX);
    // The kernel has no ENOTSUP: the number is the C library's.
    expect(known.get("ENOTSUP")).toBe("EOPNOTSUPP");
    expect(registry.names.find((n) => n.name === "ENOTSUP")?.notes.linux).toContain("EOPNOTSUPP");
  },
);

it.skipIf(missing("libxen-dev").length > 0)("the numbers of xen are those of Xen's header", () => {
  const text = readFileSync("/usr/include/xen/errno.h", "utf8");
  const theirs = Object.fromEntries(
    [...text.matchAll(/^XEN_ERRNO\((\w+),\s*(\w+)\)/gm)].map((m) => [m[1], m[2]]),
  );
  const ours = column("xen");
  const numbers = Object.fromEntries(
    Object.entries(theirs).map(([name, n]) => [name, Number(n ?? "")]),
  );
  expect(numbers).toEqual(ours);
  expect(Object.keys(ours).length).toBe(XEN);
  // What the header defines for the hypervisor alone, the registry says so.
  const inside = [...text.matchAll(/#ifdef __XEN__.*\n((?:XEN_ERRNO.*\n)*)#endif/g)].flatMap((m) =>
    [...(m[1] ?? "").matchAll(/XEN_ERRNO\((\w+)/g)].map((n) => n[1]),
  );
  expect(
    registry.names
      .filter((n) => n.notes.xen?.startsWith("inside the hypervisor only"))
      .map((n) => n.name),
  ).toEqual(inside);
});
