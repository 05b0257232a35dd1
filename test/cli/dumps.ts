import type { Order } from "../../generator/cli/message/dumps/form.ts";

/** A dump as somebody pastes it, and the bytes that it says, or what it is refused with. */
export interface WrittenDump {
  readonly name: string;
  readonly text: string;
  readonly bytes: readonly number[] | string;
  readonly words?: Order;
}

const BYTES = [3, 0, 0, 0, 2, 0, 0, 0, 0x50, 0, 0, 0, 0, 0, 0, 0];
const TWICE = [...BYTES, ...BYTES];
const ROW = "03 00 00 00 02 00 00 00 50 00 00 00 00 00 00 00";
const TEXT = "........P.......";
const WORDS = "00000003 00000002 00000050 00000000";
const EITHER = "can be read in 2 ways";

/** Dumps of forms whose programs are not on each machine, and such as cannot be read. */
export const DUMPS: readonly WrittenDump[] = [
  {
    name: "kernel, bytes",
    text: `00000000: ${ROW}  ${TEXT}\n00000010: ${ROW}  ${TEXT}`,
    bytes: TWICE,
  },
  {
    name: "kernel, bytes, no characters",
    text: `00000000: ${ROW}\n00000010: ${ROW}`,
    bytes: TWICE,
  },
  {
    name: "kernel, addresses",
    text: `ffff888003a4c000: ${ROW}\nffff888003a4c010: ${ROW}`,
    bytes: TWICE,
  },
  { name: "kernel, no prefix, characters", text: `${ROW}  ${TEXT}`, bytes: BYTES },
  { name: "kernel, words with characters", text: `00000000: ${WORDS}  ${TEXT}`, bytes: BYTES },
  {
    name: "kernel, words of 8 bytes",
    text: `00000000: 0000000200000003 0000000000000050  ${TEXT}`,
    bytes: BYTES,
  },
  {
    name: "kernel, words of 2 bytes",
    text: `00000000: 0003 0000 0002 0000 0050 0000 0000 0000  ${TEXT}`,
    bytes: BYTES,
  },
  {
    name: "kernel, words and a shorter last line in bytes",
    text: `[    1.000001] x: 00000000: ${WORDS}\n[    1.000002] x: 00000010: 01 02 03`,
    bytes: [...BYTES, 1, 2, 3],
  },
  {
    name: "a log with the time of day",
    text: `Nov  7 10:11:12 h k: x: 00000000: ${ROW}\nNov  7 10:11:13 h k: x: 00000010: ${ROW}`,
    bytes: TWICE,
  },
  {
    name: "a log without offsets",
    text: `[    1.000001] x: ${ROW}\n[    1.000002] x: ${ROW}`,
    bytes: TWICE,
  },
  { name: "kernel, words without characters", text: `00000000: ${WORDS}`, bytes: EITHER },
  { name: "the same, little", text: `00000000: ${WORDS}`, words: "little", bytes: BYTES },
  {
    name: "the same, big",
    text: `00000000: ${WORDS}`,
    words: "big",
    bytes: [0, 0, 0, 3, 0, 0, 0, 2, 0, 0, 0, 0x50, 0, 0, 0, 0],
  },
  { name: "words alone", text: WORDS, bytes: EITHER },
  { name: "words alone, little", text: WORDS, words: "little", bytes: BYTES },
  { name: "numbers alone", text: WORDS.replace(/\b0/g, "0x0"), bytes: BYTES },
  {
    name: "gdb, big-endian",
    text: "0x1000 <ring+64>:\t0x00000003\t0x00000002",
    words: "big",
    bytes: [0, 0, 0, 3, 0, 0, 0, 2],
  },
  {
    name: "QEMU's monitor",
    text: "0000000000001000: 0x00000003 0x00000002 0x00000050 0x00000000",
    bytes: BYTES,
  },
  {
    name: "QEMU's log",
    text: `req: 0000: ${ROW}  ${TEXT}\nreq: 0010: ${ROW}  ${TEXT}`,
    bytes: TWICE,
  },
  { name: "Wireshark", text: `0000   ${ROW}   ${TEXT}\n0010   ${ROW}   ${TEXT}`, bytes: TWICE },
  { name: "Wireshark, one line, no characters", text: `0000   ${ROW}`, bytes: BYTES },
  {
    name: "tcpdump -X",
    text: "\t0x0000:  4500 0020 4120 00  E...A..",
    bytes: [0x45, 0, 0, 0x20, 0x41, 0x20, 0],
  },
  {
    name: "tcpdump -x",
    text: "\t0x0000:  4500 0020\n\t0x0004:  41",
    bytes: [0x45, 0, 0, 0x20, 0x41],
  },
  {
    name: "tcpdump, two packets",
    text: "\t0x0000:  4500 0020\n\t0x0000:  4500 0020",
    bytes: "2:1 this looks like packets",
  },
  {
    name: "tcpdump, a packet with its line",
    text: "10:11:12.000001 IP a > b: UDP, length 4\n\t0x0000:  4500 0020",
    bytes: "1:1 this looks like packets",
  },
  {
    name: "QEMU's monitor, bytes",
    text: "0000000000001000: 0x03 0x00 0x00 0x00\n0000000000001004: 0x02 0x00",
    bytes: [3, 0, 0, 0, 2, 0],
  },
  {
    name: "QEMU's monitor, words of 8 bytes",
    text: "0000000000001000: 0x0000000200000003 0x0000000000000050",
    bytes: BYTES,
  },
  { name: "characters of od -c", text: "0000000   3   3\n0000002\n", bytes: "has 7 digits" },
  {
    name: "characters of od -c among others",
    text: "0000000   3 200\n0000002\n",
    bytes: "has 7 digits",
  },
  { name: "numbers of od -A n -t u2", text: "  1234  5678", bytes: "looks like a decimal number" },
  { name: "a byte that is a blank", text: "  20", bytes: "looks like a decimal number" },
  { name: "lines left out", text: `0000000 ${ROW}\n*\n0000040\n`, bytes: EITHER },
  {
    name: "lines left out, of hexdump -C",
    text: `00000000  ${ROW}  |${TEXT}|\n*\n00000020\n`,
    bytes: TWICE,
  },
  {
    name: "a line that is missing",
    text: `0000   ${ROW}\n0020   ${ROW}`,
    bytes: "2:1 this looks like a dump",
  },
  {
    name: "a line of something else",
    text: `00000000: ${ROW}\nhello`,
    bytes: "2:1 this looks like a dump",
  },
  { name: "a word of od", text: " 0000000000000001", bytes: EITHER },
  { name: "an address of a strange form", text: `00 ${WORDS}`, bytes: "looks like an address" },
  {
    name: "rows of bytes that begin with numbers like addresses",
    text: `01 ${"00 ".repeat(15)}\n10 ${"00 ".repeat(7)}\n`,
    bytes: [1, ...Array(15).fill(0), 16, ...Array(7).fill(0)],
  },
  {
    name: "rows of bytes with addresses of two digits",
    text: `00 ${"00 ".repeat(16)}\n10 ${"00 ".repeat(16)}\n`,
    bytes: "looks like an address",
  },
  { name: "decimal numbers", text: "  16  32  48", bytes: "looks like a decimal number" },
  {
    name: "an array of bytes in C with comments",
    text: "/* of xxd */\nunsigned char x[] = { /* 0x05 */ 0x3, 0x00, /* }\n0x01 */\n0x02 };\n",
    bytes: [3, 0, 2],
  },
  {
    name: "an array of numbers in C",
    text: "int x[] = { 0x02, 0x03 };",
    bytes: "not a hexadecimal",
  },
];
