import { isDeepStrictEqual } from "node:util";
import type { Refusal, Vector, Vectors } from "../../generator/backends/data/vectors/schema.ts";
import type { Artifact, ResolvedProtocol } from "../../generator/index.ts";
import { type Module, moduleOf } from "../../generator/layout/messages/messages.ts";
import type { Shape, Union } from "../../generator/layout/messages/shapes.ts";
import type { Made } from "../support/typescript.ts";
import { hex } from "../typescript/vectors.ts";
import { type Json, toJson, toUnknown, toValue } from "./values.ts";

/** The vectors of a protocol as they were made. */
export const vectorsIn = (artifacts: readonly Artifact[], protocol: string): Vectors =>
  JSON.parse(artifacts.find((a) => a.path === `data/vectors/${protocol}.json`)?.text ?? "null");

/**
 * Functions of the generated package for one kind of message, and how values become what they take.
 */
interface Codec {
  readonly decode: (bytes: Uint8Array, options?: { strict?: boolean; offset?: number }) => unknown;
  readonly encode: (value: Json) => Uint8Array;
  readonly value: (json: Json) => Json;
}

/** Runs vectors through the generated package of a protocol. */
export class Runner {
  private readonly module: Module;
  private readonly made: Made;

  constructor(protocol: ResolvedProtocol, made: Made) {
    this.module = moduleOf(protocol);
    this.made = made;
  }

  /** The permanent ids of everything that the package can encode. */
  get ids(): string[] {
    const { shapes, unions } = this.module;
    return [
      ...unions.flatMap((u) => [...u.cases.map((s) => s.part.id), u.shape.part.id]),
      ...shapes.map((s) => s.part.id),
    ];
  }

  private codec(shape: Shape, value: (json: Json) => Json): Codec {
    return {
      decode: this.made[`decode${shape.name}`],
      encode: this.made[`encode${shape.name}`],
      value,
    };
  }

  /** The functions for a message: its own, and those for all commands where they do the same. */
  private codecs(id: string, v: Vector): Codec[] {
    const { shapes, unions } = this.module;
    const union = unions.find((u) => u.shape.part.id === id);
    if (union) return [this.codec(union.shape, (json) => this.unknown(union, json))];
    const found = unions
      .flatMap((u) => u.cases.map((s) => ({ s, u })))
      .find(({ s }) => s.part.id === id);
    const alone = found?.s ?? shapes.find((s) => s.part.id === id);
    if (!alone) return [];
    const value = (json: Json) => toValue(alone, json);
    return [
      this.codec(alone, value),
      ...(found && v.error?.code !== "command" ? [this.codec(found.u.shape, value)] : []),
    ];
  }

  private unknown(union: Union, json: Json): Json {
    return toUnknown(union, json);
  }

  /** What the package does that a vector does not say; nothing if all is well. */
  problems(id: string, v: Vector): string[] {
    const codecs = this.codecs(id, v);
    return codecs.length === 0
      ? ["nothing decodes it"]
      : codecs.flatMap((c) => [
          ...(v.direction === "encode" ? [] : decoding(c, v)),
          ...(v.direction === "decode" ? [] : encoding(c, v)),
        ]);
  }
}

/**
 * What a function does: its result, or what it refused. Anything else that it throws is an error
 * here too.
 */
function outcome(f: () => unknown): { readonly gives: unknown } | { readonly refuses: Refusal } {
  try {
    return { gives: toJson(f()) };
  } catch (e) {
    const { name, code, path, offset } = e as Error & Refusal;
    if (name !== "WireError") throw e;
    return { refuses: { code, path, offset } };
  }
}

const differs = (what: string, expected: object, actual: object) =>
  isDeepStrictEqual(expected, actual)
    ? []
    : [`${what}: ${JSON.stringify(actual)}, not ${JSON.stringify(expected)}`];

function decoding({ decode }: Codec, { bytes = "", value, error, strict }: Vector): string[] {
  const array = hex(bytes);
  const plain = error ? { refuses: error } : { gives: value };
  const close = strict ? { refuses: strict } : plain;
  const page = Uint8Array.from([1, 2, 3, ...array]);
  const moved =
    "refuses" in close
      ? { refuses: { ...close.refuses, offset: close.refuses.offset + 3 } }
      : close;
  return [
    ...differs(
      "decoding",
      plain,
      outcome(() => decode(array)),
    ),
    ...differs(
      "strict decoding",
      close,
      outcome(() => decode(array, { strict: true })),
    ),
    ...differs(
      "strict decoding in an array",
      moved,
      outcome(() => decode(page, { strict: true, offset: 3 })),
    ),
  ];
}

function encoding({ encode, value }: Codec, v: Vector): string[] {
  const expected = v.error ? { refuses: v.error } : { gives: v.bytes };
  return differs(
    "encoding",
    expected,
    outcome(() => encode(value(v.value ?? {}))),
  );
}
