import { Diagnostics } from "../diagnostics/diagnostics.ts";
import { verbOf } from "../facts/sentences.ts";
import { unmetClaims } from "../lint/lifecycle.ts";
import { checkOutput } from "../output/output.ts";
import { lintCompilation, unstatedFacts } from "../pipeline.ts";
import { apart, type Read } from "../readers/apart.ts";
import { type Loaded, load } from "./compiled.ts";
import { GENERATED, generatedFolder, show } from "./context.ts";
import { checkReport } from "./report.ts";
import { say } from "./say.ts";
import { documentOf } from "./stage.ts";
import type { Options } from "./usage.ts";
import { verifyFiles } from "./verify-files.ts";

function reportUnstated(loaded: Loaded, diagnostics: Diagnostics): void {
  for (const f of unstatedFacts(loaded))
    diagnostics.report(
      "PV801",
      { output: f.output, subject: f.subject, verb: verbOf(f.property), value: f.value },
      f.span,
    );
}

/** Reports what keeps protocols from the stages that they claim. */
function reportClaims(loaded: Loaded, diagnostics: Diagnostics): void {
  for (const { protocol } of loaded.sources)
    for (const { code, params, span, related } of unmetClaims(
      protocol,
      documentOf(loaded, protocol.name),
    ))
      diagnostics.report(code, params, span, related);
}

/**
 * `check`: the specification is valid and follows the rules of lint, the generated files are
 * current, and what they state is true.
 */
export const check = (options: Options & { notes?: boolean }): Promise<number> =>
  apart((read) => checkWith(read, options));

async function checkWith(read: Read, options: Options & { notes?: boolean }): Promise<number> {
  const loaded = load(options);
  const all = lintCompilation(loaded);
  const hidden =
    options.format === "pretty" && !options.notes ? all.filter((d) => d.severity === "info") : [];
  const linted = all.filter((d) => !hidden.includes(d));
  if (!loaded.ok) return show([...loaded.diagnostics, ...linted], options, loaded.texts);
  const diagnostics = new Diagnostics();
  const further = new Diagnostics();
  /** What is done while the files are read back. */
  const besides = async () => {
    checkOutput(generatedFolder(options), GENERATED, loaded.artifacts, diagnostics);
    reportUnstated(loaded, further);
    reportClaims(loaded, further);
  };
  const reading = verifyFiles(loaded, options, [], read);
  const [{ findings, files }] = await Promise.all([reading, besides()]);
  const reported = new Set(diagnostics.list.map((d) => d.message));
  const code = show(
    [
      ...loaded.diagnostics,
      ...diagnostics.list,
      ...findings.filter((f) => !reported.has(f.message)),
      ...further.list,
      ...linted,
    ],
    options,
    loaded.texts,
  );
  if (options.format === "pretty") say(checkReport(loaded, files));
  if (hidden.length > 0)
    say(`${hidden.length} notes, such as open questions: pvspec check --notes`);
  return code;
}
