import type { Piece } from "./lines.ts";

const FIRST = /^\s*0x0000:\s+[0-9a-f]{2}/i;
const BYTES = /^\s*0x[0-9a-f]{4,8}:\s+[0-9a-f]{2}/i;

/**
 * Looks for what `tcpdump` prints of several packets, or of one with the line that describes it.
 * These are not read: where a message starts in a packet, and where it ends, they do not say.
 */
export class Packets {
  #first: Piece | undefined;
  #described: Piece | undefined;
  #other: Piece | undefined;

  /** Takes the next line. */
  take(piece: Piece): void {
    if (!piece.begins || piece.text.trim() === "") return;
    if (FIRST.test(piece.text)) {
      if (this.#first) this.#other ??= piece;
      this.#first ??= piece;
    } else if (!this.#first) this.#described ??= piece;
    else if (!BYTES.test(piece.text)) this.#other ??= piece;
  }

  /** The first line that keeps them from being the bytes of one packet, if there are packets. */
  get problem(): Piece | undefined {
    return this.#first && (this.#described ?? this.#other);
  }
}
