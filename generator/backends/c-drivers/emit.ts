import type { Artifact, Source } from "../backend.ts";
import { emitCheck } from "./check.ts";
import { emitErrno } from "./errno.ts";
import { emitNames } from "./names.ts";

/** The C that goes with the headers of a protocol and belongs to no tree. */
export function emitCDrivers({ protocol }: Source): Artifact[] {
  return protocol.support
    ? [
        ...emitErrno(protocol, protocol.support),
        ...emitNames(protocol, protocol.support),
        ...emitCheck(protocol, protocol.support),
      ]
    : [];
}
