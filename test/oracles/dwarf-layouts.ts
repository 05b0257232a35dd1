import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { FactSet } from "../../generator/facts/fact.ts";
import type { Artifact } from "../../generator/index.ts";
import { cache, type Oracle, replace, type Subject, sh, withHeader } from "./oracle.ts";

/** Every data model with Debian's compiler for it. */
const COMPILERS: Readonly<Record<string, { readonly package: string; readonly command: string }>> =
  {
    x86_64: { package: "gcc", command: "gcc" },
    i386: { package: "gcc-i686-linux-gnu", command: "i686-linux-gnu-gcc" },
    arm: { package: "gcc-arm-linux-gnueabihf", command: "arm-linux-gnueabihf-gcc" },
    aarch64: { package: "gcc-aarch64-linux-gnu", command: "aarch64-linux-gnu-gcc" },
    riscv64: { package: "gcc-riscv64-linux-gnu", command: "riscv64-linux-gnu-gcc" },
    ppc64: { package: "gcc-powerpc64-linux-gnu", command: "powerpc64-linux-gnu-gcc" },
    s390x: { package: "gcc-s390x-linux-gnu", command: "s390x-linux-gnu-gcc" },
  };

/**
 * What a header takes from its tree, by itself: fixed-width types without a C library, and ring
 * macros that declare nothing.
 */
const TREE = `
typedef unsigned char u8, uint8_t; typedef unsigned short u16, uint16_t;
typedef unsigned int u32, uint32_t; typedef unsigned long long u64, uint64_t;
typedef signed int s32, int32_t;
typedef u32 RING_IDX, grant_ref_t, evtchn_port_t; typedef u16 domid_t;
#define XEN_FLEX_ARRAY_DIM
#define DEFINE_RING_TYPES(a, b, c) extern int a##_ring
#define DEFINE_XEN_FLEX_RING(a) extern int a##_flex
`;

const MEMBER = /(\w+)(?:\[[^\]]*\])?;\s*\/\*\s*(\d+)\s+(\d+) \*\//;

/**
 * Sizes of structs by tag, and places of members by tag and way, counted from the start of the
 * struct: `tag.u.connect 8 56`.
 */
function fromDwarf(folder: string, object: string): Map<string, string> {
  const out = new Map<string, string>();
  let tag = "";
  /** Members of the unions that are open, until their own names are known. */
  const open: [string, string][][] = [];
  for (const line of sh(folder, "pahole", object).split("\n")) {
    tag = /^struct (\w+) \{/.exec(line)?.[1] ?? tag;
    const size = /^\t\/\* size: (\d+),/.exec(line)?.[1];
    if (size !== undefined) out.set(tag, size);
    if (/^\t+union \{/.test(line)) open.push([]);
    const [, name, offset, bytes] = MEMBER.exec(line) ?? [];
    if (name === undefined) continue;
    const inner = /^\t+\}/.test(line) ? (open.pop() ?? []) : [];
    const here: [string, string][] = [
      [name, `${offset} ${bytes}`],
      ...inner.map(([way, at]): [string, string] => [`${name}.${way}`, at]),
    ];
    const around = open.at(-1);
    if (around) around.push(...here);
    else for (const [way, at] of here) out.set(`${tag}.${way}`, at);
  }
  return out;
}

/**
 * What the layout stage says of each struct and member of a header, in the words of {@link
 * fromDwarf}.
 */
function fromModel(header: Artifact, model: string, all: FactSet | undefined): Map<string, string> {
  const out = new Map<string, string>();
  const promise = header.promise;
  if (promise?.symbols.kind !== "c") return out;
  const { dialect, subjects } = promise.symbols;
  const facts = new Map(promise.facts.map((f) => [`${f.subject} ${f.property}`, f.value]));
  const number = (
    subject: string,
    property: string,
    value = facts.get(`${subject} ${property}`),
  ) => {
    return value?.includes(" ") ? new RegExp(`\\b${model} (\\d+)`).exec(value)?.[1] : value;
  };
  for (const [key, subject] of subjects) {
    const tag = facts.get(`${subject} ${dialect}.tag`);
    if (tag !== undefined) out.set(tag, number(subject, "size") ?? "");
    const align =
      tag === undefined ? undefined : number(subject, "align", all?.get(subject, "align")?.value);
    if (align !== undefined) out.set(`alignment of ${tag}`, align);
    const way = /^member (.+)$/.exec(key)?.[1]?.split(".");
    if (!way) continue;
    // The innermost struct with a tag around the member: its debug information counts from its own
    // start.
    let n = way.length - 1;
    while (
      n > 1 &&
      facts.get(`${subjects.get(`member ${way.slice(0, n).join(".")}`)} ${dialect}.tag`) ===
        undefined
    )
      n--;
    const around = n > 1 ? subjects.get(`member ${way.slice(0, n).join(".")}`) : undefined;
    const start = around === undefined ? 0n : BigInt(number(around, "offset") ?? 0);
    const name = around === undefined ? way[0] : facts.get(`${around} ${dialect}.tag`);
    out.set(
      [name, ...way.slice(Math.max(n, 1))].join("."),
      `${BigInt(number(subject, "offset") ?? 0) - start} ${number(subject, "size") ?? "0"}`,
    );
  }
  return out;
}

/** Debug information of a header, compiled so that every struct of it is used. */
function compiled(
  model: string,
  text: string,
  wanted: ReadonlyMap<string, string>,
): Map<string, string> {
  const folder = cache("dwarf");
  const body = text.replace(/^#include .*$/gm, "");
  const tags = [...wanted.keys()].filter((k) => /^\w+$/.test(k));
  const uses = tags
    .map((t, i) => `struct ${t} *use_${i};\nunsigned char align_${t}[_Alignof(struct ${t})];`)
    .join("\n");
  writeFileSync(join(folder, "header.c"), `${TREE}\n${body}\n${uses}\n`);
  sh(
    folder,
    COMPILERS[model]?.command ?? "gcc",
    "-std=gnu11",
    "-g",
    "-gdwarf-4",
    "-fno-eliminate-unused-debug-types",
    "-ffreestanding",
    "-nostdinc",
    "-c",
    "header.c",
    "-o",
    "header.o",
  );
  const found = fromDwarf(folder, "header.o");
  // An array of so many bytes stands for each alignment: its size is in the symbol table.
  for (const [, size = "", tag = ""] of sh(folder, "readelf", "-sW", "header.o").matchAll(
    /^\s*\d+: [0-9a-f]+\s+(\d+) .* align_(\w+)$/gm,
  ))
    found.set(`alignment of ${tag}`, size);
  return found;
}

export const dwarfLayouts: Oracle = {
  name: "dwarf-layouts",
  claim:
    "Every struct and member of the three headers has, in the debug information of seven " +
    "compilers, the size, offset and alignment of the layout stage; so has Xen's own header, " +
    "symbol for symbol.",
  packages: {
    ...Object.fromEntries(
      Object.values(COMPILERS).map((c) => [c.package, `/usr/bin/${c.command}`]),
    ),
    dwarves: "/usr/bin/pahole",
    "libxen-dev": "/usr/include/xen/io/pvcalls.h",
  },
  judge({ headers, compilation }: Subject) {
    const problems: string[] = [];
    const compared: Record<string, number> = {};
    for (const [dialect, text] of Object.entries(headers)) {
      const artifact = compilation.artifacts.find(
        (a) =>
          a.protocol === "pvcalls" &&
          a.promise?.symbols.kind === "c" &&
          a.promise.symbols.dialect === dialect,
      );
      if (!artifact) continue;
      const candidates: Record<string, string> = { [dialect]: text };
      for (const [which, candidate] of Object.entries(
        dialect === "xen" ? { ...candidates, "libxen-dev": undefined } : candidates,
      )) {
        for (const model of Object.keys(COMPILERS)) {
          const wanted = fromModel(
            artifact,
            model,
            compilation.sources.find((x) => x.protocol.name === artifact.protocol)?.facts,
          );
          const found = compiled(
            model,
            candidate ?? sh("/", "cat", "/usr/include/xen/io/pvcalls.h"),
            wanted,
          );
          for (const [what, number] of wanted) {
            if (found.get(what) !== number)
              problems.push(
                `${which} on ${model}: ${what} has ${found.get(what) ?? "nothing"}, the ` +
                  `layout stage ${number}`,
              );
          }
          compared[`${which} on ${model}`] = wanted.size;
        }
      }
    }
    return { compared, problems };
  },
  faults: {
    "an offset is off by 4": (s) =>
      withHeader(s, "qemu", (h) => replace(h, "uint32_t flags;", "uint32_t flags, other;")),
    "a field is wider": (s) =>
      withHeader(s, "xen", (h) => replace(h, "uint8_t reuse;", "uint16_t reuse;")),
    "two members are swapped": (s) =>
      withHeader(s, "linux", (h) => replace(h, /(u32 req_id;.*\n)(\s*u32 cmd;.*\n)/, "$2$1")),
  },
};
