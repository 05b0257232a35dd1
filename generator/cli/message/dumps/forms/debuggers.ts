import type { Form } from "../form.ts";

/*
 * Debuggers: `x` of gdb, `x` and `xp` of QEMU's monitor, `memory read` of lldb.
 *
 *     line    = address [ SP "<" symbol ">" ] ":" 1*( SP / TAB ) cell *( 1*( SP / TAB ) cell )
 *     address = "0x" digits (gdb, lldb), or 8 or 16 digits (QEMU)
 *     cell    = "0x" and 2, 4, 8 or 16 hexadecimal digits
 *
 * Cells of more than two digits are words.
 */
/** Forms of debuggers. */
export const DEBUGGERS: readonly Form[] = [
  {
    name: "`x` of gdb or of QEMU's monitor",
    line: /^\s*(?<address>(?:0x)?[0-9a-f]{1,16})(?: <[^>]*>)?:[ \t]+(?<body>0x.*)$/i,
    radix: 16,
    cell: /0x(?:[0-9a-f]{16}|[0-9a-f]{8}|[0-9a-f]{4}|[0-9a-f]{2})(?![0-9a-z])/iy,
    gap: /[ \t]+/y,
    text: "never",
    order: "words",
  },
];
