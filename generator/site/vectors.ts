import { emitVectors } from "../backends/data/vectors/emit.ts";
import type { Vectors } from "../backends/data/vectors/schema.ts";
import type { Chapter } from "./book.ts";
import type { Block, ShownVector } from "./page.ts";
import { decodeHref } from "./tools.ts";

/** What a decoder and an encoder must refuse, from the test vectors; nothing if there are none. */
export function vectorsBlocks(chapter: Chapter): Block[] {
  const files = emitVectors(chapter).map((a) => JSON.parse(a.text) as Vectors);
  const messages = files.flatMap((f) => f.messages);
  const cases = messages.flatMap(({ id, cases: all }) =>
    all.flatMap((c): ShownVector[] => {
      const refused = c.error ?? c.strict;
      if (!refused) return [];
      return [
        {
          message: id.split(".").slice(1).join("."),
          name: c.name,
          direction: c.direction,
          code: refused.code,
          strict: c.error === undefined,
          path: refused.path,
          offset: refused.offset,
          href: c.bytes === undefined ? null : decodeHref(id, c.bytes),
        },
      ];
    }),
  );
  return cases.length === 0 ? [] : [{ kind: "vectors", cases }];
}
