import { expect, it } from "vitest";
import type { Artifact } from "../../generator/index.ts";
import { findings, inWholeFile, Mutation, TIMEOUT } from "./harness.ts";
import { mutants } from "./mutants.ts";
import { inPiece, mutantsOf, piecesOf, statementMutants } from "./typescript-pieces.ts";

/** One mutant of so many is tried on the whole file too. */
const SHARE = 2000;

/** The tests of modules of TypeScript. */
export function testModules(
  whose: string,
  artifacts: () => readonly Artifact[],
  floor: number,
): void {
  it(
    `every mutant of ${whose} is reported`,
    async () => {
      const mutation = new Mutation(whose);
      for (const artifact of artifacts()) {
        expect(await findings({ artifact, text: artifact.text }), artifact.path).toBe(0);
        const pieces = await piecesOf(artifact);
        for (const piece of pieces)
          await mutation.try(piece.artifact, mutantsOf(piece), await inPiece(piece));
        await mutation.tryShare(
          artifact,
          statementMutants(artifact.text, pieces),
          10,
          inWholeFile(artifact),
        );
        await mutation.tryShare(
          artifact,
          mutants(artifact.text, artifact.text),
          SHARE,
          inWholeFile(artifact),
        );
      }
      await mutation.finish(floor);
    },
    TIMEOUT,
  );
}
