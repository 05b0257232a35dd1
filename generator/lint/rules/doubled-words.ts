import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { type Finding, finding } from "../rule.ts";

function* doubled(
  item: string,
  words: readonly { name: string; text: string }[],
  span: (name: string) => Finding["span"],
): Generator<Finding> {
  const seen = new Map<string, string>();
  for (const { name, text } of words) {
    const first = seen.get(text);
    if (first !== undefined)
      yield finding("PV907", { item, first, second: name, value: `\`${text}\`` }, span(name));
    else seen.set(text, name);
  }
}

/**
 * Two names for one word of a value set, or for one value of a node. Doubled numbers of value sets
 * are errors of the layout.
 */
export function* doubledWords(p: ResolvedProtocol): Generator<Finding> {
  for (const set of p.values) {
    const words = set.members.flatMap(({ name, word }) =>
      word === undefined ? [] : [{ name, text: word }],
    );
    yield* doubled(
      set.path,
      words,
      (name) => set.members.find((m) => m.name === name)?.span ?? set.span,
    );
  }
  for (const node of p.nodes) {
    const words = node.words.map(({ name, value }) => ({ name, text: String(value) }));
    yield* doubled(
      node.path,
      words,
      (name) => node.words.find((w) => w.name === name)?.span ?? node.span,
    );
  }
}
