import type { CSymbolTable } from "../../facts/symbols.ts";
import type { Source } from "../text/source.ts";
import type { Member, Struct } from "./declarations.ts";
import { wordFor } from "./words.ts";

const LARGEST = 2 ** 40;

/** A number for each data model, in the order of the models. */
export type Numbers = readonly number[];

interface Extent {
  readonly sizes: Numbers;
  readonly aligns: Numbers;
  /** True if it ends in an array of unknown length. */
  readonly open: boolean;
}

const up = (n: number, align: number) => Math.ceil(n / align) * align;

/** Computes sizes and offsets as compilers choose them: everything at its natural alignment. */
export class Layout {
  private readonly source: Source;
  private readonly align64: Numbers;
  private readonly types: CSymbolTable["types"];
  private readonly tags = new Map<string, Extent | undefined>();
  private readonly sizes = new Map<Member | Struct, Numbers>();
  private readonly offsets = new Map<Member, Numbers>();

  /**
   * `align64` is the alignment of 64-bit integers in each model; `types` has the words that a
   * dialect adds.
   */
  constructor(source: Source, align64: Numbers, types: CSymbolTable["types"]) {
    this.source = source;
    this.types = types;
    this.align64 = align64;
  }

  /** The size, if it is known. */
  sizeOf(what: Member | Struct): Numbers | undefined {
    return this.sizes.get(what);
  }

  /** The offset in the struct or union that the member stands in, if it is known. */
  offsetOf(member: Member): Numbers | undefined {
    return this.offsets.get(member);
  }

  /** Computes everything about a struct. Later structs may use its tag. */
  define(struct: Struct): Extent | undefined {
    const { text } = struct.tag;
    if (this.tags.has(text)) this.source.problem(struct.tag, `\`struct ${text}\` is defined twice`);
    this.tags.set(text, undefined);
    const extent = this.group(struct.members, false);
    if (extent) this.sizes.set(struct, extent.sizes);
    if (struct.members.length === 0) this.source.problem(struct.tag, `\`struct ${text}\` is empty`);
    this.tags.set(text, extent);
    return extent;
  }

  private group(members: readonly Member[], union: boolean): Extent | undefined {
    const names = new Set<string>();
    let ends: Numbers | undefined = this.align64.map(() => 0);
    let aligns: Numbers = this.align64.map(() => 1);
    let open = false;
    for (const [i, member] of members.entries()) {
      if (names.has(member.name.text))
        this.source.problem(member.name, `\`${member.name.text}\` is declared twice`);
      names.add(member.name.text);
      const extent = this.member(member);
      const bare = member.kind === "plain" && member.count === undefined;
      const misplaced = union ? bare : i < members.length - 1 || (bare && i === 0);
      if (extent?.open && misplaced)
        this.source.problem(
          member.name,
          `\`${member.name.text}\` has no size, so it must be the last of several members`,
        );
      if (!extent || !ends) {
        ends = undefined;
        continue;
      }
      const before: Numbers = ends;
      const offsets = before.map((n, m) => (union ? 0 : up(n, extent.aligns[m] ?? 1)));
      this.offsets.set(member, offsets);
      ends = offsets.map((n, m) => Math.max(before[m] ?? 0, n + (extent.sizes[m] ?? 0)));
      aligns = aligns.map((n, m) => Math.max(n, extent.aligns[m] ?? 1));
      open ||= extent.open;
    }
    return (
      ends &&
      this.bounded(members.at(-1), {
        sizes: ends.map((n, m) => up(n, aligns[m] ?? 1)),
        aligns,
        open,
      })
    );
  }

  private member(member: Member): Extent | undefined {
    const extent =
      member.kind === "struct"
        ? this.define(member.struct)
        : member.kind === "union"
          ? this.group(member.members, true)
          : this.plain(member);
    if (extent) this.sizes.set(member, extent.sizes);
    if (member.kind === "union" && member.members.length === 0)
      this.source.problem(member.name, `\`${member.name.text}\` is empty`);
    return extent;
  }

  private plain(member: Extract<Member, { kind: "plain" }>): Extent | undefined {
    const element = this.type(member.type);
    if (!element)
      this.source.problem(member.typeAt, `\`${member.type}\` has no size that the reader knows`);
    if (!element || Number.isNaN(member.count)) return undefined;
    if (member.dimension !== undefined && element.open)
      this.source.problem(member.name, `the elements of \`${member.name.text}\` have no size`);
    const { count } = member;
    return this.bounded(member, {
      sizes: element.sizes.map((n) => n * (count ?? 0)),
      aligns: element.aligns,
      open: element.open || count === undefined,
    });
  }

  private type(type: string): Extent | undefined {
    if (type.startsWith("struct ")) return this.tags.get(type.slice("struct ".length));
    const bytes = wordFor(type, this.types)?.bytes;
    if (bytes === undefined) return undefined;
    return {
      sizes: this.align64.map(() => bytes),
      aligns: bytes === 8 ? this.align64 : this.align64.map(() => bytes),
      open: false,
    };
  }

  private bounded(member: Member | undefined, extent: Extent): Extent | undefined {
    if (extent.sizes.every((n) => n <= LARGEST)) return extent;
    this.source.problem(member?.name, "this is too large");
    return undefined;
  }
}
