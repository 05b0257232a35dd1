import CodeBlockWriter from "code-block-writer";

/** What text is written to. It indents the lines of blocks. */
export type Writer = CodeBlockWriter;

/** A statement that is written: a declaration. */
export interface Declaration {
  /** Writes the declaration without a line end. */
  readonly write: (w: Writer) => void;
  /** Has empty lines before and after it. */
  readonly apart: boolean;
}

/** A statement of a file: a declaration, or text that is printed as it is. */
export type Statement = Declaration | string;

const isApart = (s: Statement | undefined) => typeof s === "object" && s.apart;

/** The text of a file: the lines of its first comment, and its statements. */
export function printFile(head: readonly string[], statements: readonly Statement[]): string {
  const w = new CodeBlockWriter({ indentNumberOfSpaces: 2, newLine: "\n" });
  const all: Statement[] = [...head.map((line) => `// ${line}`), ...statements];
  for (const [i, s] of all.entries()) {
    if (i > 0) isApart(s) || isApart(all[i - 1]) ? w.blankLine() : w.newLine();
    if (typeof s === "string") w.write(s);
    else s.write(w);
  }
  return w.newLineIfLastNot().toString();
}
