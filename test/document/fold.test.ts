import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, longestWord } from "../../generator/backends/document/lines.ts";

const words = (text: string) => text.trim().split(/\s+/);
const word = fc.oneof(
  fc.constantFrom(
    ..."-+*#>=|:~%",
    "1.",
    "12)",
    "a.",
    "B)",
    "(iv)",
    "(1)",
    "#.",
    "--",
    "...",
    "`a b`",
    "`a`,",
    "'tis",
    "###",
    "0x10",
  ),
  fc.string({ unit: fc.constantFrom(..."abcdefgh"), minLength: 1, maxLength: 12 }),
);
const text = fc.array(word, { minLength: 1, maxLength: 40 }).map((w) => ["First", ...w].join(" "));
const width = fc.integer({ min: 16, max: 72 });

/** What starts a block in Markdown or in pandoc if a line begins with it. */
const MARK = /^([-+*>|:=~%]|#+|\d+[.)]|[A-Za-z#][.)]|\([A-Za-z0-9]+\))( |$)/;

describe("breaking a text into lines", () => {
  it("keeps the words and their order", () => {
    fc.assert(
      fc.property(text, width, (t, w) => void expect(fold(t, w).flatMap(words)).toEqual(words(t))),
    );
  });

  it("makes no line too long unless words that must not begin a line leave no choice", () => {
    fc.assert(
      fc.property(text, width, (t, w) => {
        for (const line of fold(t, w))
          if (line.length > w)
            expect(
              line
                .split(" ")
                .slice(1)
                .filter((x) => !/^[-+*#>=|:~%]|^\(|[.)]$/.test(x) && !line.includes("`")),
            ).toEqual([]);
      }),
    );
  });

  it("begins no line but the first with what would be a block", () => {
    fc.assert(
      fc.property(text, width, (t, w) => {
        for (const line of fold(t, w).slice(1)) expect(line).not.toMatch(MARK);
      }),
    );
  });

  it("gives the same again when its lines are joined and broken once more", () => {
    fc.assert(
      fc.property(
        text,
        width,
        (t, w) => void expect(fold(fold(t, w).join(" "), w)).toEqual(fold(t, w)),
      ),
    );
  });

  it("fills lines: the first word of a line had no room on the one before", () => {
    const plain = fc
      .array(fc.string({ unit: fc.constantFrom(..."abcd"), minLength: 1, maxLength: 12 }), {
        minLength: 1,
        maxLength: 60,
      })
      .map((w) => w.join(" "));
    fc.assert(
      fc.property(plain, width, (t, w) => {
        const lines = fold(t, w);
        for (const [i, line] of lines.entries()) {
          expect(line.length).toBeLessThanOrEqual(w);
          const next = lines[i + 1]?.split(" ")[0];
          if (next) expect(line.length + 1 + next.length).toBeGreaterThan(w);
        }
      }),
    );
  });

  it("keeps code in one piece if it fits, and breaks it if it does not", () => {
    expect(fold("Read `a b c` now", 10)).toEqual(["Read", "`a b c`", "now"]);
    expect(fold("Read `aaaa bbbb cccc` now", 10)).toEqual(["Read `aaaa", "bbbb cccc`", "now"]);
    expect(longestWord("one `two three` four")).toBe("`two three`".length);
  });
});
