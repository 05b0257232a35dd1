import { common } from "../per-model.ts";
import type { ResolvedField, ResolvedPart } from "../resolved/fields.ts";
import type { Resolved } from "../resolved/item.ts";
import type { ResolvedProtocol } from "../resolved/protocol.ts";
import type { ProtocolLayout } from "../resolved/protocol-layout.ts";
import { kindOf, sizeOf } from "./fields.ts";
import type { Module } from "./messages.ts";
import type { Shape } from "./shapes.ts";

/** A record, a message or a table of errors that programs do not get, and why. */
export interface LeftOut {
  readonly of: Pick<Resolved, "id" | "path" | "span">;
  readonly why: string;
}

/**
 * Everything of a protocol that programs do not get although it has a layout or numbers; nothing
 * for a vocabulary, which no program uses by itself.
 */
export function leftOutOf(p: ResolvedProtocol): LeftOut[] {
  if (p.kind === "vocabulary") return [];
  const tables = p.errorTables
    .filter((t) => !t.map)
    .map((of) => ({ of, why: "it has no `fallback`, so that no map can take every number" }));
  return [...(p.messages ? withoutShape(p.messages) : withoutModule(p)), ...tables];
}

const messagesOf = (p: ProtocolLayout) =>
  p.parts.filter((part) => part.fields.some((f) => f.form !== "text"));

/** The records and messages of a protocol that has no module. */
const withoutModule = (p: ProtocolLayout): LeftOut[] =>
  [...p.records, ...messagesOf(p)].map((of) => ({
    of,
    why: "no channel of the protocol carries a record",
  }));

/** The records and messages of a protocol that its module has no shape for. */
function withoutShape({ protocol: p, shapes, unions }: Module): LeftOut[] {
  const made = new Set([
    ...shapes.map((s) => s.part.path),
    ...unions.flatMap((u) => [u.shape.part.path, ...u.cases.map((c) => c.part.path)]),
  ]);
  const records = new Map(shapes.map((s) => [s.part.name, s]));
  return [...p.records, ...messagesOf(p)]
    .filter((part) => !made.has(part.path))
    .map((of) => ({ of, why: obstacleIn(of, p.records, records) }));
}

const WITHOUT_COMMAND =
  "which command it is does not follow from one number, or one of its messages is left out";

/** The first thing in a part that programs have no form for. */
function obstacleIn(
  part: ResolvedPart,
  all: readonly ResolvedPart[],
  records: ReadonlyMap<string, Shape>,
): string {
  for (const f of part.fields) {
    const problem = obstacleOf(f, records);
    if (problem !== undefined) return `\`${f.name}\` ${problem}`;
  }
  if (sizeOf(part) === undefined) return "its size depends on the data model";
  if (part.fields.some((f) => f.form === "variant")) return WITHOUT_COMMAND;
  if (part.record !== undefined)
    return "the number of elements at its end does not follow from a number before them";
  const around = all.find((r) =>
    r.fields.some((f) => f.alternatives.some((a) => a.path === part.path)),
  );
  return around
    ? `it stands in \`${around.path}\`, which is left out itself`
    : "no record of a channel holds it";
}

function obstacleOf(f: ResolvedField, records: ReadonlyMap<string, Shape>): string | undefined {
  if (common(f.offset) === undefined || common(f.room ?? f.size) === undefined)
    return "has another place on some data models";
  if (f.record !== undefined && f.spec.count === undefined) {
    const record = records.get(f.record);
    if (!record) return `holds \`records.${f.record}\`, which is left out itself`;
    if (record.open) return `holds \`records.${f.record}\`, which has an open end`;
  }
  if (kindOf(f) !== undefined) return undefined;
  if (f.open && f.form === "scalar") return "has no limit to its number of elements";
  return f.form === "text" ? "is text" : "is an array of bytes or records";
}
