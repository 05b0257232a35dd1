import type { Reading } from "../../facts/fact.ts";
import type { TypescriptSymbols } from "../../facts/symbols.ts";
import { canonical } from "../text/canonical.ts";
import type { Range } from "../text/lines.ts";
import { Source } from "../text/source.ts";
import { commentBefore } from "./comments.ts";
import type { Form, ListForm } from "./form.ts";
import { type Captures, match, patternOf } from "./pattern.ts";
import { leavesOf, type Tree } from "./tree.ts";

/** The kinds of files, as their first line names them. */
const KINDS = [
  "messages and records",
  "error numbers on the wire and those of systems",
  "Messages and records of every protocol as data",
];
const HEAD = new RegExp(
  String.raw`^// (?:(?<title>[^\n]*): )?(?<what>${KINDS.join("|")})\.\n` +
    String.raw`// Generated (?:from (?<folder>\S+) )?by pvspec\. ` +
    String.raw`Change the specification, then run: npx pvspec build\n`,
);

type Texts = Readonly<Record<string, string>>;

/** The surroundings of code: the key of what it is about, and the texts of the holes around it. */
interface Scope {
  readonly key: string;
  readonly texts: Texts;
}

const fill = (template: string, texts: Texts) =>
  template.replace(/\{(\w+)\}/g, (_, name: string) => texts[name] ?? "");

/** Goes through trees by forms and collects what they state. What fits no form is a problem. */
export class CodeReader {
  private readonly source: Source;
  private readonly text: string;
  /** Comments that were read, from their start to their end. */
  private readonly known = new Map<number, number>();
  private readonly symbols: TypescriptSymbols;

  constructor(file: string, text: string, symbols: TypescriptSymbols) {
    this.source = new Source(file, text);
    this.text = text;
    this.symbols = symbols;
  }

  problem(at: Range, problem: string): void {
    this.source.problem(at, problem);
  }

  /** Gives what was found so far. */
  reading(): Reading {
    return this.source.reading();
  }

  /** Reads a list and states its row, at the place of what holds the list. */
  list(list: readonly Tree[], form: ListForm, at: Range, scope: Scope): void {
    const steps = list
      .filter((t) => t.text !== ",")
      .flatMap((t) => this.one(t, form.forms, scope) ?? []);
    this.state(scope, form.row, steps.join("; "), at);
  }

  /** Reads the lines of comment at the top, and states what they say of the file. */
  head(key: string): void {
    const found = HEAD.exec(this.text);
    const at = { start: 0, end: found?.[0].length ?? 0 };
    if (!found)
      this.problem(at, "the first two lines do not say what the file is and where it comes from");
    this.taken(at);
    for (const [property, value] of Object.entries(found?.groups ?? {}))
      this.state({ key, texts: {} }, property, value ?? "", at);
  }

  /** Remembers a comment that was read. An empty one is none: nothing would come behind it. */
  private taken({ start, end }: Range): void {
    if (end > start) this.known.set(start, end);
  }

  /**
   * Reports what stands between the tokens and is neither a comment that was read nor white space.
   */
  between(list: readonly Tree[]): void {
    let end = 0;
    const gap = (start: number) => {
      for (let at = end; at < start; at = this.known.get(at) ?? at + 1) {
        if (!this.known.has(at) && !/[\s;,]/.test(this.text[at] ?? ""))
          return this.problem(
            { start: at, end: start },
            `\`${canonical(this.text.slice(at, start)).slice(0, 80)}\` is none of the ` +
              "comments that may stand here",
          );
      }
    };
    for (const leaf of leavesOf(list)) {
      gap(leaf.start);
      end = leaf.end;
    }
    gap(this.text.length);
  }

  /** Reads one thing; gives what stands for it in a row. */
  private one(t: Tree, forms: readonly Form[], scope: Scope): string | undefined {
    for (const form of forms) {
      const found = match(patternOf(form.code, form.place ?? "statement"), t, this.textOf);
      if (found && agree(found, scope.texts) && this.has(form, found))
        return this.read(t, form, found, scope);
    }
    const text = canonical(this.text.slice(t.start, t.end));
    this.problem(
      t,
      `\`${text.length > 80 ? `${text.slice(0, 80)}…` : text}\` is none of what may stand here`,
    );
    return undefined;
  }

  private has({ known }: Form, { texts }: Captures): boolean {
    return known === undefined || this.symbols.subjects.has(fill(known, texts));
  }

  private read(t: Tree, form: Form, found: Captures, outer: Scope): string | undefined {
    const texts = { ...outer.texts, ...found.texts };
    const scope = { key: form.about === undefined ? outer.key : fill(form.about, texts), texts };
    for (const [property, value] of Object.entries(form.states ?? {}))
      this.state(scope, property, fill(value, texts), t);
    this.comment(t, form, scope);
    for (const [name, list] of Object.entries(form.lists ?? {}))
      this.list(found.lists[name] ?? [], list, t, scope);
    return form.step === undefined ? undefined : canonical(fill(form.step, texts));
  }

  private comment(t: Tree, form: Form, { key, texts }: Scope): void {
    const comment = commentBefore(this.text, t.full, t.start);
    if (!comment) return;
    this.taken(comment);
    for (const c of form.comments ?? []) {
      const groups = c.text.exec(comment.text)?.groups;
      if (!comment.framed || !c.text.test(comment.text)) continue;
      const all = { ...texts, ...groups };
      const scope = { key: c.about === undefined ? key : fill(c.about, all), texts: all };
      for (const [property, value] of Object.entries(c.states ?? {}))
        this.state(scope, property, fill(value, all), comment);
      return;
    }
    this.problem(
      comment,
      `the comment \`${canonical(comment.text).slice(0, 80)}\` is none of what may stand here`,
    );
  }

  /** States a property, which may have holes too. An empty value states nothing. */
  private state({ key, texts }: Scope, property: string, value: string, at: Range): void {
    if (value === "") return;
    const subject = this.symbols.subjects.get(key) ?? key;
    this.source.state(subject, `typescript.${fill(property, texts)}`, value, at);
  }

  private readonly textOf = (t: Tree): string => canonical(this.text.slice(t.start, t.end));
}

/**
 * Compares the captures of a form with those of the forms around it: false if one name stands for
 * two texts.
 */
const agree = (found: Captures, around: Texts) =>
  Object.entries(found.texts).every(
    ([name, value]) =>
      Object.hasOwn(found.lists, name) || !Object.hasOwn(around, name) || around[name] === value,
  );
