import { Digits } from "./digits.ts";
import type { Order } from "./form.ts";
import type { Piece } from "./lines.ts";

/*
 * An array of bytes in C, as `xxd -i`, Wireshark and people write it.
 *
 *     array = [ words ] ( "char" / "uint8_t" / "u8" ) name "[" [ size ] "]" "=" "{" list "}"
 *           [ ";" ]
 *             [ words name "_len" "=" number ";" ]
 *     list  = number *( "," number ) [ "," ]; comments count as blanks
 */
const HEAD = /\b(?:char|uint8_t|u8)\s+\w+\s*\[\s*\d*\s*\](?:\s*__\w+)?\s*=\s*$/;
const TAIL = /^\s*;?\s*(?:(?:const )?unsigned int \w+\s*=\s*\d+\s*;\s*)?$/;
/** A number in decimal, or one of more than a byte, which cannot be read. */
const OTHER = /[^0-9a-fx,\s]|0x[0-9a-f]{3}|(?<![0-9a-fx])[1-9]/i;
/** Characters that stand before and behind the list. */
const MOST_AROUND = 2000;

const blank = (text: string) => " ".repeat(text.length);

/** Reads a text line by line as an array of bytes in C. */
export class CArray {
  readonly digits: Digits;
  #part: "head" | "list" | "comment" | "tail" | "none" = "head";
  /** What stands before or behind the list, or the end of a piece that goes on in the next one. */
  #text = "";

  /** Makes one without bytes; the place of one byte of it may be asked for. */
  constructor(order?: Order, wanted?: number) {
    this.digits = new Digits(false, order, wanted);
  }

  /** Tells if the text that was read is such an array. */
  get whole(): boolean {
    return this.#part === "tail" && TAIL.test(this.#text);
  }

  /** Takes the next line, or a part of one. */
  take(piece: Piece): void {
    if (this.#part === "none") return;
    const end = piece.ends ? "\n" : "";
    if (this.#part === "head") {
      const open = piece.text.indexOf("{");
      const before = this.#text + (open < 0 ? piece.text + end : piece.text.slice(0, open));
      if (before.length > MOST_AROUND || (open >= 0 && !HEAD.test(before))) this.#part = "none";
      else if (open < 0) this.#text = before;
      else {
        this.#part = "list";
        this.#text = "";
      }
      if (this.#part === "list") this.#list(piece, piece.text.slice(open + 1), open + 1);
      else this.digits.take({ ...piece, text: "" });
    } else if (this.#part === "tail") this.#tail(piece.text + end);
    else this.#list(piece, this.#text + piece.text, -this.#text.length);
  }

  #tail(text: string): void {
    this.#text += text;
    if (this.#text.length > MOST_AROUND) this.#part = "none";
  }

  /** Takes a part of the list that starts at an offset of a piece, and comments in it. */
  #list(piece: Piece, given: string, offset: number): void {
    let text = "";
    let rest = given;
    this.#text = "";
    while (rest !== "" && this.#part !== "tail") {
      const stop = this.#part === "comment" ? rest.indexOf("*/") : rest.search(/\/\*|\}/);
      const part = stop < 0 ? rest : rest.slice(0, stop);
      text += this.#part === "comment" ? blank(part) : part;
      if (stop < 0) break;
      const closes = rest.charAt(stop) === "}";
      this.#part = closes ? "tail" : this.#part === "comment" ? "list" : "comment";
      rest = rest.slice(stop + (closes ? 1 : 2));
      text += closes ? "" : "  ";
    }
    if (!piece.ends && this.#part !== "tail") {
      const kept = this.#part === "comment" ? given.slice(-1) : (/[^\s,]*$/.exec(text)?.[0] ?? "");
      this.#text = kept.length < MOST_AROUND ? kept : "";
      text = text.slice(0, text.length - this.#text.length);
    }
    text = text.replace(/\b0x([0-9a-f])\b/gi, " 0$1");
    if (OTHER.test(text)) this.#part = "none";
    this.digits.take({ ...piece, text, column: piece.column + offset });
    if (this.#part === "tail") this.#tail(rest + (piece.ends ? "\n" : ""));
  }
}
