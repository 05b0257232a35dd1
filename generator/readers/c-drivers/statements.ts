import type { Fact } from "../../facts/fact.ts";
import type { CDriversSymbols } from "../../facts/symbols.ts";
import type { Range } from "../lines.ts";
import { canonical } from "../text/canonical.ts";
import type { Notice } from "../text/notice.ts";
import type { Text } from "./tokens.ts";

/** What a file states, as facts about the subjects that the symbol table knows. */
export class Statements {
  readonly facts: Fact[] = [];
  private readonly text: Text;
  private readonly symbols: CDriversSymbols;
  private readonly contents: string[] = [];

  constructor(text: Text, symbols: CDriversSymbols) {
    this.text = text;
    this.symbols = symbols;
  }

  /**
   * The value of what C calls by a key; gives the subject and the property, for what else there is
   * to say.
   */
  key(key: string, value: string, at: Range): { subject: string; property: string } {
    const found = this.symbols.subjects.get(key) ?? { subject: key, property: "value" };
    this.state(found.subject, found.property, value, at);
    return found;
  }

  state(subject: string, property: string, value: string, at: Range | undefined): void {
    this.facts.push({ subject, property, value: canonical(value), span: this.text.span(at) });
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
