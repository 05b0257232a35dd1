import type { Span } from "../diagnostics/span.ts";
import type { SpecDocument } from "../source/yaml.ts";
import type { ExpressionOf } from "./expression.ts";
import { type Leaf, leavesOf, type PlacedLeaf } from "./leaves.ts";
import type { SectionName, SpecFile } from "./schema/index.ts";
import type { DataPath } from "./walk.ts";

/** An entry of a section of named items, as its author wrote it. */
export type Entry<S extends SectionName> =
  NonNullable<SpecFile[S]> extends Record<string, infer T> ? T : never;

/** The keys of an item that hold named items, and what such an item is. */
type MapsOf<T> = {
  [K in keyof T]-?: NonNullable<T[K]> extends Record<string, unknown> ? K : never;
}[keyof T] &
  string;
type InMap<T, K extends keyof T> = NonNullable<T[K]> extends Record<string, infer V> ? V : never;

const joined = (data: DataPath): string => data.join("\u0000");

/** What a name in an expression stands for. */
export type Binding =
  /** A value that is only known later: a parameter of a formula, or something that a kind takes. */
  | { readonly kind: "given"; readonly name: string }
  /** A named item: a constant, a record, a field, a node, a member of a value set, … */
  | { readonly kind: "item"; readonly item: Item }
  /** What follows for a channel from its kind. */
  | { readonly kind: "derived"; readonly channel: Item<Entry<"channels">>; readonly name: string };

/** An expression with every name bound to what it stands for. */
export type Expression = ExpressionOf<Binding>;

/** An expression where its author wrote it, with every name bound to what it stands for. */
export class Formula {
  /** The folder whose names it uses. */
  readonly home: Folder;
  readonly data: DataPath;
  readonly text: string;
  readonly expression: Expression;

  constructor(home: Folder, data: DataPath, text: string, expression: Expression) {
    this.home = home;
    this.data = data;
    this.text = text;
    this.expression = expression;
  }

  get span(): Span {
    return this.home.span(this.data);
  }
}

/** The name of a sentence of the document, where the specification has it. */
export interface Pointer {
  readonly name: string;
  readonly span: Span;
}

/**
 * A named item of a folder: what its author wrote, where that stands, and what the names in it lead
 * to. Names are looked up once, when the model is built.
 */
export class Item<T = unknown> {
  /** The folder that it is at home in. */
  readonly home: Folder;
  /** Its path, such as `records.request.cmd`; unique in its folder. */
  readonly path: string;
  /** Its permanent id: the path behind the folder's name, unless the item states another. */
  readonly id: string;
  /** The keys that lead to it from the top of its folder. */
  readonly data: DataPath;
  /** What its author wrote. */
  readonly value: T;

  constructor(home: Folder, path: string, data: DataPath, value: T) {
    const stated = (value as { id?: unknown } | null)?.id;
    this.home = home;
    this.path = path;
    this.id = typeof stated === "string" ? stated : `${home.name}.${path}`;
    this.data = data;
    this.value = value;
  }

  /** The last part of its path. */
  get name(): string {
    return this.data.at(-1) ?? "";
  }

  /** The place of its key. */
  get span(): Span {
    return this.key();
  }

  /** Gives what it is, in the author's words; empty where nothing says it. */
  get doc(): string {
    return (this.value as { doc?: string } | null)?.doc ?? "";
  }

  /** The place of the value of one of its parts. */
  at(...keys: DataPath): Span {
    return this.home.span([...this.data, ...keys]);
  }

  /** The place of the key of one of its parts. */
  key(...keys: DataPath): Span {
    return this.home.span([...this.data, ...keys], "key");
  }

  /** The named items in one of its maps, in the author's order. */
  children<K extends MapsOf<T>>(key: K): readonly Item<InMap<T, K>>[] {
    return this.home.below([...this.data, key]) as readonly Item<InMap<T, K>>[];
  }

  /**
   * The item that a name in it leads to; undefined if nothing stands there. Without keys: what its
   * own name leads to (a node to its directory, a command to the value that asks for it).
   */
  target(...keys: DataPath): Item | undefined {
    return this.home.linked([...this.data, ...keys]);
  }

  /**
   * The item of a section that a name in it leads to; undefined if it leads to none of that
   * section.
   */
  to<S extends SectionName>(section: S, ...keys: DataPath): Item<Entry<S>> | undefined {
    const found = this.target(...keys);
    return found?.isIn(section) ? found : undefined;
  }

  /** Tells items of a section from those inside of other items. */
  isIn<S extends SectionName>(section: S): this is Item<Entry<S>> {
    return this.data.length === 2 && this.data[0] === section;
  }

  /**
   * Gives what it states, in its numbered parts and the items below it too, as if it had another
   * id.
   */
  leaves(id: string): Leaf[] {
    return this.home.leavesBelow(this.path, id);
  }

  /** The expression in one of its parts; undefined if nothing stands there. */
  formula(...keys: DataPath): Formula | undefined {
    return this.home.formula([...this.data, ...keys]);
  }
}

/**
 * What the author of a folder wrote, item by item, without the lookups that the model is built
 * with.
 */
export type SpecItems = Pick<
  Folder,
  "name" | "items" | "own" | "all" | "section" | "leaves" | "pointers" | "top"
>;

/** What a folder is made of, beside its items. */
type FolderParts = Pick<Folder, "name" | "documents" | "sections" | "imports" | "span">;

/** One folder below `spec/`: a protocol or a vocabulary, its files merged. */
export class Folder {
  readonly name: string;
  readonly documents: readonly SpecDocument[];
  readonly sections: SpecFile;
  /** Every named item by its path. */
  readonly items: ReadonlyMap<string, Item>;
  /** The folders whose names it may use, in order. */
  readonly imports: readonly Folder[];
  /** The place of a value or of its key. */
  readonly span: (data: DataPath, what?: "key" | "value") => Span;
  private readonly byParent = new Map<string, Item[]>();
  private readonly links = new Map<string, Item>();
  private walked: readonly PlacedLeaf[] | undefined;
  private readonly toSentences: Pointer[] = [];
  private readonly formulas = new Map<string, Formula>();

  constructor(
    { name, documents, sections, imports, span }: FolderParts,
    named: readonly { readonly path: string; readonly data: DataPath; readonly value: unknown }[],
  ) {
    this.name = name;
    this.documents = documents;
    this.sections = sections;
    this.imports = imports;
    this.span = span;
    this.items = new Map(named.map((n) => [n.path, new Item(this, n.path, n.data, n.value)]));
    for (const item of this.items.values()) {
      const key = joined(item.data.slice(0, -1));
      const siblings = this.byParent.get(key);
      if (siblings) siblings.push(item);
      else this.byParent.set(key, [item]);
    }
  }

  /** A section as one item, such as the header of a protocol; undefined if no file has it. */
  section<S extends SectionName>(section: S): Item<NonNullable<SpecFile[S]>> | undefined {
    const value = this.sections[section];
    return value === undefined ? undefined : new Item(this, section, [section], value);
  }

  /** The named items of a section that stand in the folder itself. */
  own<S extends SectionName>(section: S): readonly Item<Entry<S>>[] {
    return this.below([section]) as readonly Item<Entry<S>>[];
  }

  /**
   * The named items of a section: the folder's own, then those of its imports, the first of each
   * name.
   */
  all<S extends SectionName>(section: S): readonly Item<Entry<S>>[] {
    const found = new Map<string, Item<Entry<S>>>();
    for (const folder of [this, ...this.imports])
      for (const item of folder.own(section)) if (!found.has(item.name)) found.set(item.name, item);
    return [...found.values()];
  }

  /** Every scalar that the folder states, with the item and the property that it is of. */
  leaves(): Leaf[] {
    return this.placedLeaves.map(({ path, ...leaf }) => ({ subject: this.idAt(path), ...leaf }));
  }

  /** Gives what the item at a path states, as if that had another id. */
  leavesBelow(path: string, id: string): Leaf[] {
    return this.placedLeaves
      .filter((l) => l.path === path || l.path.startsWith(`${path}.`))
      .map((l) => ({ ...l, subject: id + l.path.slice(path.length) }));
  }

  /** The leaves by path, which take time to find: they are kept. */
  private get placedLeaves(): readonly PlacedLeaf[] {
    this.walked ??= leavesOf(this.sections, this.span);
    return this.walked;
  }

  /**
   * The id of an item, or of a numbered part of one, such as a step: the item's id and the number.
   */
  private idAt(path: string): string {
    const own = this.items.get(path)?.id;
    if (own !== undefined) return own;
    const parts = path.split(".");
    for (let n = parts.length - 1; n > 0; n--) {
      const item = this.items.get(parts.slice(0, n).join("."));
      if (item) return [item.id, ...parts.slice(n)].join(".");
    }
    return path === "" ? this.name : `${this.name}.${path}`;
  }

  /** The start of its first file. */
  get top(): Span {
    return this.span([]);
  }

  /** The items that stand directly below a place. */
  below(data: DataPath): readonly Item[] {
    return this.byParent.get(joined(data)) ?? [];
  }

  /** The item that the name at a place leads to. */
  linked(data: DataPath): Item | undefined {
    return this.links.get(joined(data));
  }

  /** Records what the name at a place leads to. For the stage that looks names up. */
  link(data: DataPath, item: Item): void {
    this.links.set(joined(data), item);
  }

  /** The expression at a place, with its names bound. */
  formula(data: DataPath): Formula | undefined {
    return this.formulas.get(joined(data));
  }

  /** Every expression in the folder. */
  get expressions(): Iterable<Formula> {
    return this.formulas.values();
  }

  /** The names of sentences of the document in the folder, with their places. */
  get pointers(): readonly Pointer[] {
    return this.toSentences;
  }

  /** Records a name of a sentence of the document. For the stage that looks names up. */
  point(name: string, data: DataPath): void {
    this.toSentences.push({ name, span: this.span(data) });
  }

  /** Records the expression at a place. For the stage that looks names up. */
  bind(formula: Formula): void {
    this.formulas.set(joined(formula.data), formula);
  }
}
