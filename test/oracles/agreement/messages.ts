import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Random } from "../../support/random.ts";
import { RandomMessages } from "../../support/random-messages.ts";
import type { Running } from "../../support/typescript.ts";
import type { Message } from "./sides.ts";
import { fromDigits, textOf } from "./text.ts";

/** The files of vectors, as far as messages are compared with them. */
interface Vectors {
  readonly protocol: string;
  readonly messages: readonly {
    readonly id: string;
    readonly record: string;
    readonly cases: readonly Vector[];
  }[];
}

interface Vector {
  readonly name: string;
  readonly direction?: string;
  readonly bytes?: string;
  readonly value?: object;
}

/**
 * What stands in a folder of vectors: the messages that have bytes, each with the value that the
 * vector states; and what is wrong with the folder.
 */
export function vectorsIn(
  folder: string,
  { module, kinds }: Running,
): { messages: Message[]; problems: string[] } {
  if (!existsSync(folder))
    return { messages: [], problems: [`there are no vectors: ${folder} is missing`] };
  const problems: string[] = [];
  const files = readdirSync(folder).filter((f) => f.endsWith(".json"));
  const messages = files.sort().flatMap((file) => {
    const vectors = JSON.parse(readFileSync(join(folder, file), "utf8")) as Vectors;
    if (vectors.protocol !== module.protocol.name) {
      problems.push(`${file}: nothing compares the vectors of ${vectors.protocol}`);
      return [];
    }
    return vectors.messages.flatMap(({ id, record, cases }): Message[] => {
      const kind = kinds.find((k) => k.record === record);
      if (!kind) {
        problems.push(`${file}: ${id}: TypeScript has no ${record}`);
        return [];
      }
      return cases.flatMap((c) =>
        c.bytes === undefined
          ? []
          : [
              {
                kind,
                bytes: fromDigits(c.bytes),
                text: c.value && textOf(c.value),
                comesBack: c.direction === "both",
                from: `${id}, ${c.name}`,
              },
            ],
      );
    });
  });
  if (messages.length === 0) problems.push(`there are no vectors with bytes in ${folder}`);
  return { messages, problems };
}

/** So many random messages: two thirds of them are bytes, the others values that are allowed. */
export function randomMessages(running: Running, seed: number, count: number): Message[] {
  const random = new Random(seed);
  const make = new RandomMessages(running, random);
  const { kinds } = running;
  const one = (i: number): Message => {
    const kind = random.pick(kinds);
    if (i % 3 < 2)
      return {
        kind,
        bytes: make.bytes(kind),
        comesBack: false,
        from: `seed ${seed}, message ${i}`,
      };
    const value = make.value(kind);
    return {
      kind,
      bytes: kind.encode(value),
      text: textOf(value),
      comesBack: true,
      from: `seed ${seed}, value ${i}`,
    };
  };
  return Array.from({ length: count }, (_, i) => one(i));
}
