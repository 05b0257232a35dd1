/// <reference lib="dom" />
import { describe, expect, it } from "vitest";
import { visit } from "../crawl.ts";
import { MANY } from "../effort.ts";
import type { Visitor } from "./visitor.ts";

/** The tests of what people see who have set their system otherwise. */
export function looksOfPages(visitor: () => Visitor): void {
  describe("as people have set it", () => {
    /** A page with a drawing of bytes, one with a machine, and one of each template. */
    function paths(): string[] {
      const { site } = visitor();
      const routes = site.routes.filter((r) => !r.repeats);
      const withText = (text: string) =>
        routes.find((r) => site.html(r.path).includes(text))?.path ?? expect.fail(text);
      return [
        ...new Set([
          withText('<svg class="layout'),
          withText('<svg class="machine'),
          ...new Map(routes.map((r) => [r.template, r.path])).values(),
        ]),
      ];
    }

    it("nothing moves for who wants no motion", async () => {
      const context = await visitor().browser.newContext({ reducedMotion: "reduce" });
      const moving: string[] = [];
      for (const path of MANY ? paths() : paths().slice(0, 3))
        await visit(context, visitor().address, path, async (page) => {
          const found = await page.evaluate(() =>
            [...document.querySelectorAll("*")].flatMap((e) => {
              const { transitionDuration, animationDuration, scrollBehavior } = getComputedStyle(e);
              const still = [transitionDuration, animationDuration].every((d) =>
                /^[0s, ]*$/.test(d),
              );
              return still && scrollBehavior === "auto"
                ? []
                : [`${e.tagName}.${e.getAttribute("class")}: ${transitionDuration}`];
            }),
          );
          moving.push(...new Set(found.map((f) => `${path} ${f}`)));
          return [];
        });
      await context.close();
      expect(moving).toEqual([]);
    }, 120_000);

    it.each(["light", "dark"] as const)(
      "drawings keep words and lines in forced colours, %s",
      async (colorScheme) => {
        const context = await visitor().browser.newContext({ forcedColors: "active", colorScheme });
        const lost: string[] = [];
        let looked = 0;
        for (const path of paths().slice(0, 2))
          await visit(context, visitor().address, path, async (page) => {
            const found = await page.evaluate(() => {
              const light = (color: string) => {
                const [r = 0, g = 0, b = 0] = (color.match(/[\d.]+/g) ?? []).map(Number);
                const [lr = 0, lg = 0, lb = 0] = [r, g, b].map((c) =>
                  c / 255 <= 0.03928 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
                );
                return 0.2126 * lr + 0.7152 * lg + 0.0722 * lb;
              };
              const contrast = (a: string, b: string) => {
                const [less = 0, more = 0] = [light(a), light(b)].sort((x, y) => x - y);
                return (more + 0.05) / (less + 0.05);
              };
              const behind = getComputedStyle(document.documentElement).backgroundColor;
              const boxes = [
                ...document.querySelectorAll("svg.layout rect, svg.machine .state rect"),
              ];
              return boxes
                .filter((rect) => rect.checkVisibility())
                .map((rect) => {
                  const { fill, stroke } = getComputedStyle(rect);
                  const words = rect.parentElement?.querySelector("text");
                  return {
                    name: words?.textContent ?? "",
                    words: words ? contrast(getComputedStyle(words).fill, fill) : 21,
                    // A box stands out by its line, or as a whole.
                    lines: Math.max(contrast(stroke, fill), contrast(fill, behind)),
                  };
                });
            });
            looked += found.length;
            for (const { name, words, lines } of found)
              if (words < 4.5 || lines < 3) lost.push(`${path}: ${name}: ${words} ${lines}`);
            return [];
          });
        await context.close();
        expect(looked).toBeGreaterThan(10);
        expect(lost).toEqual([]);
      },
      120_000,
    );
  });
}
