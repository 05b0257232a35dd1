import type { Form } from "../form.ts";

/*
 * Lines of digits with nothing before them but what a log puts there.
 *
 *     line   = [ log ] cell *( 1*SP cell ) [ 2*SP characters ]
 *     log    = words that are the same on each line, and end in ": " or "] "
 *     cell   = 2, 4, 8 or 16 hexadecimal digits
 *
 * The kernel writes bytes or words like this (DUMP_PREFIX_NONE).
 */
/** Forms without an address. */
export const DIGITS: readonly Form[] = [
  {
    name: "a log of the kernel without offsets",
    line: /^(?<before>(?:.*?\] )(?:.*?[^0-9a-f\s]: )?|(?:.*?[^0-9a-f\s]: ))(?<body>[0-9a-f].*)$/i,
    radix: 16,
    cell: /(?:[0-9a-f]{16}|[0-9a-f]{8}|[0-9a-f]{4}|[0-9a-f]{2})(?![0-9a-z])/iy,
    gap: / {1,2}/y,
    order: "words",
  },
  {
    name: "lines of the kernel with characters",
    line: /^(?<before>\s*)(?<body>[0-9a-f].*)$/i,
    radix: 16,
    cell: /(?:[0-9a-f]{16}|[0-9a-f]{8}|[0-9a-f]{4}|[0-9a-f]{2})(?![0-9a-z])/iy,
    gap: / {1,2}/y,
    text: "always",
    order: "either",
  },
];
