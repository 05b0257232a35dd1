import { closest, distance } from "fastest-levenshtein";

/** The known name that is most like a wrong one, or undefined if none is close. */
export function nearest(wrong: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || wrong.length > 200) return undefined;
  const best = closest(wrong, known);
  return distance(wrong, best) <= Math.max(2, Math.floor(best.length / 3)) ? best : undefined;
}

/** `; did you mean …` for the end of a message, or nothing. */
export function didYouMean(wrong: string, known: readonly string[]): string {
  const best = nearest(wrong, known);
  return best === undefined ? "" : `; did you mean \`${best}\`?`;
}

/** At most twelve names for a remedy. */
export function listNames(known: readonly string[]): string {
  if (known.length === 0) return "none exists";
  return known.length <= 12
    ? known.join(", ")
    : `${known.slice(0, 12).join(", ")}, … (${known.length} in all)`;
}
