import type { Fact, FactSet } from "../facts/fact.ts";
import type { ResolvedProtocol } from "../layout/resolved/protocol.ts";
import type { SectionName } from "../model/schema/index.ts";

/** A protocol or a vocabulary with its facts. */
export interface Stated {
  readonly protocol: ResolvedProtocol;
  readonly facts: FactSet;
}

/** Something that a directive can name. */
export interface Subject {
  readonly id: string;
  /** Its path in its folder. */
  readonly path: string;
  /** The last part of its path. */
  readonly name: string;
  readonly home: Stated;
}

/**
 * What the names in a document lead to: the items and numbered parts of the protocol, then of what
 * it imports.
 */
export class DocumentScope {
  readonly own: Stated;
  private readonly byId = new Map<string, Subject>();
  private readonly below = new Map<string, Subject[]>();
  private readonly byName = new Map<string, Subject[]>();

  constructor(own: Stated, imported: readonly Stated[]) {
    this.own = own;
    for (const home of [own, ...imported]) this.index(home);
  }

  private index(home: Stated): void {
    const { name, spec } = home.protocol;
    const paths = new Map([...spec.items.values()].map((i) => [i.id, i.path]));
    const ids = new Map([...spec.items.values()].map((i) => [i.path, i.id]));
    const enter = (id: string, path: string): void => {
      if (this.byId.has(id)) return;
      const subject = { id, path, name: path.slice(path.lastIndexOf(".") + 1), home };
      this.byId.set(id, subject);
      this.byName.set(subject.name, [...(this.byName.get(subject.name) ?? []), subject]);
      if (!path.includes(".")) return;
      const above = path.slice(0, path.lastIndexOf("."));
      const aboveId = ids.get(above) ?? `${name}.${above}`;
      enter(aboveId, above);
      this.below.set(aboveId, [...(this.below.get(aboveId) ?? []), subject]);
    };
    for (const id of home.facts.subjects()) {
      if (id !== name) enter(id, paths.get(id) ?? id.slice(name.length + 1));
    }
  }

  /**
   * The subjects that an id, a path, or the end of a path can mean; those of the protocol itself
   * win.
   */
  find(words: string): readonly Subject[] {
    const exact = this.byId.get(words) ?? this.byId.get(`${this.own.protocol.name}.${words}`);
    if (exact) return [exact];
    const last = words.slice(words.lastIndexOf(".") + 1);
    const all = (this.byName.get(last) ?? []).filter(
      (s) => s.path === words || s.path.endsWith(`.${words}`),
    );
    const mine = all.filter((s) => s.home === this.own);
    return mine.length > 0 ? mine : all;
  }

  /** Gives what stands directly below a subject, in the order of the specification. */
  children(of: Subject): readonly Subject[] {
    return this.below.get(of.id) ?? [];
  }

  child(of: Subject, name: string): Subject | undefined {
    return this.children(of).find((c) => c.name === name);
  }

  facts(of: Subject): readonly Fact[] {
    return of.home.facts.about(of.id);
  }

  fact(of: Subject, property: string): Fact | undefined {
    return of.home.facts.get(of.id, property);
  }

  /** The elements of a property that is a list in the specification. */
  list(of: Subject, property: string): readonly string[] | undefined {
    const { spec } = of.home.protocol;
    const [first = "", ...rest] = property.split(".");
    const item: unknown =
      of.path === "" ? spec.section(first as SectionName)?.value : spec.items.get(of.path)?.value;
    const keys = property === "text" ? [] : of.path === "" ? rest : [first, ...rest];
    const value = keys.reduce<unknown>(
      (v, key) => (v as Record<string, unknown> | undefined)?.[key],
      item,
    );
    return Array.isArray(value) ? value.map(String) : undefined;
  }

  /**
   * Ids of subjects that are not the id above them with their name behind it, by what that would
   * be.
   */
  renamed(): ReadonlyMap<string, string> {
    return new Map(
      [...this.below].flatMap(([above, list]) =>
        list.flatMap((s): [string, string][] =>
          s.id === `${above}.${s.name}` ? [] : [[`${above}.${s.name}`, s.id]],
        ),
      ),
    );
  }

  /** Every subject of the protocol itself. */
  subjects(): readonly Subject[] {
    return [...this.byId.values()].filter((s) => s.home === this.own);
  }

  /** Every name that something has. */
  names(): ReadonlyMap<string, readonly Subject[]> {
    return this.byName;
  }
}
