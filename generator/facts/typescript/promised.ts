import type { Span } from "../../diagnostics/span.ts";
import { inComment } from "../../layout/comments.ts";
import { accessor, type Field } from "../../layout/messages/fields.ts";
import { canonical, type Fact } from "../fact.ts";
import type { TypescriptSymbols } from "../symbols.ts";

/** An item that a fact can be about. */
export interface About {
  readonly id: string;
  readonly span: Span;
}

/** Collects what a module promises to state. */
export class Promised {
  readonly facts: Fact[] = [];
  /** The names of the runtime that are used. */
  readonly used = new Set<string>();
  /** The list of what stands in the file, in its order. */
  readonly contents: string[] = [];
  private readonly subjects = new Map<string, string>();

  get symbols(): TypescriptSymbols {
    return { kind: "typescript", subjects: this.subjects };
  }

  /** States what the code calls something. */
  key(key: string, { id }: About): void {
    this.subjects.set(key, id);
  }

  /** States properties of an item. An empty value is none. */
  state(
    { id, span }: About,
    properties: Readonly<Record<string, string | number | bigint | undefined>>,
  ): void {
    for (const [property, value] of Object.entries(properties)) {
      const text = canonical(value ?? "");
      if (text !== "")
        this.facts.push({ subject: id, property: `typescript.${property}`, value: text, span });
    }
  }

  row(of: About, property: string, steps: readonly string[]): void {
    this.state(of, { [property]: steps.join("; ") });
  }

  use(...names: readonly string[]): void {
    for (const n of names) this.used.add(n);
  }
}

/** Gives a text as it stands in a comment: it neither ends the comment nor begins a tag. */
export const commented = (text: string): string => inComment(text).replace(/^(\s*)@/gm, "$1\\@");

/** Says how the numbers of a field stand in memory: `Uint32 little`. */
export const kindOf = (f: Field): string =>
  `${accessor(f)}${f.bits > 8 ? ` ${f.resolved.scalar?.order}` : ""}`;
