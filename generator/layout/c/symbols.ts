import type { Diagnostics } from "../../diagnostics/diagnostics.ts";
import type { SpecFile } from "../../model/schema/index.ts";
import type { Item } from "../../model/spec.ts";

/** What the author of a protocol says about its C. */
export type Binding = NonNullable<SpecFile["c"]>;

/**
 * The exceptions of a C binding: symbols, types and fillers by path, and which of them were used.
 */
export class CSymbols {
  private readonly binding: Binding;
  private readonly used = new Set<string>();

  constructor(binding: Binding) {
    this.binding = binding;
  }

  /** A name as a C identifier. */
  static identifier(name: string): string {
    return name.replace(/[^A-Za-z0-9_]/g, "_");
  }

  /**
   * The symbol of the item at a path: its own exception, a pattern's, or the one that the rule
   * gives.
   */
  of(path: string, byRule: string): string {
    const list = this.binding.symbols ?? {};
    if (list[path] !== undefined) {
      this.used.add(`symbols ${path}`);
      return list[path];
    }
    for (const [pattern, symbol] of Object.entries(list)) {
      const name = pattern.includes("*")
        ? new RegExp(`^${pattern.split("*").map(literal).join("([^.]+)")}$`).exec(path)?.[1]
        : undefined;
      if (name === undefined) continue;
      this.used.add(`symbols ${pattern}`);
      const c = CSymbols.identifier(name);
      return symbol.replaceAll("{name}", c).replaceAll("{NAME}", c.toUpperCase());
    }
    return CSymbols.identifier(byRule);
  }

  /** The type that a field has in C, if that is not its own. */
  type(path: string): string | undefined {
    const other = this.binding.types?.[path];
    if (other !== undefined) this.used.add(`types ${path}`);
    return other;
  }

  /** The alternative that gives the variant at a path its size. */
  filler(path: string): { tag: string; member: string; bytes: string } {
    const stated = this.binding.fillers?.[path];
    if (stated) this.used.add(`fillers ${path}`);
    return (
      stated ?? {
        tag: CSymbols.identifier(
          `${this.binding.prefix}_${path.split(".").slice(1).join("_")}_room`,
        ),
        member: "room",
        bytes: "bytes",
      }
    );
  }

  /** Reports exceptions that matched nothing. */
  reportUnused(stated: Item<Binding>, diagnostics: Diagnostics): void {
    for (const where of ["symbols", "types", "fillers"] as const) {
      for (const path of Object.keys(this.binding[where] ?? {})) {
        if (!this.used.has(`${where} ${path}`))
          diagnostics.report("PV505", { path, where: `c.${where}` }, stated.key(where, path));
      }
    }
  }
}

const literal = (s: string) => s.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
