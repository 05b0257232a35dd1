import type { Entry, Item } from "../model/spec.ts";
import { NoValue } from "./evaluate.ts";

/** A type as the specification states it. */
export type TypeItem = Item<Entry<"types">>;

/** A type with what it inherits from the types that it refines. */
export interface ScalarType {
  readonly name: string;
  readonly bytes: bigint;
  readonly signed: boolean;
  readonly order: "little" | "big" | undefined;
  /** How people write its values. */
  readonly format: "ipv4" | undefined;
}

/** A type, then the types that it refines, the nearest first. */
export function* refined(type: TypeItem | undefined): Generator<TypeItem> {
  for (let t = type; t; t = t.value.bits === undefined ? t.to("types", "is") : undefined) yield t;
}

/** A type with its width; throws {@link NoValue} if it leads to none. */
export function scalarType(type: TypeItem): ScalarType {
  const { name } = type;
  const chain = [...refined(type)];
  const basic = chain.at(-1)?.value;
  if (basic?.bits === undefined) throw new NoValue(`the type ${name} has no width`);
  return {
    name,
    bytes: basic.bits / 8n,
    signed: basic.signed === true,
    order: chain.find((t) => t.value.order)?.value.order,
    format: chain.find((t) => t.value.format)?.value.format,
  };
}

/** The type of something that may have none. */
export const typeOf = (type: TypeItem | undefined): ScalarType | undefined =>
  type && scalarType(type);

/** The least and the largest of some numbers, both included. */
export interface NumberRange {
  readonly least: bigint;
  readonly most: bigint;
}

/** The numbers that so many bits can hold. */
export const rangeOfBits = (bits: bigint, signed: boolean): NumberRange =>
  signed
    ? { least: -(1n << (bits - 1n)), most: (1n << (bits - 1n)) - 1n }
    : { least: 0n, most: (1n << bits) - 1n };

/** The numbers that a type can hold. */
export const rangeOf = ({ bytes, signed }: ScalarType): NumberRange =>
  rangeOfBits(bytes * 8n, signed);
