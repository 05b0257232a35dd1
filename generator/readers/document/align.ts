/** The score of two elements that are the same. */
export const SAME = 4;
/**
 * Comparisons for which all pairings are tried; beyond it elements are paired by their position.
 */
const LARGEST = 4_000_000;

/**
 * Pairs two sequences in order so that as many elements as possible are the same, and otherwise
 * alike; a score of 0 keeps two apart. Gives for each element of the first the index of its partner
 * in the second.
 */
export function align<A, B>(
  first: readonly A[],
  second: readonly B[],
  score: (a: A, b: B) => number,
): (number | undefined)[] {
  let start = 0;
  while (
    start < Math.min(first.length, second.length) &&
    score(first[start] as A, second[start] as B) === SAME
  )
    start++;
  let end = 0;
  while (
    end < Math.min(first.length, second.length) - start &&
    score(first.at(-1 - end) as A, second.at(-1 - end) as B) === SAME
  )
    end++;
  const a = first.slice(start, first.length - end);
  const b = second.slice(start, second.length - end);
  if (a.length * b.length > LARGEST)
    return first.map((x, i) => (i < second.length && score(x, second[i] as B) > 0 ? i : undefined));
  const best: number[][] = Array.from({ length: a.length + 1 }, () =>
    new Array<number>(b.length + 1).fill(0),
  );
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const s = score(a[i] as A, b[j] as B);
      const paired = s > 0 ? s + (best[i + 1]?.[j + 1] ?? 0) : 0;
      (best[i] as number[])[j] = Math.max(paired, best[i + 1]?.[j] ?? 0, best[i]?.[j + 1] ?? 0);
    }
  }
  const middle: (number | undefined)[] = [];
  let j = 0;
  for (let i = 0; i < a.length; i++) {
    while (
      j < b.length &&
      (best[i]?.[j + 1] ?? 0) === (best[i]?.[j] ?? 0) &&
      (best[i]?.[j] ?? 0) > (best[i + 1]?.[j] ?? 0)
    )
      j++;
    const s = j < b.length ? score(a[i] as A, b[j] as B) : 0;
    if (s > 0 && (best[i]?.[j] ?? 0) === s + (best[i + 1]?.[j + 1] ?? 0)) middle.push(start + j++);
    else middle.push(undefined);
  }
  return [
    ...first.slice(0, start).map((_, i) => i),
    ...middle,
    ...first.slice(first.length - end).map((_, i) => second.length - end + i),
  ];
}
