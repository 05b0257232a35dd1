import type { ResolvedProtocol } from "../layout/resolved.ts";

/** The stages of the lifecycle of PV drivers. What one demands is demanded by all that follow. */
export const STAGES = ["design", "prototype", "production"] as const;
/** One of the stages. */
export type Stage = (typeof STAGES)[number];

/** Whether a protocol has come to a stage; a vocabulary comes to none. */
export function hasReached(p: ResolvedProtocol, stage: Stage): boolean {
  const own = p.folder.sections.protocol?.stage;
  return own !== undefined && STAGES.indexOf(own) >= STAGES.indexOf(stage);
}

/** Whether domains talk by this protocol: it has a device, or channels of its own. */
export const isConversation = (p: ResolvedProtocol): boolean =>
  p.folder.sections.protocol?.device !== undefined || p.channels.length > 0;

/** The sides that come together by a machine of two or more sides. */
export function sidesOf(p: ResolvedProtocol): string[] {
  const machines = Object.values(p.folder.sections.machines ?? {}).map((m) =>
    Object.keys(m.sides ?? {}),
  );
  return [...new Set(machines.filter((sides) => sides.length > 1).flat())];
}

/** Whether what different people build has to fit together: two sides, or bytes in memory. */
export const hasInterface = (p: ResolvedProtocol): boolean =>
  sidesOf(p).length > 0 ||
  p.records.length > 0 ||
  p.parts.some((part) => part.fields.some((f) => f.form !== "text"));

/** Where a protocol says what it is; findings about the protocol as a whole stand here. */
export const headerSpan = (p: ResolvedProtocol, key = "stage") => p.folder.span(["protocol", key]);
