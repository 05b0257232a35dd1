/** Characters of the longest line of a dump. */
export const LONGEST = 1 << 14;

/** A line of a text, or a part of one that is longer than any line of a dump. */
export interface Piece {
  readonly text: string;
  /** The line, and the column where the text starts; both count from 1. */
  readonly line: number;
  readonly column: number;
  /** Whether the line begins, and whether it ends with this. */
  readonly begins: boolean;
  readonly ends: boolean;
}

/** Cuts a text that comes in parts of any length into its lines. */
export class Lines {
  readonly #take: (piece: Piece) => void;
  #rest = "";
  #line = 1;
  #column = 1;

  /** Calls a function for each piece. */
  constructor(take: (piece: Piece) => void) {
    this.#take = take;
  }

  #give(text: string, ends: boolean): void {
    const [line, column] = [this.#line, this.#column];
    this.#take({ text, line, column, begins: column === 1, ends });
    this.#line += ends ? 1 : 0;
    this.#column = ends ? 1 : column + text.length;
  }

  /** Gives the parts of a line that are too many for one. Returns what is left. */
  #shorten(text: string): string {
    let rest = text;
    while (rest.length > LONGEST) {
      this.#give(rest.slice(0, LONGEST), false);
      rest = rest.slice(LONGEST);
    }
    return rest;
  }

  /** Takes the next part of the text. */
  push(text: string): void {
    let start = 0;
    for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
      this.#give(this.#shorten(this.#rest + text.slice(start, end)), true);
      this.#rest = "";
      start = end + 1;
    }
    this.#rest = this.#shorten(this.#rest + text.slice(start));
  }

  /** Takes the end of the text. */
  end(): void {
    if (this.#rest !== "" || this.#column > 1) this.#give(this.#rest, true);
    this.#rest = "";
  }
}
