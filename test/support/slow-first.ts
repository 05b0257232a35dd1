import { BaseSequencer, type TestSpecification } from "vitest/node";

/**
 * Files that take longest, the longest first; so all workers are busy until the end, in a fresh
 * clone too.
 */
const SLOW: readonly RegExp[] = [
  /mutation\/tables/,
  /mutation\/document/,
  /mutation\/typescript/,
  /document\/hostile/,
  /lint\/|document\/where|cli\/(?:build|killed|verify|package|permissions)/,
  /readers\/hostile|scenarios/,
  /mutation\/|model\/any|fuzz\/|document\/published|model\/damaged|oracles\//,
];

/** The place of a file in that order. */
const rank = ({ moduleId }: TestSpecification): number => {
  const found = SLOW.findIndex((pattern) => pattern.test(moduleId));
  return found < 0 ? SLOW.length : found;
};

/** Starts slow files first, whatever was measured earlier. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => rank(a) - rank(b) || (a.moduleId < b.moduleId ? -1 : 1));
  }
}
