import { expect, it } from "vitest";
import { compileMadeUp } from "../support/made-up.ts";
import { findings, inWholeFile, Mutation, promising, TIMEOUT } from "./harness.ts";
import { everyNth, mutants } from "./mutants.ts";

const KSY = /^kaitai\//;

/** A description with its first line, a comment, as blanks. */
const withoutComment = (text: string) => text.replace(/^#.*/, (m) => " ".repeat(m.length));

it.each([
  ["our protocols", () => promising(KSY), 1, 10_000],
  [
    "a made-up protocol, with numbers in network order",
    () => compileMadeUp().artifacts.filter((a) => KSY.test(a.path)),
    4,
    1_600,
  ],
] as const)(
  "each change to the description for Kaitai Struct of %s is reported",
  async (whose, artifacts, nth, floor) => {
    const mutation = new Mutation(`Kaitai Struct of ${whose}`);
    for (const artifact of artifacts()) {
      expect(await findings({ artifact, text: artifact.text }), artifact.path).toBe(0);
      await mutation.try(
        artifact,
        everyNth(mutants(artifact.text, withoutComment(artifact.text)), nth),
        inWholeFile(artifact),
      );
    }
    await mutation.finish(floor);
  },
  TIMEOUT,
);
