/** A place in a text where a fact stands, or one element of a fact that is a list. */
export interface Hole {
  readonly subject: string;
  readonly property: string;
  readonly part?: number;
  /**
   * How many times the text that follows also occurs inside the value. A reader must skip these.
   */
  readonly skip?: number;
}

/** Words, or a hole for a fact between them. */
export type Part = string | Hole;

/** Joins parts to one text, in which holes have names. */
export const template = (parts: readonly Part[]): string =>
  parts
    .map((p) =>
      typeof p === "string"
        ? p
        : `{${p.subject} ${p.property}${p.part === undefined ? "" : ` ${p.part}`}}`,
    )
    .join("");
