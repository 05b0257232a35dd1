import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readHex } from "../../generator/cli/message/hex.ts";
import { Diagnostics } from "../../generator/diagnostics/diagnostics.ts";

/** The bytes of a text, or what is wrong with it and where: `1:2 problem`. */
function read(text: string): number[] | string {
  const diagnostics = new Diagnostics();
  const written = readHex({ file: "f", text }, diagnostics);
  const [found] = diagnostics.list;
  if (!found) return [...(written?.bytes ?? [])];
  expect(written).toBeUndefined();
  return `${found.span?.line}:${found.span?.column} ${found.message}`;
}

const two = (n: number) => n.toString(16).padStart(2, "0");
const shown = (bytes: readonly number[]) =>
  bytes.map((b) => (b >= 0x20 && b < 0x7f ? String.fromCharCode(b) : ".")).join("");
const lines = (bytes: readonly number[]) =>
  Array.from({ length: Math.ceil(bytes.length / 16) }, (_, i) => bytes.slice(16 * i, 16 * i + 16));
const offset = (i: number, from = 0) => (from + 16 * i).toString(16).padStart(8, "0");

/** Ways to write bytes. */
const FORMS: Readonly<Record<string, (bytes: readonly number[]) => string>> = {
  "digits alone": (b) => b.map(two).join(""),
  "capitals and blanks": (b) => b.map((n) => two(n).toUpperCase()).join(" "),
  colons: (b) => b.map(two).join(":"),
  "a list of C": (b) => b.map((n) => `0x${two(n)}`).join(", "),
  "lines with both ends": (b) => `\n${b.map(two).join("\r\n")}\n\n`,
  "groups of eight": (b) => b.map((n, i) => two(n) + (i % 8 === 7 ? " " : "")).join(""),
  "a long number": (b) => `0X${b.map(two).join("")}`,
  xxd: (b) =>
    `${lines(b)
      .map(
        (l, i) =>
          `${offset(i)}: ${(
            l
              .map(two)
              .join("")
              .match(/.{1,4}/g) ?? []
          )
            .join(" ")
            .padEnd(39)}  ${shown(l)}`,
      )
      .join("\n")}\n`,
  "xxd from the middle": (b) =>
    lines(b)
      .map((l, i) =>
        `${offset(i, 0x120)}: ${(
          l
            .map(two)
            .join("")
            .match(/.{1,4}/g) ?? []
        )
          .join(" ")
          .padEnd(39)}  ${shown(l)}`.trimEnd(),
      )
      .join("\n"),
  "hexdump -C": (b) => {
    const half = (l: readonly number[], from: number) =>
      l
        .slice(from, from + 8)
        .map(two)
        .join(" ")
        .padEnd(23);
    return `${lines(b)
      .map((l, i) => `${offset(i)}  ${half(l, 0)}  ${half(l, 8)}  |${shown(l)}|`)
      .join("\n")}\n${b.length.toString(16).padStart(8, "0")}\n`;
  },
};

describe("bytes are read", () => {
  it.each(Object.entries(FORMS))("from %s", (_, form) => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 255 }), { minLength: 1, maxLength: 70 }),
        (bytes) => void expect(read(form(bytes))).toEqual(bytes),
      ),
    );
  });

  it("or refused, whatever the text is, and nothing is taken for a dump that is none", () => {
    const line = fc
      .tuple(
        fc.constantFrom("00000000: ", "00000000  ", "00000010: ", "*", ""),
        fc.string({ unit: fc.constantFrom(..."0123456789abcdef  |.:") }),
      )
      .map((p) => p.join(""));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(line).map((l) => l.join("\n")),
        ),
        (text) => void read(text),
      ),
    );
  });
});

describe.skipIf(!existsSync("/usr/bin/xxd") && !existsSync("/usr/bin/hexdump"))(
  "what the programs themselves print is read",
  () => {
    const bytes = [
      ...Array.from({ length: 100 }, (_, i) => i),
      ...Array.from({ length: 400 }, () => 0),
      65,
      66,
    ];
    it.each([
      ["xxd", []],
      ["xxd", ["-a"]],
      ["xxd", ["-p"]],
      ["xxd", ["-u", "-c", "8"]],
      ["hexdump", ["-C"]],
      ["hexdump", ["-v", "-C"]],
    ] as const)("%s %j", (program, args) => {
      if (!existsSync(`/usr/bin/${program}`)) return;
      expect(
        read(execFileSync(program, args, { input: Buffer.from(bytes), encoding: "utf8" })),
      ).toEqual(bytes);
    });
  },
);

describe("a finding says what is wrong, and where", () => {
  it.each([
    ["", "1:1 there are no bytes"],
    [" \n,:", "1:1 there are no bytes"],
    ["00 0g", "1:5 `g` is not a hexadecimal digit"],
    ["00\n11 \u202e", "2:4 `\\u{202e}` is not a hexadecimal digit"],
    ["00 \ud83d\ude00", "1:4 `\ud83d\ude00` is not a hexadecimal digit"],
    ["00 123", "1:4 `123` has 3 digits, and each byte takes two"],
    ["0x1, 0x2", "1:1 `0x1` has one digit, and each byte takes two"],
    ["00 0x", "1:4 `0x` has no digits, and each byte takes two"],
    ["0x0x00", "1:4 `x` is not a hexadecimal digit"],
    [
      "00000000: 0102  .",
      "1:1 this looks like a dump, but its offsets, digits and texts do not fit together",
    ],
    [
      "00000000  01 02  |.a|",
      "1:1 this looks like a dump, but its offsets, digits and texts do not fit together",
    ],
    [
      "00000000: 0102  ..\n00000004: 0304  ..",
      "1:1 this looks like a dump, but its offsets, digits and texts do not fit together",
    ],
    [
      "00000000: 0102  ..\n*\nffffffffffff: 0304  ..",
      "1:1 this looks like a dump, but its offsets, digits and texts do not fit together",
    ],
    ["00".repeat((1 << 18) + 1), `1:${2 * (1 << 18) + 1} there are more than 262144 bytes`],
  ])("%j", (text, wanted) => expect(read(text)).toBe(wanted));
});
