import { readFileSync, writeFileSync } from "node:fs";
import { textTable } from "../../generator/cli/text-table.ts";

/**
 * What something took: milliseconds, those of the processors if it was a process, and its most
 * memory.
 */
export interface Figure {
  readonly ms: number;
  readonly cpu?: number;
  readonly megabytes?: number;
}

const FILE = new URL("recorded.json", import.meta.url);
const recorded: Readonly<Record<string, Figure>> = JSON.parse(readFileSync(FILE, "utf8"));

const round = (n: number) => Math.round(n * 10) / 10;

const cells = (now: number | undefined, then: number | undefined) => [
  now === undefined ? "" : now.toFixed(1),
  now === undefined || then === undefined ? "" : (now / then).toFixed(2),
];

/**
 * Figures of this run. Each is printed beside its ratio to the recorded one; a small ratio is a
 * fast run.
 */
export class Figures {
  private readonly all = new Map<string, Figure>();

  /** Prints a table of figures by name, and keeps them. */
  print(title: string, figures: Readonly<Record<string, Figure>>): void {
    const rows = Object.entries(figures).map(([name, f]) => {
      const then = recorded[name];
      this.all.set(name, f);
      return [
        name,
        ...cells(f.ms, then?.ms),
        ...cells(f.cpu, then?.cpu),
        ...cells(f.megabytes, then?.megabytes),
      ];
    });
    const head = [title, "ms", "ratio", "cpu ms", "ratio", "peak MB", "ratio"];
    console.log(`${textTable(head, rows, [1, 2, 3, 4, 5, 6])}\n`);
  }

  /** Makes the figures of this run the recorded ones. */
  record(): void {
    const all = [...this.all].map(([name, { ms, cpu, megabytes }]) => [
      name,
      {
        ms: round(ms),
        ...(cpu !== undefined && { cpu: round(cpu) }),
        ...(megabytes !== undefined && { megabytes: round(megabytes) }),
      },
    ]);
    writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(all), null, 2)}\n`);
  }
}

/** The middle one of some numbers. */
export const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
