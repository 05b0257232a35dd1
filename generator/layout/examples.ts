import type { Diagnostics } from "../diagnostics/diagnostics.ts";
import { didYouMean, listNames } from "../diagnostics/nearest.ts";
import { type Module, moduleOf } from "./messages/messages.ts";
import type { Shape, Union } from "./messages/shapes.ts";
import { encode } from "./messages/values/encode.ts";
import { hex } from "./messages/values/hex.ts";
import { type Given, Reader } from "./messages/values/read.ts";
import { unknownJson } from "./messages/values/unknown.ts";
import { structJson } from "./messages/values/values.ts";
import { type Json, type ResolvedExample, resolvedOf } from "./resolved/item.ts";
import type { ProtocolLayout } from "./resolved/protocol-layout.ts";

/**
 * A shape that an example can be of; a record with commands is of use for a command that nobody
 * has.
 */
type Target = { readonly shape: Shape; readonly union?: Union };

/** Gives what examples can be of, by path. */
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

/** The examples of a protocol with their bytes. Reports those that are not messages. */
export function resolveExamples(
  protocol: ProtocolLayout,
  messages: Module | undefined,
  diagnostics: Diagnostics,
): ResolvedExample[] {
  const examples = protocol.spec.own("examples");
  if (examples.length === 0) return [];
  const module = messages ?? moduleOf(protocol);
  const targets = targetsOf(module);
  return examples.flatMap((example): ResolvedExample[] => {
    const { message, values } = example.value;
    const target = targets.get(message);
    if (!target) {
      const known = [...targets.keys()];
      diagnostics.report(
        "PV511",
        { name: message, nearest: didYouMean(message, known), known: listNames(known) },
        example.at("message"),
      );
      return [];
    }
    const reader = new Reader(module, example, diagnostics);
    const made = read(reader, target, values as Given, ["values"]);
    return made ? [{ ...resolvedOf(example), message, ...made }] : [];
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
