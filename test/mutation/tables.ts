import { expect, it } from "vitest";
import { FactSet } from "../../generator/facts/fact.ts";
import type { Artifact } from "../../generator/index.ts";
import { findings, inWholeFile, Mutation, promising, TIMEOUT } from "./harness.ts";
import { mutants, withoutHtmlComments } from "./mutants.ts";
import { Pieces } from "./sections.ts";

/** One mutant of so many is tried on the whole file too. */
const SHARE = 400;

const keys = (artifacts: readonly Artifact[]) =>
  new Set(artifacts.flatMap((a) => a.promise?.facts ?? []).map(FactSet.key));

/** The tests of all tables of a protocol or vocabulary. */
export function testTables(protocol: string, floor: number): void {
  const artifacts = promising(new RegExp(`^tables/${protocol}/.*\\.md$`));

  it("pieces of tables agree with their promises, and promise what the file does", async () => {
    for (const artifact of artifacts) {
      expect(await findings({ artifact, text: artifact.text })).toBe(0);
      for (const pieces of new Pieces(artifact).all()) {
        for (const piece of pieces)
          expect(await findings({ artifact: piece, text: piece.text }), piece.text).toBe(0);
        expect(keys(pieces)).toEqual(keys([artifact]));
      }
    }
  });

  it(
    "every mutant is reported",
    async () => {
      const mutation = new Mutation(`tables of ${protocol}`);
      for (const artifact of artifacts) {
        const code = withoutHtmlComments(artifact.text);
        const pieces = new Pieces(artifact);
        await mutation.try(artifact, mutants(artifact.text, code), pieces.check);
        await mutation.try(artifact, pieces.sectionMutants(), inWholeFile(artifact));
        await mutation.tryShare(
          artifact,
          mutants(artifact.text, code),
          SHARE,
          inWholeFile(artifact),
        );
      }
      await mutation.finish(floor);
    },
    TIMEOUT,
  );
}
