import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Reporter, TestModule } from "vitest/node";
import { choice, hashes, RECORD, readSources } from "../mutation/tried.ts";
import { ROOT } from "./files.ts";

/**
 * The suites that try mutants, below the folder of the repository. All of them have to pass before
 * anything is recorded.
 */
const suites = (): string[] =>
  readdirSync(join(ROOT, "test/mutation"))
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => `test/mutation/${name}`);

/** A suite of which every test has run and passed. */
const passed = (m: TestModule | undefined): boolean =>
  m?.state() === "passed" && [...m.children.allTests()].every((t) => t.result().state === "passed");

/**
 * With `--record`: writes down the readers of which every mutant was noticed, if all suites of
 * mutants have passed.
 */
export default class RecordTried implements Reporter {
  private before = "";

  onTestRunStart(): void {
    if (process.env.PVSPEC_RECORD_TRIED === "1") this.before = this.text();
  }

  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    if (process.env.PVSPEC_RECORD_TRIED !== "1") return;
    const failed = suites().filter(
      (path) => !passed(modules.find((m) => m.moduleId === join(ROOT, path))),
    );
    const why =
      choice() === "representatives"
        ? "only one mutant of each class was tried"
        : failed.length > 0
          ? `these have not run and passed: ${failed.join(" ")}`
          : errors.length > 0
            ? "something failed outside of the tests"
            : this.text() !== this.before
              ? "files have changed while the tests ran"
              : "";
    if (why === "") writeFileSync(join(ROOT, RECORD), this.before);
    else process.exitCode = 1;
    console.log(why === "" ? `recorded in ${RECORD}` : `nothing was recorded: ${why}`);
  }

  private text(): string {
    return `${JSON.stringify(hashes(readSources()), null, 2)}\n`;
  }
}
