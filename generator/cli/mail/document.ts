import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { documentSubject, documentText } from "../../mail/document.ts";
import { fits, SUBJECT_WIDTH } from "../../mail/lines.ts";
import { mbox } from "../../mail/message.ts";
import { type Part, partsOf } from "../../mail/parts.ts";
import { comparison } from "./compare.ts";
import { demandEntry, type Job, type Made, verified } from "./job.ts";

/** The design document of a protocol, if it has one. */
export const documentOf = (p: ResolvedProtocol, { loaded }: Job): Part | undefined =>
  partsOf(loaded.artifacts, p.name).find((x) => x.kind === "document");

/** The message with the design document for review; nothing after a report. */
export async function documentMail(
  p: ResolvedProtocol,
  version: number,
  job: Job,
): Promise<Made | undefined> {
  const { diagnostics } = job;
  const part = documentOf(p, job);
  if (!part) {
    diagnostics.report("PV621", { protocol: p.name }, p.header.at("name"));
    return undefined;
  }
  demandEntry(p, job);
  const compared = comparison(p.name, job);
  const subject = documentSubject(p, version);
  if (!fits(subject))
    diagnostics.report(
      "PV623",
      { file: part.path, limit: SUBJECT_WIDTH, shortest: subject },
      p.header.at("title"),
    );
  if (diagnostics.failed || !(await verified([part], job))) return undefined;
  const text = mbox(job.author, subject, documentText(p, version, compared, part.artifact.text));
  return {
    mails: [{ name: `${p.name}-v${version}.mbox`, content: Buffer.from(text, "utf8") }],
    notes: [
      "Send it to the list of the tree that the document is for, and Cc those who look after it.",
    ],
  };
}
