import type { RootContent } from "mdast";
import type { FactTable } from "../../generator/document/nodes.ts";
import type { Artifact } from "../../generator/index.ts";
import { blocksOf } from "../../generator/readers/document/blocks.ts";
import { readTable } from "../../generator/readers/document/tables.ts";
import { wordsOf } from "../../generator/readers/document/words.ts";
import { compileOurs, ROOT, specFiles } from "../support/spec.ts";

/** The files of our specification. */
export const files = specFiles(ROOT, "xen", "pvcalls", "stubdom");

/** The compiled specification. */
export const ours = compileOurs();

/** The design document among the files of a compilation. */
export function documentIn(
  { artifacts }: Pick<typeof ours, "artifacts">,
  name = "pvcalls",
): Artifact {
  const found = artifacts.find(
    (a) => a.path.endsWith(`/${name}.pandoc`) && a.promise?.symbols.kind === "document",
  );
  if (!found) throw new Error(`no document of ${name}`);
  return found;
}

/** The tables of a document, as they are before they are printed. */
export function tablesOf(name: string, compilation = ours): FactTable[] {
  const document = compilation.sources.find((s) => s.protocol.name === name)?.document;
  return (document?.root.children ?? []).filter(
    (n: RootContent): n is FactTable => n.type === "factTable",
  );
}

/** The blocks of a document as our own reader sees them, in the form in which pandoc's are put. */
export function blocksAsRead(text: string): { kind: string; text: string }[] {
  const lines = text.split("\n");
  const problems: string[] = [];
  const note = (_: unknown, problem: string) => problems.push(problem);
  const blocks = blocksOf(text, note).flatMap((b) => {
    if (b.kind === "comment") return [{ kind: "RawBlock", text: "" }];
    if (b.kind === "verbatim") return [{ kind: "code", text: b.lines.join("\n") }];
    if (b.kind === "table") {
      const reading = readTable(lines.slice(b.line - 1, b.endLine));
      problems.push(...reading.problems.map((p) => p.problem));
      return [{ kind: "table", text: reading.names.join(", ") }];
    }
    return [{ kind: b.kind === "text" ? b.form : b.kind, text: wordsOf(b.node, note).text }];
  });
  if (problems.length > 0) throw new Error(problems.join("; "));
  return blocks;
}
