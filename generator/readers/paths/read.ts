import type { Span } from "../../diagnostics/span.ts";
import type { Fact, Reading, ReadProblem } from "../../facts/fact.ts";
import type { PathSymbols } from "../../facts/symbols.ts";

const ENTRY = /^(#{4} )(\S+)( = )(.+) (\[[A-Za-z,]*\])$/;
const HEADING = /^## (\S+)$/;

/**
 * Reads entries in the notation of xenstore-paths: `#### PATH = VALUES [TAGS]` and a paragraph
 * below each.
 */
export function readPaths(file: string, text: string, symbols: PathSymbols): Reading {
  const facts: Fact[] = [];
  const problems: ReadProblem[] = [];
  const seen = new Map<string, number>();
  const directories: string[] = [];
  const entries: string[] = [];
  let subject: string | undefined;
  let paragraph: { words: string[]; span: Span } | undefined;
  let comment = false;
  const span = (line: number, column: number, length: number): Span => ({
    file,
    line,
    column,
    endLine: line,
    endColumn: column + length,
  });
  const finish = () => {
    if (paragraph && subject !== undefined)
      facts.push({
        subject,
        property: "doc",
        value: paragraph.words.join(" "),
        span: paragraph.span,
      });
    paragraph = undefined;
  };
  text.split("\n").forEach((line, i, lines) => {
    const n = i + 1;
    if (!comment && line.startsWith("<!--")) comment = true;
    if (comment) {
      comment = !line.includes("-->");
      if (!comment && line.slice(line.indexOf("-->") + 3).trim() !== "")
        problems.push({ span: span(n, 1, line.length), problem: "text behind a comment" });
      return;
    }
    const entry = ENTRY.exec(line);
    const heading = HEADING.exec(line);
    if ((entry || heading) && (lines[i - 1] ?? "").trim() !== "")
      problems.push({
        span: span(n, 1, line.length),
        problem: "without an empty line above it, this is no heading",
      });
    if (entry) {
      finish();
      const [, hashes = "", path = "", equals = "", values = "", tags = ""] = entry;
      const known = symbols.subjects.get(path);
      const nth = seen.get(path) ?? 0;
      seen.set(path, nth + 1);
      subject = known?.[nth] ?? known?.at(-1) ?? path;
      entries.push(path);
      const at = hashes.length + 1;
      facts.push({
        subject,
        property: "notation.path",
        value: path,
        span: span(n, at, path.length),
      });
      facts.push({
        subject,
        property: "notation.values",
        value: values,
        span: span(n, at + path.length + equals.length, values.length),
      });
      facts.push({
        subject,
        property: "notation.tags",
        value: tags,
        span: span(n, line.length - tags.length + 1, tags.length),
      });
    } else if (heading) {
      finish();
      subject = undefined;
      directories.push(heading[1] ?? "");
    } else if (line.trim() === "") finish();
    else if (line.startsWith("#") || subject === undefined)
      problems.push({
        span: span(n, 1, line.length),
        problem: "neither an entry `#### PATH = VALUES [TAGS]` nor the text of one",
      });
    else {
      paragraph ??= { words: [], span: span(n, 1, line.length) };
      paragraph.words.push(...line.trim().split(/\s+/));
    }
  });
  finish();
  const whole = span(1, 1, 1);
  facts.push({
    subject: symbols.file,
    property: "directories",
    value: directories.join(", "),
    span: whole,
  });
  facts.push({
    subject: symbols.file,
    property: "entries",
    value: entries.join(", "),
    span: whole,
  });
  return { facts, problems };
}
