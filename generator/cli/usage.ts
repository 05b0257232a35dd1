import type { Format } from "../diagnostics/print.ts";

/** What every command is told: where to work and how to print findings. */
export interface Options {
  readonly root: string;
  readonly format: Format;
}

/** A mistake in how a command was called: exit code 2. */
export class UsageError extends Error {}
