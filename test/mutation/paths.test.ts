import { it } from "vitest";
import { inWholeFile, Mutation, promising, TIMEOUT } from "./harness.ts";
import { mutants, withoutHtmlComments } from "./mutants.ts";

it(
  "every mutant of the node notation is reported",
  async () => {
    const mutation = new Mutation("node notation");
    for (const artifact of promising(/xenstore-paths\.pandoc$/))
      await mutation.try(
        artifact,
        mutants(artifact.text, withoutHtmlComments(artifact.text)),
        inWholeFile(artifact),
      );
    await mutation.finish(4_800);
  },
  TIMEOUT,
);
