import type { Module } from "../../../layout/messages/messages.ts";
import type { Shape, Union } from "../../../layout/messages/shapes.ts";
import type { ResolvedProtocol } from "../../../layout/resolved/protocol.ts";
import { type Artifact, artifact, type Source } from "../../backend.ts";
import { vectorsOf } from "./messages.ts";
import type { Vector, Vectors } from "./schema.ts";
import { unknownVectors } from "./unknown.ts";

/** Examples first, then the rest, each with a name of its own. */
function named(examples: readonly Vector[], more: readonly Vector[]): Vector[] {
  const seen = new Map<string, number>();
  return [...examples, ...more].map((v) => {
    const n = (seen.get(v.name) ?? 0) + 1;
    seen.set(v.name, n);
    return n === 1 ? v : { ...v, name: `${v.name} (${n})` };
  });
}

function messageOf(
  s: Shape,
  p: ResolvedProtocol,
  module: Module,
  union: Union | undefined,
): Vectors["messages"] {
  const unknown = union?.shape === s;
  const strict = unknown
    ? { strict: { code: "enumerator", path: union.by.name, offset: union.by.at } as const }
    : {};
  const examples = p.examples.flatMap((e): Vector[] =>
    e.message === s.part.path
      ? [
          {
            name: e.name,
            kind: "typical",
            direction: "both",
            bytes: e.bytes,
            value: e.value as Vector["value"] & object,
            ...strict,
          },
        ]
      : [],
  );
  const more = unknown ? unknownVectors(union, module) : vectorsOf(s, module, union);
  if (more.length === 0) return [];
  return [
    {
      id: s.part.id,
      record: union?.shape.part.name ?? s.part.name,
      ...(s.command && { command: s.command.name }),
      size: s.size,
      cases: named(examples, more),
    },
  ];
}

/** As JSON with one line for each case, so that a change shows as one line. */
function print({ messages, ...head }: Vectors): string {
  const lines = messages.map(({ cases, ...m }) => {
    const list = cases.map((c) => `      ${JSON.stringify(c)}`).join(",\n");
    return `    ${JSON.stringify(m).slice(0, -1)},"cases":[\n${list}\n    ]}`;
  });
  return (
    `${JSON.stringify(head, null, 2).slice(0, -2)},\n  "messages": [\n${lines.join(",\n")}\n` +
    "  ]\n}\n"
  );
}

const byteOrder = (p: ResolvedProtocol) => p.header.value["byte-order"] ?? "little";

function casesOf(p: ResolvedProtocol, module: Module): Vectors {
  const messages = [
    ...module.unions.flatMap((u) => [
      ...u.cases.flatMap((s) => messageOf(s, p, module, u)),
      ...messageOf(u.shape, p, module, u),
    ]),
    ...module.shapes.flatMap((s) => messageOf(s, p, module, undefined)),
  ];
  return {
    $schema: "../../schema/vectors.schema.json",
    protocol: p.name,
    byteOrder: byteOrder(p),
    messages,
  };
}

/**
 * Test vectors: messages with their values and bytes, right ones and wrong ones, for everything
 * that has the same form everywhere.
 */
export function emitVectors({ protocol: p }: Source): Artifact[] {
  const module = p.messages;
  if (!module) return [];
  return [
    artifact(
      { path: `data/vectors/${p.name}.json`, protocol: p.name, title: "data: test vectors" },
      { text: () => print(casesOf(p, module)) },
    ),
  ];
}
