/** Fills lines of at most `width` columns with words; a longer word gets a line of its own. */
export function fill(words: readonly string[], width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/**
 * Breaks a paragraph of plain text, such as a comment or a mail, at any blank. Markdown, in which
 * not every blank may become a line break, is broken by `fold` of the document.
 */
export const wrap = (text: string, width: number): string[] =>
  fill(text.split(/\s+/).filter(Boolean), width);
