import type { Span } from "../../diagnostics/span.ts";
import type { Reading } from "../../facts/fact.ts";
import type { PathSymbols } from "../../facts/symbols.ts";
import { Findings } from "../text/findings.ts";

const ENTRY = /^(#{4} )(\S+)( = )(.+) (\[[A-Za-z,]*\])$/;
const HEADING = /^## (\S+)$/;

/**
 * Reads entries in the notation of xenstore-paths: `#### PATH = VALUES [TAGS]` and a paragraph
 * below each.
 */
export function readPaths(file: string, text: string, symbols: PathSymbols): Reading {
  const reader = new PathReader(file, symbols);
  text.split("\n").forEach((line, i, lines) => {
    reader.line({ text: line, number: i + 1, isApart: (lines[i - 1] ?? "").trim() === "" });
  });
  return reader.end();
}

interface Line {
  readonly text: string;
  /** From 1. */
  readonly number: number;
  /** Says that nothing stands in the line above. */
  readonly isApart: boolean;
}

class PathReader {
  private readonly file: string;
  private readonly symbols: PathSymbols;
  private readonly findings = new Findings();
  private readonly seen = new Map<string, number>();
  private readonly directories: string[] = [];
  private readonly entries: string[] = [];
  private subject: string | undefined;
  private paragraph: { words: string[]; span: Span } | undefined;
  private isComment = false;

  constructor(file: string, symbols: PathSymbols) {
    this.file = file;
    this.symbols = symbols;
  }

  line(line: Line): void {
    const { text } = line;
    if (!this.isComment && text.startsWith("<!--")) this.isComment = true;
    if (this.isComment) {
      this.comment(line);
      return;
    }
    const entry = ENTRY.exec(text);
    const heading = HEADING.exec(text);
    if ((entry || heading) && !line.isApart)
      this.problem(line, "without an empty line above it, this is no heading");
    if (entry) this.entry(line, entry);
    else if (heading) {
      this.finish();
      this.subject = undefined;
      this.directories.push(heading[1] ?? "");
    } else if (text.trim() === "") this.finish();
    else if (text.startsWith("#") || this.subject === undefined)
      this.problem(line, "neither an entry `#### PATH = VALUES [TAGS]` nor the text of one");
    else {
      this.paragraph ??= { words: [], span: this.span(line, 1, text.length) };
      this.paragraph.words.push(...text.trim().split(/\s+/));
    }
  }

  private comment(line: Line): void {
    const end = line.text.indexOf("-->");
    this.isComment = end < 0;
    if (end >= 0 && line.text.slice(end + 3).trim() !== "")
      this.problem(line, "text behind a comment");
  }

  private entry(line: Line, found: RegExpExecArray): void {
    this.finish();
    const [, hashes = "", path = "", equals = "", values = "", tags = ""] = found;
    const known = this.symbols.subjects.get(path);
    const nth = this.seen.get(path) ?? 0;
    this.seen.set(path, nth + 1);
    const subject = known?.[nth] ?? known?.at(-1) ?? path;
    this.subject = subject;
    this.entries.push(path);
    const at = hashes.length + 1;
    const parts: [string, string, number][] = [
      ["path", path, at],
      ["values", values, at + path.length + equals.length],
      ["tags", tags, line.text.length - tags.length + 1],
    ];
    for (const [name, value, column] of parts) {
      const span = this.span(line, column, value.length);
      this.findings.state({ subject, property: `notation.${name}`, value, span });
    }
  }

  /** States the paragraph that ends here, if there is one. */
  private finish(): void {
    const { paragraph, subject } = this;
    this.paragraph = undefined;
    if (!paragraph || subject === undefined) return;
    const { words, span } = paragraph;
    this.findings.state({ subject, property: "doc", value: words.join(" "), span });
  }

  /** States what the file holds, and gives all that was found. */
  end(): Reading {
    this.finish();
    const span = this.span({ number: 1 }, 1, 1);
    for (const property of ["directories", "entries"] as const)
      this.findings.state({
        subject: this.symbols.file,
        property,
        value: this[property].join(", "),
        span,
      });
    return this.findings.reading();
  }

  private problem(line: Line, problem: string): void {
    this.findings.problem(this.span(line, 1, line.text.length), problem);
  }

  private span({ number: line }: Pick<Line, "number">, column: number, length: number): Span {
    return { file: this.file, line, column, endLine: line, endColumn: column + length };
  }
}
