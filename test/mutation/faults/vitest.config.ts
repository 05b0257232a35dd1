import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";
import { faultyReaders } from "./plugin.ts";

export default defineConfig({
  plugins: [faultyReaders()],
  test: {
    root: fileURLToPath(new URL("../../..", import.meta.url)),
    include: ["test/mutation/*.test.ts"],
    exclude: ["test/mutation/{allowed,classes,tried}.test.ts"],
    testNamePattern: / is reported$/,
    maxWorkers: 1,
    testTimeout: 0,
    hookTimeout: 0,
    reporters: ["dot"],
  },
});
