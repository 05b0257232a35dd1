import { it } from "vitest";
import { inWholeFile, Mutation, promising, TIMEOUT } from "./harness.ts";
import { mutants, withoutCComments } from "./mutants.ts";

it(
  "every mutant of the C headers is reported",
  async () => {
    const mutation = new Mutation("C headers");
    for (const artifact of promising(/^(?!c\/).*\.h$/))
      await mutation.try(
        artifact,
        mutants(artifact.text, withoutCComments(artifact.text)),
        inWholeFile(artifact),
      );
    await mutation.finish(4_000);
  },
  TIMEOUT,
);
