import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { phraseOf } from "../../generator/document/phrases.ts";
import { compileMadeUp } from "../support/made-up.ts";
import { compileOurs } from "../support/spec.ts";

/**
 * What a phrase says of its property follows from nothing, so each is recorded, and by hand alone:
 * look whether it says what the property means, then write it down there.
 */
const RECORD = "phrases.yaml";
const recorded = parse(readFileSync(new URL(RECORD, import.meta.url), "utf8")) as Readonly<
  Record<string, string>
>;

const properties = new Set(
  [...compileOurs().sources, ...compileMadeUp().sources].flatMap((s) =>
    [...s.facts].map((f) => f.property),
  ),
);
const phrases = [...properties].sort().map((property) => {
  const { before, after, code } = phraseOf(property);
  return [property, `${before}${code ? "`{}`" : "{}"}${after}`] as const;
});
/** The property's own name and its value: this says nothing that could be wrong. */
const isItsName = (property: string, phrase: string) =>
  phrase === `${property.replace(/[.-]/g, " ")}: {}`;

it("puts every property into the words that are recorded for it", () => {
  const worded = phrases.filter(([property, phrase]) => !isItsName(property, phrase));
  expect(worded.length).toBeGreaterThan(80);
  const wrong = worded.filter(([property, phrase]) => recorded[property] !== phrase);
  expect(wrong, `does each say what its property means? Then write it to ${RECORD}`).toEqual([]);
});

it("has recorded no phrase that is gone", () => {
  const gone = Object.keys(recorded).filter((property) => !properties.has(property));
  expect(gone).toEqual([]);
});
