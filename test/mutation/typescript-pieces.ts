import ts from "typescript";
import type { Artifact } from "../../generator/index.ts";
import { readArtifact } from "../../generator/readers/index.ts";
import type { Check } from "./harness.ts";
import { apply, type Mutant, mutants, type Stretch } from "./mutants.ts";

const HEAD = /^(?:\/\/ .*\n)+/;
const BEGINS = /^(?:\/\*\*|(?<!\*\/\n)(?:export|function|const|import|type) )/gm;

/**
 * A statement of a module with its comment, and the lines at the top of the file in front of it.
 */
export interface Piece extends Stretch {
  readonly artifact: Artifact;
}

/**
 * A module of TypeScript statement by statement, each as a small module of its own.
 *
 * Why a finding in the piece is one in the file: what a file states is what its statements state
 * one by one, and the row of their names. So a changed statement goes unnoticed in the file only if
 * it states what it stated before, and then it does in the piece. That the file as a whole states
 * what is promised, the test sees before anything is changed.
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

/**
 * The mutants of a statement and its comment; the lines at the top are left alone. Indentation
 * means nothing.
 */
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

/**
 * A member of a class, of an interface, of a table or of the body of a function, in the text of its
 * statement.
 */
interface Part extends Stretch {
  /** The statement with this member alone, and what is read in it. */
  readonly artifact: Artifact;
  /** Where the member begins in that. */
  readonly at: number;
}

/** The children of a statement that are written one below the other. */
function childrenOf(statement: ts.Statement | undefined): readonly ts.Node[] {
  if (!statement) return [];
  if (ts.isClassDeclaration(statement) || ts.isInterfaceDeclaration(statement))
    return statement.members;
  if (ts.isFunctionDeclaration(statement)) return statement.body?.statements ?? [];
  if (!ts.isVariableStatement(statement)) return [];
  let value = statement.declarationList.declarations[0]?.initializer;
  while (value && (ts.isAsExpression(value) || ts.isSatisfiesExpression(value)))
    value = value.expression;
  return value && ts.isObjectLiteralExpression(value) ? value.properties : [];
}

/** The members of a statement that can be read alone, inside of what stands around all of them. */
async function partsOf({ artifact }: Piece): Promise<Part[]> {
  const { text, path, promise } = artifact;
  const source = ts.createSourceFile("statement.ts", text, ts.ScriptTarget.ESNext, true);
  const children = childrenOf(source.statements[0]);
  const [first] = children;
  const last = children.at(-1);
  if (!promise || !first || !last || first === last) return [];
  const stretches = children.map((child, i): Stretch => {
    const next = children[i + 1];
    const end = child.getEnd() + (text[child.getEnd()] === "," ? 1 : 0);
    return { start: child.getFullStart(), end: next ? next.getFullStart() : end };
  });
  const head = text.slice(0, first.getFullStart());
  const tail = text.slice(stretches.at(-1)?.end);
  const read = async (own: string) => readArtifact(path, own, promise.symbols);
  const parts = await Promise.all(
    stretches.map(async ({ start, end }) => {
      const own = head + text.slice(start, end) + tail;
      const { facts, problems } = await read(own);
      const alone = { ...artifact, text: own, promise: { ...promise, facts } };
      return problems.length > 0 ? [] : [{ start, end, at: head.length, artifact: alone }];
    }),
  );
  return parts.flat();
}

/**
 * The mutant in the member that it is inside of, else in its piece.
 *
 * Why a finding in the member is one in the piece: what a statement states is what its members
 * state one by one, and the row of their names, and the mutant touches one of them alone. Mutants
 * that touch what stands around the members, or two of them, are tried on the whole statement.
 */
export async function inPiece(piece: Piece): Promise<Check> {
  const { artifact } = piece;
  const parts = await partsOf(piece);
  return (m) => {
    const part = parts.find((p) => p.start <= m.start && m.end <= p.end);
    if (!part) return { artifact, text: apply(artifact.text, m) };
    const shift = part.at - part.start;
    const moved = { ...m, start: m.start + shift, end: m.end + shift };
    return { artifact: part.artifact, text: apply(part.artifact.text, moved) };
  };
}
