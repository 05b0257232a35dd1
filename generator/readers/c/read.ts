import type { Reading } from "../../facts/fact.ts";
import type { CSymbolTable } from "../../facts/symbols.ts";
import { tokenise } from "../text/c-tokens.ts";
import { readNotice } from "../text/notice.ts";
import { Source } from "../text/source.ts";
import { readStructs } from "./declarations.ts";
import { divide } from "./division.ts";
import { readInvocation } from "./invocations.ts";
import { Layout } from "./layout.ts";
import { readDirectives } from "./preprocessor.ts";
import { Statements } from "./statements.ts";

/** Characters; no header comes near. */
const MAX_LENGTH = 1 << 23;

/**
 * Reads a C header back. It goes the way of a compiler: tokens, lines for the preprocessor,
 * invocations of macros, and what remains is C. A token that means none of what a protocol's header
 * can state is a problem.
 */
export async function readC(file: string, text: string, symbols: CSymbolTable): Promise<Reading> {
  const source = new Source(file, text.slice(0, MAX_LENGTH));
  if (text.length > MAX_LENGTH) {
    source.problem(undefined, "the file is too large for a header");
    return source.reading();
  }
  const tokens = tokenise(source);
  const parts = divide(source, tokens);
  if (!parts) return source.reading();
  const { guard, includes, macros } = readDirectives(source, tokens, parts.directives);
  const invocations = parts.invocations.flatMap((t) => readInvocation(source, t) ?? []);
  const structs = await readStructs(source, parts.c);
  const layout = new Layout(source, [...symbols.models.values()], symbols.types);
  for (const s of structs) layout.define(s);
  const statements = new Statements(source, symbols, layout);
  const items = [
    ...macros.map((m) => ({ at: m.name.start, state: () => statements.macro(m) })),
    ...invocations.map((i) => ({ at: i.macro.start, state: () => statements.invocation(i) })),
    ...structs.map((s) => ({ at: s.tag.start, state: () => statements.struct(s) })),
  ];
  const contents = items.sort((a, b) => a.at - b.at).map((i) => i.state());
  statements.notice(readNotice(text));
  statements.header(guard, includes, contents);
  return source.reading();
}
