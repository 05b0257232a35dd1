import { type Diagnostic, Diagnostics } from "../diagnostics/diagnostics.ts";
import { readiness, type WrittenDocument } from "../lint/lifecycle.ts";
import type { Stage } from "../lint/stages.ts";
import { partsOf } from "../mail/parts.ts";
import { type Loaded, load } from "./compiled.ts";
import { show } from "./context.ts";
import { protocolsOf } from "./protocols.ts";
import { textTable } from "./text-table.ts";
import type { Options } from "./usage.ts";

/**
 * The document that the specification of a protocol holds: what is made from it, where something
 * is.
 */
export function documentOf(loaded: Loaded, protocol: string): WrittenDocument | undefined {
  const resolved = loaded.sources.find((s) => s.protocol.name === protocol)?.document;
  const made = partsOf(loaded.artifacts, protocol).find((p) => p.kind === "document")?.artifact
    .text;
  return (
    resolved && {
      file: resolved.file,
      text: made ?? loaded.texts.get(resolved.file) ?? "",
      resolved,
    }
  );
}

/**
 * `check --stage`: for every demand of the life cycle that applies, whether it is met, and what is
 * missing where.
 */
export function checkStage(
  protocol: string | undefined,
  options: Options & { stage: Stage },
): number {
  const loaded = load(options);
  if (!loaded.ok) return show(loaded.diagnostics, options, loaded.texts);
  const findings: Diagnostic[] = [];
  const reports: string[] = [];
  for (const p of protocolsOf(loaded, protocol)) {
    const rows = readiness(p, options.stage, documentOf(loaded, p.name)).map((met) => {
      const found = new Diagnostics();
      for (const { code, params, span, related } of met.missing)
        found.report(code, params, span, related);
      findings.push(...found.list);
      return { ...met, failed: found.failed, holds: found.list.length === 0 };
    });
    const verdict = rows.some((r) => r.failed) ? "not ready" : "ready";
    const cells = rows.map((r) => [
      r.id,
      r.must ? "must" : "wish",
      r.holds ? "holds" : `${r.missing.length} missing`,
      r.what,
    ]);
    reports.push(
      `${p.name} is ${verdict} for the stage ${options.stage}\n\n` +
        `${textTable(["rule", "kind", "state", "demand"], cells)}\n`,
    );
  }
  const code = show(findings, options, loaded.texts);
  if (options.format === "pretty") process.stdout.write(reports.join("\n"));
  return code;
}
