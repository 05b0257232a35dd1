import { readFileSync } from "node:fs";
import type { BrowserContext } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Vectors } from "../../../generator/backends/data/vectors/schema.ts";
import type { Row } from "../../../generator/cli/message/rows.ts";
import { digitsOf, hashOf } from "../../../site/src/tools/hash.ts";
import { hashOfWish } from "../../../site/src/tools/wish.ts";
import { pvspec } from "../../support/cli.ts";
import { ROOT } from "../../support/files.ts";
import { Random } from "../../support/random.ts";
import { RANDOM_SEED } from "../../support/runs.ts";
import { MANY } from "../effort.ts";
import { wishOf } from "../wishes.ts";
import { askDecoder, askEncoder, paste } from "./forms.ts";
import { open, type Visitor } from "./visitor.ts";

const { messages }: Vectors = JSON.parse(
  readFileSync(`${ROOT}generated/data/vectors/pvcalls.json`, "utf8"),
);
const random = new Random(RANDOM_SEED);

/** The messages whose vectors are tried: some of them, or all. */
const tried = MANY ? messages : Array.from({ length: 2 }, () => random.pick(messages));
const cases = [...new Set(tried)].flatMap((m) => m.cases.map((v) => ({ ...v, id: m.id })));

/** What the command line says of messages one after the other; nothing if it refuses them. */
async function saidOf(id: string, bytes: readonly string[]): Promise<string[][][] | undefined> {
  const args = ["decode", "--json", "--message", id, bytes.join("")];
  const { code, stdout } = await pvspec(ROOT, ...args);
  if (code !== 0) return undefined;
  const all = JSON.parse(stdout) as { readonly bytes: string; readonly fields: Row[] }[];
  if (all.map((m) => m.bytes).join() !== bytes.join()) return undefined;
  return all.map(({ fields }) =>
    fields.map(({ offset, size, name, value, means, unit, doc }) => [
      String(offset),
      String(size),
      name,
      value,
      [means, unit && `unit: ${unit}`, doc].filter(Boolean).join("; "),
    ]),
  );
}

type Vector = (typeof cases)[number];

/** The cells of the page for each vector that the command line does not refuse. */
async function cellsOf(vectors: readonly Vector[]): Promise<Map<Vector, string[][]>> {
  const cells = new Map<Vector, string[][]>();
  const groups = new Map<string, Vector[]>();
  for (const v of vectors) {
    const key = `${v.id} ${v.bytes?.length}`;
    groups.set(key, [...(groups.get(key) ?? []), v]);
  }
  for (const group of groups.values()) {
    const id = group[0]?.id ?? "";
    const all = await saidOf(
      id,
      group.map((v) => v.bytes ?? ""),
    );
    // A message with an open end takes all bytes that follow, so each is asked by itself.
    for (const [i, v] of group.entries()) {
      const own = all?.[i] ?? (await saidOf(id, [v.bytes ?? ""]))?.[0];
      if (own) cells.set(v, own);
    }
  }
  return cells;
}

/** The tests of the decoder and the encoder in their pages. */
export function toolsInPages(visitor: () => Visitor): void {
  describe("the tools in their pages", () => {
    let context: BrowserContext;

    beforeAll(async () => {
      console.log(`tools in pages: seed ${RANDOM_SEED}`);
      context = await visitor().browser.newContext();
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    });

    afterAll(() => context?.close());

    const tool = (path: string) => open(visitor(), context, path);

    it("show every vector as `pvspec decode --json` says, or its error where it is", async () => {
      const { page, faults } = await tool("/tools/decode/");
      const decoded = cases.filter((v) => v.direction !== "encode" && v.bytes !== undefined);
      expect(decoded.length).toBeGreaterThan(MANY ? 200 : 10);
      const shown = await askDecoder(
        page,
        decoded.map((v) => ({ message: v.id, bytes: v.bytes ?? "" })),
      );
      const said = await cellsOf(decoded.filter((v) => v.bytes !== "" && !v.error));
      for (const [i, v] of decoded.entries()) {
        const found = shown[i];
        const what = `${v.id}, ${v.name}`;
        const bytes = v.bytes ?? "";
        const wrong = v.error ?? v.strict;
        if (!found) return expect.fail(what);
        if (bytes === "") {
          expect(found.rows, what).toEqual([]);
          continue;
        }
        const cells = said.get(v);
        // What the command line refuses the page shows as far as it goes, and says what is wrong.
        if (cells) expect(found.rows, what).toEqual(cells);
        expect(found.problems !== "" || found.refused !== "", what).toBe(cells === undefined);
        if (cells === undefined && !v.error) continue;
        const texts = v.error ? [found.refused] : found.findings;
        expect(texts.length, what).toBe(wrong ? 1 : 0);
        if (!wrong) {
          expect(found.marked, what).toEqual([]);
          continue;
        }
        const field = wrong.path === "" ? "the message" : wrong.path;
        expect(texts[0], what).toContain(`${field} at byte ${wrong.offset}: expected `);
        expect(texts[0], what).toContain(`(${wrong.code})`);
        const there = 2 * wrong.offset < bytes.length;
        expect(found.marked, what).toEqual(there ? [wrong.offset] : []);
      }
      expect(faults).toEqual([]);
    }, 600_000);

    it("make the bytes of every vector, or say at its field what is wrong", async () => {
      const { page, faults } = await tool("/tools/encode/");
      const encoded = cases.filter((v) => v.direction !== "decode");
      expect(encoded.length).toBeGreaterThan(MANY ? 350 : 10);
      const wishes = encoded.map((v) => wishOf(v.id, v.value));
      const shown = await askEncoder(
        page,
        wishes.map((wish) => ({ wish, hash: hashOfWish(wish, true) })),
      );
      for (const [i, v] of encoded.entries()) {
        const what = `${v.id}, ${v.name}`;
        expect(shown[i]?.digits, what).toBe(v.error ? "" : v.bytes);
        expect(shown[i]?.problems.length === 0, what).toBe(v.error === undefined);
        const declared = !/\.(?:inet|socket)_address$/.test(v.id);
        expect(shown[i]?.struct !== "", what).toBe(v.error === undefined && declared);
      }
      expect(faults).toEqual([]);
    }, 600_000);

    it("take any paste without a message, soon", async () => {
      const { page, faults } = await tool("/tools/decode/");
      const pieces = ["00", "ff ", "0x12345678 ", "\n", "0000: ", "  |..|", "*\n", "🙂", "\0", "{"];
      const more = ["static const char x[] = {", "[ 1.5] ", "\t", ",", "-", "é", "<b>", "&amp;"];
      const some = (): string => {
        if (random.once(3)) return digitsOf(random.bytes(random.below(1366)));
        const count = random.below(400);
        return Array.from({ length: count }, () => random.pick([...pieces, ...more]))
          .join("")
          .slice(0, 4096);
      };
      const text = Array.from({ length: 200 }, some);
      const times = (await paste(page, text)).sort((a, b) => a - b);
      expect(faults).toEqual([]);
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Decode bytes");
      const median = times[times.length >> 1];
      console.log(`pastes: median ${median?.toFixed()} ms, slowest ${times.at(-1)?.toFixed()} ms`);
      // 100 ms are the aim; machines that run these tests do other things as well.
      expect(median).toBeLessThan(1000);
    }, 300_000);

    it("have links with the bytes and without them", async () => {
      const [v] = cases.filter((c) => c.direction === "both" && c.bytes !== undefined);
      const { page, faults } = await tool("/tools/decode/");
      await page.getByLabel("Bytes or a dump").fill(v?.bytes ?? "");
      await page
        .locator("select")
        .first()
        .selectOption(v?.id ?? "");
      const rows = await page.locator("table.fields tbody tr").allTextContents();
      expect(rows.length).toBeGreaterThan(1);
      for (const [name, own] of [
        ["Copy the link with these bytes", true],
        ["Copy the link without my bytes", false],
      ] as const) {
        await page.getByRole("button", { name }).click();
        const link = await page.evaluate(() => navigator.clipboard.readText());
        expect(link.includes(v?.bytes ?? "none"), name).toBe(own);
        const other = await tool(link.replace(visitor().address, ""));
        await expect.poll(() => other.page.locator("select").first().inputValue()).toBe(v?.id);
        const there = other.page.locator("table.fields tbody tr");
        await expect.poll(() => there.allTextContents()).toEqual(own ? rows : []);
        faults.push(...other.faults);
        await other.page.close();
      }
      // The address itself says what the page shows.
      expect(page.url()).toContain(v?.bytes ?? "none");
      await page.reload({ waitUntil: "networkidle" });
      const again = page.locator("table.fields tbody tr");
      await expect.poll(() => again.allTextContents()).toEqual(rows);
      expect(faults).toEqual([]);
    }, 120_000);

    it("show 64 KiB, and say of one byte more that it is too many", async () => {
      const { page, faults } = await tool("/tools/decode/");
      const indexes = messages.find((m) => /indexes$/.test(m.id))?.id ?? "";
      const input = page.getByLabel("Bytes or a dump");
      await page.locator("select").first().selectOption(indexes);
      const sizes = [
        [65_536, false],
        [65_537, true],
      ] as const;
      // So many bytes in one message take a browser some seconds.
      for (const [bytes, refused] of sizes.slice(MANY ? 0 : 1)) {
        await input.fill("00".repeat(bytes));
        const problems = await page.locator(".problems").textContent();
        const said = "There are more than 65536 bytes. Give a part of them";
        expect(problems?.includes(said), String(bytes)).toBe(refused);
        expect((await page.locator("section.message").count()) > 0).toBe(!refused);
        // An address that long would not be sent: it keeps the question without the bytes.
        expect(page.url().length).toBeLessThan(41_000);
      }
      const text = "0 ".repeat(300_000);
      await input.fill(text);
      expect(await page.locator(".problems").textContent()).toContain(
        "more than 524288 characters",
      );
      expect(hashOf({ text, message: "", words: "", offset: 0, count: 0 }, undefined, false)).toBe(
        "",
      );
      expect(faults).toEqual([]);
    }, 120_000);
  });
}
