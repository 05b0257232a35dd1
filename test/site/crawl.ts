/// <reference lib="dom" />
import type { BrowserContext, Page } from "playwright-core";

/** What a visit to a page may not have: messages, failed and foreign requests, broken rules. */
export interface Visit {
  readonly path: string;
  readonly faults: readonly string[];
}

/** A page in which everything is noted that it says or does and should not. */
export interface Watched {
  readonly page: Page;
  /** Messages, failed and foreign requests, and broken rules so far. */
  readonly faults: string[];
}

/** A page of a context that shows nothing yet, watched from now on. */
export async function watched(context: BrowserContext, address: string): Promise<Watched> {
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (m) => {
    if (["error", "warning"].includes(m.type())) faults.push(`console: ${m.text()}`);
  });
  page.on("pageerror", (e) => faults.push(`error: ${e.message}`));
  page.on("requestfailed", (r) => faults.push(`failed: ${r.url()}`));
  page.on("request", (r) => {
    if (!r.url().startsWith(address) && !r.url().startsWith("data:"))
      faults.push(`elsewhere: ${r.url()}`);
  });
  page.on("response", (r) => {
    if (r.status() >= 400) faults.push(`${r.status()}: ${r.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (e) => {
      console.error(`policy: ${e.violatedDirective} ${e.blockedURI}`);
    });
  });
  return { page, faults };
}

/** Waits until a page answers: the framework marks it then. */
export const ready = (page: Page): Promise<void> =>
  page.locator('html[data-has-hydrated="true"]').waitFor({ state: "attached" });

/** Opens an address, and waits until the page answers. */
export async function arrive(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await ready(page);
}

/** Opens a page, waits until it answers and is quiet, and gives what went wrong. */
export async function visit(
  context: BrowserContext,
  address: string,
  path: string,
  look: (page: Page) => Promise<readonly string[]> = async () => [],
): Promise<Visit> {
  const { page, faults } = await watched(context, address);
  await arrive(page, address + path);
  await page.waitForLoadState("networkidle");
  faults.push(...(await look(page)));
  await page.close();
  return { path, faults };
}
