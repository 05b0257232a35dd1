import type { Statement } from "../document/inline.ts";
import type { Chapter } from "./book.ts";

/** Says that an id is that of something, or of what stands below it. */
export const isIn = (id: string, whole: string): boolean =>
  id === whole || id.startsWith(`${whole}.`);

/** What stands between two headings of a document: what it shows, and its sentences. */
interface Passage {
  readonly from: number;
  /** The ids of what it has a table or a drawing of. */
  readonly shows: string[];
  readonly sentences: Statement[];
}

function passagesOf({ document }: Chapter): Passage[] {
  const passages: Passage[] = [];
  for (const node of document?.root.children ?? []) {
    if (node.type === "heading")
      passages.push({ from: node.data?.origin?.line ?? 0, shows: [], sentences: [] });
    if (node.type === "factTable" || node.type === "drawing") passages.at(-1)?.shows.push(node.of);
  }
  for (const s of document?.statements ?? [])
    passages.findLast(({ from }) => from <= s.span.line)?.sentences.push(s);
  return passages;
}

/** Normative sentences that stand where the document shows an item, or something below it. */
export const sentencesBeside = (chapter: Chapter, id: string): Statement[] =>
  passagesOf(chapter)
    .filter(({ shows }) => shows.some((of) => isIn(of, id)))
    .flatMap(({ sentences }) => sentences);
