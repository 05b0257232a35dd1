import type { ResolvedProtocol } from "../layout/resolved/protocol.ts";
import { type Comparison, comparedLog, writtenLog } from "./changelog.ts";
import { joinBlocks, subjectOf } from "./lines.ts";

/**
 * The subject of a message with a design document; the shortest wording if none is short enough.
 */
export function documentSubject(p: ResolvedProtocol, version: number): string {
  return subjectOf(`[DOC v${version}]`, [`${p.title} design`, p.title, `${p.name} design`, p.name]);
}

/**
 * The text of that message: the change log, what a comparison found, then the document as it is.
 */
export function documentText(
  p: ResolvedProtocol,
  version: number,
  compared: Comparison | undefined,
  document: string,
): string {
  const log = joinBlocks([...writtenLog(p, version), ...(compared ? [comparedLog(compared)] : [])]);
  return log === "" ? document : `${log}\n\n---\n\n${document}`;
}
