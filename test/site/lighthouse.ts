import lighthouse, { desktopConfig } from "lighthouse";

const middle = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/**
 * What Lighthouse gives a page on a desktop, from 0 to 100, by category: the middle one of several
 * runs. `port` steers a browser.
 */
export async function scoresOf(
  address: string,
  port: number,
  runs: number,
): Promise<Record<string, number>> {
  const found = new Map<string, number[]>();
  for (let i = 0; i < runs; i++) {
    const result = await lighthouse(address, { port, logLevel: "error" }, desktopConfig);
    for (const { id, score } of Object.values(result?.lhr.categories ?? {}))
      found.set(id, [...(found.get(id) ?? []), Math.round((score ?? 0) * 100)]);
  }
  return Object.fromEntries([...found].map(([id, list]) => [id, middle(list)]));
}
