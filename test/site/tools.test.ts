import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { protocols } from "../../generated/typescript/src/messages.ts";
import type { Vectors } from "../../generator/backends/data/vectors/schema.ts";
import { reported } from "../../generator/cli/message/decoded.ts";
import { everyMessage } from "../../generator/cli/message/find.ts";
import { loadMessages } from "../../generator/cli/message/load.ts";
import { Diagnostics } from "../../generator/diagnostics/diagnostics.ts";
import { decodeText, MOST_BYTES } from "../../site/src/tools/decoding.ts";
import { arrayOf, encodeWish } from "../../site/src/tools/encoding.ts";
import { digitsOf, hashOf, type Question, questionIn } from "../../site/src/tools/hash.ts";
import { hashOfWish, wishIn } from "../../site/src/tools/wish.ts";
import { pvspec } from "../support/cli.ts";
import { ROOT } from "../support/files.ts";
import { pagesFor } from "../support/site.ts";
import { compileOurs } from "../support/spec.ts";
import { hex } from "../typescript/vectors.ts";
import { wishOf } from "./wishes.ts";

const { messages }: Vectors = JSON.parse(
  readFileSync(`${ROOT}generated/data/vectors/pvcalls.json`, "utf8"),
);
const ask = (text: string, more: Partial<Question> = {}): Question => ({
  text,
  message: "",
  words: "",
  offset: 0,
  count: 0,
  ...more,
});
const decode = (text: string, more?: Partial<Question>) => decodeText(ask(text, more), protocols);
const cases = messages.flatMap((m) => m.cases.map((v) => ({ ...v, id: m.id })));
const decoded = cases.filter((v) => v.direction !== "encode" && v.bytes !== "");
const typical = cases.filter((v) => v.direction === "both" && v.bytes !== undefined);

describe("the decoder of the page", () => {
  it("gives the value, the error and the place that every vector says", () => {
    expect(decoded.length).toBeGreaterThanOrEqual(200);
    for (const v of decoded) {
      const [first] = decode(v.bytes ?? "", { message: v.id }).messages;
      const what = `${v.id}, ${v.name}`;
      const found = first?.decoded && reported(first.decoded);
      if (v.error) expect(first?.refused, what).toMatchObject({ ...v.error });
      else if (v.id === found?.message) expect(found.value, what).toEqual(v.value);
      const close = found?.findings[0];
      if (v.strict) expect(close, what).toMatchObject({ ...v.strict });
      // Bytes in the middle of padding that was found belong to the finding before.
      else expect(close, what).toBeUndefined();
    }
  });

  it("says what `pvspec decode` says, which reads the specification instead", async () => {
    const diagnostics = new Diagnostics();
    const { protocols: described } = loadMessages(
      { root: ROOT, format: "pretty" } as Parameters<typeof loadMessages>[0],
      diagnostics,
    );
    const said = (list: typeof protocols, v: (typeof decoded)[number]) => {
      const { messages: shown, ...rest } = decodeText(ask(v.bytes ?? "", { message: v.id }), list);
      const each = shown.map(({ record, parts, decoded: d, refused }) => ({
        ...{ record: record.id, parts, decoded: d && reported(d) },
        refused: refused && { message: refused.message, offset: refused.offset },
      }));
      return { ...rest, each };
    };
    const words = (value: unknown) => JSON.parse(JSON.stringify(value));
    for (const v of decoded)
      expect(words(said(protocols, v)), v.name).toEqual(words(said(described, v)));
    for (const { name, size, commands } of protocols.flatMap((p) => p.messages)) {
      const ids = commands?.messages.map((m) => m.id) ?? [];
      const text = typical
        .filter((v) => ids.includes(v.id) && (v.bytes ?? "").length === 2 * size)
        .map((v) => v.bytes)
        .join("");
      const { stdout } = await pvspec(ROOT, "decode", "--json", "--message", name, text);
      const shown = decode(text, { message: name }).messages;
      const json = shown.flatMap((s) => (s.decoded ? [reported(s.decoded)] : []));
      expect(json.length).toBeGreaterThanOrEqual(20);
      expect(words(json), name).toEqual(JSON.parse(stdout));
    }
  });

  it("reads dumps, and what bytes are by their number", () => {
    const page = new Uint8Array(4096);
    page.set(hex(typical.find((v) => v.id.includes("connect.request"))?.bytes ?? ""), 64 + 128);
    const ring = decode(digitsOf(page), { message: "request", offset: 64, count: 32 });
    expect(ring.messages.map((m) => m.record.name).filter((n) => n === "connect.request")).toEqual([
      "connect.request",
    ]);
    expect(ring.messages[2]?.offset).toBe(192);
    expect(ring.problems).toEqual([]);
    const choices = decode(digitsOf(page)).choices.map((c) => c.said);
    expect(choices).toContain("64 of `request`");
    expect(choices).toContain("a page of a ring");
    const dump = decode(
      "00000000: 0200 0050 7f00 0001 0000 0000 0000 0000  ...P............\n" +
        "00000010: 0000 0000 0000 0000 0000 0000            ............\n",
      { message: "socket_address" },
    );
    expect(dump.notes).toEqual([expect.stringMatching(/^read as `xxd`/)]);
    const address = dump.messages[0]?.decoded?.rows.find((r) => r.name === "address");
    expect(address).toMatchObject({ value: "127.0.0.1", offset: 4, size: 4 });
  });

  it("says where an error is, and shows what is there", () => {
    const wrong = decode("02 00 zz");
    expect(wrong.problems).toMatchObject([{ place: { line: 1, column: 7 } }]);
    const short = decode("0100000001000000", { message: "connect.request" });
    expect(short.messages[0]?.refused).toMatchObject({ offset: 0 });
    expect(short.messages[0]?.parts.map((p) => p.name)).toContain("evtchn");
    expect(decode("00".repeat(MOST_BYTES + 1), { message: "request" }).problems).toMatchObject([
      { message: "There are more than 65536 bytes" },
    ]);
    expect(decode("00", { offset: 4 }).problems).toHaveLength(1);
    expect(decode("00".repeat(64), { message: "no such" }).problems).toHaveLength(1);
  });

  it("gives every byte of a message to one part", () => {
    for (const v of decoded)
      for (const { bytes, parts } of decode(v.bytes ?? "", { message: v.id }).messages) {
        const covered = new Uint8Array(bytes.length);
        for (const p of parts)
          for (let i = p.offset; i < Math.min(p.offset + p.size, bytes.length); i++)
            covered[i] = (covered[i] ?? 0) + 1;
        expect(
          [...covered].every((n) => n === 1),
          `${v.id}, ${v.name}`,
        ).toBe(true);
      }
  });

  it("never throws, and answers soon, whatever is pasted", () => {
    const pieces = fc.constantFrom(
      ...[
        "00",
        "ff ",
        "0x12345678 ",
        "\n",
        "00000000: ",
        "  |....|",
        "*\n",
        ": ",
        "🙂",
        "\u0000",
        "{",
        "}",
      ],
      ...["static const unsigned char x[] = {", "[ 1.5] ", "00000010", "\t", ",", "-", "é", "0x"],
    );
    const pastes = fc.oneof(
      fc.array(pieces, { maxLength: 300 }).map((p) => p.join("").slice(0, 4096)),
      fc.string({ maxLength: 4096, unit: "binary" }),
      fc.uint8Array({ maxLength: 2048 }).map(digitsOf),
    );
    const names = fc.constantFrom("", "request", "response", "indexes", "none");
    let slowest = 0;
    fc.assert(
      fc.property(pastes, names, fc.constantFrom(0, 1, 64), (text, message, offset) => {
        const start = performance.now();
        const { bytes, messages: shown, problems } = decode(text, { message, offset });
        slowest = Math.max(slowest, performance.now() - start);
        if (text.trim() !== "") expect(shown.length + problems.length).toBeGreaterThan(0);
        if (!bytes) expect(shown).toEqual([]);
      }),
      { numRuns: 300 },
    );
    expect(slowest).toBeLessThan(2000);
  });
});

describe("what the tools know besides the package", () => {
  const pages = pagesFor(compileOurs());
  const page = pages.find((p) => p.template === "decode");
  const data = page?.template === "decode" ? page.data : expect.fail("no page");

  it("is every message, and the place of each of its fields", () => {
    const ids = everyMessage(protocols).map((m) => m.id);
    expect(data.messages.map((m) => m.id).sort()).toEqual([...ids].sort());
    const anchors = new Set(pages.flatMap((p) => p.ids.map((id) => `${p.path}#${id}`)));
    const rows = decoded.flatMap((v) =>
      decode(v.bytes ?? "", { message: v.id }).messages.flatMap((m) => m.decoded?.rows ?? []),
    );
    const fields = new Set(rows.flatMap((r) => r.id ?? []));
    expect(fields.size).toBeGreaterThan(30);
    for (const id of [...fields, ...ids]) expect(anchors, id).toContain(data.links[id]?.href);
    const connect = data.links["pvcalls.commands.connect.request"]?.sentences ?? [];
    expect(connect.map((s) => s.id)).toContain("pvcalls-connect-02");
    for (const { href } of Object.values(data.links).flatMap((l) => l.sentences))
      expect(anchors).toContain(href);
  });

  it("is every example, which the decoder does not refuse", () => {
    expect(data.examples.length).toBeGreaterThanOrEqual(19);
    for (const { name, message, bytes } of data.examples) {
      const { problems, messages: shown } = decode(bytes, { message });
      expect(problems, name).toEqual([]);
      expect(
        shown.map((m) => m.refused),
        name,
      ).toEqual([undefined]);
    }
    expect(data.places.map((p) => p.offset)).toContain(64);
  });
});

describe("the address of the decoder", () => {
  it("carries the question with its bytes, and without them", () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 300 }),
        fc.constantFrom("", "pvcalls.commands.connect.request"),
        fc.nat(500),
        fc.nat(99),
        (bytes, message, offset, count) => {
          const text = digitsOf(bytes);
          const q = ask(text, { message, offset, count });
          expect(questionIn(hashOf(q, bytes, true))).toEqual(q);
          const { text: none, ...rest } = questionIn(hashOf(q, bytes, false));
          expect(none).toBe("");
          expect(rest).toEqual({ ...q, text: undefined, ...rest });
        },
      ),
      { numRuns: 200 },
    );
    const dump = ask("no & bytes = %zz\n#", { words: "big", message: "a b" });
    expect(questionIn(hashOf(dump, undefined, true))).toEqual(dump);
    expect(hashOf(dump, undefined, false)).not.toContain("zz");
    fc.assert(fc.property(fc.string(), (s) => void questionIn(`#${s}`)));
  });
});

describe("the encoder of the page", () => {
  it("makes the bytes of every vector from the texts of its form, and says what it refuses", () => {
    for (const v of cases.filter((c) => c.direction !== "decode")) {
      const found = encodeWish(wishOf(v.id, v.value), protocols);
      const what = `${v.id}, ${v.name}`;
      if (v.error?.code === "type" || v.error?.code === "length")
        expect(found.bytes, what).toBeUndefined();
      else if (v.error) {
        expect(found.bytes, what).toBeUndefined();
        const problems = found.fields.filter((f) => f.problem).map((f) => f.name);
        expect([...problems, ...found.problems], what).not.toEqual([]);
      } else
        expect(digitsOf(found.bytes ?? new Uint8Array()), what).toBe(digitsOf(hex(v.bytes ?? "")));
    }
  });

  it("begins with all fields 0, shows those of the record that a value chooses", () => {
    for (const m of everyMessage(protocols)) {
      const wish = { message: m.id, zero: true, fields: {} };
      const { fields, problems } = encodeWish(wish, protocols);
      expect(problems, m.id).toEqual([]);
      expect(fields.length, m.id).toBeGreaterThan(0);
    }
    const names = (family: string) =>
      encodeWish(
        { message: "connect.request", zero: true, fields: { "addr.family": family } },
        protocols,
      ).fields.map((f) => f.name);
    expect(names("AF_INET")).toContain("addr.port");
    expect(names("AF_UNIX")).toContain("addr.data");
    expect(encodeWish({ message: "x", zero: true, fields: {} }, protocols).problems).toHaveLength(
      1,
    );
  });

  it("writes an array of C that the decoder reads, and keeps its form in the address", () => {
    for (const v of typical) {
      const wish = wishOf(v.id, v.value);
      const { record, bytes } = encodeWish(wish, protocols);
      if (!record || !bytes) return expect.fail(v.name);
      expect(decode(arrayOf(record, bytes)).bytes).toEqual(bytes);
      expect(wishIn(hashOfWish(wish, true))).toEqual(wish);
      expect(wishIn(hashOfWish(wish, false)).fields).toEqual({});
    }
  });
});
