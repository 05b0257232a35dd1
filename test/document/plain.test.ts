import fc from "fast-check";
import type { PhrasingContent, Root, RootContent } from "mdast";
import remarkGfm from "remark-gfm";
import remarkStringify from "remark-stringify";
import { unified } from "unified";
import { expect, test } from "vitest";
import { unsafe } from "../../generator/backends/document/print.ts";
import { beginsPlain, isPlain } from "../../generator/backends/markdown.ts";
import { RANDOM_SEED, RUNS } from "../support/runs.ts";

/**
 * Prints blocks, and gives each text, or first character, that was taken for plain with what the
 * library makes of it.
 */
function plainIn(children: RootContent[]): (readonly [text: string, printed: string])[] {
  const found: (readonly [string, string])[] = [];
  unified()
    .use(remarkGfm)
    .use(remarkStringify, {
      unsafe,
      handlers: {
        text: (node: { value: string }, _, state, info) => {
          const printed = state.safe(node.value, info);
          if (isPlain(node.value, info)) found.push([node.value, printed]);
          const first = state.safe(node.value, { ...info, before: "", after: "" }).charAt(0);
          if (beginsPlain(node.value)) found.push([node.value.charAt(0), first]);
          return printed;
        },
      },
    })
    .stringify({ type: "root", children } as Root);
  return found;
}

const NEIGHBOURS: readonly PhrasingContent[][] = [
  [],
  [{ type: "inlineCode", value: "x" }],
  [{ type: "link", url: "#x", children: [{ type: "text", value: "w" }] }],
  [{ type: "emphasis", children: [{ type: "text", value: "www" }] }],
];

/** A text as a paragraph, alone and between others, as a heading, an item and a cell. */
const places = (value: string, beside: PhrasingContent[]): RootContent[] => {
  const text = { type: "text" as const, value };
  const paragraph = { type: "paragraph" as const, children: [...beside, text, ...beside] };
  return [
    paragraph,
    { type: "paragraph", children: [{ type: "emphasis", children: [text] }] },
    { type: "heading", depth: 2, children: [text] },
    { type: "list", children: [{ type: "listItem", children: [paragraph] }] },
    {
      type: "table",
      children: [{ type: "tableRow", children: [{ type: "tableCell", children: [text] }] }],
    },
  ];
};

const piece = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom("ab", "www", "http", "a", "i", "1", " ", ".", ":", "/") },
  { weight: 3, arbitrary: fc.constantFrom(..."_,;()'\"=+%?-") },
  { weight: 3, arbitrary: fc.constantFrom(..."*[]|<&#@~$^{!\\`\n") },
);
const text = fc
  .tuple(fc.constantFrom("", " ", "ab "), fc.array(piece, { minLength: 1, maxLength: 4 }))
  .map(([first, rest]) => first + rest.join(""));

test("text that is printed as it is would have no escapes from the library", () => {
  let plain = 0;
  fc.assert(
    fc.property(text, fc.constantFrom(...NEIGHBOURS), (value, beside) => {
      const found = plainIn(places(value, beside));
      plain += found.length;
      expect(found.map(([, printed]) => printed)).toEqual(found.map(([t]) => t));
    }),
    {
      numRuns: 60 * RUNS,
      seed: RANDOM_SEED,
      examples: [
        "ab www.ab",
        "ab http://ab",
        "1. ab",
        "ab *",
        " ",
        " _ab",
        ". ab",
        ": ab",
        "a_ab",
        "ab:",
      ].map((t): [string, PhrasingContent[]] => [t, []]),
    },
  );
  expect(plain).toBeGreaterThan(RUNS);
});
