import { leftOutOf } from "../../layout/messages/left-out.ts";
import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { type Finding, finding } from "../rule.ts";

/**
 * Records and messages that TypeScript, Kaitai Struct and test vectors do not have, each with the
 * reason.
 */
export function* leftOutOfMessages(p: ResolvedProtocol): Generator<Finding> {
  for (const { part, why } of p.messages ? leftOutOf(p.messages) : [])
    yield finding("PV964", { item: part.path, why }, part.span);
}
