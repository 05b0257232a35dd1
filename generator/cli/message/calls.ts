/** Why a function of the package refuses bytes or a value: what its `WireError` says. */
export interface Refusal {
  readonly code: string;
  readonly path: string;
  readonly offset: number;
  readonly expected: string;
  readonly message: string;
}

/** What a function of the package gave: a value, or why it refuses. */
export type Given<T> =
  | { readonly value: T; readonly refused?: undefined }
  | { readonly value?: undefined; readonly refused: Refusal };

/** The package does something that no generated package does. */
export class BrokenPackage extends Error {}

/** Gives what was thrown, in words; whatever it is. */
export function wordsOf(e: unknown): string {
  try {
    return e instanceof Error ? String(e.message) : `${typeof e} is thrown instead of an error`;
  } catch {
    return "an error without words";
  }
}

function refusalOf(e: unknown): Refusal | undefined {
  if (!(e instanceof Error) || e.name !== "WireError") return undefined;
  const { code, path, offset, expected, message } = e as Error & Refusal;
  return [code, path, expected, message].every((t) => typeof t === "string") &&
    Number.isSafeInteger(offset)
    ? { code, path, offset, expected, message }
    : undefined;
}

/**
 * Calls a function of the package. Throws `BrokenPackage` if that throws anything but a
 * `WireError`.
 */
export function call<T>(what: string, f: () => T): Given<T> {
  try {
    return { value: f() };
  } catch (e) {
    let refused: Refusal | undefined;
    try {
      refused = refusalOf(e);
    } catch {
      // Looking at what was thrown throws too.
    }
    if (refused) return { refused };
    throw new BrokenPackage(`${what} throws: ${wordsOf(e)}`);
  }
}
