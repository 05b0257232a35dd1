import { didYouMean, listNames } from "../diagnostics/nearest.ts";
import type { ResolvedProtocol } from "../layout/resolved/protocol.ts";
import type { Specified } from "./specified.ts";
import { UsageError } from "./usage.ts";

/** The protocols of a tree without its vocabularies, or the one that is named. */
export function protocolsOf(loaded: Specified, name: string | undefined): ResolvedProtocol[] {
  const all = loaded.protocols.filter((p) => p.kind === "protocol");
  const names = all.map((p) => p.name);
  if (name !== undefined && !names.includes(name))
    throw new UsageError(
      `there is no protocol \`${name}\`${didYouMean(name, names)}; known: ${listNames(names)}`,
    );
  return all.filter((p) => name === undefined || p.name === name);
}
