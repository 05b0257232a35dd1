import type { Span } from "../../diagnostics/span.ts";
import type { Entry, Item } from "../../model/spec.ts";
import type { ScalarType } from "../scalar-type.ts";
import type { ResolvedCondition } from "../scalars.ts";
import type { Resolved, ResolvedFormula, ResolvedNumber, ResolvedValueSet } from "./item.ts";

/** A command with the number or the word that asks for it. */
export interface ResolvedCommand extends Resolved {
  readonly number: bigint | undefined;
  readonly word: string | undefined;
}

/** A channel with what follows from its kind. */
export interface ResolvedChannel extends Resolved {
  readonly kind: Item<Entry<"kinds">> | undefined;
  readonly derived: readonly ResolvedNumber[];
  readonly formulas: readonly ResolvedFormula[];
  /** How both sides work it, which its kind says. */
  readonly procedures: readonly ResolvedProcedure[];
  readonly item: Item<Entry<"channels">>;
}

/** A procedure that a kind of channels has, as one of the channel's own items. */
export interface ResolvedProcedure extends Resolved {
  readonly item: Item;
}

/** What the author of a node wrote. */
export type NodeSpec = Entry<"nodes">[string];
/** A node as the specification states it. */
export type NodeItem = Item<NodeSpec>;

/** A value of a node that has a meaning. */
export interface ResolvedWord extends Resolved {
  readonly value: bigint;
  readonly item: Item;
}

/**
 * A node of xenstore, with its path and the grammar of its value; the protocol's own, or of a
 * convention that it follows.
 */
export interface ResolvedNode extends Resolved {
  readonly directory: string;
  /** The path with `{names}` for what depends on domains and devices. */
  readonly nodePath: string;
  /** Path, values and tags in the notation of xenstore-paths. */
  readonly notation: { readonly path: string; readonly values: string; readonly tags: string };
  /** The grammar of the value for people. */
  readonly grammar: string;
  readonly words: readonly ResolvedWord[];
  /** The type that its value is written as a number of; undefined for text. */
  readonly type: ScalarType | undefined;
  readonly values: ResolvedValueSet | undefined;
  readonly conditions: readonly ResolvedCondition[];
  /** `protocol`, or the convention that the node comes with. */
  readonly definedBy: string;
  readonly spec: NodeSpec;
  readonly item: NodeItem;
}

/** Something that the sides agree on: one offers, the other chooses. */
export interface ResolvedNegotiation extends Resolved {
  /** The node or the field by which one side offers. */
  readonly offer: Item | undefined;
  /** The node or the field by which the other side says what it chose, if it does. */
  readonly choice: Item | undefined;
  /** How the choice is made. */
  readonly rule: string;
  /** What holds when the offer is missing. */
  readonly absent: string | undefined;
}

/** A limit of the numbers, or of the length, that a grammar accepts. */
export interface ResolvedBound {
  readonly key: "min" | "max";
  readonly value: bigint;
  /** The type that the text is a decimal number of. */
  readonly type: ScalarType | undefined;
  readonly span: Span;
}

/** A grammar of text with its limits and those inside it, as far as they have values. */
export interface ResolvedText extends Resolved {
  readonly bounds: readonly ResolvedBound[];
}

/** A change of a machine, with the sides that it moves together. */
export interface ResolvedTransition {
  readonly name: string;
  readonly actor: string | undefined;
  readonly span: Span;
  /** The sides that it moves, by number. */
  readonly moves: readonly number[];
  readonly from: readonly string[];
  readonly to: string;
  /** Sides that have to be in one of some states. */
  readonly needs: readonly { readonly side: number; readonly states: readonly string[] }[];
  /** The nodes that it reads. */
  readonly reads: readonly Item[];
  /** The nodes that it writes. */
  readonly writes: readonly Item[];
  readonly creates: string | undefined;
}

/** A machine with its sides numbered. One without `sides` has a single side without a name. */
export interface ResolvedMachine extends Resolved {
  readonly sides: readonly string[];
  readonly initial: readonly string[];
  readonly final: readonly string[];
  /** The states that are there for this machine alone: not those of a vocabulary. */
  readonly states: readonly Item<{ readonly status?: string | undefined }>[];
  readonly transitions: readonly ResolvedTransition[];
}
