import type { Module } from "../../layout/messages/messages.ts";
import { fromRuntime } from "../../layout/typescript/runtime.ts";
import { quoted } from "./comments.ts";

/**
 * What the parts of one file have in common: what the module holds, and which names of the runtime
 * are used.
 */
export interface Scope {
  readonly module: Module;
  /** Marks a name of the runtime as used, and gives it. */
  readonly use: (name: string) => string;
}

/** Collects the names of the runtime that a file uses. */
export class Imports {
  private readonly used = new Set<string>();

  readonly use = (name: string): string => {
    this.used.add(name);
    return name;
  };

  /** The imports of what was used, and exports of the names that callers need. */
  statements(exported: readonly string[]): string[] {
    const lines = (word: string, names: ReadonlySet<string>) =>
      fromRuntime(names).map(({ file, list }) => `${word} { ${list} } from ${quoted(file)};`);
    return [...lines("import", this.used), ...lines("export", new Set(exported))];
  }
}
