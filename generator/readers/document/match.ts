import type { Hole, Part } from "../../facts/holes.ts";

/** A hole with the text that stands in it, and its place. */
export interface Filled {
  readonly hole: Hole;
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds where words begin at or behind a place, and passes by as many earlier ones as `skip` says.
 */
function indexPast(text: string, words: string, from: number, skip: number): number {
  let at = text.indexOf(words, from);
  for (let n = 0; n < skip && at >= 0; n++) at = text.indexOf(words, at + 1);
  return at;
}

/** Finds where the words begin that end a text; gives -1 if that is before a place. */
const endOf = (text: string, words: string, from: number): number =>
  text.endsWith(words) && text.length - words.length >= from ? text.length - words.length : -1;

/**
 * Finds what stands in the holes of a template, or gives undefined if the words around them are not
 * those of the text. Each hole takes as little text as it can, except for words that it says are
 * its own; the words behind the last hole have to end the text. So each word is looked at once.
 */
export function fill(parts: readonly Part[], text: string): Filled[] | undefined {
  const out: Filled[] = [];
  let from = 0;
  let open: { readonly hole: Hole; readonly start: number } | undefined;
  const close = (end: number): void => {
    if (open) out.push({ ...open, value: text.slice(open.start, end), end });
    open = undefined;
  };
  for (const [i, part] of parts.entries()) {
    if (typeof part !== "string") {
      close(from);
      open = { hole: part, start: from };
      continue;
    }
    const isLast = i === parts.length - 1;
    const found = open
      ? isLast
        ? endOf(text, part, from)
        : indexPast(text, part, from, open.hole.skip ?? 0)
      : text.startsWith(part, from)
        ? from
        : -1;
    if (found < 0) return undefined;
    close(found);
    from = found + part.length;
  }
  if (open) from = text.length;
  close(text.length);
  return from === text.length ? out : undefined;
}
