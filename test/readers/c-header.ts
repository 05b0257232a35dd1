import type { Reading } from "../../generator/facts/fact.ts";
import type { CSymbolTable } from "../../generator/facts/symbols.ts";
import { readC } from "../../generator/readers/c/read.ts";

/** What a reader of the header below has to know. */
export const SYMBOLS: CSymbolTable = {
  kind: "c",
  dialect: "xen",
  header: "demo.c",
  subjects: new Map(),
  models: new Map([
    ["x86_64", 8],
    ["i386", 4],
  ]),
  types: new Map([["demo_pfn_t", { bytes: 8, signed: false }]]),
};

/** A header with everything that a header may have. */
export const HEADER = `/* SPDX-License-Identifier: MIT */
/*
 * demo.h -- struct nothing { int here; };
 */

#ifndef DEMO_H
#define DEMO_H

#include "../grant_table.h"
#include <linux/net.h>

#define DEMO_VERSION "1.2"

/* Commands. */
#define DEMO_READ  0
#define DEMO_FLAGS 0x1f /* several */

struct demo_item {
    grant_ref_t ref;
    uint8_t first, last, pad[2];
};

struct demo_request {
    uint8_t cmd;
    uint64_t id;    /* echoed */
    union {
        struct demo_read {
            struct demo_item items[3];
            __be16 port;
        } read;
        struct demo_room {
            uint8_t bytes[40];
        } room;
    } u;
};

struct demo_page {
    RING_IDX prod, cons;
    struct demo_item one;
    grant_ref_t ref[XEN_FLEX_ARRAY_DIM];
};

DEFINE_XEN_FLEX_RING(demo);
DEFINE_RING_TYPES(demo_cmd, struct demo_request,
                  struct demo_item);

#endif

/*
 * Local variables:
 */
`;

/** Reads a text as the header. */
export const read = (text: string, symbols: Partial<CSymbolTable> = {}) =>
  readC("demo.h", text, { ...SYMBOLS, ...symbols });
/** The facts of a reading, one a line, in alphabetical order. */
export const sorted = (r: Reading) =>
  r.facts.map((f) => `${f.subject} | ${f.property} | ${f.value}`).sort();
/** A header with nothing but a body. */
export const inside = (body: string) => `#ifndef G\n#define G\n${body}\n#endif\n`;
/** What a struct states. */
export const structFacts = (tag: string, members: string, size: string, key = `struct ${tag}`) => [
  `${key} | xen.tag | ${tag}`,
  `${key} | xen.members | ${members}`,
  `${key} | size | ${size}`,
];
/** What a member states. */
export const memberFacts = (
  way: string,
  offset: string,
  type?: string,
  size?: string,
  dimension?: string,
) => {
  const key = `member ${way}`;
  const facts = [`${key} | xen.member | ${way.split(".").at(-1)}`, `${key} | offset | ${offset}`];
  if (type !== undefined) facts.push(`${key} | xen.type | ${type}`);
  if (size !== undefined) facts.push(`${key} | size | ${size}`);
  if (dimension !== undefined) facts.push(`${key} | xen.dimension | ${dimension}`);
  return facts;
};
/** What a macro states. */
export const macroFacts = (name: string, value: string) => [
  `macro ${name} | xen.macro | ${name}`,
  `macro ${name} | xen.value | ${value}`,
];
/** What an invocation of a macro states. */
export const invocationFacts = (macro: string, args: string) => [
  `invocation ${macro}(${args}) | xen.macro | ${macro}`,
  `invocation ${macro}(${args}) | xen.arguments | ${args}`,
];

/** All facts of the header. */
export const FACTS = [
  "demo.c | xen.license | MIT",
  "demo.c | xen.guard | DEMO_H",
  'demo.c | xen.includes | "../grant_table.h" <linux/net.h>',
  "demo.c | xen.contents | macro DEMO_VERSION; macro DEMO_READ; macro DEMO_FLAGS; struct " +
    "demo_item; struct demo_request; struct demo_page; invocation DEFINE_XEN_FLEX_RING(demo); " +
    "invocation DEFINE_RING_TYPES(demo_cmd, struct demo_request, struct demo_item)",
  ...macroFacts("DEMO_VERSION", '"1.2"'),
  ...macroFacts("DEMO_READ", "0"),
  ...macroFacts("DEMO_FLAGS", "0x1f"),
  ...structFacts("demo_item", "ref, first, last, pad", "8"),
  ...memberFacts("demo_item.ref", "0", "grant_ref_t", "4"),
  ...memberFacts("demo_item.first", "4", "uint8_t", "1"),
  ...memberFacts("demo_item.last", "5", "uint8_t", "1"),
  ...memberFacts("demo_item.pad", "6", "uint8_t", "2", "2"),
  ...structFacts("demo_request", "cmd, id, u", "x86_64 56, i386 52"),
  ...memberFacts("demo_request.cmd", "0", "uint8_t", "1"),
  ...memberFacts("demo_request.id", "x86_64 8, i386 4", "uint64_t", "8"),
  ...memberFacts("demo_request.u", "x86_64 16, i386 12", undefined, "40"),
  "member demo_request.u | xen.members | read, room",
  ...memberFacts("demo_request.u.read", "x86_64 16, i386 12"),
  ...structFacts("demo_read", "items, port", "28", "member demo_request.u.read"),
  ...memberFacts("demo_request.u.read.items", "x86_64 16, i386 12", "struct demo_item", "24", "3"),
  ...memberFacts("demo_request.u.read.port", "x86_64 40, i386 36", "__be16", "2"),
  ...memberFacts("demo_request.u.room", "x86_64 16, i386 12"),
  ...structFacts("demo_room", "bytes", "40", "member demo_request.u.room"),
  ...memberFacts("demo_request.u.room.bytes", "x86_64 16, i386 12", "uint8_t", "40", "40"),
  ...structFacts("demo_page", "prod, cons, one, ref", "16"),
  ...memberFacts("demo_page.prod", "0", "RING_IDX", "4"),
  ...memberFacts("demo_page.cons", "4", "RING_IDX", "4"),
  ...memberFacts("demo_page.one", "8", "struct demo_item", "8"),
  ...memberFacts("demo_page.ref", "16", "grant_ref_t", undefined, "XEN_FLEX_ARRAY_DIM"),
  ...invocationFacts("DEFINE_XEN_FLEX_RING", "demo"),
  ...invocationFacts("DEFINE_RING_TYPES", "demo_cmd, struct demo_request, struct demo_item"),
].sort();
