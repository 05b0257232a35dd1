import type { Span } from "../../diagnostics/span.ts";

/** A stretch of a text: offsets of its first character and of the one behind its last. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Turns offsets into a text into lines and columns. */
export class Lines {
  private readonly file: string;
  private readonly starts: readonly number[];

  constructor(file: string, text: string) {
    this.file = file;
    this.starts = [0, ...[...text.matchAll(/\n/g)].map((m) => m.index + 1)];
  }

  /** The place of a stretch, or of the start of the file. */
  span(at: Range | undefined): Span {
    const [line, column] = this.position(at?.start ?? 0);
    const [endLine, endColumn] = this.position(at?.end ?? 0);
    return { file: this.file, line, column, endLine, endColumn };
  }

  private position(offset: number): [number, number] {
    let low = 0;
    let high = this.starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((this.starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return [low + 1, offset - (this.starts[low] ?? 0) + 1];
  }
}
