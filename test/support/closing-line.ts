import type { Reporter, TestModule } from "vitest/node";
import { missingTools } from "./tools.ts";

/**
 * Prints what to install for skipped tests, and as the last line how many tests passed, failed and
 * were skipped.
 */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
    const count = { passed: 0, failed: errors.length, skipped: 0 };
    for (const m of modules) {
      // A file that cannot be loaded, or whose preparation fails, has no failed test of its own.
      if (m.state() === "failed" && [...m.children.allTests("failed")].length === 0) count.failed++;
      for (const t of m.children.allTests()) {
        const { state } = t.result();
        if (state === "passed" || state === "failed" || state === "skipped") count[state]++;
      }
    }
    const missing = missingTools();
    if (missing.length > 0)
      console.log(
        "\nSkipped tests need packages that are not installed. Run:\n" +
          `  apt-get install ${missing.join(" ")}\n`,
      );
    console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
  }
}
