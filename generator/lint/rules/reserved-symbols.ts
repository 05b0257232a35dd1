import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { headerNames } from "../header-names.ts";
import { shapes } from "../reserved.ts";
import { type Finding, finding } from "../rule.ts";

/** C symbols that belong to compilers by their shape. */
export function* reservedSymbols(p: ResolvedProtocol): Generator<Finding> {
  for (const { kind, symbol, subject, span } of headerNames(p)) {
    if (shapes.find((s) => s.kinds.includes(kind) && s.pattern.test(symbol))?.reserved)
      yield finding("PV904", { subject, symbol }, span);
  }
}
