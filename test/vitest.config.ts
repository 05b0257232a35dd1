import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { faultyPrinters } from "./printers/plugin.ts";
import { SlowFirst } from "./support/slow-first.ts";

export default defineConfig({
  plugins: [faultyPrinters()],
  test: {
    root: fileURLToPath(new URL("..", import.meta.url)),
    maxWorkers: "100%",
    // The tests leave the library as it is, so one process can load and compile once for many
    // files. The command line is run in folders of its own (`process.chdir`), for which threads
    // would not do.
    pool: "forks",
    isolate: false,
    sequence: { sequencer: SlowFirst },
    include: ["test/**/*.test.ts"],
    globalSetup: fileURLToPath(new URL("./support/build.ts", import.meta.url)),
    testTimeout: 300_000,
    hookTimeout: 300_000,
    reporters: [
      "default",
      fileURLToPath(new URL("./support/record-tried.ts", import.meta.url)),
      fileURLToPath(new URL("./support/closing-line.ts", import.meta.url)),
    ],
    coverage: {
      provider: "v8",
      include: ["generator/**/*.ts"],
      exclude: ["generator/index.ts", "generator/**/*.d.ts", "generator/backends/*/runtime"],
      reporter: ["text-summary"],
      thresholds: { lines: 90 },
    },
  },
});
