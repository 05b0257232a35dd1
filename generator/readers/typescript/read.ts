import type { Reading } from "../../facts/fact.ts";
import type { TypescriptSymbols } from "../../facts/symbols.ts";
import { file } from "./forms/file.ts";
import { CodeReader } from "./reading.ts";
import { parse } from "./tree.ts";

/** Characters; no file comes near. */
const MAX_LENGTH = 1 << 23;

/**
 * Reads a module of TypeScript back: every statement by a form that says what such code states.
 * Where a number stands in several functions, each of them states it. A statement, a member or a
 * comment of another form is a problem.
 */
export function readTypescript(name: string, text: string, symbols: TypescriptSymbols): Reading {
  const reader = new CodeReader(name, text, symbols);
  const whole = { start: 0, end: 0 };
  if (text.length > MAX_LENGTH)
    reader.problem(whole, "the file is too large for a module of a protocol");
  else {
    const { statements, errors } = parse(text);
    for (const e of errors) reader.problem(e, e.problem);
    if (errors.length > 0) return reader.reading();
    reader.head("file");
    reader.list(statements, { forms: file, row: "contents" }, whole, {
      key: "file",
      texts: {},
    });
    reader.between(statements);
  }
  return reader.reading();
}
