import { promising } from "./harness.ts";
import { testModules } from "./typescript.ts";

testModules(
  "the TypeScript of messages",
  () => promising(/^typescript\/src\/pvcalls\.ts$/),
  80_000,
);
