import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ROOT } from "../../support/files.ts";
import { SEED } from "../classes.ts";
import { READERS } from "../tried.ts";
import { faultsOf } from "./faults.ts";
import { type Outcome, outcomes } from "./try.ts";

/**
 * Puts each fault into its reader, and prints whether one mutant of each class shows it, and
 * whether all mutants do.
 */
const folder = mkdtempSync(join(tmpdir(), "pvspec-"));
const file = join(folder, "outcomes");
writeFileSync(file, "");
const args = process.argv.slice(2);
const vitest = [
  join(ROOT, "node_modules/vitest/vitest.mjs"),
  ...["run", "--config", "test/mutation/faults/vitest.config.ts", ...args],
];
let failed = false;
for (const of of ["representatives", "all"]) {
  const env = { ...process.env, PVSPEC_FAULTS: file, PVSPEC_FAULTS_OF: of };
  const { status } = spawnSync(process.execPath, vitest, { cwd: ROOT, stdio: "inherit", env });
  failed ||= status !== 0;
}
const all = outcomes(file);
rmSync(folder, { recursive: true });

const shown = (list: readonly Outcome[]): string => {
  const mutant = list.find((o) => o.mutant !== undefined)?.mutant;
  return mutant?.replace(/\s+/g, " ").replaceAll("|", "\\|").slice(0, 90) ?? "no";
};
console.log(
  `| reader | fault: it … | one of each class, PVSPEC_SEED=${SEED} | all |\n| - | - | - | - |`,
);
const counts = { faults: 0, representatives: 0, all: 0 };
for (const reader of READERS)
  for (const [i, { what }] of faultsOf(reader).entries()) {
    const own = all.filter((o) => o.reader === reader && o.fault === i);
    if (own.length === 0) continue;
    const few = shown(own.filter((o) => o.of === "representatives"));
    const every = few === "no" ? shown(own) : "yes";
    counts.faults++;
    if (few !== "no") counts.representatives++;
    if (every !== "no") counts.all++;
    console.log(`| ${reader} | ${what.replaceAll("|", "\\|")} | ${few} | ${every} |`);
  }
console.log(
  `${counts.faults} faults: ${counts.representatives} shown by one mutant of each class, ${counts.all} by all`,
);
process.exit(failed || counts.faults === 0 || counts.representatives < counts.all ? 1 : 0);
