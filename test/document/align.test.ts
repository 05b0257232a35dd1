import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { align, SAME } from "../../generator/readers/document/align.ts";

/** Letters are the same or not; a letter in the other case is alike. */
const score = (a: string, b: string) =>
  a === b ? SAME : a.toLowerCase() === b.toLowerCase() ? 1 : 0;

/** What a pairing is worth. */
const worth = (
  a: readonly string[],
  b: readonly string[],
  partners: readonly (number | undefined)[],
) =>
  partners.reduce<number>(
    (sum, p, i) => sum + (p === undefined ? 0 : score(a[i] ?? "", b[p] ?? "")),
    0,
  );

/** The best worth of all pairings in order, by trying. */
function best(a: readonly string[], b: readonly string[]): number {
  const [first, ...rest] = a;
  if (first === undefined) return 0;
  return Math.max(
    best(rest, b),
    ...b.map((x, j) => (score(first, x) > 0 ? score(first, x) + best(rest, b.slice(j + 1)) : 0)),
  );
}

const letters = (max: number) => fc.array(fc.constantFrom(..."abcAB"), { maxLength: max });

describe("pairing two sequences", () => {
  it("pairs each element with itself if they are the same", () => {
    fc.assert(
      fc.property(letters(30), (a) => void expect(align(a, a, score)).toEqual(a.map((_, i) => i))),
    );
  });

  it("keeps the order, pairs nothing twice, and only what is alike", () => {
    fc.assert(
      fc.property(letters(20), letters(20), (a, b) => {
        const partners = align(a, b, score);
        expect(partners).toHaveLength(a.length);
        const used = partners.filter((p) => p !== undefined);
        expect(used).toEqual([...new Set(used)].sort((x, y) => x - y));
        for (const [i, p] of partners.entries())
          if (p !== undefined) expect(score(a[i] ?? "", b[p] ?? "")).toBeGreaterThan(0);
      }),
    );
  });

  it("finds a pairing than which there is no better one", () => {
    fc.assert(
      fc.property(
        letters(6),
        letters(6),
        (a, b) => void expect(worth(a, b, align(a, b, score))).toBe(best(a, b)),
      ),
      { numRuns: 500 },
    );
  });

  it("pairs all but what was changed after one element was removed, added or replaced", () => {
    const distinct = fc
      .uniqueArray(fc.integer({ min: 0, max: 999 }), { minLength: 1, maxLength: 40 })
      .map((list) => list.map(String));
    fc.assert(
      fc.property(
        distinct,
        fc.nat(),
        fc.constantFrom("removed", "added", "replaced"),
        (a, n, what) => {
          const at = n % a.length;
          const b = a.toSpliced(
            at,
            what === "added" ? 0 : 1,
            ...(what === "removed" ? [] : ["new"]),
          );
          const shift = what === "removed" ? -1 : what === "added" ? 1 : 0;
          expect(align(a, b, score)).toEqual(
            a.map((_, i) => (i < at ? i : i === at && what !== "added" ? undefined : i + shift)),
          );
        },
      ),
    );
  });

  it("pairs long sequences that have nothing in common by their places, quickly", () => {
    const [a, b] = [
      Array.from({ length: 3000 }, (_, i) => `a${i}`),
      Array.from({ length: 3000 }, (_, i) => (i === 1500 ? "a1500" : `b${i}`)),
    ];
    expect(align(a, b, score).filter((p) => p !== undefined)).toEqual([1500]);
  });
});
