import type { Artifact } from "./backends/backend.ts";
import type { Span } from "./diagnostics/span.ts";
import { type Fact, FactSet } from "./facts/fact.ts";
import { readArtifact } from "./readers/index.ts";

/** What a line of a generated file says, and where the specification says it. */
export interface Origin {
  /** The fact as the file states it. */
  readonly found: Fact;
  /** The fact as the specification states it. */
  readonly stated: Fact;
}

/**
 * The origins of a line: of what stands in it, or, if it states nothing itself, of what stands
 * nearest above and below.
 */
export interface Origins {
  readonly here: boolean;
  readonly list: readonly Origin[];
}

const length = (f: Fact) =>
  (f.span.endLine - f.span.line) * 1000 + (f.span.endColumn - f.span.column);

const words = (line: string): Set<string> =>
  new Set(line.toLowerCase().match(/[a-z0-9]{3,}/g) ?? []);

/**
 * The line of a paragraph in the specification that has the most words in common with a line that
 * was made from it.
 */
export function closestLine(source: string, span: Span, line: string): Span {
  const wanted = words(line);
  const shared = source
    .split("\n")
    .slice(span.line - 1, span.endLine)
    .map((l) => [...words(l)].filter((w) => wanted.has(w)).length);
  const best = shared.indexOf(Math.max(...shared));
  return best <= 0 ? span : { ...span, line: span.line + best, column: 1 };
}

/**
 * Says where the specification says what each line of a generated file says. Found by reading the
 * text back: each fact that its reader sees in the line is looked up among those that the file
 * promised. Smaller stretches come first.
 */
export async function originsIn(
  artifact: Artifact,
  file: string,
  text: string,
): Promise<(line: number) => Origins> {
  if (!artifact.promise) return () => ({ here: false, list: [] });
  const promised = new FactSet(artifact.promise.facts);
  const reading = await readArtifact(file, text, artifact.promise.symbols);
  const all = reading.facts.flatMap((found): Origin[] => {
    const stated = promised.get(found.subject, found.property);
    return stated ? [{ found, stated }] : [];
  });
  return (line) => {
    const inLine = all.filter(({ found: { span } }) => span.line <= line && line <= span.endLine);
    if (inLine.length > 0)
      return { here: true, list: inLine.toSorted((a, b) => length(a.found) - length(b.found)) };
    const above = all.filter(({ found }) => found.span.endLine < line);
    const below = all.filter(({ found }) => found.span.line > line);
    const last = Math.max(...above.map((o) => o.found.span.endLine));
    const first = Math.min(...below.map((o) => o.found.span.line));
    return {
      here: false,
      list: [
        ...above.filter((o) => o.found.span.endLine === last),
        ...below.filter((o) => o.found.span.line === first),
      ],
    };
  };
}

/**
 * The item that a line of data is about: the nearest id in the line or above it. For files that are
 * not read back, because they are the resolved model itself.
 */
export function nearestId(
  text: string,
  line: number,
  ids: ReadonlySet<string>,
): string | undefined {
  const lines = text.split("\n");
  for (let n = Math.min(line, lines.length) - 1; n >= 0; n--) {
    const found = [...(lines[n] ?? "").matchAll(/"([\w.-]+)"/g)]
      .map((m) => m[1] ?? "")
      .find((word) => ids.has(word));
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The first line of a generated file that says something about each id, found by reading the text
 * back. For data that is not read back: the first line with the id in quotation marks.
 */
export async function firstLines(artifact: Artifact): Promise<Map<string, number>> {
  const first = new Map<string, number>();
  const note = (id: string, line: number) => {
    const known = first.get(id);
    if (known === undefined || line < known) first.set(id, line);
  };
  if (artifact.promise) {
    const { symbols } = artifact.promise;
    const { facts } = await readArtifact(artifact.path, artifact.text, symbols);
    for (const { subject, span } of facts) note(subject, span.line);
  } else if (artifact.path.endsWith(".json"))
    for (const [i, line] of artifact.text.split("\n").entries())
      for (const [, id = ""] of line.matchAll(/"id": "([\w.-]+)"/g)) note(id, i + 1);
  return first;
}
