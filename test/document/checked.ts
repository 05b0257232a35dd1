import { expect } from "vitest";
import { type Compilation, printDiagnostics, verifyText } from "../../generator/index.ts";
import { blocksAsRead, documentIn } from "./ours.ts";
import { FORBIDDEN, readWithPandoc } from "./pandoc.ts";

/** The document, read back by our reader; fails with what is wrong. */
export async function checked(c: Compilation): Promise<string> {
  expect(
    printDiagnostics(
      c.diagnostics.filter((d) => d.severity === "error"),
      "pretty",
      new Map(),
    ),
  ).toBe("");
  const artifact = documentIn(c, "demo");
  const { diagnostics, verified, stated } = await verifyText(
    artifact,
    artifact.path,
    artifact.text,
  );
  expect(diagnostics.map((d) => d.message)).toEqual([]);
  expect(verified).toBe(stated);
  return artifact.text;
}

/** Blanks beside a quotation mark: pandoc drops some of them when it pairs marks. */
const unquoted = (text: string) => text.replace(/ ?(["']) ?/g, "$1");

/** What pandoc sees is what our reader sees, and nothing else. */
export function expectPlain(text: string): void {
  const { counts, blocks } = readWithPandoc(text);
  for (const t of FORBIDDEN) expect(counts.get(t) ?? 0, t).toBe(0);
  const theirs = blocks.map((b) => ({
    kind: b.kind,
    text: unquoted(
      b.rows
        ? b.rows
            .slice(1)
            .map((r) => r[0]?.replace(/`/g, ""))
            .join(", ")
        : b.text,
    ),
  }));
  expect(theirs).toEqual(blocksAsRead(text).map((b) => ({ ...b, text: unquoted(b.text) })));
}
