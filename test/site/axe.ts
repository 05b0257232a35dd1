import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

/** What axe finds on a page by all rules of WCAG 2.2 A and AA and of good practice. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const found = await page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run(options: unknown): Promise<{ violations: Violation[] }> };
    };
    const { violations: list } = await axe.run({ resultTypes: ["violations"] });
    return list.map(({ id, help, nodes }) => ({ id, help, targets: nodes.map((n) => n.target) }));
  });
  return found.map(({ id, help, targets }) => `${id}: ${help}: ${targets.slice(0, 3).join(" | ")}`);
}
