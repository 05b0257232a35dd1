import { Diagnostics } from "../diagnostics/diagnostics.ts";
import { type Channel, type Kind, kindOf } from "../model/channels.ts";
import { ExpressionError, parseExpression } from "../model/expression.ts";
import { type Expression, type Folder, Formula, type Item } from "../model/spec.ts";
import { type Name, NoValue } from "./evaluate.ts";
import { Numbers } from "./numbers.ts";

/** A part of a formula: words of its author, or a name with what it stands for. */
export type Piece = string | { readonly text: string; readonly is: string };

/**
 * A number that follows for a channel, as a formula of the expression language in which the page
 * size is the only name.
 */
export interface OpenNumber {
  readonly name: string;
  readonly unit: string;
  /** The formula as its author wrote it, cut into pieces. */
  readonly pieces: readonly Piece[];
  /** Undefined if it depends on the page size in a way that no formula can say. */
  readonly is: string | undefined;
}

/** What a channel's numbers follow from: the constant that is the page size, and formulas. */
export interface OpenNumbers {
  /** Undefined where nothing of the protocol consists of pages. */
  readonly page: { readonly name: string; readonly value: bigint } | undefined;
  readonly numbers: readonly OpenNumber[];
}

/** Where an expression stands: in a kind's formula for a channel, with what is put in for names. */
interface Context {
  readonly channel?: Channel;
  readonly given?: ReadonlyMap<string, string>;
}

const named = (list: readonly Item[] | undefined, name: string): Item | undefined =>
  list?.find((i) => i.name === name);

/** Writes formulas with every number put in that does not depend on the page size. */
class Opening {
  private readonly folder: Folder;
  readonly page: Item | undefined;

  constructor(folder: Folder) {
    this.folder = folder;
    this.page = folder
      .all("regions")
      .map((r) => r.target())
      .find((p) => p !== undefined);
  }

  /** The value of an expression, unless it asks for the page size on the way. */
  private settled(of: Formula, expression: Expression, { channel }: Context): bigint | undefined {
    let open = false;
    const numbers = new Numbers(this.folder, new Diagnostics(), (item) => {
      open ||= item === this.page;
    });
    const context = channel ? { channel } : {};
    const part = new Formula(of.home, of.data, of.text, expression);
    try {
      const value = numbers.agreed((m) => numbers.at(part, m, context));
      return open ? undefined : value;
    } catch (e) {
      if (open && e instanceof NoValue) return undefined;
      throw e;
    }
  }

  /** A whole formula as text; throws {@link NoValue} where there is none. */
  formula(of: Formula | undefined, context: Context): string {
    if (!of) throw new NoValue("there is no formula");
    return this.text(of, of.expression, context);
  }

  private text(of: Formula, e: Expression, context: Context): string {
    // What is put in for a name stands in no model: it is looked for inside.
    const value = context.given ? undefined : this.settled(of, e, context);
    if (value !== undefined) return value < 0n ? `(${value})` : String(value);
    const inner = (part: Expression) => this.text(of, part, context);
    switch (e.kind) {
      case "number":
        return String(e.value);
      case "name":
        return this.name(of, e, context);
      case "call":
        return this.call(of, e, context);
      case "unary":
        return `${e.op}(${inner(e.of)})`;
      case "binary":
        return `(${inner(e.left)} ${e.op} ${inner(e.right)})`;
      case "choice":
        return `(${inner(e.test)} ? ${inner(e.whenTrue)} : ${inner(e.whenFalse)})`;
      default:
        return e satisfies never;
    }
  }

  private name(of: Formula, e: Name, { channel, given }: Context): string {
    const put = given?.get(e.name);
    if (put !== undefined) return put;
    const derived = (from: Channel, name: string) =>
      this.formula(named(kindOf(from)?.children("derives"), name)?.formula("is"), {
        channel: from,
      });
    if (e.to?.kind === "derived") return derived(e.to.channel, e.to.name);
    if (e.to?.kind === "given" && channel) return derived(channel, e.name);
    if (e.to?.kind !== "item") throw new NoValue(`${e.name} is no formula`);
    if (e.to.item === this.page) return this.page.name;
    const value = given && this.settled(of, e, channel ? { channel } : {});
    return value === undefined ? this.formula(e.to.item.formula("is"), {}) : String(value);
  }

  private call(of: Formula, e: Extract<Expression, { kind: "call" }>, context: Context): string {
    const { channel } = context;
    if (e.name === "sizeof" || e.name === "offsetof") return this.size(of, e, channel);
    const args = e.args.map((a) => this.text(of, a, context));
    const own: Item | undefined = channel && named(formulasOf(kindOf(channel)), e.name);
    if (!own || !channel) return `${e.name}(${args.join(", ")})`;
    const { given: names } = own.value as { given: readonly string[] };
    const given = new Map(names.map((n, i): [string, string] => [n, args[i] ?? ""]));
    return this.formula(own.formula("is"), { channel, given });
  }

  private size(
    of: Formula,
    e: Extract<Expression, { kind: "call" }>,
    channel: Channel | undefined,
  ): string {
    const [place] = e.args;
    const taken = place?.kind === "name" && channel?.target("with", place.name);
    const item = taken || (place?.kind === "name" && place.to?.kind === "item" && place.to.item);
    if (e.name === "sizeof" && item && item.isIn("regions") && item.target() === this.page)
      return `(${this.formula(item.formula("pages"), {})} * ${this.page?.name})`;
    const value = this.settled(of, e, channel ? { channel } : {});
    if (value === undefined) throw new NoValue(`${e.name} has no formula`);
    return String(value);
  }

  /** A formula cut at its names, each with what it stands for. */
  pieces(of: Formula, context: Context): Piece[] {
    const pieces: Piece[] = [];
    let end = 0;
    for (const e of namesOf(of.expression)) {
      const last = e.kind === "call" ? of.text.indexOf(")", e.at) + 1 : e.at + e.name.length;
      pieces.push(of.text.slice(end, e.at));
      pieces.push({ text: of.text.slice(e.at, last), is: this.text(of, e, context) });
      end = last;
    }
    return [...pieces, of.text.slice(end)].filter((p) => p !== "");
  }
}

const formulasOf = (kind: Kind | undefined) => kind?.children("formulas");

type Named = Extract<Expression, { kind: "name" | "call" }>;

/** Names and sizes in an expression, from left to right. */
function* namesOf(e: Expression): Generator<Named> {
  if (e.kind === "name") yield e;
  if (e.kind === "unary") yield* namesOf(e.of);
  if (e.kind === "call" && /^(?:sizeof|offsetof)$/.test(e.name)) yield e;
  else if (e.kind === "call") for (const a of e.args) yield* namesOf(a);
  if (e.kind === "binary") for (const part of [e.left, e.right]) yield* namesOf(part);
  if (e.kind === "choice")
    for (const part of [e.test, e.whenTrue, e.whenFalse]) yield* namesOf(part);
}

/** The numbers of a channel as formulas of the page size, in the order of its kind. */
export function openNumbers(folder: Folder, channel: Channel): OpenNumbers {
  const opening = new Opening(folder);
  const { page } = opening;
  const value = page && new Numbers(folder, new Diagnostics()).known(nameOf(page));
  return {
    page: page && value !== undefined ? { name: page.name, value } : undefined,
    numbers: (kindOf(channel)?.children("derives") ?? []).flatMap((d): OpenNumber[] => {
      const formula = d.formula("is");
      if (!formula) return [];
      const about = { name: d.name, unit: d.value.unit ?? "" };
      try {
        const is = opening.formula(formula, { channel });
        parseExpression(is);
        return [{ ...about, pieces: opening.pieces(formula, { channel }), is }];
      } catch (e) {
        if (!(e instanceof NoValue || e instanceof ExpressionError)) throw e;
        return [{ ...about, pieces: [formula.text], is: undefined }];
      }
    }),
  };
}

const nameOf = (item: Item): Expression => ({
  kind: "name",
  name: item.name,
  at: 0,
  to: { kind: "item", item },
});
