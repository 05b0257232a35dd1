import type { Diagnostics } from "../../diagnostics/diagnostics.ts";
import { formatSpan, type Span } from "../../diagnostics/span.ts";
import type { Fact, Reading } from "../fact.ts";
import { excerpt, short, verbOf, withoutDialect } from "../sentences.ts";
import { differenceOf } from "./machines.ts";
import { CopyPair, type CopyPromise } from "./pair.ts";

/** By how many facts a copy was compared, and how many of them agree. */
interface CopyResult {
  readonly stated: number;
  readonly verified: number;
}

/** Facts of a header that only say which others there are, by what stands between these. */
const LISTS: ReadonlyMap<string, string> = new Map([
  ["members", ", "],
  ["contents", "; "],
]);

/**
 * Compares a file that others wrote with what the generated one promises to state. What means
 * something else is an error, once: a missing or an additional item with all that is in it, a
 * member with all behind it that it moves. What the tree of the copy chooses, or the generator
 * adds, is worth a note.
 */
export function compareCopy(
  promise: CopyPromise,
  reading: Reading,
  file: string,
  diagnostics: Diagnostics,
): CopyResult {
  const pair = new CopyPair(promise, reading, file);
  const comparison = new CopyComparison(pair, reading, diagnostics);
  comparison.readProblems();
  const verified = comparison.readFacts();
  comparison.readMissing();
  comparison.report();
  return { stated: pair.compared().length, verified };
}

class CopyComparison {
  private readonly pair: CopyPair;
  private readonly reading: Reading;
  private readonly diagnostics: Diagnostics;
  /** The differences that were found. Each is reported when all of it is known. */
  private readonly findings: { readonly at: Span; readonly report: () => void }[] = [];
  /** Missing members that the copy has under another name. */
  private readonly renamed = new Set<string>();

  constructor(pair: CopyPair, reading: Reading, diagnostics: Diagnostics) {
    this.pair = pair;
    this.reading = reading;
    this.diagnostics = diagnostics;
  }

  /** Reports everything that was found, in the order of the copy. */
  report(): void {
    const order = this.findings.toSorted(
      ({ at: a }, { at: b }) => a.line - b.line || a.column - b.column,
    );
    for (const { report } of order) report();
  }

  /** Finds what cannot be understood. */
  readProblems(): void {
    for (const { span, problem } of this.reading.problems)
      this.find(span, () => this.diagnostics.report("PV609", { problem }, span));
  }

  /** Finds what is wrong with what the copy states. Returns how many facts agree. */
  readFacts(): number {
    const { pair } = this;
    let verified = 0;
    /**
     * The distance by which the last member moved, and the number of members that moved with it.
     */
    let moved: { readonly shift: string; behind: number } | undefined;
    for (const fact of this.reading.facts) {
      const want = pair.expected.get(fact.subject, fact.property);
      if (!pair.wants(fact.subject)) this.surplus(fact);
      else if (!want) this.more(propertyOf(fact, pair), fact.span);
      else if (pair.isChosen(fact)) this.chosen(fact, want);
      else if (pair.isOnceMore(fact)) this.more(`${propertyOf(fact, pair)}, again,`, fact.span);
      else if (LISTS.has(pair.headerProperty(fact) ?? ""))
        verified += this.list(fact, want) ? 1 : 0;
      else if (pair.same(fact, want)) {
        verified++;
        if (fact.property === "offset") moved = undefined;
      } else if (pair.headerProperty(fact) === "offset") {
        const shift = differenceOf(fact.value, want.value, pair.models)?.shift;
        if (moved && moved.shift === shift) moved.behind++;
        else {
          const first = { shift: shift ?? "", behind: 0 };
          moved = first;
          this.differs(fact, want, () =>
            first.behind === 0 ? "" : `; ${first.behind} behind it move with it`,
          );
        }
      } else if (pair.headerProperty(fact) !== "size" || !pair.isOtherArray(fact.subject))
        this.differs(fact, want);
    }
    return verified;
  }

  /** Finds what the copy lacks. */
  readMissing(): void {
    const { pair } = this;
    for (const fact of pair.expected) {
      const { subject, span } = fact;
      if (!pair.isLacking(fact) || this.renamed.has(subject)) continue;
      const origin = formatSpan(span);
      const around = pair.names.container(subject);
      const what = pair.names.whole(subject);
      if (pair.has(subject)) this.lacks(fact);
      else if (around !== undefined && pair.wants(around) && !pair.has(around)) continue;
      else if (pair.expected.about(subject)[0] !== fact) continue;
      else {
        const at = pair.placeOf(around);
        this.find(at, () =>
          pair.isAdded(subject)
            ? this.diagnostics.report("PV611", { what, origin }, at)
            : this.diagnostics.report("PV607", { what, origin, has: "has it" }, at),
        );
      }
    }
  }

  private find(at: Span, report: () => void): void {
    this.findings.push({ at, report });
  }

  private more(what: string, at: Span): void {
    this.find(at, () => this.diagnostics.report("PV608", { what }, at));
  }

  private differs(fact: Fact, want: Fact, more = () => ""): void {
    const apart = differenceOf(fact.value, want.value, this.pair.models);
    const params = {
      subject: this.pair.names.of(fact.subject),
      verb: verbOf(fact.property),
      actual: apart?.actual ?? excerpt(fact.value, want.value),
      expected: apart?.expected ?? excerpt(want.value, fact.value),
      origin: formatSpan(want.span),
    };
    this.find(fact.span, () =>
      this.diagnostics.report("PV606", { ...params, more: more() }, fact.span),
    );
  }

  /** An item that is not expected, unless what it stands in is not either. */
  private surplus({ subject, span }: Fact): void {
    const { pair } = this;
    const around = pair.names.container(subject);
    if (pair.placeOf(subject) !== span || (around !== undefined && !pair.wants(around))) return;
    const old = pair.inPlaceOf(subject);
    if (old === undefined) {
      this.more(pair.names.whole(subject), span);
      return;
    }
    this.renamed.add(old);
    const params = {
      subject: pair.names.whole(subject),
      verb: "has",
      actual: "this place",
      origin: formatSpan(pair.expected.about(old)[0]?.span ?? span),
      expected: pair.names.of(old),
    };
    this.find(span, () => this.diagnostics.report("PV606", { ...params, more: "" }, span));
  }

  private chosen(fact: Fact, want: Fact): void {
    if (fact.value === want.value) return;
    const of = this.pair.names.of(fact.subject);
    this.note(`${of} ${verbOf(fact.property)} ${short(fact.value)}`, want, fact.span);
  }

  private note(difference: string, want: Fact, at: Span, expected = short(want.value)): void {
    const origin = formatSpan(want.span);
    this.find(at, () => this.diagnostics.report("PV610", { difference, origin, expected }, at));
  }

  /** A fact that the copy does not state of something that it has. */
  private lacks(fact: Fact): void {
    const { pair } = this;
    const at = pair.placeOf(fact.subject);
    const property = pair.headerProperty(fact) ?? "";
    if (pair.isChosen(fact)) {
      const of = pair.names.of(fact.subject);
      this.note(`${of} has no ${labelOf(fact)}`, fact, pair.placeOf(undefined));
      return;
    }
    if (property === "size" && pair.isOtherArray(fact.subject)) return;
    // Places that the reader could not compute, because of what it did not understand.
    if (/^(offset|size)$/.test(property) && this.reading.problems.length > 0) return;
    const params = {
      what: propertyOf({ ...fact, value: undefined }, pair),
      has: `says ${short(fact.value)}`,
      origin: formatSpan(fact.span),
    };
    this.find(at, () => this.diagnostics.report("PV607", params, at));
  }

  /**
   * Compares the order of what two lists have both: what only one has is found as an item. Returns
   * whether they agree. The members of a union have no order, and that of declarations is chosen.
   */
  private list(fact: Fact, want: Fact): boolean {
    const { pair } = this;
    const property = pair.headerProperty(fact) ?? "";
    const by = LISTS.get(property) ?? ", ";
    const [a, e] = [fact.value.split(by), want.value.split(by)];
    const [inA, inE] = [new Set(a), new Set(e)];
    const [x, y] = [a.filter((i) => inE.has(i)), e.filter((i) => inA.has(i))];
    const at = x.findIndex((item, i) => item !== y[i]);
    const complete =
      a.every((i) => inE.has(i)) && e.every((i) => inA.has(i) || pair.isAddedEntry(i));
    const isStruct = pair.expected.get(fact.subject, fact.property.replace(/members$/, "tag"));
    if (at < 0) return complete;
    if (property === "contents") {
      const difference = `the header declares ${x[at]} before ${y[at]}`;
      this.note(difference, want, fact.span, "the other way round");
      return complete;
    }
    if (isStruct) this.differs(fact, want);
    return complete && !isStruct;
  }
}

const labelOf = ({ property }: Pick<Fact, "property">) =>
  withoutDialect(property).replace(/^license$/, "licence");

/** The property of an item as a sentence has it: `the size 4 of demo.id`. */
function propertyOf(
  fact: Pick<Fact, "subject" | "property"> & { readonly value: string | undefined },
  { names }: CopyPair,
): string {
  const value = fact.value === undefined ? "" : ` ${short(fact.value)}`;
  return `the ${labelOf(fact)}${value} of ${names.of(fact.subject)}`;
}
