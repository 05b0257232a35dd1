import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { hasEntry } from "../../mail/changelog.ts";
import type { Job } from "./made.ts";

/** Demands an entry of the hand-written change log for the version that is sent. */
export function demandEntry(p: ResolvedProtocol, { mail: { version }, diagnostics }: Job): void {
  if (version === undefined || hasEntry(p, version)) return;
  const drafts = p.spec.section("drafts");
  const span = drafts?.span ?? p.header.at("name");
  diagnostics.report(
    "PV622",
    { protocol: p.name, version, file: drafts ? span.file : `spec/${p.name}/history.yaml` },
    span,
  );
}
