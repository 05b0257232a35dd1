import type { Entry, Item } from "./spec.ts";

/** A channel as the specification states it. */
export type Channel = Item<Entry<"channels">>;
/** A kind of channels as the specification states it. */
export type Kind = Item<Entry<"kinds">>;

/** The kind of a channel. */
export const kindOf = (channel: Channel): Kind | undefined => channel.to("kinds", "kind");

/** The value set that the values of a field or a node come from. */
export function valueSetOf(item: Item | undefined): Item<Entry<"values">> | undefined {
  return item?.to("values", "values") ?? item?.to("texts", "value")?.to("values", "values");
}

/**
 * The value set that names the commands of a channel, or the answers to them, if its kind takes
 * such a place.
 */
export function setNaming(
  channel: Channel,
  what: "commands" | "answers",
): Item<Entry<"values">> | undefined {
  const place = kindOf(channel)
    ?.children("takes")
    .find((t) => t.value.names === what);
  return place && valueSetOf(channel.target("with", place.name));
}
