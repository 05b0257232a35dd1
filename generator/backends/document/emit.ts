import type { Root, RootContent } from "mdast";
import { expectedBlocks, type PromisedBlock } from "../../document/expected.ts";
import type { ResolvedDocument } from "../../document/resolve.ts";
import type { Fact } from "../../facts/fact.ts";
import type { DocumentOutput } from "../../layout/document-output.ts";
import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import {
  type Artifact,
  artifact,
  once,
  type Promised,
  regenerate,
  type Source,
} from "../backend.ts";
import { draw } from "./drawings/draw.ts";
import { fold, WIDTH } from "./lines.ts";
import { printDocument } from "./print.ts";

/**
 * Drawings for which there is no room are left out with their captions; what they show stands in
 * tables and lists too.
 */
function withRoom(blocks: readonly RootContent[]): RootContent[] {
  const hasRoom = (n: RootContent | undefined) =>
    n?.type !== "drawing" || draw(n.picture) !== undefined;
  return blocks.filter((n, i) => hasRoom(n) && hasRoom(blocks[i + 1]));
}

/** A header, word for word, for readers who think in C. */
const appendix = (header: Artifact): RootContent[] => [
  { type: "heading", depth: 2, children: [{ type: "text", value: "Appendix: the same in C" }] },
  {
    type: "paragraph",
    children: [
      {
        type: "text",
        value:
          "A rendering for one family of compilers. Where it differs from the text above, the " +
          "text is right.",
      },
    ],
  },
  { type: "code", value: header.text.trimEnd() },
];

function make(
  protocol: ResolvedProtocol,
  document: ResolvedDocument,
  output: DocumentOutput,
  made: readonly Artifact[],
): { root: Root; promise: Promised } {
  const notice = [
    "<!--",
    `SPDX-License-Identifier: ${output.license}`,
    ...fold(regenerate(protocol), WIDTH),
    "-->",
  ].join("\n");
  const license: Fact = {
    subject: protocol.name,
    property: "outputs.document.license",
    value: output.license,
    span: (protocol.spec.section("outputs") ?? protocol.header).at("document", "license"),
  };
  const comment: RootContent = { type: "html", value: notice };
  const own = protocol.headers.find((h) => h.dialect === output.appendix);
  const header = own && made.find((a) => a.path === `${own.dialect}/${own.path}`);
  const added = header ? appendix(header) : [];
  const children = [...withRoom(document.root.children), ...added];
  const root: Root = { type: "root", children: [comment, ...children] };
  const blocks: PromisedBlock[] = expectedBlocks(
    `${protocol.name}.document`,
    [...document.root.children, ...added],
    document.source.file,
    (picture) => draw(picture) !== undefined,
  );
  return {
    root,
    promise: {
      facts: [license, ...blocks.flatMap((b) => b.facts)],
      symbols: {
        kind: "document",
        license: { subject: protocol.name, property: license.property },
        blocks: blocks.map((b) => b.block),
        renamed: document.scope.renamed(),
      },
    },
  };
}

/**
 * The design document of a protocol that has one, at its place in the tree that keeps such
 * documents.
 */
export function emitDocument(
  { protocol, document }: Source,
  before: readonly Artifact[],
): Artifact[] {
  const output = protocol.document;
  if (!document || !output) return [];
  const made = once(() => make(protocol, document, output, before));
  return [
    artifact(
      { path: output.path, protocol: protocol.name, title: "design document" },
      { text: () => printDocument(made().root), promise: () => made().promise },
    ),
  ];
}
