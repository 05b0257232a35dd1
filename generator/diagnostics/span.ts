/** A place in a text: lines and columns count from 1, the end is exclusive. */
export interface Span {
  /** Path as the user gave it, with forward slashes, relative to the root. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** `file:line:column`, the form that editors and reviewers can click. */
export function formatSpan(span: Span): string {
  return `${span.file}:${span.line}:${span.column}`;
}

/** The first character of a file, for findings about the file as a whole. */
export function startOf(file: string): Span {
  return { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
}
