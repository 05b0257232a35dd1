/**
 * pvspec as a library: `compile` makes every file from a specification, `verifyText` reads one back
 * and compares, `printDiagnostics` prints what they found.
 */
export type { Artifact, Source } from "./backends/backend.ts";
export type { Diagnostic } from "./diagnostics/diagnostics.ts";
export { type Format, printDiagnostics } from "./diagnostics/print.ts";
export type { Span } from "./diagnostics/span.ts";
export type { Fact } from "./facts/fact.ts";
export type { ResolvedField, ResolvedPart } from "./layout/resolved/fields.ts";
export type { ResolvedProtocol } from "./layout/resolved/protocol.ts";
export {
  type Compilation,
  compile,
  type UnstatedFact,
  unstatedFacts,
  type Verification,
  verifyText,
} from "./pipeline.ts";
export type { SourceFile } from "./resolution.ts";
