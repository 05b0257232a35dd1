import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Order } from "../../generator/cli/message/dumps/form.ts";
import { HexReader, readHex } from "../../generator/cli/message/hex.ts";
import { readParts } from "../../generator/cli/message/input.ts";
import { Diagnostics } from "../../generator/diagnostics/diagnostics.ts";
import { temporaryFolder } from "../support/spec.ts";
import { missing } from "../support/tools.ts";
import { DUMPS } from "./dumps.ts";

/** The bytes of a text, or what is wrong with it and where: `1:2 problem`. */
function read(text: string, words?: Order): number[] | string {
  const diagnostics = new Diagnostics();
  const written = readHex({ file: "f", text }, diagnostics, words);
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
  "an array of C": (b) =>
    `static const uint8_t x[] = {\n ${b.map((n) => `0x${n.toString(16)}`).join(", ")} };`,
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
        (bytes) => void expect(read(form(bytes), "big")).toEqual(bytes),
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

/** Programs that dump bytes, the package of each, and options. */
const PROGRAMS: readonly (readonly [string, string, readonly string[]])[] = [
  ["xxd", "xxd", ["", "-a", "-p", "-u -c 8", "-e", "-e -g 2", "-e -g 8", "-g 1", "-g 4", "-i"]],
  ["xxd", "xxd", ["-b", "-d", "-c 20", "-o 256", "-g 3", "-g 0", "-e -c 8 -g 8"]],
  ["hexdump", "bsdextrautils", ["", "-C", "-v -C", "-x", "-b", "-o", "-d", "-c"]],
  ["od", "", ["", "-x", "-b", "-c", "-t a", "-t d2", "-t f4", "-t u1", "-A n -t u1", "-A n -x"]],
  ...["x1", "x2", "x4", "x8", "x1z", "x4z"].map(
    (t) => ["od", "", [`-t ${t}`, ...["d", "x", "n"].map((a) => `-A ${a} -t ${t}`)]] as const,
  ),
];

/** Bytes with parts that repeat, so that programs write `*`. */
const someBytes = fc
  .array(
    fc.oneof(
      fc.array(fc.integer({ min: 0, max: 255 }), { maxLength: 40 }),
      fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 20 }),
      fc.integer({ min: 1, max: 8 }).map((n) => Array.from({ length: 16 * n }, () => 0)),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .map((parts) => parts.flat())
  .filter((b) => b.length > 0);

/** Holds what was read against the bytes; `od` and `hexdump` fill the last word with zeros. */
function expectBytes(found: number[] | string, bytes: readonly number[], of: string): void {
  if (typeof found === "string") return;
  const rest = found.slice(bytes.length);
  expect([of, found.slice(0, bytes.length), rest.every((b) => b === 0)]).toEqual([of, bytes, true]);
  expect(rest.length).toBeLessThan(of.includes("-A n") ? 16 : 1);
}

/** A line as the kernel's hex_dump_to_buffer writes it on a little-endian machine. */
function kernelLine(row: number, group: number, bytes: readonly number[], ascii: boolean): string {
  const size = bytes.length % group === 0 ? group : 1;
  const cells = Array.from({ length: bytes.length / size }, (_, i) =>
    bytes
      .slice(i * size, (i + 1) * size)
      .reverse()
      .map(two)
      .join(""),
  ).join(" ");
  return ascii ? cells.padEnd(2 * row + row / size + 1) + shown(bytes) : cells;
}

it("the kernel's print_hex_dump is read as the same bytes with each prefix, or refused", () => {
  const prefixes = [
    (at: number) => `${at.toString(16).padStart(8, "0")}: `,
    (at: number) => `${(0xffff888003a4c000n + BigInt(at)).toString(16)}: `,
    () => "",
  ];
  const logs = [() => "", (i: number) => `[${(12.3 + i / 1e6).toFixed(6).padStart(12)}] ring: `];
  let count = 0;
  const dump = (bytes: readonly number[], of: readonly number[]) => {
    const [row = 16, group = 1, ascii, prefix = 0, log = 0] = of;
    const text = Array.from({ length: Math.ceil(bytes.length / row) }, (_, i) => {
      const line = kernelLine(row, group, bytes.slice(row * i, row * i + row), ascii === 1);
      return `${logs[log]?.(i)}${prefixes[prefix]?.(row * i)}${line}\n`;
    }).join("");
    // One row of digits and nothing else is bytes in their order.
    if (/^\w+\n$/.test(text)) return;
    const found = read(text);
    if (typeof found !== "string") count++;
    expectBytes(found, bytes, of.join());
  };
  const among = (...values: number[]) => fc.constantFrom(...values);
  fc.assert(
    fc.property(
      someBytes,
      fc.tuple(among(16, 32), among(1, 2, 4, 8), among(0, 1), among(0, 1, 2), among(0, 1)),
      dump,
    ),
    { numRuns: 300 },
  );
  expect(count).toBeGreaterThan(100);
});

/** What is read of a text that comes in parts of some length. */
function readInParts(text: string, length: number): number[] | string {
  const diagnostics = new Diagnostics();
  const reader = new HexReader();
  for (let i = 0; i < text.length; i += length) reader.push(text.slice(i, i + length));
  const written = reader.end("f", diagnostics);
  const [found] = diagnostics.list;
  return found
    ? `${found.span?.line}:${found.span?.column} ${found.message}`
    : [...(written?.bytes ?? [])];
}

describe("a text is the same in parts", () => {
  it.each(Object.entries(FORMS))("of any length: %s", (_, form) => {
    const bytes = Array.from({ length: 9000 }, (_, i) => (i * 37) % 251);
    const text = form(bytes);
    for (const length of [7, 4096, 16_384]) expect(readInParts(text, length)).toEqual(read(text));
    const wrong = `${text.slice(0, -300)}zz${text.slice(-300)}`;
    expect(readInParts(wrong, 977)).toEqual(read(wrong));
  });

  it("and of a long one the place is the line", () => {
    const count = 400_000;
    const reader = new HexReader();
    for (let i = 0; i < count; i++) reader.push("00 01 02 03\n");
    const written = reader.end("f", new Diagnostics());
    expect([reader.text, written?.bytes.length]).toEqual([undefined, 4 * count]);
    const lineOf = (byte: number) => written?.spanOf(byte).line;
    expect([0, 3, 4, 4 * count - 1, 4 * count].map(lineOf)).toEqual([1, 1, 2, count, count]);
  });
});

describe("what the programs themselves print is read as the same bytes, or refused", () => {
  it.each(PROGRAMS)("%s of %s, %j", (program, of, options) => {
    if (of !== "" && missing(of).length > 0) return;
    for (const option of options) {
      const args = option.split(" ").filter(Boolean);
      fc.assert(
        fc.property(someBytes, (bytes) => {
          const text = execFileSync(program, args, {
            input: Buffer.from(bytes),
            encoding: "utf8",
          });
          expectBytes(read(text), bytes, `${program} ${option}`);
        }),
        { numRuns: 4 },
      );
    }
  });

  it.skipIf(missing("gdb", "gcc").length > 0)("gdb, of all sizes of words", () => {
    const bytes = Array.from({ length: 64 }, (_, i) => (i * 37) % 256);
    const folder = temporaryFolder();
    const source = `unsigned char page[] = {${bytes.join()}};int main(void){return 0;}`;
    writeFileSync(join(folder, "a.c"), source);
    execFileSync("gcc", ["-o", "a", "a.c"], { cwd: folder });
    for (const how of ["64xb", "32xh", "16xw", "8xg"]) {
      const text = execFileSync("gdb", ["-nx", "-batch", "-ex", `x/${how} &page`, "a"], {
        cwd: folder,
        encoding: "utf8",
        stdio: ["ignore", "pipe", "ignore"],
      });
      expect(text).toContain("<page+16>");
      expect(read(text)).toEqual(bytes);
    }
  });
});

it("input beyond a limit is refused, PV651", async () => {
  const input = async function* () {
    yield* [Buffer.from("0"), Buffer.from("0")];
  };
  for (const limit of [1, 2]) {
    const diagnostics = new Diagnostics();
    const parts: Buffer[] = [];
    const read = await readParts((part) => void parts.push(part), diagnostics, input(), limit);
    expect([read, String(Buffer.concat(parts))]).toEqual(limit === 1 ? [false, "0"] : [true, "00"]);
    expect(diagnostics.list.map((d) => d.code)).toEqual(limit === 1 ? ["PV651"] : []);
  }
});

describe("dumps written by hand, PV652 and PV668 among what refuses them", () => {
  it.each(DUMPS)("$name", ({ text, bytes, words }) => {
    expect(read(text, words)).toEqual(
      typeof bytes === "string" ? expect.stringContaining(bytes) : bytes,
    );
  });
});

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
  ])("%j", (text, wanted) => expect(read(text)).toBe(wanted));
});
