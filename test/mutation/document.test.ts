import { expect, it } from "vitest";
import { FactSet } from "../../generator/facts/fact.ts";
import type { Artifact } from "../../generator/index.ts";
import { documents, withoutNotice } from "./document.ts";
import { DocumentPieces } from "./document-pieces.ts";
import { findings, inWholeFile, Mutation, TIMEOUT } from "./harness.ts";
import { gaps, marks } from "./marks.ts";
import { mutants } from "./mutants.ts";

/** One mutant of so many is tried on the whole file too. */
const SHARE = 4000;

const keys = (artifacts: readonly Artifact[]) =>
  artifacts
    .flatMap((a) => a.promise?.facts ?? [])
    .map(FactSet.key)
    .sort();

it("pieces of a document agree with their promises, and promise what it does", async () => {
  for (const artifact of documents()) {
    expect(await findings({ artifact, text: artifact.text })).toBe(0);
    const pieces = await DocumentPieces.of(artifact);
    expect(pieces.chunks.length).toBeGreaterThan(600);
    for (const piece of pieces.all())
      expect(await findings({ artifact: piece, text: piece.text }), piece.text).toBe(0);
    expect(keys(pieces.all())).toEqual(keys([artifact]));
  }
});

it(
  "every change of a mark, of an empty line, of a block or of a section is reported",
  async () => {
    const mutation = new Mutation("marks and blocks of documents");
    for (const artifact of documents()) {
      const { text } = artifact;
      const code = withoutNotice(text);
      const pieces = await DocumentPieces.of(artifact);
      await mutation.try(artifact, marks(text, code), pieces.check(1, 0));
      await mutation.try(artifact, gaps(text, code), pieces.check(1));
      await mutation.try(artifact, pieces.chunkMutants(), pieces.check(1));
      await mutation.try(artifact, pieces.sectionMutants(), pieces.check(1));
      await mutation.tryShare(artifact, pieces.sectionMutants(), 20, inWholeFile(artifact));
      await mutation.tryShare(artifact, mutants(text, code), SHARE, inWholeFile(artifact));
    }
    await mutation.finish(20_000);
  },
  TIMEOUT,
);
