import type { Diagnostics } from "../diagnostics/diagnostics.ts";
import { type Channel, kindOf } from "../model/channels.ts";
import { Part } from "../model/parts.ts";
import type { Binding, Entry, Expression, Folder, Formula, Item } from "../model/spec.ts";
import {
  DependsOnItself,
  type Environment,
  evaluate,
  evaluateKnown,
  type Name,
  NoValue,
  OnlyAtRunTime,
} from "./evaluate.ts";
import { RecordLayouts } from "./records.ts";
import { scalarType } from "./scalar-type.ts";

/**
 * The channel for which a formula of its kind is evaluated, and the values of the formula's
 * parameters.
 */
interface Context {
  readonly channel?: Channel;
  readonly given?: ReadonlyMap<string, bigint>;
}

/**
 * Every number of one protocol, computed when it is asked for: constants, formulas, and through
 * {@link RecordLayouts} sizes and offsets. Throws {@link NoValue} where there is none.
 */
export class Numbers {
  /** The data models for which every number is computed. */
  readonly models: readonly string[];
  readonly records: RecordLayouts;
  private readonly memo = new Map<string, bigint>();
  private readonly busy = new Set<string>();

  private readonly asked: (item: Item) => void;

  /** `asked` is told of every constant and member that a number is computed from. */
  constructor(
    folder: Folder,
    diagnostics: Diagnostics,
    asked: (item: Item) => void = () => undefined,
  ) {
    this.asked = asked;
    const models = folder.all("models");
    this.models = models.map((m) => m.name);
    const align64 = new Map(models.map((m) => [m.name, m.value.align64]));
    this.records = new RecordLayouts(this, align64, diagnostics);
  }

  /** The value of a formula for one data model. */
  at(formula: Formula, model: string, context: Context = {}): bigint {
    try {
      return evaluate(formula.expression, this.environment(model, context));
    } catch (e) {
      if (e instanceof NoValue) e.at ??= formula;
      throw e;
    }
  }

  /**
   * Throws {@link NoValue} if a formula, or a part of it, calculates what has no result on some
   * data model, whatever the names stand for that are known at run time only.
   */
  calculate(formula: Formula): void {
    try {
      for (const m of this.models) evaluateKnown(formula.expression, this.environment(m, {}));
    } catch (e) {
      if (e instanceof NoValue) e.at ??= formula;
      throw e;
    }
  }

  /** The value of a formula that must be the same for all data models. */
  same(formula: Formula): bigint {
    return this.agreed((m) => this.at(formula, m));
  }

  /** The value of a part of a formula, if it is known now and the same for all data models. */
  known(e: Expression, given: ReadonlyMap<string, bigint> = new Map()): bigint | undefined {
    try {
      return this.agreed((m) => evaluate(e, this.environment(m, { given })));
    } catch (x) {
      if (x instanceof NoValue) return undefined;
      throw x;
    }
  }

  /** A number that must be the same for all data models. */
  agreed(f: (model: string) => bigint): bigint {
    const [first = "", ...rest] = this.models;
    const value = f(first);
    if (rest.some((m) => f(m) !== value)) throw new NoValue("it differs between data models");
    return value;
  }

  /** The number of a member of a value set; undefined for a word. */
  member(m: Item<Entry<"values">["members"][string]>): bigint | undefined {
    const stated = m.value.bit !== undefined || m.formula("is") !== undefined;
    return stated ? this.agreed((model) => this.item(m, model)) : undefined;
  }

  /** Tells if a channel meets one of its kind's conditions on every data model. */
  holds(condition: Formula, channel: Channel): boolean {
    return this.models.every((m) => this.at(condition, m, { channel }) !== 0n);
  }

  /** Gives what follows for a channel from its kind: one of the kind's `derives`. */
  derived(channel: Channel, name: string, model: string): bigint {
    const derived = kindOf(channel)
      ?.children("derives")
      .find((d) => d.name === name);
    const is = derived?.formula("is");
    if (!is) throw new NoValue(`the channel ${channel.name} has no ${name}`);
    return this.once(`${model} ${channel.id}.${name}`, name, () => this.at(is, model, { channel }));
  }

  /** A formula of a channel's kind for given values, in the order of its `given`. */
  formula(channel: Channel, name: string, args: readonly bigint[], model: string): bigint {
    const formula = kindOf(channel)
      ?.children("formulas")
      .find((f) => f.name === name);
    const is = formula?.formula("is");
    if (!formula || !is) throw new NoValue(`there is no formula ${name}`);
    const names = formula.value.given;
    if (args.length !== names.length) throw new NoValue(`${name} takes ${names.length} values`);
    const given = new Map(names.map((g, i) => [g, args[i] ?? 0n]));
    return this.once(`${model} ${channel.id}.${name}(${args.join()})`, name, () =>
      this.at(is, model, { channel, given }),
    );
  }

  private once(key: string, name: string, f: () => bigint): bigint {
    const known = this.memo.get(key);
    if (known !== undefined) return known;
    if (this.busy.has(key)) throw new DependsOnItself(name);
    this.busy.add(key);
    try {
      const value = f();
      this.memo.set(key, value);
      return value;
    } finally {
      this.busy.delete(key);
    }
  }

  private environment(model: string, { channel, given }: Context): Environment {
    return {
      name: ({ name, to }) => {
        const value = given?.get(name);
        if (value !== undefined) return value;
        if (to?.kind === "derived") return this.derived(to.channel, to.name, model);
        if (to?.kind === "given" && channel && kindOf(channel)?.value.derives?.[name])
          return this.derived(channel, name, model);
        if (to?.kind === "item") return this.item(to.item, model);
        throw new OnlyAtRunTime(name);
      },
      place: (f, name) => this.placeOf(f, name, channel, model),
      call: (name, args) => {
        if (!channel) throw new NoValue(`${name} is not a function`);
        return this.formula(channel, name, args, model);
      },
    };
  }

  private item(item: Item, model: string): bigint {
    this.asked(item);
    const [section] = item.data;
    if (section !== "constants" && section !== "values") throw new OnlyAtRunTime(item.path);
    const { bit } = item.value as { bit?: bigint };
    if (bit !== undefined) return 1n << bit;
    const is = item.formula("is");
    if (!is) throw new NoValue(`${item.path} has no number`);
    return this.once(`${model} ${item.home.name} ${item.path}`, item.name, () =>
      this.at(is, model),
    );
  }

  /**
   * Gives what `sizeof` and `offsetof` say of a name; of something that a channel can leave out, 0.
   */
  private placeOf(
    f: "sizeof" | "offsetof",
    { name, to }: Name,
    channel: Channel | undefined,
    model: string,
  ): bigint {
    const takes = channel && kindOf(channel)?.value.takes;
    if (!channel || !takes || !Object.hasOwn(takes, name)) return this.place(f, name, to, model);
    const given = channel.value.with?.[name];
    if (given === undefined) return 0n;
    const item = channel.target("with", name);
    return this.place(f, given, item && { kind: "item", item }, model);
  }

  private place(
    f: "sizeof" | "offsetof",
    name: string,
    to: Binding | undefined,
    model: string,
  ): bigint {
    const item = to?.kind === "item" ? to.item : undefined;
    if (f === "sizeof" && item?.isIn("types")) return scalarType(item).bytes;
    if (f === "sizeof" && item?.isIn("regions")) return this.region(item, model);
    if (f === "sizeof" && item?.isIn("records"))
      return this.records.of(Part.ofRecord(item), model).size;
    const part = item && Part.around(item);
    const found =
      part &&
      (f === "offsetof"
        ? this.records.upTo(part, item.name, model)
        : this.records.of(part, model).fields.get(item.name));
    if (!found) throw new NoValue(`${f} cannot look at ${name}`);
    return f === "offsetof" ? found.offset : found.open ? found.element : found.size;
  }

  /** Bytes of a record, a field, a type or a region, for one data model. */
  sizeOf(item: Item, model: string): bigint {
    return this.place("sizeof", item.path, { kind: "item", item }, model);
  }

  private region(region: Item<Entry<"regions">>, model: string): bigint {
    const pages = region.formula("pages");
    const page = region.target();
    if (!pages || !page) throw new OnlyAtRunTime("page_size");
    return this.at(pages, model) * this.item(page, model);
  }
}
