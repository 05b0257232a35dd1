import fc from "fast-check";
import remarkDirective from "remark-directive";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { expect, it } from "vitest";
import { Diagnostics } from "../../generator/diagnostics/diagnostics.ts";
import { parseMarkdown } from "../../generator/source/markdown.ts";
import { RANDOM_SEED, RUNS } from "../support/runs.ts";

/** Lines that begin, end and hold what a section could be cut within. */
const LINES = [
  "",
  "## A section",
  "### A part",
  "   ## Blanks before it",
  "##",
  "Some words, and `code`",
  "more of them",
  "- an item",
  "  ## inside an item",
  "1. a numbered item",
  "```",
  "  ```",
  "    ```",
  "````",
  "```c words ` here",
  "~~~",
  "~~~ words",
  "    code by blanks",
  "::fields{of=a}",
  ":fact{of=a",
];

/** A tree without the ends of its parts: code that nothing closes ends where its section does. */
const begins = (tree: unknown): unknown =>
  JSON.parse(JSON.stringify(tree, (key, value) => (key === "end" ? undefined : value)));

it("a document that is parsed by sections has the tree that it has as one text", () => {
  const whole = unified().use(remarkParse).use(remarkDirective);
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom(...LINES), { maxLength: 12 }),
      fc.constantFrom("\n", "\r\n", "\r"),
      (lines, end) => {
        const text = lines.join(end);
        const document = parseMarkdown("document.md", text, new Diagnostics());
        if (document)
          expect(begins(document.root.children)).toEqual(begins(whole.parse(text).children));
      },
    ),
    { numRuns: 50 * RUNS, seed: RANDOM_SEED },
  );
});
