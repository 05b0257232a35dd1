import { resolve } from "node:path";
import { NOTHING, type Onto, readOnto } from "../../git/onto.ts";
import { ProgramError } from "../../git/program.ts";
import { type Commit, formatSeries, type Patch } from "../../git/series.ts";
import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { commitMessage, commitSubject, takesDocument } from "../../mail/commits.ts";
import { fits, SUBJECT_WIDTH } from "../../mail/lines.ts";
import { type Part, partsOf } from "../../mail/parts.ts";
import { uninterrupted } from "../interrupts.ts";
import { comparison } from "./compare.ts";
import { demandEntry, type Job, type Made, problemOf, verified } from "./job.ts";
import { notesOf } from "./notes.ts";

/**
 * Gives what a protocol has for a tree, the document first; `undefined` if something is missing.
 */
export function partsFor(
  p: ResolvedProtocol,
  tree: string,
  { loaded }: Job,
): { parts: readonly Part[]; lacks: "document" | "everything" | undefined } {
  const parts = partsOf(loaded.artifacts, p.name).filter((x) => x.tree === tree);
  if (takesDocument(p, tree) && !parts.some((x) => x.kind === "document"))
    return { parts, lacks: "document" };
  return { parts, lacks: parts.length === 0 ? "everything" : undefined };
}

function reportLack(
  p: ResolvedProtocol,
  tree: string,
  lacks: "document" | "everything",
  { loaded, diagnostics }: Job,
): void {
  const known = [...new Set(partsOf(loaded.artifacts, p.name).map((x) => x.tree))];
  if (lacks === "document") diagnostics.report("PV621", { protocol: p.name }, p.header.at("name"));
  else
    diagnostics.report(
      "PV628",
      { protocol: p.name, tree, known: known.join(", ") || "none has one" },
      p.header.at("name"),
    );
}

function start(parts: readonly Part[], { mail: { onto }, diagnostics }: Job): Onto {
  if (onto === undefined) return NOTHING;
  try {
    const paths = parts.map((x) => x.path);
    return readOnto(resolve(onto), paths);
  } catch (e) {
    diagnostics.report("PV625", { folder: onto, problem: problemOf(e, ProgramError) });
    return NOTHING;
  }
}

async function write(
  from: Onto,
  commits: readonly Commit[],
  { author, mail, diagnostics }: Job,
): Promise<readonly Patch[]> {
  try {
    return await uninterrupted(() => formatSeries(from, commits, author, mail.version));
  } catch (e) {
    diagnostics.report("PV626", { problem: problemOf(e, ProgramError) });
    return [];
  }
}

/** The series that brings a tree the document and the header; nothing after a report. */
export async function series(
  p: ResolvedProtocol,
  tree: string,
  job: Job,
): Promise<Made | undefined> {
  const { diagnostics, mail } = job;
  const { parts, lacks } = partsFor(p, tree, job);
  if (lacks) {
    reportLack(p, tree, lacks, job);
    return undefined;
  }
  demandEntry(p, job);
  const compared = comparison(p.name, job);
  const from = start(parts, job);
  if (diagnostics.failed || !(await verified(parts, job))) return undefined;
  const context = { protocol: p, version: mail.version, compared };
  const commits = parts.flatMap((part): Commit[] => {
    const old = from.files.find((f) => f.path === part.path);
    if (old?.content.equals(Buffer.from(part.artifact.text, "utf8"))) return [];
    const how = old ? "update" : "add";
    const subject = commitSubject(p, part, how);
    if (!fits(subject))
      diagnostics.report(
        "PV623",
        { file: part.path, limit: SUBJECT_WIDTH, shortest: subject },
        p.header.at("title"),
      );
    return [
      {
        path: part.path,
        text: part.artifact.text,
        message: commitMessage(context, part, how, subject),
      },
    ];
  });
  if (diagnostics.failed) return undefined;
  if (commits.length === 0) {
    diagnostics.report("PV627", { folder: mail.onto ?? tree });
    return undefined;
  }
  const patches = await write(from, commits, job);
  return diagnostics.failed ? undefined : { mails: patches, notes: await notesOf(patches, job) };
}
