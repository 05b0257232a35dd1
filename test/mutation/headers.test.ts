import { it } from "vitest";
import { inWholeFile, Mutation, promising, TIMEOUT } from "./harness.ts";
import { marks } from "./marks.ts";
import { exchanges, mutants, withoutCComments } from "./mutants.ts";

it(
  "every mutant of the C headers is reported",
  async () => {
    const mutation = new Mutation("C headers");
    for (const artifact of promising(/^(?!c\/).*\.h$/)) {
      const { text } = artifact;
      const code = withoutCComments(text);
      for (const list of [mutants(text, code), exchanges(text, code), marks(text, code)])
        await mutation.try(artifact, list, inWholeFile(artifact));
    }
    await mutation.finish(6_000);
  },
  TIMEOUT,
);
