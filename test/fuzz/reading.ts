import { readdirSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "../../generator/diagnostics/span.ts";
import type { Symbols } from "../../generator/facts/symbols.ts";
import { type Artifact, compile } from "../../generator/index.ts";
import { readArtifact } from "../../generator/readers/index.ts";
import { ROOT, specFiles } from "../support/files.ts";
import { Random } from "../support/random.ts";
import { damagedText, randomText, stretchOf } from "./texts.ts";

/** A text for a reader, and where it comes from. */
export interface ReadingTrial {
  readonly path: string;
  readonly symbols: Symbols;
  readonly text: string;
}

/** Files of this repository that are read back, by the reader that they have. */
export class Readable {
  private readonly kinds: readonly (readonly Artifact[])[];

  constructor(only?: string) {
    const { artifacts } = compile(specFiles(ROOT, ...readdirSync(join(ROOT, "spec"))));
    const kinds = new Map<string, Artifact[]>();
    for (const a of artifacts) {
      const kind = a.promise?.symbols.kind;
      if (kind === undefined || (only !== undefined && kind !== only)) continue;
      kinds.set(kind, [...(kinds.get(kind) ?? []), a]);
    }
    this.kinds = [...kinds.values()];
  }

  /** One text, damaged or of nothing but pieces. The same for the same seed and number. */
  trial(seed: number, n: number): ReadingTrial {
    const random = new Random(seed + n * 7919);
    const list = this.kinds[n % this.kinds.length] ?? [];
    const { path, text, promise } = random.pick(list);
    if (!promise) throw new Error(`${path} is not read back`);
    return {
      path,
      symbols: promise.symbols,
      text: random.once(4) ? randomText(random) : damagedText(stretchOf(text, random), random),
    };
  }
}

/** Reads a text. Gives what must not be: an exception, or a place that is not in the text. */
export async function readingFault({
  path,
  symbols,
  text,
}: ReadingTrial): Promise<string | undefined> {
  try {
    const { facts, problems } = await readArtifact(path, text, symbols);
    const lines = text.split(/\r\n|\r|\n/).length + 1;
    const outside = [...facts, ...problems].find(({ span }) => !isIn(span, path, lines));
    return outside && `a place that is not in the text: ${JSON.stringify(outside)}`;
  } catch (e) {
    return `throws ${e instanceof Error ? e.stack : e}`;
  }
}

const isIn = ({ file, line, column, endLine }: Span, path: string, lines: number) =>
  file === path && line >= 1 && column >= 1 && endLine >= line && endLine <= lines;
