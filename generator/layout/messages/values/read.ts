import type { Diagnostics } from "../../../diagnostics/diagnostics.ts";
import { didYouMean, listNames } from "../../../diagnostics/nearest.ts";
import type { Item } from "../../../model/spec.ts";
import type { DataPath } from "../../../model/walk.ts";
import type { Field } from "../fields.ts";
import type { Module } from "../messages.ts";
import { recordOf, type Shape, type Union } from "../shapes.ts";
import { brokenBy, enumerators, rangeOf } from "./legal.ts";
import { namesOf, numberOf } from "./names.ts";
import { brokenRelation } from "./related.ts";
import { elementsFor, ipv4, type Struct, type Value } from "./values.ts";

/** What an example says of a field, as it stands in the specification. */
export type GivenValue = bigint | string | readonly (bigint | string)[] | Given;
/** What an example says of a message. */
export interface Given {
  readonly [field: string]: GivenValue;
}

const isMap = (v: GivenValue): v is Given => typeof v === "object" && !Array.isArray(v);

/** Reads the values of examples as fields hold them, and reports what they cannot hold. */
export class Reader {
  private readonly module: Module;
  private readonly example: Item;
  private readonly diagnostics: Diagnostics;
  private failed = false;

  constructor(module: Module, example: Item, diagnostics: Diagnostics) {
    this.module = module;
    this.example = example;
    this.diagnostics = diagnostics;
  }

  private readonly report: Diagnostics["report"] = (code, params, span) => {
    this.failed = true;
    this.diagnostics.report(code, params, span);
  };

  private span(data: DataPath, what?: "key") {
    return what === "key" ? this.example.key(...data) : this.example.at(...data);
  }

  /** A record or a message; undefined if anything in it was reported. */
  struct(shape: Shape, given: Given, data: DataPath): Struct | undefined {
    const by = shape.choice?.by;
    const chosen =
      by && Object.hasOwn(given, by.name)
        ? this.number(by, given[by.name] ?? 0n, [...data, by.name])
        : undefined;
    const other = shape.choice?.cases.find((c) => c.value === chosen)?.shape;
    const own = other ?? shape;
    const fields = own.fields.filter((f) => f !== own.command?.by);
    const struct = this.fields({ ...own, fields }, given, data);
    return struct && { shape: own, fields: struct.fields };
  }

  /**
   * A message of a command that nobody has: the number of the command, and its arguments as bytes.
   */
  unknown(union: Union, given: Given, data: DataPath): Struct | undefined {
    const struct = this.fields(union.shape, given, data, union.by);
    const number = struct?.fields.get(union.by);
    const taken = union.cases.find((c) => c.command.number === number);
    if (!taken) return struct;
    this.report(
      "PV517",
      {
        field: union.by.name,
        value: taken.command.name,
        rule: `the example is one of \`${taken.part.path}\``,
      },
      this.span([...data, union.by.name]),
    );
    return undefined;
  }

  private fields(shape: Shape, given: Given, data: DataPath, free?: Field): Struct | undefined {
    const known = shape.fields.map((f) => f.name);
    for (const name of Object.keys(given)) {
      if (!known.includes(name))
        this.report(
          "PV512",
          {
            field: name,
            message: shape.part.path,
            nearest: didYouMean(name, known),
            known: listNames(known),
          },
          this.span([...data, name], "key"),
        );
    }
    const values = new Map<Field, Value>();
    for (const f of shape.fields) {
      const stated = Object.hasOwn(given, f.name) ? given[f.name] : undefined;
      if (stated === undefined)
        this.report("PV513", { field: f.name, wanted: this.wanted(f) }, this.span(data, "key"));
      const value =
        stated === undefined ? undefined : this.value(f, shape, stated, [...data, f.name], values);
      if (value === undefined) continue;
      values.set(f, value);
      if (f !== free) this.checkRule(f, value, [...data, f.name]);
    }
    const struct = { shape, fields: values };
    const broken = this.failed ? undefined : brokenRelation(struct);
    if (broken)
      this.report(
        "PV517",
        {
          field: broken.field.name,
          value: String(values.get(broken.field)),
          rule: broken.condition,
        },
        this.span([...data, broken.field.name]),
      );
    return this.failed ? undefined : struct;
  }

  private checkRule(f: Field, n: Value, data: DataPath): void {
    const broken = typeof n === "bigint" ? brokenBy(f, n, this.module) : undefined;
    if (!broken) return;
    const rule =
      broken === "condition"
        ? f.resolved.conditions.map((c) => c.text).join(", ")
        : `one of ${enumerators(f, this.module)?.join(", ")}`;
    this.report("PV517", { field: f.name, value: String(n), rule }, this.span(data));
  }

  private value(
    f: Field,
    shape: Shape,
    given: GivenValue,
    data: DataPath,
    values: ReadonlyMap<Field, Value>,
  ): Value | undefined {
    switch (f.kind) {
      case "record":
        return isMap(given)
          ? this.struct(recordOf(f, shape), given, data)
          : this.unsuited(f, given, data);
      case "bytes":
      case "variant":
        return this.bytes(f, given, data);
      case "number":
      case "text":
        return this.number(f, given, data);
      case "numbers":
        return this.numbers(f, given, data, f.count);
      case "open": {
        const length = shape.open && values.get(shape.open.by);
        const known = shape.open && typeof length === "bigint";
        return this.numbers(f, given, data, known ? elementsFor(shape.open, length) : undefined);
      }
      default:
        return f.kind satisfies never;
    }
  }

  /** A list of numbers, `count` of them if that is known. */
  private numbers(
    f: Field,
    given: GivenValue,
    data: DataPath,
    count: number | undefined,
  ): bigint[] | undefined {
    if (!Array.isArray(given)) return this.unsuited(f, given, data);
    if (count !== undefined && given.length !== count)
      this.report(
        "PV516",
        { field: f.name, actual: `${given.length} elements`, wanted: `${count} elements` },
        this.span(data),
      );
    return given.flatMap((v, i) => this.number(f, v, [...data, String(i)]) ?? []);
  }

  private bytes(f: Field, given: GivenValue, data: DataPath): Uint8Array | undefined {
    const digits = typeof given === "string" ? given.replace(/ /g, "") : "";
    if (!/^(?:[0-9a-fA-F]{2})+$/.test(digits)) return this.unsuited(f, given, data);
    if (digits.length !== 2 * f.size)
      this.report(
        "PV516",
        { field: f.name, actual: `${digits.length / 2} bytes`, wanted: `${f.size} bytes` },
        this.span(data),
      );
    return Uint8Array.from(Buffer.from(digits, "hex"));
  }

  private number(f: Field, given: GivenValue, data: DataPath): bigint | undefined {
    const named = typeof given === "string" && f.kind !== "text" ? numberOf(f, given) : undefined;
    if (typeof given === "string" && f.kind !== "text" && named === undefined) {
      const known = namesOf(f);
      if (known.length === 0) return this.unsuited(f, given, data);
      this.report(
        "PV515",
        { field: f.name, name: given, nearest: didYouMean(given, known), known: listNames(known) },
        this.span(data),
      );
      return undefined;
    }
    const n = named ?? (typeof given === "string" ? ipv4(given) : given);
    const { least, most } = rangeOf(f);
    return typeof n === "bigint" && n >= least && n <= most
      ? n
      : this.unsuited(
          f,
          given,
          data,
          f.kind === "text" ? undefined : `a number from ${least} to ${most}`,
        );
  }

  private unsuited(
    f: Field,
    given: GivenValue,
    data: DataPath,
    wanted = this.wanted(f),
  ): undefined {
    const shown =
      typeof given === "object" ? (Array.isArray(given) ? "a list" : "a map") : `\`${given}\``;
    this.report("PV514", { field: f.name, value: shown, wanted }, this.span(data));
  }

  /** Gives what an author writes for a field. */
  private wanted(f: Field): string {
    const { least, most } = rangeOf(f);
    switch (f.kind) {
      case "record":
        return "a map with its fields";
      case "bytes":
      case "variant":
        return `${f.size} bytes as hexadecimal digits, in quotes`;
      case "numbers":
      case "open":
        return "a list of numbers";
      case "text":
        return "an IPv4 address such as 192.0.2.1";
      case "number":
        return `a number from ${least} to ${most}`;
      default:
        return f.kind satisfies never;
    }
  }
}
