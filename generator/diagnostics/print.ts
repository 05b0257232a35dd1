import { styleText } from "node:util";
import { codeFrameColumns } from "@babel/code-frame";
import type { Diagnostic } from "./diagnostics.ts";
import { formatSpan } from "./span.ts";

/** How findings are printed: for people, for programs, or as annotations of a forge's checks. */
export type Format = "pretty" | "json" | "github";

/** Control characters, and those that turn the direction of text, shown as escapes. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, (c) => (c === "\n" || c === "\t" ? c : `\\u{${c.codePointAt(0)?.toString(16)}}`));
}

const COLOURS = { error: "red", warning: "yellow", info: "blue" } as const;

/** One finding for people: place, code, message, the lines with a caret, the remedy. An info asks for nothing, so it takes one line. */
function pretty(d: Diagnostic, sources: ReadonlyMap<string, string>, colour: boolean): string {
  const paint = (style: "bold" | "red" | "yellow" | "blue" | "cyan", s: string) => (colour ? styleText(style, s, { validateStream: false }) : s);
  const head = `${d.span ? `${formatSpan(d.span)}: ` : ""}${paint(COLOURS[d.severity], `${d.severity} ${d.code}`)}: ${paint("bold", visible(d.message))}`;
  if (d.severity === "info") return head;
  const out = [head];
  const text = d.span && sources.get(d.span.file);
  if (d.span && text !== undefined) {
    const { line, column, endLine, endColumn } = d.span;
    const end = endLine === line ? { line, column: Math.max(endColumn, column + 1) } : undefined;
    out.push(visible(codeFrameColumns(text, { start: { line, column }, ...(end && { end }) }, { linesAbove: 1, linesBelow: 1 })));
  }
  for (const r of d.related) out.push(`  ${formatSpan(r.span)}: ${visible(r.note)}`);
  out.push(`  ${paint("cyan", "remedy")}: ${visible(d.remedy)}`);
  return out.join("\n");
}

const escapeData = (s: string) => s.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
const escapeProperty = (s: string) => escapeData(s).replace(/:/g, "%3A").replace(/,/g, "%2C");

/** Infos are called notices there. */
const COMMANDS = { error: "error", warning: "warning", info: "notice" } as const;

/** One finding as a workflow command that annotates the line. */
function github(d: Diagnostic): string {
  const place = d.span ? ` file=${escapeProperty(d.span.file)},line=${d.span.line},col=${d.span.column},title=${d.code}` : ` title=${d.code}`;
  return `::${COMMANDS[d.severity]}${place}::${escapeData(`${d.message}. Remedy: ${d.remedy}`)}`;
}

/**
 * All findings as one text that ends in a newline, or "" if there are none and the format is for people.
 * `sources` maps file names to their text, for the frames.
 */
export function printDiagnostics(list: readonly Diagnostic[], format: Format, sources: ReadonlyMap<string, string>, colour = false): string {
  if (format === "json") return `${JSON.stringify(list, null, 2)}\n`;
  if (format === "github") return list.map((d) => `${github(d)}\n`).join("");
  const together = (i: number) => list[i]?.severity === "info" && list[i + 1]?.severity === "info";
  return list.map((d, i) => `${pretty(d, sources, colour)}\n${together(i) ? "" : "\n"}`).join("");
}
