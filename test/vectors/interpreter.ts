import type { RecordDescription } from "../../generator/backends/typescript/runtime/description.ts";
import { describe } from "../../generator/cli/message/describe.ts";
import type { ResolvedProtocol } from "../../generator/index.ts";
import { Refused } from "../../generator/layout/messages/codec/refused.ts";
import { moduleOf } from "../../generator/layout/messages/messages.ts";
import type { Made } from "../support/typescript.ts";

/** What `decode` and `encode` know each message of a protocol by, in the order of their types. */
export function interpreted(protocol: ResolvedProtocol): RecordDescription[] {
  const { messages, records } = describe(moduleOf(protocol));
  return [...messages.flatMap((m) => [m, ...(m.commands?.messages ?? [])]), ...records];
}

/** Calls something, and gives what it throws the name that generated packages give it. */
function named<T>(f: () => T): T {
  try {
    return f();
  } catch (e) {
    if (e instanceof Refused) e.name = "WireError";
    throw e;
  }
}

/**
 * The interpreter of the command line, by the names that functions of the generated package of the
 * same protocol have.
 */
export const asPackage = (protocol: ResolvedProtocol): Made =>
  Object.fromEntries(
    interpreted(protocol).flatMap((r) => [
      [
        `decode${r.type}`,
        (bytes: Uint8Array, options?: object) => named(() => r.decode(bytes, options)),
      ],
      [`encode${r.type}`, (value: object) => named(() => r.encode(value))],
      [`sizeOf${r.type}`, (value: object) => named(() => r.sizeOf(value))],
    ]),
  );
