import type { Entry, Item } from "../../model/spec.ts";
import type { Resolved } from "./item.ts";

/** A place where an implementation does otherwise than the specification says. */
export interface ResolvedDeviation extends Resolved {
  /** The item that it deviates from. */
  readonly from: Item | undefined;
}

/** Software that plays a side of a protocol, as it was found to be. */
export interface ResolvedImplementation extends Resolved {
  /** The role that it plays; not one of the protocol's sides for what both of them include. */
  readonly side: string;
  /** The word of the support statement. */
  readonly support: Entry<"implementations">["support"];
  /** The names of the errors that it makes by itself. */
  readonly errors: readonly string[];
  /** Where it deviates: nowhere if the list is empty, unknown if nothing says it. */
  readonly deviations: readonly ResolvedDeviation[] | undefined;
  readonly item: Item<Entry<"implementations">>;
}
