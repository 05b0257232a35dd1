import { expect, it } from "vitest";
import { readPaths } from "../../generator/readers/paths/read.ts";
import { readTables } from "../../generator/readers/tables/read.ts";

const TABLE =
  "# Title\n\n## `a.b`\n\n| Name | Number | Meaning |\n| - | - | - |\n" +
  "| c | 1 | See https://example.org/c, or c\\@example.org. |\n";
const PATHS = "## frontend\n\n#### ~/a = INTEGER [w]\n\nText\nof it.\n";

const tableProblems = (text: string) =>
  readTables("t.md", text, { kind: "tables", file: "t" }).problems.map((p) => p.problem);
const pathProblems = (text: string) =>
  readPaths("p", text, {
    kind: "paths",
    file: "p",
    subjects: new Map([["~/a", ["x.a"]]]),
  }).problems.map((p) => p.problem);

it("a proper file has no problems", () => {
  expect(tableProblems(TABLE)).toEqual([]);
  expect(tableProblems(TABLE.replace("c\\@", "c@"))).toEqual([]);
  expect(pathProblems(PATHS)).toEqual([]);
});

it.each([
  ["# Title\n\n", "", []],
  ["| c | 1 | See", "| c | 1 | *See*", ["only plain text is expected here"]],
  ["| c | 1 | See", "| c | 1 | ![picture](c.png) See", ["only plain text is expected here"]],
  [
    "| c | 1 | See",
    "| c | 1 | [text](https://example.org) See",
    ["only plain text is expected here"],
  ],
  ["| c | 1 | See", "| c | 1 | <!-- no --> See", ["only plain text is expected here"]],
  ["| c | 1 |", "| c | 1 | 2 |", ["the row has 4 cells, the table 3 columns"]],
  ["Number | Meaning", "Meaning | Number", ["the columns are not in their order"]],
  ["Number", "number", ["`number` is not the heading of a column"]],
  ["| Name |", "| Item |", ["the first column is not `Name`"]],
  ["## `a.b`\n", "## `a.b`\n\n## `a.b`\n", ["the heading has no table"]],
  [
    "## `a.b`",
    "## a.b",
    ["the heading names no item", "only headings with one table each are expected here"],
  ],
  [
    "# Title\n\n## `a.b`",
    "## `a.b`\n\n# Title",
    [
      "the heading has no table",
      "the heading names no item",
      "only headings with one table each are expected here",
    ],
  ],
])("tables: %j as %j", (from, to, problems) =>
  expect(tableProblems(TABLE.replace(from, to))).toEqual(problems),
);

it.each([
  ["frontend\n\n", "frontend\n", ["without an empty line above it, this is no heading"]],
  [
    "Text\n",
    "Text\n## backend\n",
    [
      "without an empty line above it, this is no heading",
      "neither an entry `#### PATH = VALUES [TAGS]` nor the text of one",
    ],
  ],
  [
    "####",
    "###",
    [
      "neither an entry `#### PATH = VALUES [TAGS]` nor the text of one",
      "neither an entry `#### PATH = VALUES [TAGS]` nor the text of one",
      "neither an entry `#### PATH = VALUES [TAGS]` nor the text of one",
    ],
  ],
])("notation: %j as %j", (from, to, problems) =>
  expect(pathProblems(PATHS.replace(from, to))).toEqual(problems),
);
