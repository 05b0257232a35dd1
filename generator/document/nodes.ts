import type { Node, Parent, PhrasingContent } from "mdast";
import type { Span } from "../diagnostics/span.ts";
import type { Fact } from "../facts/fact.ts";

/**
 * A fact in running text. Its children are what is printed: the fact's value, or one part of it
 * where that is a list.
 */
export interface FactNode extends Parent {
  readonly type: "fact";
  readonly fact: Fact;
  /** Which element of a list it prints, from 1. */
  readonly part?: number;
  /** Whether it is printed as code, with back-quotes that are none of its own. */
  readonly coded?: true;
  children: PhrasingContent[];
}

/** Items as a table: one row each, one column for each property. */
export interface FactTable extends Node {
  readonly type: "factTable";
  /** The id of the item that has the rows. */
  readonly of: string;
  readonly columns: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly cells: readonly (Fact | undefined)[];
  }[];
  /** What states which rows there are. */
  readonly contents: Fact;
}

/**
 * One box of a byte diagram. Offsets are printed as they are; an open end has neither a size nor a
 * last offset.
 */
export interface LayoutCell {
  readonly name: string;
  readonly start: string;
  readonly end: string;
  readonly bytes: number | undefined;
}

/** One change of state, for drawings. */
export interface DrawnTransition {
  readonly name: string;
  /** Who makes it: a side, or somebody else. */
  readonly actor: string;
  /** The sides whose state changes. */
  readonly side: readonly string[];
  readonly from: readonly string[];
  readonly to: string;
  /** The state of another instance that it creates. */
  readonly creates?: string;
  /** Sides that have to be in one of some states before. */
  readonly needs: readonly { readonly side: string; readonly states: readonly string[] }[];
}

/** Something drawn with characters. */
export type Picture =
  | { readonly form: "layout"; readonly cells: readonly LayoutCell[] }
  | { readonly form: "transitions"; readonly transitions: readonly DrawnTransition[] }
  | {
      readonly form: "sequence";
      readonly sides: readonly [string, string];
      readonly transitions: readonly DrawnTransition[];
    };

/** A drawing, and the facts that it states. */
export interface Drawing extends Node {
  readonly type: "drawing";
  readonly of: string;
  readonly picture: Picture;
  readonly facts: readonly Fact[];
}

declare module "mdast" {
  interface PhrasingContentMap {
    fact: FactNode;
  }
  interface RootContentMap {
    fact: FactNode;
    factTable: FactTable;
    drawing: Drawing;
  }
  interface BlockContentMap {
    factTable: FactTable;
    drawing: Drawing;
  }
  interface Data {
    /** Where in the specification a block comes from. */
    origin?: Span;
  }
}
