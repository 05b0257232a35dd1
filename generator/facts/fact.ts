import type { Span } from "../diagnostics/span.ts";

/**
 * One statement about a protocol: a property of an item has a value. Values are text in one
 * canonical form (numbers in decimal, lists joined, no line breaks), so that two statements agree
 * exactly if their texts do.
 */
export interface Fact {
  /** The permanent id of the item that it is about. */
  readonly subject: string;
  readonly property: string;
  readonly value: string;
  /** The place that states it: in the specification, or in the artifact that was read back. */
  readonly span: Span;
}

/** A line of an artifact that its reader cannot make sense of. */
export interface ReadProblem {
  readonly span: Span;
  readonly problem: string;
}

/** The facts that a reader found in an artifact, and the problems. */
export interface Reading {
  readonly facts: readonly Fact[];
  readonly problems: readonly ReadProblem[];
}

/** Gives a value in its canonical form. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) {
    const parts = value.map(canonical);
    return parts.join(parts.every((p) => /^\S*$/.test(p)) ? ", " : "; ");
  }
  return String(value).replace(/\s+/g, " ").trim();
}

/** Facts by subject and property. */
export class FactSet {
  private readonly list: Fact[] = [];
  private readonly bySubject = new Map<string, Map<string, Fact>>();

  constructor(facts: Iterable<Fact> = []) {
    for (const f of facts) this.add(f);
  }

  static key(f: Pick<Fact, "subject" | "property">): string {
    return `${f.subject}\u0000${f.property}`;
  }

  /**
   * Adds a fact, once however often it is stated. Throws where it was stated with another value:
   * that is a bug.
   */
  add(fact: Fact): void {
    let about = this.bySubject.get(fact.subject);
    if (!about) {
      about = new Map();
      this.bySubject.set(fact.subject, about);
    }
    const known = about.get(fact.property);
    if (known && known.value !== fact.value)
      throw new Error(
        `${fact.subject} has the ${fact.property} ${known.value}, and also ${fact.value}`,
      );
    if (known) return;
    about.set(fact.property, fact);
    this.list.push(fact);
  }

  get(subject: string, property: string): Fact | undefined {
    return this.bySubject.get(subject)?.get(property);
  }

  /** All facts about one subject, in the order in which they were added. */
  about(subject: string): readonly Fact[] {
    return [...(this.bySubject.get(subject)?.values() ?? [])];
  }

  subjects(): Iterable<string> {
    return this.bySubject.keys();
  }

  [Symbol.iterator](): Iterator<Fact> {
    return this.list.values();
  }

  get size(): number {
    return this.list.length;
  }
}
