import { Worker } from "node:worker_threads";
import type { Reading } from "../facts/fact.ts";
import type { Symbols } from "../facts/symbols.ts";
import { readArtifact } from "./index.ts";

/** Reads a file back: `readArtifact`, or the same on a thread of its own. */
export type Read = typeof readArtifact;

/** What the thread is asked; `n` tells the requests apart. */
export interface Request {
  readonly n: number;
  readonly file: string;
  readonly text: string;
  readonly symbols: Symbols;
}

/** What the thread answers: a reading, or what was thrown. */
export type Answer = { readonly n: number } & (
  | { readonly reading: Reading }
  | { readonly error: unknown }
);

/**
 * Megabytes that the thread may fill before it looks for garbage: with as much as a process has,
 * both together would need more memory than one that does all by itself.
 */
const YOUNG = 16;

interface Waiting {
  readonly done: (reading: Reading) => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Does some work with a thread beside it that reads files back. The thread loads its parsers at
 * once, takes requests in their order, and ends with the work. What a reader throws, and whatever
 * ends the thread, is thrown to who waits for a reading. Before they are compiled (`tsx`, tests),
 * readers have no thread.
 */
export async function apart<T>(work: (read: Read) => Promise<T>): Promise<T> {
  if (import.meta.url.endsWith(".ts")) return work(readArtifact);
  const thread = new Worker(new URL("./thread.js", import.meta.url), {
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });
  const waiting = new Map<number, Waiting>();
  let ended: unknown;
  const end = (error: unknown) => {
    ended ??= error;
    for (const { failed } of waiting.values()) failed(ended);
    waiting.clear();
  };
  thread.on("error", end);
  thread.on("exit", () => end(new Error("the thread that reads files back has ended")));
  thread.on("message", (answer: Answer) => {
    const { done, failed } = waiting.get(answer.n) as Waiting;
    waiting.delete(answer.n);
    if ("reading" in answer) done(answer.reading);
    else failed(answer.error);
  });
  let n = 0;
  const read: Read = (file, text, symbols) =>
    new Promise((done, failed) => {
      if (ended !== undefined) return failed(ended);
      waiting.set(++n, { done, failed });
      thread.postMessage({ n, file, text, symbols } satisfies Request);
    });
  try {
    return await work(read);
  } finally {
    await thread.terminate();
  }
}
