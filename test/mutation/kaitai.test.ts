import { expect, it } from "vitest";
import { FactSet } from "../../generator/facts/fact.ts";
import { compileMadeUp } from "../support/made-up.ts";
import { findings, inWholeFile, Mutation, promising, TIMEOUT } from "./harness.ts";
import { inPiece, piecesOf } from "./kaitai-pieces.ts";
import { mutants } from "./mutants.ts";

const KSY = /^kaitai\//;

/** One mutant of so many is tried on the whole file too. */
const SHARE = 200;

/** A description with its first line, a comment, as blanks. */
const withoutComment = (text: string) => text.replace(/^#.*/, (m) => " ".repeat(m.length));

it.each([
  ["our protocols", () => promising(KSY), 10_000],
  [
    "a made-up protocol, with numbers in network order",
    () => compileMadeUp().artifacts.filter((a) => KSY.test(a.path)),
    6_400,
  ],
] as const)(
  "each change to the description for Kaitai Struct of %s is reported",
  async (whose, artifacts, floor) => {
    const mutation = new Mutation(`Kaitai Struct of ${whose}`);
    for (const artifact of artifacts()) {
      const { text } = artifact;
      expect(await findings({ artifact, text }), artifact.path).toBe(0);
      const pieces = await piecesOf(artifact);
      expect(pieces.length).toBeGreaterThan(5);
      const stated = new Set(
        pieces.flatMap((p) => p.artifact.promise?.facts ?? []).map(FactSet.key),
      );
      expect(
        (artifact.promise?.facts ?? []).map(FactSet.key).filter((k) => !stated.has(k)),
      ).toEqual([]);
      const all = [...mutants(text, withoutComment(text))];
      await mutation.try(artifact, all, inPiece(artifact, pieces));
      await mutation.tryShare(artifact, all, SHARE, inWholeFile(artifact));
    }
    await mutation.finish(floor);
  },
  TIMEOUT,
);
