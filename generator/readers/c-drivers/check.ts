import type { CDriversSymbols } from "../../facts/symbols.ts";
import type { Cursor } from "./cursor.ts";
import type { Statements } from "./statements.ts";

interface Condition {
  readonly about: string;
  readonly value: string;
}

/** The struct that shows an alignment, as declared. */
interface Probe {
  readonly tag: string;
  readonly wide: string;
}

/** Reads the assertions about a layout. */
export class CheckReader {
  private readonly cursor: Cursor;
  private readonly statements: Statements;
  private readonly models: CDriversSymbols["models"];
  private probe: Probe | undefined;

  constructor(cursor: Cursor, statements: Statements, models: CDriversSymbols["models"]) {
    this.cursor = cursor;
    this.statements = statements;
    this.models = models;
  }

  read(): void {
    const { cursor, statements } = this;
    const header = cursor.take("# ifdef @name ¶ # include $1 ¶ # endif ¶");
    if (header) statements.whole("header", header.texts[0] ?? "", header.at);
    while (!cursor.done)
      if (!this.probeStruct() && !this.guarded() && !this.assertion()) cursor.skip();
  }

  private probeStruct(): boolean {
    const m = this.cursor.take("struct @name { char @name ; long long @name ; } ;");
    if (!m) return false;
    const [tag = "", byte = "", wide = ""] = m.texts;
    this.probe ??= { tag, wide };
    this.statements.whole("probe", `struct ${tag}: char ${byte}, long long ${wide}`, m.at);
    return true;
  }

  private guarded(): boolean {
    const m = this.cursor.take("# ifdef @name ¶");
    if (!m) return false;
    const of = this.assertion();
    if (of) this.statements.state(of.subject, "check.needs", m.texts[0] ?? "", m.at);
    if (!of || !this.cursor.take("# endif ¶"))
      this.cursor.problem(m.at, "the condition is not about exactly one assertion");
    return true;
  }

  private assertion(): { subject: string; property: string } | undefined {
    const { cursor, statements } = this;
    return cursor.attempt(() => {
      const start = cursor.take("_Static_assert (");
      const condition = start && this.condition();
      const end = condition && cursor.take(", @string ) ;");
      if (!start || !end) return undefined;
      const { about, value } = condition;
      const at = { start: start.at.start, end: end.at.end };
      if (end.texts[0] !== about)
        cursor.problem(
          end.at,
          `the message of the assertion about the ${about} says something else`,
        );
      statements.holds(about);
      return statements.key(about, value, at);
    });
  }

  private condition(): Condition | undefined {
    const { cursor } = this;
    const text = cursor.take("__builtin_strcmp ( @name , @string ) = = 0");
    if (text) return { about: `value of ${text.texts[0] ?? ""}`, value: text.texts[1] ?? "" };
    const about = this.slots() ?? this.place();
    if (about !== undefined && typeof about !== "string") return about;
    const value = about !== undefined && cursor.take("= =") && this.number();
    return value ? { about, value } : undefined;
  }

  /** The number of slots, to a power of two. */
  private slots(): Condition | undefined {
    const m = this.cursor.take(
      "1 < < ( 31 - __builtin_clz ( ( @number - __builtin_offsetof ( struct @name , @name ) ) " +
        "/ sizeof ( union @name ) ) ) = = @number",
    );
    if (!m) return undefined;
    const [room = "", page = "", slots = "", slot = "", count = ""] = m.texts;
    return { about: `slots of union ${slot} from ${page}.${slots} to ${room}`, value: count };
  }

  /** An expression that has a number. */
  private place(): string | undefined {
    const { cursor } = this;
    const whole = cursor.take("sizeof ( struct @name )");
    if (whole) return `size of struct ${whole.texts[0] ?? ""}`;
    const union = cursor.take("sizeof ( union @name )");
    if (union) return `size of union ${union.texts[0] ?? ""}`;
    const offset = cursor.take("__builtin_offsetof ( struct @name , @name");
    if (offset) return this.way(`offset of ${offset.texts.join(".")}`);
    const size = cursor.take("sizeof ( ( ( struct @name * ) 0 ) - > @name");
    if (size) return this.way(`size of ${size.texts.join(".")}`);
    const macro = cursor.take("@name");
    return macro && `value of ${macro.texts[0] ?? ""}`;
  }

  /** The members of members up to the closing bracket. */
  private way(start: string): string | undefined {
    let way = start;
    for (let more = this.cursor.take(". @name"); more; more = this.cursor.take(". @name"))
      way += `.${more.texts[0] ?? ""}`;
    return this.cursor.take(")") && way;
  }

  /** A number, or one for each alignment of 64-bit integers, as facts write it. */
  private number(): string | undefined {
    const { cursor, probe } = this;
    const least = cursor.take("( - @number - 1 )");
    if (least) return String(-BigInt(least.texts[0] ?? "0") - 1n);
    const negative = cursor.take("- @number");
    if (negative) return String(-BigInt(negative.texts[0] ?? "0"));
    const one = cursor.take("@number");
    if (one) return String(BigInt(one.texts[0] ?? "0"));
    const m = cursor.take(
      "( __builtin_offsetof ( struct @name , @name ) = = 4 ? @number : @number )",
    );
    if (!m) return undefined;
    const [tag = "", member = "", narrow = "", wide = ""] = m.texts;
    if (tag !== probe?.tag || member !== probe.wide)
      cursor.problem(m.at, `\`${tag}.${member}\` does not show how 64-bit integers are aligned`);
    const numbers = [...this.models].map(([model, align]) => ({
      model,
      n: align === 4 ? narrow : wide,
    }));
    return numbers.every(({ n }) => n === numbers[0]?.n)
      ? narrow
      : numbers.map(({ model, n }) => `${model} ${n}`).join(", ");
  }
}
