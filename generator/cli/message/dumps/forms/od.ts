import type { Form, Radix } from "../form.ts";

/*
 * `od` and `hexdump` with words.
 *
 *     od      = address SP cell *( SP cell ) [ 2*SP ">" characters "<" ]
 *     hexdump = address ( 1*4SP cell )… *SP
 *     end     = address
 *     address = 7 octal, 7 decimal or 6 hexadecimal digits or more (`od -A o`, `d`, `x`); 7
 *               hexadecimal ones for hexdump
 *     cell    = digits of one number, as many as the largest one has
 *
 * `od` pads hexadecimal and octal numbers with zeros and decimal ones with blanks, so that numbers
 * of one base are never taken for those of another unless each of them fits both. A decimal number
 * of one digit is none, because `od -c` writes the character of a digit like that.
 */
/** How `od` writes addresses. */
interface Addresses {
  readonly option: string;
  readonly digits: string;
  readonly radix: Radix;
  readonly width: number;
}

const ADDRESSES: readonly Addresses[] = [
  { option: "", digits: "[0-7]{7,}", radix: 8, width: 7 },
  { option: " -A d", digits: "[0-9]{7,}", radix: 10, width: 7 },
  { option: " -A x", digits: "[0-9a-f]{6,}", radix: 16, width: 6 },
];

/** What `od -t` and options of hexdump print for one number. */
const CELLS = [
  { type: "x1", cell: "[0-9a-f]{2}" },
  { type: "x2", cell: "[0-9a-f]{4}" },
  { type: "x4", cell: "[0-9a-f]{8}" },
  { type: "x8", cell: "[0-9a-f]{16}" },
  { type: "o1", cell: "[0-7]{3}", cellRadix: 8, cellSize: 1 },
  { type: "o2", cell: "[0-7]{6}", cellRadix: 8, cellSize: 2 },
  { type: "u1", cell: " [1-9]\\d|[1-9]\\d{2}", cellRadix: 10, cellSize: 1 },
] as const;

const HEXDUMP = [
  { option: "", gap: / /y, cell: /[0-9a-f]{4}(?![0-9a-z])/iy },
  { option: " -x", gap: / {4}/y, cell: /[0-9a-f]{4}(?![0-9a-z])/iy },
  { option: " -b", gap: / /y, cell: /[0-7]{3}(?!\w)/y, cellRadix: 8, cellSize: 1 },
  { option: " -o", gap: / {2}/y, cell: /[0-7]{6}(?!\w)/y, cellRadix: 8, cellSize: 2 },
  { option: " -d", gap: / {3}/y, cell: /\d{5}(?!\w)/y, cellRadix: 10, cellSize: 2 },
] as const;

/** Forms of `od` and of `hexdump` without `-C`. */
export const OD: readonly Form[] = [
  ...ADDRESSES.flatMap(({ option, digits, radix, width }) =>
    CELLS.map(
      ({ type, cell, ...more }): Form => ({
        name: `\`od${option} -t ${type}\``,
        line: new RegExp(`^(?<address>${digits}) (?<body>.+)$`, "i"),
        end: new RegExp(`^(?<address>${digits})$`, "i"),
        radix,
        width,
        cell: new RegExp(`(?:${cell})(?![0-9a-z])`, "iy"),
        gap: / /y,
        marks: [">", "<"],
        order: "words",
        ...more,
      }),
    ),
  ),
  ...HEXDUMP.map(
    ({ option, gap, ...more }): Form => ({
      name: `\`hexdump${option}\``,
      line: new RegExp(`^(?<address>[0-9a-f]{7,})${gap.source}(?<body>\\S.*)$`, "i"),
      end: /^(?<address>[0-9a-f]{7,})$/i,
      radix: 16,
      width: 7,
      gap,
      text: "never",
      order: "words",
      ...more,
    }),
  ),
];
