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
  if (list.length === 0) return "not tried to the end";
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
    const isShown = own.some((o) => o.of === "representatives" && o.mutant !== undefined);
    const every = isShown ? "yes" : shown(own.filter((o) => o.of === "all"));
    counts.faults++;
    if (isShown) counts.representatives++;
    if (own.some((o) => o.mutant !== undefined)) counts.all++;
    console.log(`| ${reader} | ${what.replaceAll("|", "\\|")} | ${few} | ${every} |`);
  }
console.log(
  `${counts.faults} faults: ${counts.representatives} shown by one mutant of each class, ` +
    `${counts.all} by all`,
);
process.exit(failed || counts.faults === 0 || counts.representatives < counts.all ? 1 : 0);
