import type { Folder } from "../model/spec.ts";
import type { ResolvedNegotiation } from "./resolved/behaviour.ts";
import { resolvedOf } from "./resolved/item.ts";

/** What the sides of a protocol agree on, with the items that they do it by. */
export const resolveNegotiations = (folder: Folder): ResolvedNegotiation[] =>
  folder.own("negotiations").map((item) => ({
    ...resolvedOf(item),
    offer: item.target("offer"),
    choice: item.target("choice"),
    rule: item.value.rule,
    absent: item.value.absent,
  }));
