import type { Form } from "../form.ts";

/*
 * Programs for packets, and others that put an address without a colon before single bytes.
 *
 *     tcpdump   = 1*( SP / TAB ) "0x" 4*digit ":" 2SP group *( SP group ) [ 2*SP characters ]
 *     wireshark = 4*digit 2*SP byte *( 1*2SP byte ) [ 2*SP characters ]
 *     hexdump-C = 8*digit 2SP byte *( 1*2SP byte ) 1*SP "|" characters "|"
 *     group     = 2 bytes, the last one perhaps shorter
 *
 * All of them write bytes in their order.
 */
/** Forms with single bytes or pairs in their order. */
export const PACKETS: readonly Form[] = [
  {
    name: "`tcpdump -x`",
    line: /^[ \t]*0x(?<address>[0-9a-f]{4,8}):[ \t]+(?<body>[0-9a-f].*)$/i,
    radix: 16,
    cell: /(?:[0-9a-f]{4}|[0-9a-f]{2})(?![0-9a-z])/iy,
    gap: / /y,
    order: "bytes",
  },
  {
    name: "Wireshark",
    line: /^\s*(?<address>(?:0x)?[0-9a-f]{4,16})(?: {2,}|\t)(?<body>[0-9a-f].*)$/i,
    radix: 16,
    cell: /[0-9a-f]{2}(?![0-9a-z])/iy,
    gap: / {1,2}/y,
    order: "bytes",
  },
  {
    name: "`hexdump -C`",
    line: /^\s*(?<address>[0-9a-f]{7,16}) {2}(?<body>[0-9a-f].*)$/i,
    end: /^\s*(?<address>[0-9a-f]{7,16})$/i,
    radix: 16,
    cell: /[0-9a-f]{2}(?![0-9a-z])/iy,
    gap: / {1,2}/y,
    marks: ["|", "|"],
    text: "always",
    order: "bytes",
  },
];
