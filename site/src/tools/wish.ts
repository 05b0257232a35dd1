import type { FieldDescription } from "../../../generated/typescript/src/messages.ts";
import { namesIn } from "./hash.ts";

/** What the encoder is asked: a message, and texts for its fields by names such as `addr.port`. */
export interface Wish {
  readonly message: string;
  readonly fields: Readonly<Record<string, string>>;
  /** Whether fields without a text are 0. */
  readonly zero: boolean;
}

/** A field of the form. */
export interface Asked {
  readonly name: string;
  readonly field: FieldDescription;
  /** What it takes, in words. */
  readonly takes: string;
  /** Names of its numbers. */
  readonly names: readonly string[];
  readonly problem?: string;
}

const FIELD = "field.";

/** What an address asks: `#message=ID&field.NAME=TEXT`. */
export function wishIn(hash: string): Wish {
  const names = namesIn(hash);
  const fields = [...names].flatMap(([name, text]) =>
    name.startsWith(FIELD) ? [[name.slice(FIELD.length), text] as const] : [],
  );
  return {
    message: names.get("message") ?? "",
    fields: Object.fromEntries(fields),
    zero: names.get("zero") !== "no",
  };
}

/** The address of a wish; without `own` only its message. */
export function hashOfWish({ message, fields, zero }: Wish, own: boolean): string {
  const names = new URLSearchParams();
  if (message) names.set("message", message);
  if (!zero) names.set("zero", "no");
  for (const [name, text] of Object.entries(own ? fields : {}))
    if (text !== "") names.set(FIELD + name, text);
  const text = names.toString();
  return text === "" ? "" : `#${text}`;
}
