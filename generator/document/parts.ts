import type { Nodes } from "mdast";
import { type Hole, type Part, template } from "../facts/holes.ts";

const BLOCK_MARK: Partial<Record<Nodes["type"], string>> = { emphasis: "*" };

/** Words, or a hole with what is printed in it. */
type Printed = string | { readonly hole: Hole; readonly value: string };

function walk(node: Nodes, out: Printed[]): void {
  if (node.type === "text") out.push(node.value);
  else if (node.type === "inlineCode") out.push(`\`${node.value}\``);
  else if (node.type === "fact") {
    const hole: Hole = {
      subject: node.fact.subject,
      property: node.fact.property,
      ...(node.part === undefined ? {} : { part: node.part }),
    };
    const value = node.children.map(printedOf).join("");
    out.push(...(node.coded ? ["`", { hole, value: value.slice(1, -1) }, "`"] : [{ hole, value }]));
  } else if ("children" in node) {
    const mark = BLOCK_MARK[node.type];
    if (mark) out.push(mark);
    for (const child of node.children) walk(child, out);
    if (mark) out.push(mark);
  } else if ("value" in node) out.push(node.value);
}

/** A node as the words that are printed for it, with the marks of emphasis and code. */
export function printedOf(node: Nodes): string {
  const printed: Printed[] = [];
  walk(node, printed);
  return printed.map((p) => (typeof p === "string" ? p : p.value)).join("");
}

/** Says how often the words behind a hole begin inside of it: a reader has to pass them by. */
function passed(value: string, behind: string): number {
  const both = value + behind;
  let n = 0;
  for (
    let at = both.indexOf(behind);
    at >= 0 && at < value.length;
    at = both.indexOf(behind, at + 1)
  )
    n++;
  return n;
}

/** A text as words and holes. Marks of emphasis and code are words too. */
export function partsOf(node: Nodes): Part[] {
  const printed: Printed[] = [];
  walk(node, printed);
  const joined = printed.reduce<Printed[]>((out, p) => {
    const last = out.at(-1);
    if (typeof p === "string" && typeof last === "string") out[out.length - 1] = last + p;
    else out.push(p);
    return out;
  }, []);
  return joined.map((p, i): Part => {
    if (typeof p === "string") return p;
    const behind = joined[i + 1];
    const skip = typeof behind === "string" ? passed(p.value, behind) : 0;
    return skip > 0 ? { ...p.hole, skip } : p.hole;
  });
}

/** A node as one text, in which holes have names. */
export const wordsOf = (node: Nodes): string => template(partsOf(node));
