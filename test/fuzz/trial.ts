import { inspect, isDeepStrictEqual } from "node:util";
import type { WireError } from "../../generated/typescript/src/pvcalls.ts";
import type { Random } from "../support/random.ts";
import type { RandomMessages } from "../support/random-messages.ts";
import type { Kind, Made } from "../support/typescript.ts";

/** One kind of message and bytes for it. */
export interface Trial {
  readonly kind: Kind;
  readonly made: Made;
  readonly random: Random;
  readonly messages: RandomMessages;
  readonly bytes: Uint8Array;
}

/** Something that must not be: where it was found, and what was looked at. */
export class Finding extends Error {
  readonly where: string;
  readonly bytes: Uint8Array;

  constructor(where: string, bytes: Uint8Array, message: string) {
    super(message);
    this.where = where;
    this.bytes = bytes;
  }
}

/** What a function gave, or why it refused. Places are counted from where the message starts. */
export type Outcome =
  | { readonly value: unknown }
  | {
      readonly refused: {
        readonly code: string;
        readonly path: string;
        readonly offset: number;
        readonly expected: string;
      };
    };

/** Runs a function that may refuse what it gets. Any other exception is a finding. */
export function outcome(
  { made, bytes }: Trial,
  where: string,
  run: () => unknown,
  start = 0,
): Outcome {
  try {
    return { value: run() };
  } catch (error) {
    const e = error as WireError;
    if (!(e instanceof made.WireError) || e.message === "" || !Number.isFinite(e.offset))
      throw new Finding(where, bytes, `throws ${inspect(e)}`);
    return {
      refused: { code: e.code, path: e.path, offset: e.offset - start, expected: e.expected },
    };
  }
}

/** Throws a finding unless something holds. */
export function must(holds: boolean, { bytes }: Trial, where: string, message: () => string): void {
  if (!holds) throw new Finding(where, bytes, message());
}

/** Throws a finding unless two things are the same. */
export function same(a: unknown, b: unknown, t: Trial, where: string, what: string): void {
  must(
    isDeepStrictEqual(a, b),
    t,
    where,
    () => `${what}: ${inspect(a, { depth: 5 })} and ${inspect(b, { depth: 5 })}`,
  );
}
