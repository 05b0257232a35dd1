import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  BODY_WIDTH,
  fits,
  paragraph,
  plain,
  SUBJECT_WIDTH,
  subjectOf,
} from "../../generator/mail/lines.ts";

const anything = fc.string({ unit: "binary", maxLength: 400 });

describe("text in a mail", () => {
  it("is one line without control characters, whatever it was", () => {
    expect(plain(" a\r\nBcc: x@example.org\t\u0000\u202eb \u2028 c ")).toBe(
      "a Bcc: x@example.org b c",
    );
    fc.assert(fc.property(anything, (text) => !/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(plain(text))));
  });

  it("never has a line of more than 75 columns, and loses no letter", () => {
    fc.assert(
      fc.property(anything, fc.constantFrom("", "- "), (text, bullet) => {
        const lines = paragraph(text, bullet);
        for (const line of lines) expect([...line].length).toBeLessThanOrEqual(BODY_WIDTH);
        expect(
          lines
            .join("")
            .slice(lines.length > 0 ? bullet.length : 0)
            .replace(/\s/g, ""),
        ).toBe(plain(text).replace(/\s/g, ""));
      }),
    );
    expect(paragraph("x".repeat(200)).map((l) => l.length)).toEqual([74, 74, 52]);
  });

  it("never has a line that a tool takes for the start of a patch, of a mail or for a tag", () => {
    for (const start of [
      "---",
      "--- a/file",
      "diff --git a/x b/x",
      "Index: x",
      "From me",
      ">From me",
      "Signed-off-by: A <a@b>",
      "signed-off-by: x",
      "Reviewed-by: B <b@c>",
    ]) {
      expect(paragraph(start)[0]).toBe(` ${start}`);
      const wrapped = paragraph(`${"word ".repeat(14)}${start} and more`);
      expect(wrapped.join("\n")).not.toMatch(/^(?:---|diff -|Index: |>*From |[A-Za-z-]+-by:)/im);
      expect(paragraph(start, "- ")).toEqual([`- ${start}`]);
    }
  });
});

describe("a subject", () => {
  it("has the longest wording that fits", () => {
    expect(subjectOf("[DOC v2]", ["x".repeat(72), "short"])).toBe("[DOC v2] short");
    expect(subjectOf("[DOC v2]", ["x".repeat(71), "short"])).toHaveLength(SUBJECT_WIDTH);
  });

  it("says that it does not fit if no wording does", () => {
    const subject = subjectOf("xen:", ["y".repeat(100), "y".repeat(90)]);
    expect(subject).toHaveLength(95);
    expect(fits(subject)).toBe(false);
  });

  it("is one line", () =>
    expect(subjectOf("[DOC v2]", ["a\nBcc: everybody"])).toBe("[DOC v2] a Bcc: everybody"));
});
