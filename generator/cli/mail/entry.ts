import type { ResolvedProtocol } from "../../layout/resolved.ts";
import { hasEntry } from "../../mail/changelog.ts";
import type { Job } from "./made.ts";

/** Demands an entry of the hand-written change log for the version that is sent. */
export function demandEntry(p: ResolvedProtocol, { mail: { version }, diagnostics }: Job): void {
  if (version === undefined || hasEntry(p, version)) return;
  const { drafts } = p.folder.sections;
  const span = drafts ? p.folder.span(["drafts"], "key") : p.folder.span(["protocol", "name"]);
  diagnostics.report(
    "PV622",
    { protocol: p.name, version, file: drafts ? span.file : `spec/${p.name}/history.yaml` },
    span,
  );
}
