import type { RecordDescription } from "../../backends/typescript/runtime/description.ts";
import type { Refused } from "../../layout/messages/codec/refused.ts";
import { call } from "./calls.ts";

/** What a close look found: bytes from `offset` to before `end`. */
export interface Finding
  extends Pick<Refused, "code" | "path" | "offset" | "expected" | "message"> {
  readonly end: number;
}

/**
 * Gives what strict decoding finds in a message. It stops at the first finding; padding is set to
 * zero in a copy and looked at again, so that all of it is found up to the first value that is
 * wrong.
 */
export function lookClosely(r: RecordDescription, bytes: Uint8Array): Finding[] {
  const copy = bytes.slice();
  const found: Finding[] = [];
  for (let i = 0; i <= bytes.length; i++) {
    const { refused } = call(() => r.decode(copy, { strict: true }));
    if (!refused) return found;
    const last = found.at(-1);
    const padding = refused.code === "padding" && copy[refused.offset] !== 0;
    if (
      last &&
      padding &&
      last.code === refused.code &&
      last.path === refused.path &&
      last.end === refused.offset
    )
      found[found.length - 1] = { ...last, end: refused.offset + 1 };
    else {
      const { code, path, offset, expected, message } = refused;
      found.push({ code, path, offset, expected, message, end: offset + 1 });
    }
    if (!padding) return found;
    copy[refused.offset] = 0;
  }
  return found;
}
