import { Refused } from "../../layout/messages/codec/refused.ts";

/** What decoding or encoding gave: a value, or why it refuses. */
export type Given<T> =
  | { readonly value: T; readonly refused?: undefined }
  | { readonly value?: undefined; readonly refused: Refused };

/** Decodes or encodes, and gives what was refused instead of throwing it. */
export function call<T>(f: () => T): Given<T> {
  try {
    return { value: f() };
  } catch (e) {
    if (!(e instanceof Refused)) throw e;
    return { refused: e };
  }
}
