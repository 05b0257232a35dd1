import type { z } from "zod";
import type { Diagnostics } from "../../diagnostics/diagnostics.ts";
import type { dialect } from "../../model/schema/protocol.ts";
import { entry, type Folder } from "../../model/spec.ts";
import type { Numbers } from "../numbers.ts";
import type { ResolvedField } from "../resolved.ts";
import type { CSymbols } from "./symbols.ts";

/** The types and array brackets that fields have in the C of one dialect. */
export class CTypes {
  private readonly folder: Folder;
  private readonly name: string;
  private readonly dialect: z.infer<typeof dialect>;
  private readonly numbers: Numbers;
  private readonly symbols: CSymbols;
  private readonly diagnostics: Diagnostics;

  constructor(
    folder: Folder,
    name: string,
    d: z.infer<typeof dialect>,
    numbers: Numbers,
    symbols: CSymbols,
    diagnostics: Diagnostics,
  ) {
    this.folder = folder;
    this.name = name;
    this.dialect = d;
    this.numbers = numbers;
    this.symbols = symbols;
    this.diagnostics = diagnostics;
  }

  /** The type whose name a field has in C: usually its own, sometimes another of the same size. */
  typeOf(f: ResolvedField): string {
    const other = this.symbols.type(f.path);
    if (other === undefined || this.numbers.type(other).bytes === this.numbers.type(f.type).bytes)
      return other ?? f.type;
    this.diagnostics.report(
      "PV404",
      {
        what: `\`${f.path}\` as ${other}`,
        actual: this.numbers.type(other).bytes,
        room: this.numbers.type(f.type).bytes,
      },
      this.folder.span(["c", "types", f.path]),
    );
    return f.type;
  }

  /** What stands between the brackets of an array; undefined for what is not one. */
  dimension(f: ResolvedField): string | undefined {
    if (f.open) return /\[(\w*)\]/.exec(this.dialect["flexible-array"])?.[1] ?? "";
    return f.count === "" ? undefined : f.count;
  }

  /** A type's spelling in the dialect: its own, or that of the type that it refines. */
  spell(type: string): string {
    for (
      let t: string | undefined = type;
      t !== undefined;
      t = entry(this.folder, "types", t)?.is
    ) {
      const spelled = this.dialect.types[t];
      if (spelled !== undefined) return spelled;
    }
    this.diagnostics.report("PV538", { dialect: this.name, type }, this.folder.span(["c"], "key"));
    return type;
  }
}
