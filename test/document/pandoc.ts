import { spawnSync } from "node:child_process";
import { expect } from "vitest";
import { PACKAGES } from "../support/tools.ts";

/** An element of pandoc's tree. */
interface Element {
  readonly t: string;
  readonly c?: unknown;
}

/**
 * A block as pandoc sees it: `heading 2`, `paragraph`, `item 1 -`, `table`, `code`; of a table the
 * rows with their cells, behind its caption.
 */
export interface PandocBlock {
  readonly kind: string;
  readonly text: string;
  readonly rows?: readonly (readonly string[])[];
}

/** What pandoc makes of a document. */
export interface PandocTree {
  /** How often each element occurs. */
  readonly counts: ReadonlyMap<string, number>;
  readonly blocks: readonly PandocBlock[];
}

/** Runs pandoc on a document; it has to succeed without a warning. */
export function pandoc(
  text: string,
  to: "html" | "plain" | "json",
  ...more: readonly string[]
): string {
  const r = spawnSync(
    PACKAGES.pandoc ?? "",
    ["--fail-if-warnings", "-f", "markdown", "-t", to, ...more],
    { input: text, encoding: "utf8", maxBuffer: 1 << 27 },
  );
  expect([r.status, r.stderr]).toEqual([0, ""]);
  return r.stdout;
}

const isElement = (x: unknown): x is Element => typeof x === "object" && x !== null && "t" in x;

/** The characters that pandoc makes of ASCII. */
const SMART: Readonly<Record<string, string>> = {
  "\u2018": "'",
  "\u2019": "'",
  "\u201c": '"',
  "\u201d": '"',
  "\u2013": "--",
  "\u2014": "---",
  "\u2026": "...",
  "\u00a0": " ",
  // The boxes of a list of tasks, which pandoc makes of words and not of marks: nothing can keep it
  // from that.
  "\u2612": "[x]",
  "\u2610": "[ ]",
};

/** Inline elements as our reader puts them: code keeps its back-quotes, emphasis its stars. */
function words(inlines: unknown): string {
  const one = (x: Element): string => {
    const parts = x.c as readonly unknown[];
    switch (x.t) {
      case "Str":
        return String(x.c).replace(/[^ -~]/g, (c) => SMART[c] ?? c);
      case "Space":
      case "SoftBreak":
        return " ";
      case "Code":
        // A formula that is broken over lines of an item keeps their indentation; a page shows one
        // blank.
        return `\`${String(parts[1]).replace(/ +/g, " ")}\``;
      case "Emph":
        return `*${words(parts)}*`;
      case "Quoted":
        return (parts[0] as Element).t === "DoubleQuote"
          ? `"${words(parts[1])}"`
          : `'${words(parts[1])}'`;
      default:
        return `<${x.t}>`;
    }
  };
  return (inlines as readonly Element[]).map(one).join("");
}

/**
 * A table of pandoc 2.10 and later: caption and attributes, column specifications, head, bodies,
 * foot.
 */
function rowsOf(parts: readonly unknown[]): string[][] {
  const [, , , head, bodies] = parts as [
    unknown,
    unknown,
    unknown,
    [unknown, unknown[]],
    [unknown, unknown, unknown[], unknown[]][],
  ];
  const rows = [...head[1], ...bodies.flatMap((b) => [...b[2], ...b[3]])] as [
    unknown,
    [unknown, unknown, unknown, unknown, Element[]][],
  ][];
  return rows.map(([, cells]) =>
    cells.map((cell) =>
      cell[4]
        .map((block) =>
          block.t === "Plain" || block.t === "Para" ? words(block.c) : `<${block.t}>`,
        )
        .join("\n"),
    ),
  );
}

function blocksIn(list: readonly Element[], depth: number, mark: string): PandocBlock[] {
  return list.flatMap((block, k): PandocBlock[] => {
    const parts = block.c as readonly unknown[];
    switch (block.t) {
      case "Header":
        return [{ kind: `heading ${parts[0]}`, text: words(parts[2]) }];
      case "Plain":
      case "Para":
        return [
          {
            kind: mark === "" ? "paragraph" : `item ${depth} ${k === 0 ? mark : "more"}`,
            text: words(parts),
          },
        ];
      case "CodeBlock":
        return [{ kind: "code", text: String(parts[1]) }];
      case "Table": {
        const rows = rowsOf(parts);
        const caption = (parts[1] as [unknown, Element[]])[1].map((b) => words(b.c)).join(" ");
        return [
          ...(caption === "" ? [] : [{ kind: "paragraph", text: `Table: ${caption}` }]),
          { kind: "table", text: "", rows },
        ];
      }
      case "BulletList":
        return (parts as Element[][]).flatMap((item) => blocksIn(item, depth + 1, "-"));
      case "OrderedList": {
        const [[start], items] = parts as [[number], Element[][]];
        return items.flatMap((item, i) => blocksIn(item, depth + 1, `${start + i}.`));
      }
      default:
        return [{ kind: block.t, text: "" }];
    }
  });
}

/** Reads a document with pandoc. */
export const readWithPandoc = (text: string): PandocTree => treeOf(pandoc(text, "json"));

function treeOf(json: string): PandocTree {
  const { blocks } = JSON.parse(json) as { blocks: Element[] };
  const counts = new Map<string, number>();
  const count = (x: unknown): void => {
    if (isElement(x)) counts.set(x.t, (counts.get(x.t) ?? 0) + 1);
    if (typeof x === "object" && x !== null) for (const inner of Object.values(x)) count(inner);
  };
  count(blocks);
  return { counts, blocks: blocksIn(blocks, 0, "") };
}

/**
 * Elements that no document of ours has: each would be something that looks like markup by
 * accident.
 */
export const FORBIDDEN = [
  "Math",
  "Cite",
  "Subscript",
  "Superscript",
  "Strikeout",
  "Strong",
  "RawInline",
  "Link",
  "Image",
  "Note",
  "LineBlock",
  "LineBreak",
  "Span",
  "Div",
  "SmallCaps",
  "Underline",
  "BlockQuote",
  "DefinitionList",
  "HorizontalRule",
];
