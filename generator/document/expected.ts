import type { RootContent } from "mdast";
import { type Span, startOf } from "../diagnostics/span.ts";
import type { Fact } from "../facts/fact.ts";
import { type Part, template } from "../facts/holes.ts";
import type { DocumentBlock } from "../facts/symbols.ts";
import type { Drawing, FactNode } from "./nodes.ts";
import { partsOf } from "./parts.ts";

/** A block of the document as its reader expects it, with the facts that it states. */
export interface PromisedBlock {
  readonly block: DocumentBlock;
  readonly facts: readonly Fact[];
}

const slug = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** The facts that stand in a text, each once however many of its elements are printed. */
function factsIn(node: RootContent): Fact[] {
  const found: Fact[] = [];
  const visit = (n: RootContent): void => {
    if (n.type === "fact") {
      const { fact, part } = n as FactNode;
      if (part === undefined || part === 1) found.push(fact);
    } else if ("children" in n) for (const c of n.children) visit(c);
  };
  visit(node);
  return found;
}

/**
 * The blocks of a document in order. Texts are facts too: about the section that they stand in. A
 * drawing without room is not expected, and neither is the caption above it.
 */
export function expectedBlocks(
  subject: string,
  document: readonly RootContent[],
  file: string,
  hasRoom: (picture: Drawing["picture"]) => boolean = () => true,
): PromisedBlock[] {
  const out: PromisedBlock[] = [];
  const counts = new Map<string, number>();
  let section = subject;

  const state = (
    form: string,
    parts: readonly Part[],
    facts: readonly Fact[],
    span: Span,
  ): void => {
    const name = /^[a-z]*/.exec(form)?.[0] ?? "";
    const key = `${section} ${name}`;
    const nth = (counts.get(key) ?? 0) + 1;
    counts.set(key, nth);
    const own = { subject: section, property: name === "heading" ? name : `${name} ${nth}` };
    out.push({
      block: { kind: "text", form, ...own, parts },
      facts: [{ ...own, value: template(parts), span }, ...facts],
    });
  };

  const visit = (node: RootContent, span: Span, item: string): void => {
    switch (node.type) {
      case "heading": {
        const words = partsOf(node);
        const name = `${subject}.${slug(template(words))}`;
        const nth = (counts.get(name) ?? 0) + 1;
        counts.set(name, nth);
        section = nth === 1 ? name : `${name}-${nth}`;
        state(`heading ${node.depth}`, words, factsIn(node), span);
        return;
      }
      case "paragraph":
        state(item || "paragraph", partsOf(node), factsIn(node), span);
        return;
      case "code":
        state("verbatim", [node.value.replace(/\s+/g, " ")], [], span);
        return;
      case "list":
        node.children.forEach((entry, i) => {
          entry.children.forEach((child, k) => {
            const mark = node.ordered ? `${(node.start ?? 1) + i}.` : "-";
            const depth = /^item (\d+)/.exec(item)?.[1] ?? "0";
            visit(
              child as RootContent,
              entry.data?.origin ?? span,
              child.type === "list"
                ? `item ${Number(depth) + 1}`
                : `item ${Number(depth) + 1} ${k === 0 ? mark : "more"}`,
            );
          });
        });
        return;
      case "factTable": {
        const facts = node.rows.flatMap((r) => r.cells.flatMap((c) => c ?? []));
        out.push({ block: { kind: "table", of: node.of }, facts: [node.contents, ...facts] });
        return;
      }
      case "drawing":
        out.push({
          block: { kind: "drawing", of: node.of, form: node.picture.form },
          facts: node.facts,
        });
        return;
      default:
        return;
    }
  };
  for (const [i, node] of document.entries()) {
    const shown = node.type === "drawing" ? node : document[i + 1];
    if (shown?.type !== "drawing" || hasRoom(shown.picture))
      visit(node, node.data?.origin ?? startOf(file), "");
  }
  return out;
}
