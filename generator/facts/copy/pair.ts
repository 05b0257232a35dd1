import { type Span, startOf } from "../../diagnostics/span.ts";
import { type Fact, FactSet, type Reading } from "../fact.ts";
import type { Symbols } from "../symbols.ts";
import { type CopyNames, copyNames } from "./names.ts";

/** The promise of a generated file, with what is needed to compare a copy that others wrote. */
export interface CopyPromise {
  readonly facts: readonly Fact[];
  readonly symbols: Symbols;
  /** Subjects of what only the generated file has. */
  readonly added?: ReadonlySet<string>;
  readonly protocol: string;
  /** Tells if two values of a property mean the same. */
  readonly same: (property: string, a: string, b: string) => boolean;
}

/** Facts that the tree of a copy chooses. */
const CHOSEN = /(?:^|\.)(?:license|holders)$/;

/** Looks up facts in a copy, and in the promise that it is compared with. */
export class CopyPair {
  readonly expected: FactSet;
  readonly names: CopyNames;
  /** The data models that numbers of a header can differ by. */
  readonly models: readonly string[];
  private readonly promise: CopyPromise;
  private readonly file: string;
  private readonly stated = new Map<string, readonly Fact[]>();
  private readonly promised = new Map<string, number>();
  /** The place at which each subject stands first. */
  private readonly places = new Map<string, Span>();

  constructor(promise: CopyPromise, reading: Reading, file: string) {
    const { symbols, protocol, facts } = promise;
    this.promise = promise;
    this.file = file;
    this.expected = new FactSet(facts);
    this.names = copyNames(symbols, protocol);
    this.models = symbols.kind === "c" ? [...symbols.models.keys()] : [];
    for (const f of facts)
      this.promised.set(FactSet.key(f), (this.promised.get(FactSet.key(f)) ?? 0) + 1);
    for (const f of reading.facts) {
      this.stated.set(FactSet.key(f), [...this.allOf(f), f]);
      if (!this.places.has(f.subject)) this.places.set(f.subject, f.span);
    }
  }

  /** Tells if the copy has something about a subject. */
  has(subject: string): boolean {
    return this.places.has(subject);
  }

  /** Tells if the copy ought to have something about a subject. */
  wants(subject: string): boolean {
    return this.expected.about(subject).length > 0;
  }

  /** Tells if only the generated file has this. */
  isAdded(subject: string): boolean {
    return this.promise.added?.has(subject) === true;
  }

  /**
   * Tells if an entry of the contents of a header is something that only generated headers have.
   */
  isAddedEntry(entry: string): boolean {
    const { symbols } = this.promise;
    return symbols.kind === "c" && this.isAdded(symbols.subjects.get(entry) ?? "");
  }

  /** Tells if the tree of the copy chooses this. */
  isChosen({ property }: Fact): boolean {
    return CHOSEN.test(property);
  }

  /** Tells if the copy states this more often than it ought to, and this is one of those times. */
  isOnceMore(fact: Fact): boolean {
    const times = this.promised.get(FactSet.key(fact)) ?? 0;
    return times > 0 && this.allOf(fact).indexOf(fact) >= times;
  }

  /** Tells if the copy states this less often than it ought to. */
  isLacking(fact: Fact): boolean {
    return this.allOf(fact).length < (this.promised.get(FactSet.key(fact)) ?? 0);
  }

  /** The facts by which the copy is compared; what is added counts only if the copy has it. */
  compared(): readonly Fact[] {
    return this.promise.facts.filter(
      (f) => !this.isChosen(f) && (this.has(f.subject) || !this.isAdded(f.subject)),
    );
  }

  /** Tells if two facts mean the same. */
  same(fact: Fact, want: Fact): boolean {
    return this.promise.same(fact.property, fact.value, want.value);
  }

  /** The property of a header, without the name of its dialect; undefined for other files. */
  headerProperty({ property }: Fact): string | undefined {
    const { symbols } = this.promise;
    if (symbols.kind !== "c") return undefined;
    const start = `${symbols.dialect}.`;
    return property.startsWith(start) ? property.slice(start.length) : property;
  }

  /**
   * Gives the place of a subject. For one that the copy lacks, it is the guard of a header, or the
   * start of the file.
   */
  placeOf(subject: string | undefined): Span {
    const place = subject === undefined ? undefined : this.places.get(subject);
    return place ?? this.guard() ?? startOf(this.file);
  }

  /** Tells if a member has another type or another number of elements, which explains its size. */
  isOtherArray(subject: string): boolean {
    return !["type", "dimension"].every((property) => this.agree(subject, subject, property));
  }

  /** The missing member of a struct that has the place, the size and the type of another. */
  inPlaceOf(subject: string): string | undefined {
    const around = this.names.container(subject);
    const typed = around !== undefined && this.property(subject, "type") !== undefined;
    if (!typed) return undefined;
    return [...this.expected.subjects()].find(
      (old) =>
        !this.has(old) &&
        this.names.container(old) === around &&
        ["offset", "size", "type", "dimension"].every((p) => this.agree(subject, old, p)),
    );
  }

  private agree(subject: string, old: string, name: string): boolean {
    const a = this.property(subject, name);
    const e = this.expected.get(old, a?.property ?? this.own(name)) ?? this.expected.get(old, name);
    return a === undefined || e === undefined ? a === e : this.same(a, e);
  }

  private own(name: string): string {
    const { symbols } = this.promise;
    return symbols.kind === "c" ? `${symbols.dialect}.${name}` : name;
  }

  private property(subject: string, name: string): Fact | undefined {
    const [own] = this.allOf({ subject, property: this.own(name) });
    return own ?? this.allOf({ subject, property: name })[0];
  }

  private guard(): Span | undefined {
    const { symbols } = this.promise;
    return symbols.kind === "c" ? this.property(symbols.header, "guard")?.span : undefined;
  }

  private allOf(fact: Pick<Fact, "subject" | "property">): readonly Fact[] {
    return this.stated.get(FactSet.key(fact)) ?? [];
  }
}
