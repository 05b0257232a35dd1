import { readFileSync } from "node:fs";
import Handlebars from "handlebars";

const instance = Handlebars.create();

/**
 * A template that stands beside a back-end. Templates get ready strings: nothing is escaped, and a
 * name that the view lacks is an error.
 */
export function template<View>(file: URL): (view: View) => string {
  let compiled: ((view: View) => string) | undefined;
  return (view) => {
    compiled ??= instance.compile<View>(readFileSync(file, "utf8"), {
      noEscape: true,
      strict: true,
    });
    return compiled(view);
  };
}

/**
 * Breaks a paragraph into lines of at most `width` columns; a longer word gets a line of its own.
 */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
