import { digits } from "../oracles/agreement/text.ts";
import { Random } from "../support/random.ts";
import { RandomMessages } from "../support/random-messages.ts";
import type { Kind, Running } from "../support/typescript.ts";
import { anything, decoding, encoding, roundTrip, texts } from "./codecs.ts";
import { mutate } from "./mutate.ts";
import { Finding, type Trial } from "./trial.ts";
import { views } from "./views.ts";

const CHECKS: readonly ((t: Trial) => void)[] = [
  decoding,
  roundTrip,
  encoding,
  anything,
  texts,
  views,
];

/** What is fuzzed: a module that runs, and bytes to start from, by the record that they are. */
export interface Target {
  readonly running: Running;
  readonly corpus: ReadonlyMap<string, readonly Uint8Array[]>;
}

/** How far it got, and what it found, if anything. */
export interface Result {
  readonly runs: number;
  readonly seconds: number;
  readonly finding: Finding | undefined;
}

/**
 * Tries all functions of modules with random, mutated and truncated bytes and with any values, for
 * so long and at least so often, or until one fails.
 */
export function fuzz(targets: readonly Target[], seed: number, seconds: number, least = 1): Result {
  const random = new Random(seed);
  const all = targets.flatMap(({ running, corpus }) => {
    const messages = new RandomMessages(running, random);
    return [...running.kinds, ...running.commands].map((kind) => ({
      kind,
      made: running.made,
      messages,
      known: corpus.get(kind.record) ?? [],
    }));
  });
  const start = performance.now();
  const passed = () => (performance.now() - start) / 1000;
  let runs = 0;
  for (; passed() < seconds || runs < least; runs++) {
    const { kind, made, messages, known } = random.pick(all);
    const message = (of: Kind) =>
      known.length > 0 && random.once(3) ? random.pick(known) : messages.bytes(of);
    const t: Trial = {
      kind,
      made,
      random,
      messages,
      bytes: mutate(message(kind), random, kind, message(kind)),
    };
    try {
      for (const check of CHECKS) check(t);
    } catch (e) {
      return {
        runs: runs + 1,
        seconds: passed(),
        finding:
          e instanceof Finding
            ? e
            : new Finding(check(kind), t.bytes, String(e instanceof Error ? e.stack : e)),
      };
    }
  }
  return { runs, seconds: passed(), finding: undefined };
}

/** A result for people. */
export function linesOf({ runs, seconds, finding }: Result, seed: number): string[] {
  const found = finding
    ? [
        `FOUND by --seed ${seed}, in run ${runs}: ${finding.where} ${finding.message}`,
        `  bytes ${digits(finding.bytes)}`,
      ]
    : [];
  return [
    `${runs} runs in ${seconds.toFixed(1)} seconds, ${Math.round(runs / seconds)} per second`,
    ...found,
  ];
}

const check = (kind: Kind) => `a check of ${kind.shape.name}`;
