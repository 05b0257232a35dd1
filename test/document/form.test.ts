import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emitDocument } from "../../generator/backends/document/emit.ts";
import { Diagnostics } from "../../generator/diagnostics/diagnostics.ts";
import { resolveDocument } from "../../generator/document/resolve.ts";
import { compile, verifyText } from "../../generator/index.ts";
import { blocksOf } from "../../generator/readers/document/blocks.ts";
import { parseMarkdown } from "../../generator/source/markdown.ts";
import { documentIn, files, ours } from "./ours.ts";

const { text } = documentIn(ours);
const PATH = "spec/pvcalls/document.md";
const prose = files.find((f) => f.path === PATH)?.text ?? "";
/** The document that is made if the author's text is another one. */
function madeFrom(author: string): string {
  const diagnostics = new Diagnostics();
  const [own, vocabulary] = ["pvcalls", "xen"].map((name) =>
    ours.sources.find((s) => s.protocol.name === name),
  );
  const source = parseMarkdown(PATH, author, diagnostics);
  if (!own || !vocabulary || !source) throw new Error(JSON.stringify(diagnostics.list));
  const document = resolveDocument(source, own, [vocabulary], diagnostics);
  expect(diagnostics.list).toEqual([]);
  return emitDocument({ ...own, document }, [])[0]?.text ?? "";
}

/** The lines of the first text that differ, from the first one to the last one. */
function changedLines(before: string, after: string): { first: number; last: number } {
  const [a, b] = [before.split("\n"), after.split("\n")];
  const first = a.findIndex((l, i) => l !== b[i]);
  let same = 0;
  while (same < Math.min(a.length, b.length) - first && a.at(-1 - same) === b.at(-1 - same)) same++;
  return { first: first + 1, last: a.length - same };
}

describe("the form of the document", () => {
  it(
    "is plain ASCII in lines of at most 72 columns, without tabs and blanks at the end of a " +
      "line",
    () => {
      expect(text).toMatch(/^[\n -~]*$/);
      const lines = text.split("\n");
      expect(lines.filter((l) => l.length > 72)).toEqual([]);
      expect(lines.filter((l) => /\s$/.test(l))).toEqual([]);
      expect(text).toMatch(/[^\n]\n$/);
      expect(text).not.toContain("\n\n\n");
    },
  );

  it("is the same each time", () => {
    expect(documentIn(compile(files)).text).toBe(text);
    expect(madeFrom(prose)).toBe(text);
  });

  it("does not depend on how the author broke lines", () => {
    const unfolded = prose.replace(/(?<=[^\n]) *\n *(?=[A-Za-z(:`*])(?!::)/g, (m, at: number) =>
      prose.slice(prose.lastIndexOf("\n", at - 1) + 1).match(/^(#|::)/) ? m : " ",
    );
    expect(unfolded.split("\n").length).toBeLessThan(prose.split("\n").length - 300);
    expect(madeFrom(unfolded)).toBe(text);
  });

  it("changes in one paragraph only if the author changes one word", () => {
    const words = [
      ...prose.matchAll(/(?<=^(?!#|::).*[ ])(?<!:see\[[^\]]*)[a-z]{4,}(?=[ ,.])/gm),
    ].map((m) => m.index);
    expect(words.length).toBeGreaterThan(3000);
    const blocks = blocksOf(text, () => {});
    let tried = 0;
    fc.assert(
      fc.property(fc.constantFrom(...words), (at) => {
        const after = madeFrom(
          `${prose.slice(0, at)}thing${prose.slice(at).replace(/^[a-z]+/, "")}`,
        );
        if (after === text) return; // the word was this one
        tried++;
        const { first, last } = changedLines(text, after);
        const touched = blocks.filter((b) => b.line <= last && first <= b.endLine);
        expect(touched.map((b) => b.line)).toHaveLength(1);
      }),
      { numRuns: 25 },
    );
    expect(tried).toBeGreaterThan(15);
  });

  it("may be broken into lines otherwise: the reader does not mind", async () => {
    const artifact = documentIn(ours);
    const notice = text.indexOf("-->");
    const wide =
      text.slice(0, notice) +
      text.slice(notice).replace(/(?<=^[A-Z][^\n|+]*)\n(?=[a-zA-Z(`][^\n|+]*$)/gm, " ");
    expect(wide.split("\n").length).toBeLessThan(text.split("\n").length - 100);
    expect((await verifyText(artifact, artifact.path, wide)).diagnostics).toEqual([]);
  });
});
