import type {
  ProtocolDescription,
  RecordDescription,
} from "../../backends/typescript/runtime/description.ts";
import type { Diagnostics } from "../../diagnostics/diagnostics.ts";
import { didYouMean, listNames } from "../../diagnostics/nearest.ts";
import type { Span } from "../../diagnostics/span.ts";

/** Every message and record: of all commands together, of one command, and inside others. */
export const everyMessage = (protocols: readonly ProtocolDescription[]): RecordDescription[] =>
  protocols.flatMap((p) => [
    ...p.messages.flatMap((m) => [m, ...(m.commands?.messages ?? [])]),
    ...p.records,
  ]);

/** What a name can mean, the nearest meaning first. */
const WAYS: readonly ((r: RecordDescription, name: string) => boolean)[] = [
  (r, name) => r.id === name,
  (r, name) => r.name === name,
  (r, name) => r.type === name,
  (r, name) => r.id.endsWith(`.${name}`),
];

/** The message or record of a name. Reports a name that none has, or several have. */
export function findMessage(
  name: string,
  protocols: readonly ProtocolDescription[],
  diagnostics: Diagnostics,
  span?: Span,
): RecordDescription | undefined {
  const all = everyMessage(protocols);
  const [found = []] = WAYS.map((is) => all.filter((r) => is(r, name))).filter(
    (list) => list.length > 0,
  );
  if (found.length === 1) return found[0];
  if (found.length > 1) {
    const known = listNames(found.map((r) => r.id));
    diagnostics.report("PV654", { name, count: found.length, known }, span);
    return undefined;
  }
  const nearest = didYouMean(
    name,
    all.flatMap((r) => [r.name, r.type, r.id]),
  );
  diagnostics.report("PV643", { name, nearest, known: listNames(all.map((r) => r.name)) }, span);
  return undefined;
}
