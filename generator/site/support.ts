import type { Book, Chapter } from "./book.ts";
import { inlineOf } from "./inline.ts";
import { saysOf } from "./mentions.ts";
import type { Block, ShownDeviation, ShownImplementation } from "./page.ts";
import { type Subject, withBelow } from "./tree.ts";

/** An item that stands by itself: the path of a field leads to its command. */
const featureOf = (path: string): string => path.split(".").slice(0, 2).join(".");

/** Implementations and what they do otherwise, by feature. Nothing if there are none. */
export function supportBlock(book: Book, chapter: Chapter, tops: readonly Subject[]): Block[] {
  const implementations = tops.map(
    (s): ShownImplementation => ({
      name: s.name,
      title: saysOf(s, "title") || s.name,
      href: book.links(s.id) ?? "",
      side: saysOf(s, "side"),
      support: saysOf(s, "support"),
      version: saysOf(s, "version"),
      source: saysOf(s, "source"),
    }),
  );
  const deviations = tops.flatMap((top) =>
    [...withBelow(top)].flatMap((s): ShownDeviation[] => {
      const from = saysOf(s, "from");
      if (from === "" || s === top) return [];
      return [
        {
          id: s.id,
          name: s.name,
          href: book.links(s.id) ?? "",
          implementation: top.name,
          from,
          feature: featureOf(from),
          does: inlineOf(saysOf(s, "does"), book.links),
          breaks: inlineOf(saysOf(s, "breaks"), book.links),
        },
      ];
    }),
  );
  if (implementations.length === 0) return [];
  const features = [...new Set(deviations.map((d) => d.feature))].sort().map((path) => ({
    path,
    href: book.links(`${chapter.protocol.name}.${path}`) ?? null,
  }));
  return [{ kind: "support", implementations, features, deviations }];
}
