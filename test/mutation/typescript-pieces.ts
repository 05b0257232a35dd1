import type { Artifact } from "../../generator/index.ts";
import { readArtifact } from "../../generator/readers/index.ts";
import type { Check } from "./harness.ts";
import { apply, type Mutant, mutants, type Stretch } from "./mutants.ts";

const HEAD = /^(?:\/\/ .*\n)+/;
const BEGINS = /^(?:\/\*\*|(?<!\*\/\n)(?:export|function|const|import|type) )/gm;

/** A statement of a module with its comment, and the lines at the top of the file in front of it. */
export interface Piece extends Stretch {
  readonly artifact: Artifact;
}

/**
 * A module of TypeScript statement by statement, each as a small module of its own.
 *
 * Why a finding in the piece is one in the file: what a file states is what its statements state one by one, and the
 * row of their names. So a changed statement goes unnoticed in the file only if it states what it stated before, and
 * then it does in the piece. That the file as a whole states what is promised, the test sees before anything is changed.
 */
export async function piecesOf(artifact: Artifact): Promise<Piece[]> {
  const { text, promise } = artifact;
  const head = HEAD.exec(text)?.[0] ?? "";
  const starts = [...text.matchAll(BEGINS)].map((m) => m.index);
  return Promise.all(
    starts.map(async (start, i): Promise<Piece> => {
      const end = starts[i + 1] ?? text.length;
      const own = `${head}${text.slice(start, end)}`;
      if (!promise) throw new Error("nothing is promised");
      const { facts, problems } = await readArtifact(artifact.path, own, promise.symbols);
      if (problems.length > 0) throw new Error(`${problems[0]?.problem}: ${own}`);
      return { start, end, artifact: { ...artifact, text: own, promise: { ...promise, facts } } };
    }),
  );
}

const squeezed = (text: string) => text.replace(/\s+/g, " ").trim();

/** The mutants of a statement and its comment; the lines at the top are left alone. Indentation means nothing. */
export function* mutantsOf({ artifact: { text } }: Piece): Generator<Mutant> {
  const head = HEAD.exec(text)?.[0].length ?? 0;
  const own = text.slice(head);
  for (const m of mutants(own, own))
    if (squeezed(own.slice(m.start, m.end)) !== squeezed(m.text))
      yield { ...m, start: m.start + head, end: m.end + head };
}

/** Statements removed, doubled, and swapped with the next. */
export function* statementMutants(text: string, pieces: readonly Piece[]): Generator<Mutant> {
  for (const [i, { start, end }] of pieces.entries()) {
    const own = text.slice(start, end);
    const next = pieces[i + 1];
    const name = own.replace(/^\/\*\*[\s\S]*?\*\/\n/, "").split("\n")[0];
    yield { start, end, text: "", what: `removed statement ${name}` };
    yield { start, end, text: own + own, what: `doubled statement ${name}` };
    if (next)
      yield {
        start,
        end: next.end,
        text: text.slice(next.start, next.end) + own,
        what: `swapped statement ${name}`,
      };
  }
}

/** The mutant in its piece. */
export const inPiece =
  ({ artifact }: Piece): Check =>
  (m) => ({ artifact, text: apply(artifact.text, m) });
