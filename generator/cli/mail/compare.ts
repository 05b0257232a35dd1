import { resolve } from "node:path";
import type { Diagnostics } from "../../diagnostics/diagnostics.ts";
import { readBase } from "../../git/base.ts";
import { ProgramError } from "../../git/program.ts";
import type { Comparison } from "../../mail/changelog.ts";
import { compareLeaves } from "../../mail/changes.ts";
import { addLeaves, type Leaves } from "../../mail/leaves.ts";
import { GENERATED } from "../context.ts";
import { type Job, problemOf } from "./job.ts";

function leavesOf(
  files: readonly { readonly path: string; readonly text: string }[],
  protocol: string,
): Leaves {
  const leaves: Leaves = new Map();
  for (const { path, text } of files) {
    try {
      addLeaves(leaves, JSON.parse(text), protocol);
    } catch (e) {
      if (e instanceof SyntaxError) throw new ProgramError(`${path} is no JSON`);
      if (e instanceof RangeError) throw new ProgramError(`${path} is nested too deeply`);
      throw e;
    }
  }
  return leaves;
}

/** Compares the data that was committed at a base with today's; nothing after a report. */
function compareWith(
  base: string,
  protocol: string,
  { loaded, options }: Job,
  diagnostics: Diagnostics,
): Comparison | undefined {
  const data = `data/${protocol}`;
  const folder = `${GENERATED}/${data}`;
  try {
    const old = readBase(resolve(options.root), base, folder);
    const today = loaded.artifacts.filter(
      (a) => a.path.startsWith(`${data}/`) && a.path.endsWith(".json"),
    );
    return {
      with: old.name,
      changes: compareLeaves(leavesOf(old.files, protocol), leavesOf(today, protocol)),
    };
  } catch (e) {
    diagnostics.report("PV624", { base, folder, problem: problemOf(e, ProgramError) });
    return undefined;
  }
}

/** The comparison that `--base` asks for, if it does. */
export function comparison(protocol: string, job: Job): Comparison | undefined {
  return job.mail.base === undefined
    ? undefined
    : compareWith(job.mail.base, protocol, job, job.diagnostics);
}
