import { describe, expect, it } from "vitest";
import { classOf, representative } from "./classes.ts";
import { mutants } from "./mutants.ts";

/** The class of the mutant of a text that is described like this. */
function classIn(reader: string, text: string, what: string): string {
  const found = [...mutants(text, text)].find((m) => m.what === what);
  if (!found) throw new Error(`no mutant: ${what}`);
  return classOf(reader, text, found);
}

describe("the class of a mutant", () => {
  it("does not depend on names and numbers", () => {
    expect(classIn("c", "    uint32_t first[4];", "removed word first")).toBe(
      classIn("c", "    uint32_t other[16];", "removed word other"),
    );
    expect(classIn("tables", "| `a` | 4 | one |", "one more than 4")).toBe(
      classIn("tables", "| `b` | 8 | two |", "one more than 8"),
    );
  });

  it("depends on the kind of change, on the place and on words that a reader of code knows", () => {
    const line = "| 4 | 4 |";
    const [first, second] = [...mutants(line, line)].filter((m) => m.what === "one more than 4");
    if (!first || !second) throw new Error("two numbers have a mutant each");
    expect(classOf("tables", line, first)).not.toBe(classOf("tables", line, second));
    expect(classIn("tables", line, "one more than 4")).not.toBe(
      classIn("tables", line, "digit added to 4"),
    );
    const inside = (word: string) => classIn("c", `${word} thing { x; };`, "removed word thing");
    expect(inside("struct")).not.toBe(inside("union"));
    expect(inside("first")).toBe(inside("second"));
  });

  it("depends in C on the lines around", () => {
    const returned = (above: string) =>
      classIn("c-drivers", `${above}\n\treturn WRONG;\n}\n`, "letter changed in WRONG");
    expect(returned("\tcase ONE:")).toBe(returned("\tcase OTHER:"));
    expect(returned("\tcase ONE:")).not.toBe(returned("\t}"));
  });

  it("has each of its mutants as its representative in turn", () => {
    const list = ["a", "b", "c"];
    expect(new Set([2969, 2970, 2971].map((seed) => representative(list, seed)))).toEqual(
      new Set(list),
    );
    expect(() => representative(list, Number.NaN)).toThrow("whole number");
  });
});
