import { leftOutOf } from "../../layout/messages/left-out.ts";
import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { type Finding, finding } from "../rule.ts";

/**
 * Records, messages and tables of errors that TypeScript, Kaitai Struct and test vectors do not
 * have, each with the reason.
 */
export function* leftOutOfMessages(p: ResolvedProtocol): Generator<Finding> {
  for (const { of, why } of leftOutOf(p)) yield finding("PV964", { item: of.path, why }, of.span);
}
