/**
 * How much a finding weighs: only errors make a command fail; an info is worth knowing and asks for
 * nothing.
 */
export type Severity = "error" | "warning" | "info";

/**
 * A finding of the catalogue. `{names}` in its message and its remedy are filled in by the
 * reporter.
 */
export interface CatalogueEntry<M extends string = string, R extends string = string> {
  readonly title: string;
  readonly message: M;
  /** Ends every printed finding. */
  readonly remedy: R;
  /** Is printed by `pvspec explain CODE`. */
  readonly about: string;
  readonly severity: Severity;
}

/** Makes an entry, which is an error unless it says otherwise. Keeps the types of its texts. */
export const entry = <const M extends string, const R extends string>(
  e: Omit<CatalogueEntry<M, R>, "severity"> & { readonly severity?: Severity },
): CatalogueEntry<M, R> => ({ severity: "error", ...e });

type Joined<T extends readonly string[]> = T extends readonly [
  infer First extends string,
  ...infer More extends readonly string[],
]
  ? More extends readonly []
    ? First
    : `${First} ${Joined<More>}`
  : "";

/** Joins the lines of a text with blanks. Keeps its type, so that its `{names}` are known. */
export const text = <const T extends readonly string[]>(...lines: T): Joined<T> =>
  lines.join(" ") as Joined<T>;
