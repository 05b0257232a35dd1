import type { Place } from "./pattern.ts";

/** A comment that may stand before something: a pattern with named groups, and what it states. */
export interface CommentForm {
  readonly text: RegExp;
  /** Whose property it is, as in a form. */
  readonly about?: string;
  readonly states?: Readonly<Record<string, string>>;
}

/**
 * A list in a form, such as the statements of a function: the forms of its elements, and what their
 * row is a property of.
 */
export interface ListForm {
  readonly forms: readonly Form[];
  /** The property whose value is the row of steps. */
  readonly row: string;
}

/**
 * Code that the reader knows. `code` is the code with holes; `{name}` in the other texts is what a
 * hole stands for, also one of the form around this one.
 */
export interface Form {
  readonly place?: Place;
  readonly code: string;
  /** The form is for names that the table of symbols has under this key. */
  readonly known?: string;
  /**
   * What calls the subject of its facts in the table of symbols; that of the form around it if
   * missing.
   */
  readonly about?: string;
  /** Properties and their values. */
  readonly states?: Readonly<Record<string, string>>;
  /** The text that stands for it in the row of its list. */
  readonly step?: string;
  readonly lists?: Readonly<Record<string, ListForm>>;
  /** The comments that it may have, the first that fits; without them it has none. */
  readonly comments?: readonly CommentForm[];
}
