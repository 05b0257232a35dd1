import type { Form } from "../form.ts";

/*
 * An address with a colon behind it: `xxd`, the kernel's print_hex_dump, QEMU's qemu_hexdump.
 *
 *     line    = [ log ] address ":" 1*SP cell *( 1*SP cell ) [ 2*SP characters ]
 *     log     = words that are the same on each line but for times, and a blank
 *     address = 4 to 16 hexadecimal digits; decimal ones for `xxd -d`
 *     cell    = 1 to 16 bytes as hexadecimal digits, the last one perhaps shorter
 *
 * `xxd` writes groups of bytes, in their order; `xxd -e` and the kernel with a group size above 1
 * write words; only the kernel writes behind the words of a log, or addresses of 16 digits.
 * `xxd -b` has eight binary digits for a byte.
 */
const cell = /(?:[0-9a-f]{2}){1,16}(?![0-9a-z])/iy;
const word = /(?:[0-9a-f]{16}|[0-9a-f]{8}|[0-9a-f]{4}|[0-9a-f]{2})(?![0-9a-z])/iy;
const gap = / +/y;

/** Forms with a colon behind the address. */
export const COLON: readonly Form[] = [
  {
    name: "`xxd`, the kernel's print_hex_dump or QEMU's qemu_hexdump",
    line: /^(?<before>\s*)(?<address>[0-9a-f]{4,15}):[ \t]+(?<body>[0-9a-f].*)$/i,
    radix: 16,
    cell,
    gap,
    order: "either",
  },
  {
    name: "the kernel's print_hex_dump with addresses",
    line: /^(?<before>\s*)(?<address>[0-9a-f]{16}):[ \t]+(?<body>[0-9a-f].*)$/i,
    radix: 16,
    cell: word,
    gap,
    order: "words",
  },
  {
    name: "the kernel's print_hex_dump or QEMU's qemu_hexdump in a log",
    line: /^(?<before>\s*\S.*?[\s:])(?<address>[0-9a-f]{4,16}):[ \t]+(?<body>[0-9a-f].*)$/i,
    radix: 16,
    cell: word,
    gap,
    order: "words",
  },
  {
    name: "`xxd -d`",
    line: /^(?<before>)(?<address>\d{8,16}): +(?<body>[0-9a-f].*)$/i,
    radix: 10,
    cell,
    gap,
    text: "always",
    order: "either",
  },
  {
    name: "`xxd -b`",
    line: /^(?<before>)(?<address>[0-9a-f]{8,16}): (?<body>[01].*)$/i,
    radix: 16,
    cell: /[01]{8}(?![0-9a-z])/iy,
    gap: / /y,
    cellRadix: 2,
    cellSize: 1,
    text: "always",
    order: "bytes",
  },
];
