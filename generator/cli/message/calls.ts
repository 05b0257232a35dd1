import { Refused } from "../../layout/messages/codec/refused.ts";

/** Tells if what was thrown says why bytes or a value are refused: of the layout or the package. */
const isRefusal = (e: unknown): e is Refused =>
  e instanceof Refused || (e instanceof Error && e.name === "WireError");

/** What decoding or encoding gave: a value, or why it refuses. */
export type Given<T> =
  | { readonly value: T; readonly refused?: undefined }
  | { readonly value?: undefined; readonly refused: Refused };

/** Decodes or encodes, and gives what was refused instead of throwing it. */
export function call<T>(f: () => T): Given<T> {
  try {
    return { value: f() };
  } catch (e) {
    if (!isRefusal(e)) throw e;
    return { refused: e };
  }
}
