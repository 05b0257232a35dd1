import { it } from "vitest";
import { documents, withoutNotice } from "./document.ts";
import { DocumentPieces } from "./document-pieces.ts";
import { Mutation, TIMEOUT } from "./harness.ts";
import { mutants } from "./mutants.ts";

it(
  "every changed, missing, doubled or moved word, number or line of a document is reported",
  async () => {
    const mutation = new Mutation("words and lines of documents");
    for (const artifact of documents()) {
      const pieces = await DocumentPieces.of(artifact);
      await mutation.try(
        artifact,
        mutants(artifact.text, withoutNotice(artifact.text)),
        pieces.check(0),
      );
    }
    await mutation.finish(80_000);
  },
  TIMEOUT,
);
