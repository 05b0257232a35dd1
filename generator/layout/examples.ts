import type { Diagnostics } from "../diagnostics/diagnostics.ts";
import { didYouMean, listNames } from "../diagnostics/nearest.ts";
import { type Module, moduleOf } from "./messages/messages.ts";
import type { Shape, Union } from "./messages/shapes.ts";
import { encode } from "./messages/values/encode.ts";
import { type Given, Reader } from "./messages/values/read.ts";
import { unknownJson } from "./messages/values/unknown.ts";
import { hex, type Json, structJson } from "./messages/values/values.ts";
import type { ProtocolLayout, ResolvedExample } from "./resolved.ts";

/** A shape that an example can be of; a record with commands is of use for a command that nobody has. */
type Target = { readonly shape: Shape; readonly union?: Union };

/** What examples can be of, by path. */
function targetsOf({ shapes, unions }: Module): ReadonlyMap<string, Target> {
  const all: Target[] = [
    ...shapes.map((shape) => ({ shape })),
    ...unions.flatMap((union) => [
      { shape: union.shape, union },
      ...union.cases.map((shape) => ({ shape })),
    ]),
  ];
  return new Map(all.map((t) => [t.shape.part.path, t]));
}

/** The examples of a protocol with their bytes. Reports those that are no message. */
export function resolveExamples(
  protocol: ProtocolLayout,
  messages: Module | undefined,
  diagnostics: Diagnostics,
): ResolvedExample[] {
  const { folder } = protocol;
  const examples = Object.entries(folder.sections.examples ?? {});
  if (examples.length === 0) return [];
  const module = messages ?? moduleOf(protocol);
  const targets = targetsOf(module);
  return examples.flatMap(([name, e]): ResolvedExample[] => {
    const path = `examples.${name}`;
    const item = folder.items.get(path);
    const target = targets.get(e.message);
    if (!target) {
      const known = [...targets.keys()];
      diagnostics.report(
        "PV511",
        { name: e.message, nearest: didYouMean(e.message, known), known: listNames(known) },
        folder.span(["examples", name, "message"]),
      );
      return [];
    }
    const reader = new Reader(module, diagnostics);
    const made = read(reader, target, e.values as Given, ["examples", name, "values"]);
    return made
      ? [
          {
            id: item?.id ?? `${folder.name}.${path}`,
            path,
            name,
            span: folder.span(["examples", name], "key"),
            doc: e.doc ?? "",
            message: e.message,
            ...made,
          },
        ]
      : [];
  });
}

function read(
  reader: Reader,
  { shape, union }: Target,
  given: Given,
  data: readonly string[],
): { value: Json; bytes: string } | undefined {
  const struct = union ? reader.unknown(union, given, data) : reader.struct(shape, given, data);
  if (!struct) return undefined;
  const bytes = encode(struct);
  return {
    value: union ? unknownJson(union, struct, bytes) : structJson(struct),
    bytes: hex(bytes),
  };
}
