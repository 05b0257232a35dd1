import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RecordDescription } from "../../generated/typescript/src/messages.ts";
import { encodeRequest } from "../../generated/typescript/src/pvcalls.ts";
import { loadMessages } from "../../generator/cli/message/load.ts";
import { rowsOf } from "../../generator/cli/message/rows.ts";
import { lookClosely } from "../../generator/cli/message/strict.ts";
import { Diagnostics } from "../../generator/diagnostics/diagnostics.ts";
import { pvspec, pvspecReads, type Run } from "../support/cli.ts";
import { ROOT } from "../support/files.ts";
import { requests } from "../support/messages.ts";
import { temporaryFolder } from "../support/spec.ts";
import { builtTree, expectFindings } from "../support/tree.ts";
import { REQUESTS, RESPONSES } from "../typescript/vectors.ts";

const digits = (text = "") => text.replace(/ /g, "");
const CONNECT = digits(REQUESTS[1]?.[0]);
const ANSWER = digits(RESPONSES[1]?.[0]);
const UNKNOWN = digits(RESPONSES[2]?.[0]);

/** The rows of the tables in an output, with one blank between the columns. */
function rows(run: Run): string[] {
  expect([run.stderr, run.code]).toEqual(["", 0]);
  return run.stdout
    .split("\n")
    .flatMap((l) => (/^ *\d+ {2}/.test(l) ? [l.trim().replace(/ {2,}/g, " | ")] : []));
}

describe("decode", () => {
  it(
    "shows each field with its place, its value and what that means, and says what it took the " +
      "bytes for",
    async () => {
      const run = await pvspec(temporaryFolder(), "decode", CONNECT);
      expect(run.stdout).toMatch(
        /^64 bytes: taken as one `request` \(pvcalls\.records\.request\), because of their number\n\nconnect\.request at byte 0: /,
      );
      expect(rows(run)).toEqual([
        "0 | 4 | req_id | 2 | private to the frontend, echoed",
        "4 | 4 | cmd | 1 | connect; the command",
        "8 | 8 | id | 16 | the socket",
        "16 | 2 | addr.family | 2 | AF_INET; The address family, in the protocol's byte order.",
        "18 | 2 | addr.port | 80 | TCP port.",
        "20 | 4 | addr.address | 127.0.0.1 | IPv4 address.",
        "24 | 20 | addr.zero | 0 | padding",
        "44 | 4 | len | 16 | unit: byte; valid bytes of addr",
        "48 | 4 | flags | 0 | no flag exists, send 0",
        "52 | 4 | ref | 258 | indexes page of the new data ring",
        "56 | 4 | evtchn | 7 | event channel of the new data ring",
        "60 | 4 | pad | 0 | padding",
      ]);
      expect(run.stdout).not.toContain("close look");
    },
  );

  it("names errors, and shows a command that nobody knows with its bytes", () => {
    const run = pvspecReads(ANSWER + UNKNOWN, ROOT, "decode");
    expect(run.stdout).toContain("48 bytes: taken as 2 of `response`");
    expect(rows(run)).toContain("8 | 4 | ret | -110 | ETIMEDOUT; 0 or a negative error number");
    expect(rows(run)).toContain("4 | 4 | cmd | 99 | no command has this number; of the request");
    expect(rows(run)).toContain("16 | 8 | results | 1100000000000000 | What the command returns.");
    expect(run.stdout).toContain("response at byte 24: One response.");
    expect(run.stdout).toMatch(
      /A close look finds:\n {2}cmd at byte 4: expected 0 \(socket\), .*, got 99 \(enumerator\)\n$/,
    );
  });

  it("shows what a close look finds, and is content all the same", async () => {
    const bytes = CONNECT.replace(/ /g, "")
      .replace(/^(.{48}).{8}/, "$100ff0102")
      .replace(/00$/, "07");
    const run = await pvspec(ROOT, "--root", ROOT, "decode", bytes);
    expect(rows(run)).toContain("60 | 4 | pad | 00000007 | padding, not zero");
    expect(run.stdout).toMatch(
      /A close look finds:\n {2}addr\.zero at bytes 25 to 27: expected 0 \(padding\)\n {2}pad at byte 63: expected 0, got 7 \(padding\)\n$/,
    );
  });

  it("shows a record of any length, and what stands behind it", async () => {
    const page = `${"00".repeat(128)}02000000${"08000000".repeat(4)}`;
    const guessed = await pvspec(ROOT, "--root", ROOT, "decode", page);
    expect(guessed.stdout).toContain("148 bytes: taken as one `indexes`");
    expect(
      rows(
        await pvspec(ROOT, "--root", ROOT, "decode", "--message", "indexes", `${page}00000000`),
      ).at(-1),
    ).toBe("148 | 4 | (rest) | 0 | behind the end");
    expect(rows(guessed).slice(-5)).toEqual([
      "128 | 4 | ring_order | 2 | unit: log2 page; Log2 of the number of data pages.",
      ...[132, 136, 140, 144].map(
        (at, i) => `${at} | 4 | ref[${i}] | 8 | Grants of the data pages, in their order.`,
      ),
    ]);
  });

  /** An indexes page with some words, by the byte at which they stand. */
  const page = (words: Readonly<Record<number, number>>, size = 4096) => {
    const bytes = Buffer.alloc(size);
    for (const [at, word] of Object.entries(words)) bytes.writeUInt32LE(word, Number(at));
    return bytes.toString("hex");
  };

  it.each<[string, string, readonly string[], string]>([
    [
      "indexes that have wrapped",
      page({ 0: 0xfffffff0, 4: 16, 128: 1, 132: 8, 136: 8 }),
      ["0 | 4 | in_cons | 4294967280", "4 | 4 | in_prod | 16", "136 | 4 | ref[1] | 8"],
      "",
    ],
    [
      "a producer far ahead",
      page({ 4: 0x80000000, 128: 1 }),
      ["4 | 4 | in_prod | 2147483648", "140 | 3956 | (rest) | 0 | behind the end"],
      "",
    ],
    [
      "errors of both directions",
      page({ 8: 0xffffff95, 72: 5, 128: 1 }),
      ["8 | 4 | in_error | -107 | ENOTCONN", "72 | 4 | out_error | 5 | not in the table of errors"],
      "",
    ],
    ["the largest order", page({ 128: 9 }), ["2176 | 4 | ref[511] | 0"], ""],
    ["a page of zeros", page({}), ["132 | 4 | ref[0] | 0"], "expected >= 1, got 0"],
    [
      "references that are missing",
      page({ 128: 2 }, 140),
      ["136 | 4 | ref[1] | 0"],
      "ref at byte 132: expected 4 elements, got 2 (short)",
    ],
    ...[31, 32, 33, 0xffffffff].map((order): [string, string, readonly string[], string] => [
      `the order ${order}`,
      page({ 128: order }),
      [`128 | 4 | ring_order | ${order}`, "2176 | 4 | ref[511] | 0"],
      `ring_order at byte 128: expected <= 9, got ${order} (condition)`,
    ]),
  ])("shows a page with %s", async (_, bytes, wanted, found) => {
    const run = await pvspec(ROOT, "--root", ROOT, "decode", "--message", "indexes", bytes);
    const shown = rows(run);
    for (const row of wanted) expect(shown.filter((r) => r.startsWith(row))).toHaveLength(1);
    expect(shown.filter((r) => r.includes("ref[512]"))).toEqual([]);
    if (found) expect(run.stdout).toContain(found);
    else expect(run.stdout).not.toContain("A close look finds");
  });

  it("says as JSON what the table says", async () => {
    const [message, ...more] = JSON.parse(
      (await pvspec(ROOT, "--root", ROOT, "decode", "--json", UNKNOWN)).stdout,
    );
    expect(more).toEqual([]);
    expect(message).toMatchObject({
      message: "pvcalls.records.response",
      size: 24,
      bytes: UNKNOWN.replace(/ /g, ""),
    });
    expect(message.value).toEqual({
      cmd: "unknown",
      number: 99,
      req_id: 8,
      ret: -524,
      bytes: message.bytes,
    });
    expect(message.fields[2]).toMatchObject({
      name: "ret",
      offset: 8,
      size: 4,
      value: "-524",
      means: "ENOTSUP",
      id: "pvcalls.records.response.ret",
    });
    expect(message.findings).toMatchObject([{ code: "enumerator", path: "cmd", offset: 4 }]);
  });

  it.each(
    (
      [
        [["decode", "--message", "request", ""], "PV650: there are no bytes"],
        [["decode", "00 0g"], "(arguments):1:5: error PV642: `g` is not a hexadecimal digit"],
        [["decode", "000"], "PV649: `000` has 3 digits"],
        [["decode", "00".repeat(63)], "PV656: nothing has 63 bytes"],
        [
          ["decode", "00".repeat(192)],
          "PV644: 192 bytes can be 2 things: 3 of `request`, 8 of `response`",
          "--message: request, response",
        ],
        [["decode", "00".repeat(28)], "--message: inet_address, socket_address"],
        [
          ["decode", "--message", "request", "00".repeat(70)],
          "(arguments):1:129: error PV645: `request` has 64 bytes, and behind 1 of them 6 are " +
            "left over",
        ],
        [
          ["decode", "--message", "conect.request", "00"],
          "(--message):1:1: error PV643: there is no message or record `conect.request`; did " +
            "you mean `connect.request`?",
        ],
        [
          ["decode", "--message", "request", "00".repeat(60)],
          "(arguments):1:121: error PV655: `request` has 64 bytes, and there are 60",
        ],
        [["decode", "00000000: 0011 2233"], "PV667: this can be read in 2 ways"],
        [["decode", "--offset", "64", "00".repeat(64)], "PV669: there are 64 bytes, and --offset"],
        [
          ["decode", "--message", "request", "--count", "2", "00".repeat(64)],
          "PV670: --count asks for 2 of `request`, and there are 1",
        ],
        [
          ["decode", "00".repeat(4096)],
          "PV644: 4096 bytes can be 3 things: 64 of `request`, one `indexes`, a page of a ring",
        ],
        [["decode", "--message", "__proto__", "00"], "PV643"],
        [["decode", "--message", "", "00"], "PV643"],
        [
          ["decode", "--message", "poll.request", "00".repeat(64)],
          "(arguments):1:9: error PV646: cmd at byte 4: expected 6 (poll), got 0",
        ],
        [["decode", "f".repeat(100_000)], "PV656: nothing has 50000 bytes"],
        [
          ["decode", `${"00".repeat(128)}02000000${"08000000".repeat(5)}`],
          "PV656: nothing has 152 bytes",
        ],
      ] as const
    ).map(([args, ...texts]) => [args.join(" ").slice(0, 60), args, texts] as const),
  )("%s", async (_, args, texts) =>
    expectFindings(await pvspec(ROOT, "--root", ROOT, ...args), ...texts),
  );

  it.each([
    [
      "bytes that are no text",
      Uint8Array.of(0xff, 0xfe, 0, 1),
      "PV653: the input is not text in UTF-8",
    ],
    ["text with zeros", "\0\0", "PV653: the input is not text in UTF-8"],
    ["a packet's line", "12:00 IP a > b\n\t0x0000:  4500", "(input):1:1: error PV671: this looks"],
    ["nothing", "", "PV650: there are no bytes"],
  ])("%s through a pipe", (_, input, text) =>
    expectFindings(pvspecReads(input, ROOT, "decode", "-"), text),
  );

  it("reads bytes themselves, and only as many messages as asked for", () => {
    const page = new Uint8Array(4096);
    page.set(Buffer.from(CONNECT, "hex"), 64);
    const run = pvspecReads(
      page,
      ROOT,
      ..."decode --raw --offset 0x40 --count 1 --message request".split(" "),
    );
    expect(run.stdout).toMatch(/^connect\.request at byte 64: /);
    expect(rows(run)).toHaveLength(12);
    expect(pvspecReads("", ROOT, "decode", "--count", "1").code).toBe(2);
  });

  it("shows a long trace whole, and says how a dump was read", () => {
    const words = Buffer.from(CONNECT, "hex").swap32().toString("hex").match(/.{8}/g) ?? [];
    const line = (i: number, from: number) =>
      `0x${(0xffff888003a4c000n + BigInt(16 * i)).toString(16)}:\t` +
      `${words
        .slice(from, from + 4)
        .map((w) => `0x${w}`)
        .join("\t")}\n`;
    const trace = Array.from({ length: 20_000 }, (_, i) => line(i, 4 * (i % 4))).join("");
    const run = pvspecReads(trace, ROOT, "decode", "--json", "--message", "request");
    expect(run.stderr).toBe(
      "read as `x` of gdb or of QEMU's monitor writes it, words little-endian\n",
    );
    const list = JSON.parse(run.stdout) as { offset: number; bytes: string }[];
    expect(list.map((m) => m.offset)).toEqual(list.map((_, i) => 64 * i));
    expect(list).toHaveLength(5000);
    expect(new Set(list.map((m) => m.bytes))).toEqual(new Set([CONNECT]));
  });

  it("prints what README.md shows", async () => {
    const [, hex = "", shown = "", args = "", bytes] =
      /^\$ echo (\w+) \| npx pvspec decode\n([\s\S]*?)\n\n\$ npx pvspec (encode .*)\n(.*)\n/m.exec(
        readFileSync(join(ROOT, "README.md"), "utf8"),
      ) ?? [];
    expect(pvspecReads(hex, ROOT, "decode").stdout).toBe(`${shown}\n`);
    expect((await pvspec(ROOT, "--root", ROOT, ...args.split(" "))).stdout.split("\n")[0]).toBe(
      bytes,
    );
  });

  it("knows the messages of the tree that is named", async () => {
    const root = await builtTree();
    const sample = "0a0002020300000000000000";
    writeFileSync(join(root, "spec/demo/nobody-reads-this.txt"), "");
    const run = await pvspec(ROOT, "--root", root, "decode", sample);
    expect(run.stdout).toContain(
      "12 bytes: taken as one `sensor_request` (demo.records.sensor_request)",
    );
    expect(rows(run)).toContain("4 | 1 | unit | 3 | rpm; the unit of the reading");
    expect(rows(await pvspec(root, "decode", sample))).toHaveLength(5);
    expect(
      rows(
        await pvspec(
          ROOT,
          "--root",
          root,
          "decode",
          "--message",
          "demo.records.fault",
          "fbffffff00000001",
        ),
      ),
    ).toContain("0 | 4 | reason | -5 | EIO; the nearest error of the table");
    expectFindings(
      await pvspec(ROOT, "--root", root, "decode", "00".repeat(24)),
      "2 of `sensor_request`",
    );
    expectFindings(
      await pvspec(ROOT, "--root", root, "decode", "--message", "connect.request", "00"),
      "PV643",
    );
  });
});

describe("whatever the bytes are", () => {
  const { protocols } = loadMessages({ root: ROOT, format: "pretty" }, new Diagnostics());
  const all = protocols.flatMap((p) => [...p.messages, ...p.records]);

  it("each of them is in a row, and none in two", () => {
    const rowsCover = (r: RecordDescription, bytes: Uint8Array) => {
      let end = 0;
      for (const row of rowsOf(r, { value: r.decode(bytes), bytes, at: 0, inside: "" })) {
        expect(row.offset).toBe(end);
        end += row.size;
      }
      expect(end).toBe(bytes.length);
    };
    for (const r of all.filter((x) => x.name !== "indexes"))
      fc.assert(
        fc.property(
          fc.uint8Array({ minLength: r.size, maxLength: r.size }),
          (bytes) => void rowsCover(r, bytes),
        ),
      );
    fc.assert(
      fc.property(
        requests,
        (value) => void rowsCover(all[0] as RecordDescription, encodeRequest(value)),
      ),
    );
  });

  it("a close look finds all padding that is not zero, if no value is wrong", () => {
    const [request] = all as [RecordDescription];
    fc.assert(
      fc.property(
        requests.filter((v) => v.cmd !== "unknown"),
        fc.uint8Array({ minLength: 64, maxLength: 64 }),
        (value, noise) => {
          const bytes = encodeRequest(value);
          expect(lookClosely(request, bytes)).toEqual([]);
          const padding = rowsOf(request, {
            value: request.decode(bytes),
            bytes,
            at: 0,
            inside: "",
          }).filter((r) => r.id === undefined);
          const wanted = padding
            .flatMap((r) => Array.from({ length: r.size }, (_, i) => r.offset + i))
            .filter((i) => noise[i] !== 0);
          for (const i of wanted) bytes[i] = noise[i] ?? 0;
          const found = lookClosely(request, bytes).flatMap((f) =>
            Array.from({ length: f.end - f.offset }, (_, i) => f.offset + i),
          );
          expect(found.sort((a, b) => a - b)).toEqual(wanted);
        },
      ),
    );
  });
});
