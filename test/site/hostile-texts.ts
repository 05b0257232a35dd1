import { LineCounter, parseDocument, Scalar, visit } from "yaml";
import type { Span } from "../../generator/diagnostics/span.ts";
import { compile, type SourceFile } from "../../generator/index.ts";
import { documentFiles } from "../document/special.ts";
import { ROOT, specFiles } from "../support/files.ts";

/** What would set `window.__p`, or make an element of its own, if a page took it for more than text. */
export const HOSTILE = [
  "</script><script>window.__p=1</script>",
  '<img src=x onerror="window.__p=1">',
  "<svg onload=window.__p=1>",
  "<p-x>an element</p-x>",
  "{window.__p=1}",
  "$" + "{window.__p=1}",
  "[go](javascript:window.__p=1)",
  "javascript:window.__p=1",
  '" onmouseover="window.__p=1',
  "' onfocus='window.__p=1",
  "&lt;p-x&gt;",
  "<!-- p-x -->",
].join(" ");

/** A word that is longer than any screen is wide. */
const LONG = "long".repeat(2500);

/** Says that a text is a sentence, which can be any other as well. */
const isSentence = (node: Scalar): boolean =>
  typeof node.value === "string" && node.value.includes(" ");

/** A file with what is hostile behind each sentence, but for those on some of its lines. */
function withHostile({ path, text }: SourceFile, kept: ReadonlySet<number>): SourceFile {
  const document = parseDocument(text, { intAsBigInt: true });
  let n = 0;
  visit(document, {
    Scalar(key, node) {
      if (key === "key" || !isSentence(node)) return;
      n++;
      if (kept.has(n)) return;
      node.value = `${node.value} ${n % 10 === 0 ? LONG : HOSTILE}`;
      node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return { path, text: document.toString({ lineWidth: 0 }) };
}

/** The numbers of the sentences of a file that a finding is in, or else on whose line it is. */
function sentencesAt({ text }: SourceFile, { line, column }: Span): number[] {
  const counter = new LineCounter();
  const on: number[] = [];
  const at: number[] = [];
  let n = 0;
  visit(parseDocument(text, { lineCounter: counter }), {
    Scalar(key, node) {
      if (key === "key" || !isSentence(node)) return;
      n++;
      const [start, end] = (node.range ?? [0, 0]).map((offset) => counter.linePos(offset));
      if (start?.line !== line) return;
      on.push(n);
      if (column >= start.col && column <= (end?.col ?? 0)) at.push(n);
    },
  });
  return at.length > 0 ? at : on;
}

/** A specification, and how many of its sentences are hostile. */
export interface Hostile {
  readonly files: readonly SourceFile[];
  readonly sentences: number;
}

/**
 * The made-up protocol with hostile texts wherever the language takes any, and a protocol with a
 * document that prints such texts everywhere.
 */
export function hostileSpecification(): Hostile {
  const demo = specFiles(`${ROOT}test/scenarios/made-up/input`, "demo");
  const prose = documentFiles(HOSTILE, HOSTILE).map(({ path, text }) => ({
    path: path.replace("/demo/", "/prose/"),
    text: text.replaceAll("demo", "prose"),
  }));
  const kept = new Map(demo.map((f) => [f.path, new Set<number>()]));
  // A text that the language refuses, such as a formula, stays as it was.
  for (;;) {
    const files = demo.map((f) => withHostile(f, kept.get(f.path) ?? new Set()));
    const { ok, diagnostics } = compile([...specFiles(ROOT, "xen"), ...files, ...prose]);
    const sentences = files.map((f) => f.text.split("<p-x>").length - 1);
    if (ok) return { files: [...files, ...prose], sentences: sentences.reduce((a, b) => a + b, 0) };
    let dropped = 0;
    for (const file of files) {
      const own = kept.get(file.path);
      const errors = diagnostics.flatMap((d) =>
        d.severity === "error" && d.span?.file === file.path ? [d.span] : [],
      );
      for (const n of errors.flatMap((span) => sentencesAt(file, span))) {
        if (own?.has(n)) continue;
        own?.add(n);
        dropped++;
      }
    }
    if (dropped === 0)
      throw new Error(
        diagnostics.map((d) => `${d.span?.file}:${d.span?.line} ${d.message}`).join("\n"),
      );
  }
}
