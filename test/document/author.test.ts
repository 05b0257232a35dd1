import { describe, expect, it } from "vitest";
import { missing } from "../support/tools.ts";
import { checked, expectPlain } from "./checked.ts";
import { compiled } from "./special.ts";

const WORDS = "word ";

/** What an author can type between two paragraphs. */
const TYPED: Readonly<Record<string, string>> = {
  "escaped marks":
    "A \\*star\\*, a \\_line\\_, a \\`quote\\`, \\[x\\](y), \\# and \\<b\\>; 2 \\* 3, a\\_b, " +
    "\\~ and \\$x\\$.",
  "a paragraph that begins with a mark":
    "\\| is a bar.\n\n\\+ is a plus.\n\n\\- is a minus.\n\n1\\. is a number.\n\n" +
    "\\# is a hash.\n\n(a) is a letter.\n\nA. is one, too.",
  "emphasis and code": "*Words* and `code *not emphasis*`, *words with `code`*, and `` a`b ``.",
  code: "Some code:\n\n    int i;\n\n    int j;\n\nAnd words.",
  "fenced code": "```\nint i;\n\n  int j;\n```",
  "code with its language": "```c\nint i;\n```",
  "lists in lists": "- one\n  - two\n    - three\n  - four\n- five\n\n  More words.\n- six",
  "a numbered list behind a list": "- one\n\n1. two\n2. three\n\n- four",
  "a list that begins at seven": "7. one\n8. two",
  "two lists with other bullets": "- one\n\n* two\n\n+ three",
  "what looks like a directive": "At 12:30, a:b, C::D, http://x.example and :words, ::x, 1:2.",
  "a line that could begin with a mark":
    WORDS.repeat(13) + ["- + * 1. 2) > # | : a. (b) ", WORDS.repeat(20)].join(""),
};

/** What an author cannot type, and what the finding says. */
const REFUSED: Readonly<Record<string, string>> = {
  "- one\n\n```\nint i;\n```": "code straight behind a list",
  "    int i;\n\n```\nint j;\n```": "code straight behind a code",
  "::about{of=constants}\n\n    int i;": "code straight behind a list",
  "- one\n\n      int i;": "code in a list",
  "- # one": "heading in a list",
  "- ::about{of=constants}": "leafDirective in a list",
  "| a | b |\n|---|---|\n| 1 | 2 |": "a table",
  "+---+\n| a |\n+---+": "a table",
};

describe("what an author cannot type", () => {
  it.each(Object.entries(REFUSED))("%j is refused, with its place", (typed, what) => {
    const { diagnostics } = compiled("a", "b", `# Demo\n\nWords before it.\n\n${typed}\n`);
    expect(
      diagnostics
        .filter((d) => d.severity === "error")
        .map((d) => [d.code, d.message, d.span?.file]),
    ).toEqual([["PV110", `${what} is not used in a document`, "spec/demo/document.md"]]);
    expect(diagnostics.find((d) => d.code === "PV110")?.span?.line).toBeGreaterThanOrEqual(5);
  });
});

describe("what an author can type", () => {
  it.each(Object.entries(TYPED))(
    "%s is read back as it is, and looks the same to pandoc",
    async (_, typed) => {
      const text = await checked(
        compiled("a", "b", `# Demo\n\nWords before it.\n\n${typed}\n\nWords behind it.\n`),
      );
      expect(text).not.toContain("<!-- -->");
      expect(text.match(/<!--/g)).toHaveLength(1);
      if (missing("pandoc").length === 0) expectPlain(text);
    },
  );

  it("several lists of one item stand below it with their names", async () => {
    const does = "does: { more: [One sentence., Another one.], rest: [A third one.] }";
    const text = await checked(
      compiled(
        "a",
        "b",
        "# Demo\n\n::about{of=implementations.front}\n::implementation{of=implementations.front}\n",
        (yaml) => yaml.replace(/does: \{ more.*/, does),
      ),
    );
    expect(text).toContain("Another one.");
    if (missing("pandoc").length === 0) expectPlain(text);
  });
});
