import type { Diagnostics } from "../diagnostics/diagnostics.ts";
import { type Expression, parseExpression } from "../model/expression.ts";
import { bind, kindOf } from "../model/scope.ts";
import { entries, entry, type Folder, findItem, type Item } from "../model/spec.ts";
import type { DataPath } from "../model/walk.ts";
import { DependsOnItself, type Environment, evaluate, NoValue, OnlyAtRunTime } from "./evaluate.ts";
import { RecordLayouts } from "./records.ts";

/** The channel for which a formula of its kind is evaluated, and the values of the formula's parameters. */
interface Context {
  readonly channel?: { readonly folder: Folder; readonly name: string };
  readonly given?: ReadonlyMap<string, bigint>;
}

/** A type with what it inherits from the types that it refines. */
export interface ScalarType {
  readonly name: string;
  readonly bytes: bigint;
  readonly signed: boolean;
  readonly order: "little" | "big" | undefined;
  /** How people write its values. */
  readonly format: "ipv4" | undefined;
}

/**
 * Every number of one protocol, computed when it is asked for: constants, formulas, and through
 * {@link RecordLayouts} sizes and offsets. Throws {@link NoValue} where there is none.
 */
export class Numbers {
  readonly folder: Folder;
  readonly models: readonly string[];
  readonly records: RecordLayouts;
  private readonly memo = new Map<string, bigint>();
  private readonly busy = new Set<string>();

  constructor(folder: Folder, diagnostics: Diagnostics) {
    this.folder = folder;
    const models = entries(folder, "models");
    this.models = models.map(([name]) => name);
    this.records = new RecordLayouts(
      this,
      new Map(models.map(([n, m]) => [n, m.align64])),
      diagnostics,
    );
  }

  /** A scalar type by name, resolved to its width. */
  type(name: string): ScalarType {
    let order: ScalarType["order"];
    let format: ScalarType["format"];
    const seen = new Set<string>();
    for (let t = name; ; ) {
      const found = entry(this.folder, "types", t);
      if (!found || seen.has(t)) throw new NoValue(`the type ${name} has no width`);
      seen.add(t);
      order ??= found.order;
      format ??= found.format;
      if (found.bits !== undefined)
        return { name, bytes: found.bits / 8n, signed: found.signed === true, order, format };
      if (found.is === undefined)
        throw new NoValue(`the type ${name} has neither bits nor a type that it refines`);
      t = found.is;
    }
  }

  /** The value of the expression that stands at `data` in `folder`, for one data model. */
  at(
    folder: Folder,
    data: DataPath,
    text: string | bigint,
    model: string,
    context: Context = {},
  ): bigint {
    if (typeof text === "bigint") return text;
    try {
      return evaluate(parseExpression(text), this.environment(folder, data, model, context));
    } catch (e) {
      if (e instanceof NoValue) e.at ??= { folder, data, text };
      throw e;
    }
  }

  /** The value of an expression that must be the same for all data models. */
  same(folder: Folder, data: DataPath, text: string | bigint): bigint {
    return this.agreed((m) => this.at(folder, data, text, m));
  }

  /** The value of a part of an expression, if it is known now and the same for all data models. */
  known(
    folder: Folder,
    data: DataPath,
    e: Expression,
    given: ReadonlyMap<string, bigint> = new Map(),
  ): bigint | undefined {
    try {
      return this.agreed((m) => evaluate(e, this.environment(folder, data, m, { given })));
    } catch (x) {
      if (x instanceof NoValue) return undefined;
      throw x;
    }
  }

  /** Bytes of a record by name, for one data model. */
  sizeOf(folder: Folder, record: string, model: string): bigint {
    return this.records.of(
      findItem(folder, `records.${record}`)?.folder ?? folder,
      ["records", record],
      model,
    ).size;
  }

  /** A number that must be the same for all data models. */
  agreed(f: (model: string) => bigint): bigint {
    const [first = "", ...rest] = this.models;
    const value = f(first);
    if (rest.some((m) => f(m) !== value)) throw new NoValue("it differs between data models");
    return value;
  }

  /** Whether a channel meets one of its kind's conditions, on every data model. */
  condition(folder: Folder, channel: string, index: number): boolean {
    const kind = kindOf(folder, channel);
    const must = kind?.kind.must?.[index];
    if (!kind || must === undefined) return true;
    const home = findItem(folder, `kinds.${kind.kindName}`)?.folder ?? folder;
    return this.models.every(
      (m) =>
        this.at(home, ["kinds", kind.kindName, "must", String(index)], must, m, {
          channel: { folder, name: channel },
        }) !== 0n,
    );
  }

  /** What follows for a channel from its kind: one of the kind's `derives`. */
  derived(folder: Folder, channel: string, name: string, model: string): bigint {
    const kind = kindOf(folder, channel);
    const formula = kind?.kind.derives?.[name];
    if (!kind || !formula) throw new NoValue(`the channel ${channel} has no ${name}`);
    const home = findItem(folder, `kinds.${kind.kindName}`)?.folder ?? folder;
    return this.once(`${model} channels.${channel}.${name}`, name, () =>
      this.at(home, ["kinds", kind.kindName, "derives", name, "is"], formula.is, model, {
        channel: { folder, name: channel },
      }),
    );
  }

  /** A formula of a channel's kind for given values, in the order of its `given`. */
  formula(
    folder: Folder,
    channel: string,
    name: string,
    args: readonly bigint[],
    model: string,
  ): bigint {
    const kind = kindOf(folder, channel);
    const formula = kind?.kind.formulas?.[name];
    if (!kind || !formula) throw new NoValue(`there is no formula ${name}`);
    if (args.length !== formula.given.length)
      throw new NoValue(`${name} takes ${formula.given.length} values`);
    const home = findItem(folder, `kinds.${kind.kindName}`)?.folder ?? folder;
    const key = `${model} channels.${channel}.${name}(${args.join()})`;
    return this.once(key, name, () =>
      this.at(home, ["kinds", kind.kindName, "formulas", name, "is"], formula.is, model, {
        channel: { folder, name: channel },
        given: new Map(formula.given.map((g, i) => [g, args[i] ?? 0n])),
      }),
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

  private environment(
    folder: Folder,
    data: DataPath,
    model: string,
    context: Context,
  ): Environment {
    const channel = context.channel;
    return {
      name: (name) => {
        const value = context.given?.get(name);
        if (value !== undefined) return value;
        const binding = bind(folder, data, name);
        if (binding?.kind === "derived")
          return this.derived(binding.folder, binding.channel, binding.name, model);
        if (
          binding?.kind === "given" &&
          channel &&
          kindOf(channel.folder, channel.name)?.kind.derives?.[name]
        )
          return this.derived(channel.folder, channel.name, name, model);
        if (binding?.kind === "item") return this.item(binding.folder, binding.item, model);
        throw new OnlyAtRunTime(name);
      },
      place: (f, name) => {
        const given = channel && kindOf(channel.folder, channel.name);
        if (given && channel && Object.hasOwn(given.kind.takes, name)) {
          const target = given.channel.with?.[name];
          return target === undefined ? 0n : this.place(f, channel.folder, [], target, model);
        }
        return this.place(f, folder, data, name, model);
      },
      call: (name, args) => {
        if (!channel) throw new NoValue(`${name} is no function`);
        return this.formula(channel.folder, channel.name, name, args, model);
      },
    };
  }

  private item(folder: Folder, item: Item, model: string): bigint {
    const [section] = item.data;
    const value = item.value as { is?: string | bigint; bit?: bigint };
    if (section !== "constants" && section !== "values") throw new OnlyAtRunTime(item.path);
    if (value.bit !== undefined) return 1n << value.bit;
    if (value.is === undefined) throw new NoValue(`${item.path} has no number`);
    const is = value.is;
    return this.once(`${model} ${folder.name} ${item.path}`, item.name, () =>
      this.at(folder, [...item.data, "is"], is, model),
    );
  }

  private place(
    f: "sizeof" | "offsetof",
    folder: Folder,
    data: DataPath,
    name: string,
    model: string,
  ): bigint {
    const binding = bind(folder, data, name);
    if (binding?.kind !== "item") throw new NoValue(`${f} cannot look at ${name}`);
    const { folder: home, item } = binding;
    const [section, first = "", part] = item.data;
    if (section === "types" && f === "sizeof") return this.type(first).bytes;
    if (section === "regions" && f === "sizeof") {
      const region = item.value as { pages: string | bigint };
      return (
        this.at(home, [...item.data, "pages"], region.pages, model) *
        this.at(home, [], "page_size", model)
      );
    }
    if (section === "records" && item.data.length === 2 && f === "sizeof")
      return this.records.of(home, item.data, model).size;
    const fields = section === "records" ? item.data.slice(0, 2) : item.data.slice(0, 3);
    if (section === "records" || (section === "commands" && part !== undefined)) {
      const found =
        f === "offsetof"
          ? this.records.upTo(home, fields, item.name, model)
          : this.records.of(home, fields, model).fields.get(item.name);
      if (found) return f === "offsetof" ? found.offset : found.open ? found.element : found.size;
    }
    throw new NoValue(`${f} cannot look at ${name}`);
  }
}
