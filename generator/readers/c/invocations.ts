import type { Token } from "../text/c-tokens.ts";
import type { Source } from "../text/source.ts";

/** `MACRO(argument, …);` */
export interface Invocation {
  readonly macro: Token;
  readonly args: readonly string[];
  readonly argsAt: { readonly start: number; readonly end: number };
}

/** Reads the invocation of a macro. An argument is a name, a number or a struct. */
export function readInvocation(source: Source, tokens: readonly Token[]): Invocation | undefined {
  const [macro, open, ...rest] = tokens;
  const args: string[] = [];
  let word: Token[] = [];
  let well =
    macro?.kind === "name" &&
    open?.text === "(" &&
    rest.at(-2)?.text === ")" &&
    rest.at(-1)?.text === ";";
  const close = () => {
    const [first, second, third] = word;
    const plain =
      first !== undefined &&
      second === undefined &&
      (first.kind === "name" || first.kind === "number");
    const struct = first?.text === "struct" && second?.kind === "name" && third === undefined;
    if (!plain && !struct) well = false;
    args.push(word.map((t) => t.text).join(" "));
    word = [];
  };
  for (const token of rest.slice(0, -2)) {
    if (token.text === ",") close();
    else word.push(token);
  }
  close();
  const [last] = rest.slice(-3);
  if (macro && last && well)
    return { macro, args, argsAt: { start: rest[0]?.start ?? macro.end, end: last.end } };
  source.problem(macro, `\`${macro?.text ?? ""}\` is not invoked as \`MACRO(name, struct tag);\``);
  return undefined;
}
