import { styleText } from "node:util";
import type { Diagnostic } from "./diagnostics.ts";
import { frame } from "./frame.ts";
import { formatSpan, type Span } from "./span.ts";
import { onOneLine } from "./visible.ts";

/** How findings are printed: for people, for programs, or as annotations of a forge's checks. */
export type Format = "pretty" | "json" | "github";

/** Findings of one code about a specification that are printed for people. */
const MOST = 20;

const COLOURS = { error: "red", warning: "yellow", info: "blue" } as const;

/** A place on one line, whatever the name of the file holds. */
const place = (span: Span) => onOneLine(formatSpan(span));

/**
 * One finding for people: place, code, message, the lines with a caret, the remedy. An info asks
 * for nothing, so it takes one line.
 */
function pretty(d: Diagnostic, sources: ReadonlyMap<string, string>, colour: boolean): string {
  const paint = (style: "bold" | "red" | "yellow" | "blue" | "cyan", s: string) =>
    colour ? styleText(style, s, { validateStream: false }) : s;
  const at = d.span ? `${place(d.span)}: ` : "";
  const kind = paint(COLOURS[d.severity], `${d.severity} ${d.code}`);
  const head = `${at}${kind}: ${paint("bold", onOneLine(d.message))}`;
  if (d.severity === "info") return head;
  const out = [head];
  const text = d.span && sources.get(d.span.file);
  if (d.span && text !== undefined) out.push(frame(text, d.span));
  for (const r of d.related) out.push(`  ${place(r.span)}: ${onOneLine(r.note)}`);
  out.push(`  ${paint("cyan", "remedy")}: ${onOneLine(d.remedy)}`);
  return out.join("\n");
}

const escapeData = (s: string) =>
  s.replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
const escapeProperty = (s: string) => escapeData(s).replace(/:/g, "%3A").replace(/,/g, "%2C");

/** Infos are called notices there. */
const COMMANDS = { error: "error", warning: "warning", info: "notice" } as const;

/** One finding as a workflow command that annotates the line. */
function github(d: Diagnostic): string {
  const place = d.span
    ? `file=${escapeProperty(d.span.file)},line=${d.span.line},col=${d.span.column},`
    : "";
  const text = escapeData(`${d.message}. Remedy: ${d.remedy}`);
  return `::${COMMANDS[d.severity]} ${place}title=${d.code}::${text}`;
}

/**
 * All findings as one text that ends in a newline, or "" if there are none and the format is for
 * people. `sources` maps file names to their text, for the frames.
 */
export function printDiagnostics(
  list: readonly Diagnostic[],
  format: Format,
  sources: ReadonlyMap<string, string>,
  colour = false,
): string {
  if (format === "json") return `${JSON.stringify(list, null, 2)}\n`;
  if (format === "github") return list.map((d) => `${github(d)}\n`).join("");
  const shown = firstOfEach(list);
  const together = (i: number) =>
    shown[i]?.severity === "info" && shown[i + 1]?.severity === "info";
  return (
    shown.map((d, i) => `${pretty(d, sources, colour)}\n${together(i) ? "" : "\n"}`).join("") +
    rest(list)
  );
}

/**
 * Whether a code is printed a limited number of times: those about specifications, where one
 * mistake can show in many places.
 */
const counted = (d: Diagnostic) => d.severity !== "info" && /^PV[1-5]/.test(d.code);

/** The findings without those of a code that has come often enough. */
function firstOfEach(list: readonly Diagnostic[]): Diagnostic[] {
  const count = new Map<string, number>();
  return list.filter((d) => {
    const n = (count.get(d.code) ?? 0) + 1;
    count.set(d.code, n);
    return n <= MOST || !counted(d);
  });
}

/** Says how many findings were left out. */
function rest(list: readonly Diagnostic[]): string {
  const codes = [...new Set(list.filter(counted).map((d) => d.code))];
  const more = codes
    .map((code) => ({ code, n: list.filter((d) => d.code === code).length - MOST }))
    .filter(({ n }) => n > 0);
  return more
    .map(({ code, n }) => `${n} more of ${code} are not shown; --format json has all of them\n`)
    .join("");
}
