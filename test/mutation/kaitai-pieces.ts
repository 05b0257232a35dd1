import type { Artifact } from "../../generator/index.ts";
import { readArtifact } from "../../generator/readers/index.ts";
import type { Check } from "./harness.ts";
import { apply, type Stretch } from "./mutants.ts";

/** A type or a set of values with what is needed to read it. */
export interface Piece extends Stretch {
  readonly artifact: Artifact;
  /** Where it begins in the text of the piece. */
  readonly at: number;
}

interface Item extends Stretch {
  readonly name: string;
  readonly text: string;
}

const ITEM = /^ {2}([a-z]\w*):\n(?:(?: {3,}.*)?\n)+/gm;
const WORD = /\w+/g;

/** The items below a key at the margin, such as `types:`. */
function itemsBelow(text: string, key: string): Item[] {
  const start = text.search(new RegExp(`^${key}:\n`, "m"));
  if (start < 0) return [];
  const from = text.indexOf("\n", start) + 1;
  const own = /^(?:(?: .*)?\n)*/.exec(text.slice(from))?.[0] ?? "";
  return [...own.matchAll(ITEM)].map((m) => ({
    name: m[1] ?? "",
    text: m[0],
    start: from + m.index,
    end: from + m.index + m[0].length,
  }));
}

/** The types that a type names, and those that these name. */
function named(type: Item, types: readonly Item[], found = new Set<Item>()): Set<Item> {
  found.add(type);
  const words = new Set(type.text.match(WORD));
  for (const t of types) if (words.has(t.name) && !found.has(t)) named(t, types, found);
  return found;
}

/**
 * A description for Kaitai Struct in pieces: each type with what stands above all types and with
 * the types that it names, and each set of values.
 *
 * Why a finding in the piece is one in the file: what a type states is its own; from others it
 * needs no more than the sizes of those that it names. Where it stands in another one is added to
 * its offsets before the change and behind it alike. What a piece promises is what is read in it,
 * and a test sees that all of them promise what the file promises.
 */
export async function piecesOf(artifact: Artifact): Promise<Piece[]> {
  const { text, path, promise } = artifact;
  if (!promise) throw new Error("nothing is promised");
  const types = itemsBelow(text, "types");
  const head = text.slice(0, types[0]?.start ?? text.length);
  const piece = async ({ start, end }: Item, before: string, behind: string): Promise<Piece> => {
    const own = before + text.slice(start, end) + behind;
    const { facts, problems } = await readArtifact(path, own, promise.symbols);
    if (problems.length > 0) throw new Error(`${problems[0]?.problem}: ${own}`);
    const alone = { ...artifact, text: own, promise: { ...promise, facts } };
    return { start, end, at: before.length, artifact: alone };
  };
  const join = (list: readonly Item[]) => list.map((t) => t.text).join("");
  return Promise.all([
    ...types.map((type) => {
      const needed = named(type, types);
      const others = types.filter((t) => needed.has(t));
      const [before, behind] = [
        others.slice(0, others.indexOf(type)),
        others.slice(others.indexOf(type) + 1),
      ];
      return piece(type, head + join(before), join(behind));
    }),
    ...itemsBelow(text, "enums").map((set) =>
      piece(set, head.replace(/^types:\n$/m, "enums:\n"), ""),
    ),
  ]);
}

/** The mutant in the piece that it is inside of, else in the whole file. */
export const inPiece =
  (artifact: Artifact, pieces: readonly Piece[]): Check =>
  (m) => {
    const piece = pieces.find((p) => p.start <= m.start && m.end <= p.end);
    if (!piece) return { artifact, text: apply(artifact.text, m) };
    const shift = piece.at - piece.start;
    const moved = { ...m, start: m.start + shift, end: m.end + shift };
    return { artifact: piece.artifact, text: apply(piece.artifact.text, moved) };
  };
