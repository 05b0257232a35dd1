/// <reference lib="dom" />
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { ROOT } from "../../support/files.ts";
import { Random } from "../../support/random.ts";
import { RANDOM_SEED } from "../../support/runs.ts";
import { MANY } from "../effort.ts";
import { open, type Visitor } from "./visitor.ts";

interface Question {
  readonly asks: string;
  readonly search?: string;
  readonly clicks?: readonly string[];
  readonly lands: string;
  readonly at?: string;
  readonly says: readonly string[];
}

const questions: readonly Question[] = parse(
  readFileSync(`${ROOT}test/site/questions.yaml`, "utf8"),
  { version: "1.2" },
);

/** Clicks a link by its words, behind the heading of what it stands in if there is one. */
async function click(page: Page, words: string): Promise<void> {
  const [link = "", heading] = words.split(" > ").reverse();
  const inside =
    heading === undefined
      ? page.locator("body")
      : page.locator("div, section, nav").filter({
          has: page.locator(`:scope > :is(h2, h3)`, { hasText: new RegExp(`^${heading}$`) }),
        });
  await inside
    .getByRole("link", { name: link, exact: true })
    .locator("visible=true")
    .first()
    .click();
}

/** Types into the search and takes the hit that leads to an address. */
async function find(page: Page, text: string, { lands }: Question): Promise<void> {
  await page.keyboard.press("/");
  await page.keyboard.type(text);
  const list = page.getByRole("listbox", { name: "Hits" });
  await list.getByRole("option").first().waitFor();
  const count = await list.getByRole("option").count();
  const begin = page.url();
  for (let hit = 0; hit < count; hit++) {
    await list.getByRole("option").nth(hit).click();
    await page.waitForURL((url) => url.href !== begin);
    if (page.url().includes(lands)) return;
    await page.goBack();
    await page.waitForURL(begin);
    await page.keyboard.press("/");
    await page.keyboard.type(text);
    await list
      .getByRole("option")
      .nth(hit + 1)
      .waitFor();
  }
  throw new Error(`${text} does not lead to ${lands}`);
}

/** Sees that the answer is there, and for an item that one sees it. */
async function answered(page: Page, { asks, lands, at, says }: Question): Promise<void> {
  await page.waitForURL((url) => url.pathname.startsWith(lands));
  const answer = at === undefined ? page.locator("main") : page.locator(`[id="${at}"]`);
  for (const text of says) await answer.filter({ hasText: text }).first().waitFor();
  expect(await answer.first().isVisible(), asks).toBe(true);
}

/** The tests of what authors of drivers ask. */
export function questionsInPages(visitor: () => Visitor): void {
  describe("a question", () => {
    it("is answered in one search or two clicks, and there are twelve at least", () => {
      expect(questions.length).toBeGreaterThanOrEqual(12);
      for (const { asks, search, clicks = [] } of questions) {
        expect(search !== undefined || clicks.length > 0, asks).toBe(true);
        expect(clicks.length, asks).toBeLessThanOrEqual(2);
      }
    });

    // Some by the seed, or all.
    const random = new Random(RANDOM_SEED);
    const some = new Set(Array.from({ length: 4 }, () => random.pick(questions)));

    it.each(MANY ? questions : [...some])(
      "$asks",
      async (question) => {
        const { browser } = visitor();
        const context = await browser.newContext();
        const ways: ((page: Page) => Promise<void>)[] = [];
        const { search, clicks } = question;
        if (search !== undefined) ways.push((page) => find(page, search, question));
        if (clicks)
          ways.push(async (page) => {
            for (const words of clicks) await click(page, words);
          });
        for (const way of ways) {
          const { page, faults } = await open(visitor(), context, "/");
          await way(page);
          await answered(page, question);
          expect(faults).toEqual([]);
          await page.close();
        }
        await context.close();
      },
      120_000,
    );
  });
}
