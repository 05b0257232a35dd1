import { it } from "vitest";
import { inWholeFile, Mutation, promising, TIMEOUT } from "./harness.ts";
import { gaps, marks } from "./marks.ts";
import { exchanges, moves, mutants, type Stretch, withoutHtmlComments } from "./mutants.ts";

/** Each entry with its text, up to the next heading. */
const entries = (text: string): Stretch[] =>
  [...text.matchAll(/^#### (?:(?!^##)[\s\S])*/gm)].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
  }));

it(
  "every mutant of the node notation is reported",
  async () => {
    const mutation = new Mutation("node notation");
    for (const artifact of promising(/xenstore-paths\.pandoc$/)) {
      const { text } = artifact;
      const code = withoutHtmlComments(text);
      // An empty line below a heading means nothing.
      const lines = [...gaps(text, code)].filter((m) => !/^no empty line before [^#]/.test(m.what));
      for (const list of [
        mutants(text, code),
        exchanges(text, code),
        marks(text, code),
        lines,
        moves(text, entries(text), "entry", (s) => s.end, ""),
      ])
        await mutation.try(artifact, list, inWholeFile(artifact));
    }
    await mutation.finish(6_000);
  },
  TIMEOUT,
);
