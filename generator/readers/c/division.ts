import type { Token } from "../text/c-tokens.ts";
import type { Source } from "../text/source.ts";

/** Brackets inside each other; no header comes near. */
const MAX_DEPTH = 16;

/** A header in its three languages: lines for the preprocessor, invocations of macros, and C. */
interface Division {
  readonly directives: readonly (readonly Token[])[];
  readonly invocations: readonly (readonly Token[])[];
  readonly c: readonly Token[];
}

/**
 * Divides tokens into lines for the preprocessor, invocations of macros, and C. Each token goes to
 * exactly one of them. Gives undefined if brackets nest too deeply.
 */
export function divide(source: Source, tokens: readonly Token[]): Division | undefined {
  const directives: Token[][] = [];
  const invocations: Token[][] = [];
  const c: Token[] = [];
  let statement: Token[] = [];
  let depth = 0;
  let warned = false;
  const close = () => {
    if (isInvocation(statement)) invocations.push(statement);
    else for (const t of statement) c.push(t);
    statement = [];
    warned = false;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.text === "#" && token.leads) {
      const directive = [token];
      for (let next = tokens[i + 1]; next && !next.leads; next = tokens[i + 1]) {
        directive.push(next);
        i++;
      }
      directives.push(directive);
      if (statement.length > 0 && !warned)
        source.problem(
          token,
          `the line stands inside of what starts with \`${statement[0]?.text ?? ""}\``,
        );
      warned = statement.length > 0;
      continue;
    }
    statement.push(token);
    if ("({[".includes(token.text)) depth++;
    else if (")}]".includes(token.text)) depth = Math.max(0, depth - 1);
    else if (token.text === ";" && depth === 0) close();
    if (depth <= MAX_DEPTH) continue;
    source.problem(token, "brackets nest too deeply");
    return undefined;
  }
  close();
  return { directives, invocations, c };
}

function isInvocation([first, second]: readonly Token[]): boolean {
  return first?.kind === "name" && second?.text === "(";
}
