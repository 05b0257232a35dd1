import type { ResolvedProtocol } from "../layout/resolved/protocol.ts";

/** The stages of the lifecycle of PV drivers. What one demands is demanded by all that follow. */
export const STAGES = ["design", "prototype", "production"] as const;
/** One of the stages. */
export type Stage = (typeof STAGES)[number];

/** Tells if a protocol has come to a stage; a vocabulary comes to none. */
export function hasReached(p: ResolvedProtocol, stage: Stage): boolean {
  const own = p.stage;
  return own !== undefined && STAGES.indexOf(own) >= STAGES.indexOf(stage);
}

/** Tells if domains talk by this protocol: it has a device, or channels of its own. */
export const isConversation = (p: ResolvedProtocol): boolean =>
  p.header.value.device !== undefined || p.channels.length > 0;

/** The sides that come together by a machine of two or more sides. */
export function sidesOf(p: ResolvedProtocol): string[] {
  return [...new Set(p.machines.flatMap((m) => (m.sides.length > 1 ? m.sides : [])))];
}

/** Tells if what different people build has to fit together: two sides, or bytes in memory. */
export const hasInterface = (p: ResolvedProtocol): boolean =>
  sidesOf(p).length > 0 ||
  p.records.length > 0 ||
  p.parts.some((part) => part.fields.some((f) => f.form !== "text"));

/**
 * Gives the place where a protocol says what it is; findings about the protocol as a whole stand
 * here.
 */
export const headerSpan = (p: ResolvedProtocol, key = "stage") => p.header.at(key);
