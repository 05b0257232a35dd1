import type { Cursor } from "./cursor.ts";
import type { Statements } from "./statements.ts";

const HEAD = "static inline @name @name ( @name @name , $1 @name ) {";
const TO = `${HEAD} if ( $4 < 0 ) return $5 ; switch ( $4 ) { case 0 : return @number ;`;
const FROM = `${HEAD} switch ( $4 ) { case @number : return 0 ;`;
const FALLBACK = "static inline @name @name ( @name @name ) { return @name ( $4 , @name ) ; }";

/** Reads one thing of a map of error numbers; false if there is none. */
export function readErrnoItem(cursor: Cursor, statements: Statements): boolean {
  return (
    check(cursor, statements) ||
    macro(cursor, statements) ||
    toWire(cursor, statements) ||
    fromWire(cursor, statements) ||
    withFallback(cursor, statements)
  );
}

function check(cursor: Cursor, statements: Statements): boolean {
  const m = cursor.take("# if ! defined ( @name ) | | $1 < = 0 ¶ # error @string ¶ # endif ¶");
  if (!m) return false;
  const [name = "", message = ""] = m.texts;
  const { subject, property } = statements.key(`check ${name}`, name, m.at);
  statements.state(subject, `${property}.message`, message, m.at);
  statements.holds(`check ${name}`);
  return true;
}

function macro(cursor: Cursor, statements: Statements): boolean {
  const negative = cursor.take("# define @name ( - @number ) ¶");
  const m = negative ?? cursor.take("# define @name @number ¶");
  if (!m) return false;
  const [name = "", number = ""] = m.texts;
  const { subject } = statements.key(`macro ${name}`, negative ? `-${number}` : number, m.at);
  statements.state(subject, "errno.macro", name, m.at);
  statements.holds(`macro ${name}`);
  return true;
}

function toWire(cursor: Cursor, statements: Statements): boolean {
  const head = begin(cursor, statements, TO);
  if (!head) return false;
  const { name } = head;
  const rows: string[] = [];
  for (let row = sentRow(cursor); row; row = sentRow(cursor)) {
    const error = statements.key(`sent ${row.name} by ${name}`, row.macro, row.at);
    if (row.unless.length > 0)
      statements.state(error.subject, "errno.sent-unless", row.unless.join(", "), row.at);
    rows.push(row.name);
  }
  end(cursor, statements, head, rows);
  return true;
}

/** Names that may win over one; no system gives so many one number. */
const MOST_WINNERS = 8;

interface SentRow {
  readonly name: string;
  readonly macro: string;
  readonly unless: readonly string[];
  readonly at: { start: number; end: number };
}

function sentRow(cursor: Cursor): SentRow | undefined {
  const plain = cursor.take("# ifdef @name ¶ case $1 : return @name ; # endif ¶");
  if (plain)
    return { name: plain.texts[0] ?? "", macro: plain.texts[1] ?? "", unless: [], at: plain.at };
  for (let n = 1; n <= MOST_WINNERS; n++) {
    const others = Array.from(
      { length: n },
      (_, i) => ` & & ( ! defined ( @name ) | | $1 ! = $${i + 2} )`,
    ).join("");
    const m = cursor.take(`# if defined ( @name )${others} ¶ case $1 : return @name ; # endif ¶`);
    if (m)
      return {
        name: m.texts[0] ?? "",
        macro: m.texts.at(-1) ?? "",
        unless: m.texts.slice(1, -1),
        at: m.at,
      };
  }
  return undefined;
}

function fromWire(cursor: Cursor, statements: Statements): boolean {
  const head = begin(cursor, statements, FROM);
  if (!head) return false;
  const { name } = head;
  const rows: string[] = [];
  for (let row = receivedRow(cursor); row; row = receivedRow(cursor)) {
    statements.key(`received ${row.macro} by ${name}`, row.names.join(", "), row.at);
    rows.push(row.macro);
  }
  end(cursor, statements, head, rows);
  return true;
}

/** A function that asks another one and says what stands for what is not in the table. */
function withFallback(cursor: Cursor, statements: Statements): boolean {
  const m = cursor.take(FALLBACK);
  if (!m) return false;
  const [type = "", name = "", given = "", parameter = "", asks = "", otherwise = ""] = m.texts;
  const { subject, property } = statements.key(
    `function ${name}`,
    `static inline ${type} ${name}(${given} ${parameter})`,
    m.at,
  );
  statements.state(subject, `${property}.asks`, asks, m.at);
  statements.state(subject, `${property}.otherwise`, otherwise, m.at);
  statements.holds(`function ${name}`);
  return true;
}

/** One number with the names that it may become, each with its condition. */
function receivedRow(
  cursor: Cursor,
): { macro: string; names: readonly string[]; at: { start: number; end: number } } | undefined {
  return cursor.attempt(() => {
    const first = cursor.take("# if defined ( @name ) & & $1 > 0 ¶ case @name : return $1 ;");
    if (!first) return undefined;
    const [name = "", macro = ""] = first.texts;
    const names = [name];
    for (let more = cursor.take(OTHER); more; more = cursor.take(OTHER)) {
      if (more.texts[1] !== macro) return undefined;
      names.push(more.texts[0] ?? "");
    }
    return cursor.take("# endif ¶") && { macro, names, at: first.at };
  });
}

const OTHER = "# elif defined ( @name ) & & $1 > 0 ¶ case @name : return $1 ;";

/** The head of a function that maps one number to another. */
interface Head {
  readonly subject: string;
  readonly property: string;
  readonly name: string;
  /** The parameter that is given back for what the table lacks. */
  readonly unknown: string;
}

function begin(cursor: Cursor, statements: Statements, pattern: string): Head | undefined {
  const m = cursor.take(pattern);
  if (!m) return undefined;
  const [type = "", name = "", given = "", parameter = "", unknown = "", success = ""] = m.texts;
  const { subject, property } = statements.key(
    `function ${name}`,
    `static inline ${type} ${name}(${given} ${parameter}, ${type} ${unknown})`,
    m.at,
  );
  statements.state(subject, `${property}.success`, success, m.at);
  return { subject, property, name, unknown };
}

function end(
  cursor: Cursor,
  statements: Statements,
  { subject, property, name, unknown }: Head,
  rows: readonly string[],
): void {
  const m = cursor.take("} return @name ; }");
  if (m?.texts[0] === unknown) statements.state(subject, `${property}.rows`, rows.join(", "), m.at);
  else cursor.skip();
  statements.holds(`function ${name}`);
}
