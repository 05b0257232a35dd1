import type { Span } from "../diagnostics/span.ts";
import type { CDrivers } from "../layout/c/driver-files.ts";
import { inComment } from "../layout/comments.ts";
import type { ResolvedProtocol } from "../layout/resolved/protocol.ts";
import { canonical, type Fact } from "./fact.ts";
import type { CDriversSymbols } from "./symbols.ts";

/** The facts that a file promises to state, and the symbols that its reader has to know. */
export interface CPromise {
  readonly facts: readonly Fact[];
  readonly symbols: CDriversSymbols;
}

type File<K extends "errno" | "names" | "check"> = NonNullable<CDrivers[K]>;

class Promised {
  readonly facts: Fact[] = [];
  private readonly subjects = new Map<string, { subject: string; property: string }>();
  private readonly form: CDriversSymbols["form"];
  private readonly file: { subject: string; span: Span };
  private readonly models: ReadonlyMap<string, number>;

  constructor(
    p: ResolvedProtocol,
    file: { subject: string; span: Span },
    form: CDriversSymbols["form"],
  ) {
    this.form = form;
    this.file = file;
    this.models = new Map(p.models.map((m) => [m, p.alignments.get(m) ?? 8]));
  }

  get promise(): CPromise {
    return {
      facts: this.facts,
      symbols: {
        kind: "c-drivers",
        form: this.form,
        file: this.file.subject,
        subjects: this.subjects,
        models: this.models,
      },
    };
  }

  /** A property that something in the file states by what C calls it. */
  key(key: string, of: { subject: string; span: Span }, property: string, value?: string): void {
    this.subjects.set(key, { subject: of.subject, property });
    if (value !== undefined) this.state(of, property, value);
  }

  state(of: { subject: string; span: Span }, property: string, value: string): void {
    this.facts.push({ subject: of.subject, property, value: canonical(value), span: of.span });
  }

  /** The licence and the holders of the file. */
  notice({ license, holders }: CDrivers): void {
    this.whole("license", license);
    if (holders.length > 0) this.whole("holders", holders.map(inComment).join("; "));
  }

  whole(property: string, value: string): void {
    this.state(this.file, `${this.form}.${property}`, value);
  }
}

/**
 * The facts that a map of error numbers states: `number` of each error; `errno.macro`,
 * `errno.sent-as` and `errno.sent-unless`, `errno.received-as` for its symbols and rows; and of the
 * table what its two functions are.
 */
export function factsOfErrno(p: ResolvedProtocol, s: CDrivers, f: File<"errno">): CPromise {
  const facts = new Promised(p, s, "errno");
  const contents = f.needs.map((n) => `check ${n.name}`);
  for (const n of f.needs) {
    facts.key(`check ${n.name}`, n, "errno.needs", n.name);
    facts.state(n, "errno.needs.message", n.message);
  }
  for (const m of f.maps) {
    contents.push(
      ...m.macros.map((x) => `macro ${x.name}`),
      `function ${m.toWireOr}`,
      `function ${m.toWire}`,
      `function ${m.fromWireOr}`,
      `function ${m.fromWire}`,
    );
    for (const x of m.macros) {
      facts.key(`macro ${x.name}`, x, "number", x.value.replace(/[()]/g, ""));
      facts.state(x, "errno.macro", x.name);
    }
    const { name, macro } = m.fallback;
    for (const { own, or, property, result, given, fallback, rows } of [
      {
        own: m.toWire,
        or: m.toWireOr,
        property: "errno.to",
        result: m.type,
        given: "int err",
        fallback: macro,
        rows: m.sent.map((e) => e.name),
      },
      {
        own: m.fromWire,
        or: m.fromWireOr,
        property: "errno.from",
        result: "int",
        given: `${m.type} wire`,
        fallback: name,
        rows: m.received.map((e) => e.macro),
      },
    ]) {
      const head = `static inline ${result}`;
      facts.key(
        `function ${or}`,
        m,
        `${property}-or`,
        `${head} ${or}(${given}, ${result} unknown)`,
      );
      facts.state(m, `${property}-or.success`, m.success);
      facts.state(m, `${property}-or.rows`, rows.join(", "));
      facts.key(`function ${own}`, m, property, `${head} ${own}(${given})`);
      facts.state(m, `${property}.asks`, or);
      facts.state(m, `${property}.otherwise`, fallback);
    }
    for (const e of m.sent) {
      facts.key(`sent ${e.name} by ${m.toWireOr}`, e, "errno.sent-as", e.macro);
      if (e.unless.length > 0) facts.state(e, "errno.sent-unless", e.unless.join(", "));
    }
    for (const e of m.received)
      facts.key(
        `received ${e.macro} by ${m.fromWireOr}`,
        e,
        "errno.received-as",
        e.names.join(", "),
      );
  }
  facts.notice(s);
  facts.whole("guard", f.guard);
  facts.whole("contents", contents.join("; "));
  return facts.promise;
}

/**
 * The facts that the names of nodes state: `xenstore.name` of a node, `word` or `number` of a
 * value, `xenstore.macro` of both.
 */
export function factsOfNames(p: ResolvedProtocol, s: CDrivers, f: File<"names">): CPromise {
  const facts = new Promised(p, s, "xenstore");
  const names = f.groups.flatMap((g) => g.names);
  for (const { macro, property, text } of names) {
    facts.key(`macro ${macro.name}`, macro, property, text);
    facts.state(macro, "xenstore.macro", macro.name);
  }
  facts.notice(s);
  facts.whole("guard", f.guard);
  facts.whole("contents", names.map((n) => `macro ${n.macro.name}`).join("; "));
  return facts.promise;
}

/**
 * The facts that a check of a layout states: the property that each assertion is about, and
 * `check.needs` where it depends on a macro.
 */
export function factsOfCheck(p: ResolvedProtocol, s: CDrivers, f: File<"check">): CPromise {
  const facts = new Promised(p, s, "check");
  const list = f.groups.flat();
  for (const a of list) {
    facts.key(a.about, a, a.property, a.value);
    if (a.needs !== undefined) facts.state(a, "check.needs", a.needs);
  }
  facts.notice(s);
  facts.whole("header", f.header);
  if (f.probe)
    facts.whole("probe", `struct ${f.probe.tag}: char ${f.probe.byte}, long long ${f.probe.wide}`);
  facts.whole("contents", list.map((a) => a.about).join("; "));
  return facts.promise;
}
