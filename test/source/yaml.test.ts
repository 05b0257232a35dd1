import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { stringify } from "yaml";
import { Diagnostics } from "../../generator/diagnostics/diagnostics.ts";
import type { Span } from "../../generator/diagnostics/span.ts";
import { parseYaml, type SpecDocument } from "../../generator/source/yaml.ts";

function parse(text: string): SpecDocument {
  const diagnostics = new Diagnostics();
  const document = parseYaml("file.yaml", text, diagnostics);
  expect(diagnostics.list).toEqual([]);
  if (!document) throw new Error("no document");
  return document;
}

/** The part of a text that a span covers. */
function covered(text: string, span: Span): string {
  const starts = [0];
  for (let i = text.indexOf("\n"); i >= 0; i = text.indexOf("\n", i + 1)) starts.push(i + 1);
  return text.slice(
    (starts[span.line - 1] ?? 0) + span.column - 1,
    (starts[span.endLine - 1] ?? 0) + span.endColumn - 1,
  );
}

const BLOCK = `# A comment.
first: 1
second:
  inner: "two words"
  list:
    - a
    - key: [x, 'y z']
third: >-
  folded
  text
`;
const FLOW =
  "{ first: 1, second: { inner: \"two words\", list: [a, { key: [x, 'y z'] }] }, third: " +
  "folded text }\n";

describe("parsing YAML", () => {
  it.each([
    ["block style", BLOCK],
    ["flow style", FLOW],
  ])("keeps the places of keys and values in %s", (_, text) => {
    const document = parse(text);
    expect(document.value).toEqual({
      first: 1n,
      second: { inner: "two words", list: ["a", { key: ["x", "y z"] }] },
      third: "folded text",
    });
    const key = (...path: string[]) => covered(text, document.span(path, "key"));
    const value = (...path: string[]) => covered(text, document.span(path));
    expect([
      key("first"),
      key("second"),
      key("second", "inner"),
      key("second", "list", "1", "key"),
      key("third"),
    ]).toEqual(["first", "second", "inner", "key", "third"]);
    expect([
      value("first"),
      value("second", "inner"),
      value("second", "list", "0"),
      value("second", "list", "1", "key", "1"),
    ]).toEqual(["1", '"two words"', "a", "'y z'"]);
    expect(value("third")).toContain("folded");
  });

  it("names the nearest place above what is not there", () => {
    const document = parse(BLOCK);
    expect(covered(BLOCK, document.span(["second", "absent", "deeper"]))).toBe("second");
    expect(document.span(["absent"])).toMatchObject({ line: 2, column: 1 });
  });

  it.each([
    ["0xffffffffffffffff", 0xffffffffffffffffn],
    ["18446744073709551615", 0xffffffffffffffffn],
    ["-9223372036854775808", -(1n << 63n)],
    ["9007199254740993", 9007199254740993n],
    ["0", 0n],
    ["0o17", 15n],
  ])("takes %s as exactly that number", (text, value) =>
    expect(parse(`n: ${text}`).value).toEqual({ n: value }),
  );

  it.each([
    ["CR LF", "a: 1\r\nb:\r\n  c: 2\r\n"],
    ["a byte order mark", "\ufeffa: 1\nb:\n  c: 2\n"],
  ])("understands %s", (_, text) => {
    const document = parse(text);
    expect(document.value).toEqual({ a: 1n, b: { c: 2n } });
    expect(document.span(["b", "c"], "key")).toMatchObject({ line: 3, column: 3 });
  });

  it("takes an empty file for an empty map", () => {
    expect(parse("").value).toEqual({});
    expect(parse("# nothing\n").value).toEqual({});
  });

  it.each([
    ["open brackets", "[".repeat(20_000)],
    ["closed brackets", "[".repeat(5000) + "]".repeat(5000)],
    ["maps in braces", "{ a: ".repeat(5000)],
    ["list indicators in one line", "- ".repeat(5000)],
    ["key indicators in one line", "? ".repeat(5000)],
    ["indentation", Array.from({ length: 2000 }, (_, i) => `${" ".repeat(i)}a:`).join("\n")],
  ])("refuses thousands of levels of %s", (_, text) => {
    const diagnostics = new Diagnostics();
    expect(parseYaml("file.yaml", text, diagnostics)).toBeUndefined();
    expect(diagnostics.list.map((d) => d.code)).toEqual(["PV106"]);
  });

  it("counts no brackets inside of texts and comments", () => {
    const many = "[{".repeat(200);
    expect(
      parse(`a: "${many}"\nb: '${many}' # ${many}\nc: |\n  ${many}\nd: x${many}\n`).value,
    ).toMatchObject({ a: many, b: many, c: `${many}\n` });
  });

  it("never throws, whatever the text", () => {
    const piece = fc.oneof(
      fc.string({ unit: "binary", maxLength: 4 }),
      fc.constantFrom(
        ": ",
        "- ",
        "\n",
        "\n  ",
        "{",
        "}",
        "[",
        "]",
        ",",
        '"',
        "'",
        "&a ",
        "*a ",
        "!t ",
        "? ",
        "| ",
        "> ",
        "#",
        "<<",
        "---\n",
        "...\n",
        "%YAML 1.2\n",
        "0x",
        "1",
        "\t",
        "key",
      ),
    );
    let accepted = 0;
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const diagnostics = new Diagnostics();
        const document = parseYaml("file.yaml", pieces.join(""), diagnostics);
        expect(document === undefined).toBe(diagnostics.failed);
        if (document) accepted++;
        for (const { span } of diagnostics.list)
          expect(
            span && Math.min(span.line, span.column, span.endLine, span.endColumn),
          ).toBeGreaterThanOrEqual(1);
      }),
      { seed: 1, numRuns: 3000 },
    );
    expect(accepted).toBeGreaterThan(100);
  });

  it("gives what was written, and spans that hold the written scalars, in both styles", () => {
    const scalar = fc.oneof(
      fc.bigInt(),
      fc.string({ unit: fc.constantFrom(..."ab :#-'\"{}[],&*!|>%@`~?\\/"), maxLength: 12 }),
      fc.boolean(),
    );
    const key = fc
      .string({ unit: fc.constantFrom(..."abc_-"), minLength: 1, maxLength: 6 })
      .filter((k) => /^[a-z]/.test(k));
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        scalar,
        fc.array(tie("value"), { maxLength: 3 }),
        fc.dictionary(key, tie("value"), { maxKeys: 4, noNullPrototype: true }),
      ),
    }));
    fc.assert(
      fc.property(
        fc.dictionary(key, value, { minKeys: 1, maxKeys: 5, noNullPrototype: true }),
        fc.boolean(),
        (data, flow) => {
          const text = stringify(data, {
            ...(flow && { collectionStyle: "flow" }),
            lineWidth: 0,
            version: "1.2",
          });
          const document = parse(text);
          expect(document.value).toEqual(data);
          const check = (v: unknown, path: string[]): void => {
            if (path.length > 0 && !/^\d+$/.test(path.at(-1) ?? ""))
              expect(covered(text, document.span(path, "key"))).toBe(path.at(-1));
            if (typeof v === "object" && v !== null)
              for (const [k, inner] of Object.entries(v)) check(inner, [...path, k]);
            else if (typeof v === "bigint" || typeof v === "boolean")
              expect(covered(text, document.span(path))).toBe(String(v));
          };
          check(data, []);
        },
      ),
      { seed: 1, numRuns: 500 },
    );
  });
});
