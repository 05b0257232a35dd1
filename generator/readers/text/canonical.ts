/**
 * Gives a text, or the texts of a list, in the one form in which values are compared: blanks in
 * place of line breaks, and lists with commas, or with semicolons where an element has blanks.
 */
export function canonical(value: string | readonly string[]): string {
  if (typeof value === "string") return value.replace(/\s+/g, " ").trim();
  const parts = value.map(canonical);
  return parts.join(parts.some((p) => /\s/.test(p)) ? "; " : ", ");
}
