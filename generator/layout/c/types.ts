import type { ResolvedField } from "../resolved/fields.ts";
import { refined, scalarType, type TypeItem } from "../scalar-type.ts";
import type { CContext, DialectItem } from "./context.ts";
import type { CInteger } from "./header.ts";
import { canBeInteger } from "./words.ts";

/** The types and array brackets that fields have in the C of one dialect. */
export class CTypes {
  /** What the words for types mean that were needed so far. */
  readonly used = new Map<string, CInteger>();
  private readonly c: CContext;
  private readonly dialect: DialectItem;

  constructor(c: CContext, dialect: DialectItem) {
    this.c = c;
    this.dialect = dialect;
  }

  /** The type of a field's numbers in C: usually its own, sometimes another of the same size. */
  scalar(f: ResolvedField): string {
    const own = f.item.to("types", "type");
    const other = this.c.symbols.type(f.path) === undefined ? undefined : this.other(f);
    if (!own || !other) return this.spell(own, f.type);
    const room = scalarType(own).bytes;
    const actual = scalarType(other).bytes;
    if (actual === room) return this.spell(other, other.name);
    const what = `\`${f.path}\` as ${other.name}`;
    this.c.diagnostics.report("PV404", { what, actual, room }, this.c.item?.at("types", f.path));
    return this.spell(own, f.type);
  }

  private other(f: ResolvedField): TypeItem | undefined {
    return this.c.item?.to("types", "types", f.path);
  }

  /** Gives what stands between the brackets of an array; undefined for what is not one. */
  dimension(f: ResolvedField): string | undefined {
    if (f.open) return /\[(\w*)\]/.exec(this.dialect.value["flexible-array"])?.[1] ?? "";
    return f.count === "" ? undefined : f.count;
  }

  /** The dialect's spelling of single bytes. */
  byte(): string {
    return this.spell(undefined, "uint8");
  }

  /**
   * A type's spelling in the dialect: its own, or that of the type that it refines. Without a type
   * `name` is that of bytes.
   */
  spell(type: TypeItem | undefined, name: string): string {
    const { types } = this.dialect.value;
    for (const t of [name, ...[...refined(type)].map((r) => r.name)]) {
      const spelled = types[t];
      if (spelled === undefined) continue;
      const { bits, signed } = type ? ([...refined(type)].at(-1)?.value ?? {}) : { bits: 8n };
      if (bits !== undefined) this.use(spelled, Number(bits / 8n), signed === true, t);
      return spelled;
    }
    this.c.diagnostics.report(
      "PV538",
      { dialect: this.dialect.name, type: name },
      this.c.item?.span,
    );
    return name;
  }

  /** Records what a word means; reports one that C or its own header reads in another way. */
  private use(word: string, bytes: number, signed: boolean, type: string): void {
    const span = this.dialect.at("types", type);
    const report = (problem: string) =>
      this.c.diagnostics.report("PV557", { dialect: this.dialect.name, type, word, problem }, span);
    const verdict = canBeInteger(word, bytes, signed);
    const before = this.used.get(word);
    if (verdict === "a word of C") report("which is a word of C");
    else if (verdict === "another number") report("which has another size or sign");
    else if (before && (before.bytes !== bytes || before.signed !== signed))
      report("which is also its word for another size or sign");
    if (!before) this.used.set(word, { bytes, signed, span });
  }
}
