import { FactSet } from "../../generator/facts/fact.ts";
import type { Artifact, Fact } from "../../generator/index.ts";
import { blocksOf } from "../../generator/readers/document/blocks.ts";
import { readArtifact } from "../../generator/readers/index.ts";
import type { Check } from "./harness.ts";
import type { Mutant, Stretch } from "./mutants.ts";

/**
 * A heading, a paragraph, an item of a list at the margin, a table or a drawing with its caption,
 * or verbatim lines.
 */
interface Chunk extends Stretch {
  /** Its blocks among those that are expected. */
  readonly firstBlock: number;
  readonly endBlock: number;
  readonly facts: readonly Fact[];
}

const BEGINS = /^(?:<!--|(?:[-*+] |\d+[.)] ))|(?<=\n\n)(?! )/gm;
const CAPTIONED = /^(?:Table|Figure): `[^\n]*\n\n/;
const CAPTION = new RegExp(`${CAPTIONED.source}$`);

/** Where the chunks of a document are; each reaches to the next one. */
function stretches(text: string): Stretch[] {
  const starts = [...new Set([0, ...[...text.matchAll(BEGINS)].map((m) => m.index)])];
  const all = starts.map((start, i): Stretch => ({ start, end: starts[i + 1] ?? text.length }));
  return all.reduce<Stretch[]>((out, s) => {
    const last = out.at(-1);
    if (last && CAPTION.test(text.slice(last.start, last.end)))
      out[out.length - 1] = { start: last.start, end: s.end };
    else out.push(s);
    return out;
  }, []);
}

/**
 * Checks mutants of a document in small pieces of it: the chunks that the mutant touches, for marks
 * and lines also those around, with the blocks and the facts that were promised for them.
 *
 * Why a finding in the piece is one in the file: a file without findings has just the blocks that
 * are expected, in their order. What stands before and behind the piece is untouched, so the blocks
 * of the piece would have to be just its own expected ones, with their facts, and then the piece
 * had no findings either. With `all` the test sees that every piece agrees with its promise before
 * anything is changed, and that the pieces promise together what the file promises; and a share of
 * all mutants is tried on the whole file as well.
 */
export class DocumentPieces {
  readonly chunks: readonly Chunk[];
  private readonly artifact: Artifact;
  private readonly cache = new Map<string, Artifact>();

  private constructor(artifact: Artifact, chunks: readonly Chunk[]) {
    this.artifact = artifact;
    this.chunks = chunks;
  }

  /** Cuts a document that has no findings. What each chunk promises is what is read in it. */
  static async of(artifact: Artifact): Promise<DocumentPieces> {
    const { promise, text } = artifact;
    if (promise?.symbols.kind !== "document") throw new Error("no document");
    const { symbols } = promise;
    const promised = new FactSet(promise.facts);
    const chunks: Chunk[] = [];
    for (const s of stretches(text)) {
      const own = text.slice(s.start, s.end);
      const firstBlock = chunks.at(-1)?.endBlock ?? 0;
      const endBlock =
        firstBlock + blocksOf(own, () => {}).filter((b) => b.kind !== "comment").length;
      const { facts } = await readArtifact(artifact.path, own, {
        ...symbols,
        blocks: symbols.blocks.slice(firstBlock, endBlock),
      });
      chunks.push({
        ...s,
        firstBlock,
        endBlock,
        facts: facts.flatMap((f) => promised.get(f.subject, f.property) ?? []),
      });
    }
    return new DocumentPieces(artifact, chunks);
  }

  /** Some chunks that follow each other as an artifact of their own. */
  piece(first: number, last: number): Artifact {
    const key = `${first} ${last}`;
    const [from, to] = [this.chunks[first], this.chunks[last]];
    const { promise, text } = this.artifact;
    if (!from || !to || promise?.symbols.kind !== "document") throw new Error("no such chunks");
    const piece = this.cache.get(key) ?? {
      ...this.artifact,
      text: text.slice(from.start, to.end),
      promise: {
        facts: this.chunks.slice(first, last + 1).flatMap((c) => c.facts),
        symbols: {
          ...promise.symbols,
          blocks: promise.symbols.blocks.slice(from.firstBlock, to.endBlock),
        },
      },
    };
    this.cache.set(key, piece);
    return piece;
  }

  /**
   * A check in the chunks that a mutant touches and in some more around them, or around a table or
   * a drawing.
   */
  check(around: number, aroundTables = around): Check {
    return (m) => {
      const touched = this.chunks.findIndex((c) => m.start < c.end);
      const lastTouched = this.chunks.findLastIndex((c) => c.start <= Math.max(m.start, m.end - 1));
      const more =
        touched === lastTouched &&
        CAPTIONED.test(this.artifact.text.slice(this.chunks[touched]?.start, m.start))
          ? aroundTables
          : around;
      const first = Math.max(0, touched - more);
      const last = Math.min(this.chunks.length - 1, lastTouched + more);
      const shift = this.chunks[first]?.start ?? 0;
      const artifact = this.piece(first, last);
      return {
        artifact,
        text: artifact.text.slice(0, m.start - shift) + m.text + artifact.text.slice(m.end - shift),
      };
    };
  }

  /** Every chunk alone. */
  all(): Artifact[] {
    return this.chunks.map((_, i) => this.piece(i, i));
  }

  /** Chunks removed, doubled and swapped with the next one. */
  *chunkMutants(): Generator<Mutant> {
    const { text } = this.artifact;
    for (const [i, c] of this.chunks.entries()) {
      const own = text.slice(c.start, c.end);
      yield { ...c, text: "", what: `removed block ${own}` };
      yield {
        ...c,
        text: own.trimEnd() + (/\n\n$/.test(own) ? "\n\n" : "\n") + own,
        what: `doubled block ${own}`,
      };
      const next = this.chunks[i + 1];
      const other = next && text.slice(next.start, next.end);
      if (next && other !== own)
        yield {
          start: c.start,
          end: next.end,
          text: [
            other?.trimEnd(),
            own.slice(own.trimEnd().length),
            own.trimEnd(),
            other?.slice(other.trimEnd().length),
          ].join(""),
          what: `swapped block ${own} with ${other}`,
        };
    }
  }

  /**
   * Sections from one heading to the next: removed, doubled, swapped with the next one, and moved
   * to the end.
   */
  *sectionMutants(): Generator<Mutant> {
    const { text } = this.artifact;
    const starts = this.chunks.filter((c) => text.startsWith("#", c.start)).map((c) => c.start);
    for (const [i, start] of starts.entries()) {
      const end = starts[i + 1] ?? text.length;
      const [own, name] = [text.slice(start, end), text.slice(start, text.indexOf("\n", start))];
      yield { start, end, text: "", what: `removed section ${name}` };
      yield { start, end, text: `${own.trimEnd()}\n\n${own}`, what: `doubled section ${name}` };
      if (end === text.length) continue;
      const after = starts[i + 2] ?? text.length;
      yield {
        start,
        end: after,
        text: `${text.slice(end, after).trimEnd()}\n\n${own.trimEnd()}\n\n`,
        what: `swapped section ${name} with the next`,
      };
      if (i % 8 === 0)
        yield {
          start,
          end: text.length,
          text: `${text.slice(end)}\n${own}`,
          what: `moved section ${name} to the end`,
        };
    }
  }
}
