import type { Diagnostics } from "../../diagnostics/diagnostics.ts";
import type { Entry, Item, SpecItems } from "../../model/spec.ts";
import type { Numbers } from "../numbers.ts";
import type { ProtocolLayout } from "../resolved/protocol-layout.ts";
import type { Binding, CSymbols } from "./symbols.ts";

/** A dialect of C as the specification states it. */
export type DialectItem = Item<Entry<"dialects">>;

/**
 * What everything in C is made from: the protocol, its symbols and numbers, and where findings go.
 */
export interface CContext {
  readonly p: Omit<ProtocolLayout, "headers" | "support">;
  readonly spec: SpecItems;
  /** The item that findings about the C of the protocol stand at. */
  readonly item: Item<Binding> | undefined;
  /** What the author says, or what goes without saying. */
  readonly binding: Binding;
  readonly numbers: Numbers;
  readonly symbols: CSymbols;
  readonly diagnostics: Diagnostics;
}
