import type { CDriversSymbols } from "../../facts/symbols.ts";
import type { Range } from "../text/lines.ts";
import type { Notice } from "../text/notice.ts";
import type { Source } from "../text/source.ts";

/** States what a file says as facts about the subjects that the symbol table knows. */
export class Statements {
  private readonly source: Source;
  private readonly symbols: CDriversSymbols;
  private readonly contents: string[] = [];

  constructor(source: Source, symbols: CDriversSymbols) {
    this.source = source;
    this.symbols = symbols;
  }

  /**
   * States the value of what C calls by a key. Gives the subject and the property of it, under
   * which more can be stated.
   */
  key(key: string, value: string, at: Range): { subject: string; property: string } {
    const found = this.symbols.subjects.get(key) ?? { subject: key, property: "value" };
    this.state(found.subject, found.property, value, at);
    return found;
  }

  state(subject: string, property: string, value: string, at: Range | undefined): void {
    this.source.state(subject, property, value, at);
  }

  /** Adds to the list of what the file holds. */
  holds(what: string): void {
    this.contents.push(what);
  }

  /** A property of the file as a whole. */
  whole(property: string, value: string, at: Range | undefined): void {
    this.state(this.symbols.file, `${this.symbols.form}.${property}`, value, at);
  }

  /** States the licence and the holders, which comments name. */
  notice({ licenses, holders }: Notice): void {
    for (const l of licenses) this.whole("license", l.value, l);
    if (holders.length > 0)
      this.whole("holders", holders.map((h) => h.value).join("; "), holders[0]);
  }

  finish(): void {
    this.whole("contents", this.contents.join("; "), undefined);
  }
}
