import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { STAND_INS } from "../../support/stand-ins.ts";
import { sh } from "../oracle.ts";

/** A machine: its compiler, and what runs its programs here. */
export interface Target {
  readonly name: string;
  readonly compiler: string;
  readonly runner: readonly string[];
  /** Whether Debian's copy of Xen's public headers knows it. */
  readonly xen: boolean;
}

/**
 * The machines on which programs in C are run, the fastest first. The last one has the other byte
 * order.
 */
export const TARGETS: readonly Target[] = [
  { name: "x86_64", compiler: "gcc", runner: [], xen: true },
  { name: "i386", compiler: "i686-linux-gnu-gcc", runner: [], xen: true },
  { name: "s390x", compiler: "s390x-linux-gnu-gcc", runner: ["qemu-s390x-static"], xen: false },
];

/** Debian packages that the targets need, each with a file that shows that it is there. */
export const PACKAGES = {
  gcc: "/usr/bin/gcc",
  "libc6-dev": "/usr/include/stdint.h",
  "libxen-dev": "/usr/include/xen/io/pvcalls.h",
  "gcc-i686-linux-gnu": "/usr/bin/i686-linux-gnu-gcc",
  "libc6-dev-i386-cross": "/usr/i686-linux-gnu/lib/libc.a",
  "gcc-s390x-linux-gnu": "/usr/bin/s390x-linux-gnu-gcc",
  "libc6-dev-s390x-cross": "/usr/s390x-linux-gnu/lib/libc.a",
  "qemu-user-static": "/usr/bin/qemu-s390x-static",
} as const;

/**
 * Puts a header beside Xen's own, or beside empty files and stand-ins for what they declare; gives
 * the lines that include it.
 */
export function includes(folder: string, target: Target, path: string, text: string): string {
  const include = path.replace(/^.*\/public\//, "xen/");
  rmSync(join(folder, "xen"), { recursive: true, force: true });
  const write = (name: string, content: string) => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  if (target.xen)
    cpSync("/usr/include/xen", join(folder, "xen"), { recursive: true, dereference: true });
  else
    for (const [, other = ""] of text.matchAll(/^#include "(.+)"$/gm))
      write(join(dirname(include), other), "");
  write(include, text);
  return `${target.xen ? "#include <xen/event_channel.h>\n" : STAND_INS}#include <${include}>\n`;
}

/** Compiles a program for a target. */
export function build(folder: string, target: Target, program: string): void {
  writeFileSync(join(folder, "program.c"), program);
  sh(
    folder,
    target.compiler,
    "-std=gnu11",
    "-O1",
    "-fno-strict-aliasing",
    "-static",
    "-I.",
    "-o",
    `program-${target.name}`,
    "program.c",
  );
}

/** Runs a program over a file of messages; gives a line for each of them. */
export function run(folder: string, target: Target, messages: string): string[] {
  const [command = "", ...args] = [
    ...target.runner,
    join(folder, `program-${target.name}`),
    messages,
  ];
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    encoding: "latin1",
    maxBuffer: 1 << 30,
  });
  if (error) throw error;
  if (status !== 0)
    throw new Error(`the program for ${target.name} ends with ${status}: ${stderr}`);
  return stdout.split("\n").slice(0, -1);
}
