import type { Reading } from "../../facts/fact.ts";
import type { CDriversSymbols } from "../../facts/symbols.ts";
import { readNotice } from "../text/notice.ts";
import { Source } from "../text/source.ts";
import { CheckReader } from "./check.ts";
import { Cursor } from "./cursor.ts";
import { readErrnoItem } from "./errno.ts";
import { Statements } from "./statements.ts";

/** Characters; the check of a protocol with ten thousand records has a third of that. */
const MAX_LENGTH = 1 << 24;

/**
 * Reads back a map of error numbers, names of nodes, or a check of a layout. A token with no place
 * in one is a problem.
 */
export function readCDrivers(file: string, text: string, symbols: CDriversSymbols): Reading {
  const source = new Source(file, text.length > MAX_LENGTH ? "" : text);
  if (text.length > MAX_LENGTH) source.problem(undefined, "the file is too large");
  const cursor = new Cursor(source);
  const statements = new Statements(source, symbols);
  statements.notice(readNotice(text));
  if (symbols.form === "errno") readGuarded(cursor, statements, readErrnoItem);
  else if (symbols.form === "xenstore") readGuarded(cursor, statements, readName);
  else new CheckReader(cursor, statements, symbols.models).read();
  statements.finish();
  return source.reading();
}

/** A header: things between the lines of a guard. */
function readGuarded(
  cursor: Cursor,
  statements: Statements,
  item: (cursor: Cursor, statements: Statements) => boolean,
): void {
  const guard = cursor.take("# ifndef @name ¶ # define $1 ¶");
  if (guard) statements.whole("guard", guard.texts[0] ?? "", guard.at);
  let closed = false;
  while (!cursor.done) {
    const end = cursor.take("# endif ¶");
    closed = end !== undefined && cursor.done;
    if (end && !closed) cursor.problem(end.at, "the line ends nothing");
    if (!end && !item(cursor, statements)) cursor.skip();
  }
  if (!closed) cursor.problem(undefined, "the file does not end with `#endif`");
}

function readName(cursor: Cursor, statements: Statements): boolean {
  const m = cursor.take("# define @name @string ¶");
  if (!m) return false;
  const [name = "", text = ""] = m.texts;
  const { subject } = statements.key(`macro ${name}`, text, m.at);
  statements.state(subject, "xenstore.macro", name, m.at);
  statements.holds(`macro ${name}`);
  return true;
}
