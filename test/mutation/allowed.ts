/** Mutants that may go unreported. A row that no mutant needs fails the test. */
export interface Allowed {
  /** The artifacts, by path. */
  readonly artifacts: RegExp;
  /** The mutants, by what was done to what. */
  readonly mutants: RegExp;
  readonly reason: string;
}

export const ALLOWED: readonly Allowed[] = [
  {
    artifacts: /^tables\/.*\.md$/,
    mutants: /^swapped section /,
    reason:
      "Each section names its item in its heading, so their order states nothing. The order of " +
      "items within a section is stated by the fact `rows`.",
  },
];
