import { compileOdd } from "../support/odd.ts";
import { promising } from "./harness.ts";
import { testModules } from "./typescript.ts";

testModules(
  "the TypeScript of error numbers and descriptions",
  () => promising(/^typescript\/src\/(?!pvcalls)/),
  31_000,
);
testModules(
  "the TypeScript of a protocol of odd names and shapes",
  () => compileOdd().artifacts.filter((a) => a.promise && a.path.startsWith("typescript/")),
  25_000,
);
