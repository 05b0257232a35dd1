import { withoutProtocol } from "../sentences.ts";
import type { Symbols } from "../symbols.ts";

/** The names that a file that others wrote has for the subjects of facts. */
export interface CopyNames {
  /** The subject as a sentence has it: `` `demo_request.u.read` ``. */
  readonly of: (subject: string) => string;
  /** The same with its kind in front: `` member `demo_request.u.read` ``. */
  readonly whole: (subject: string) => string;
  /** The subject of the struct or union that a member of C stands in. */
  readonly container: (subject: string) => string | undefined;
}

/** Gives the subjects of a C header the names that they have in C, all others their ids. */
export function copyNames(symbols: Symbols, protocol: string): CopyNames {
  const keys = new Map<string, string>();
  const subjects = symbols.kind === "c" ? symbols.subjects : new Map<string, string>();
  for (const [key, subject] of subjects) if (!keys.has(subject)) keys.set(subject, key);
  const keyOf = (subject: string): string | undefined =>
    symbols.kind === "c"
      ? (keys.get(subject) ?? (/^\w+ /.test(subject) ? subject : undefined))
      : undefined;
  const split = (subject: string): readonly [kind: string, name: string] => {
    const [, kind = "", name = ""] = /^(\w+) (.*)$/s.exec(keyOf(subject) ?? "") ?? [];
    return [kind, name];
  };
  const isHeader = (subject: string) => symbols.kind === "c" && subject === symbols.header;
  const called = (kind: string, name: string) =>
    kind === "struct" ? `\`struct ${name}\`` : `\`${name}\``;
  const of = (subject: string) => {
    const [kind, name] = split(subject);
    if (isHeader(subject)) return "the header";
    return name === "" ? `\`${withoutProtocol(subject, protocol)}\`` : called(kind, name);
  };
  return {
    of,
    whole: (subject) => {
      const [kind] = split(subject);
      return kind === "" || kind === "struct" ? of(subject) : `the ${kind} ${of(subject)}`;
    },
    container: (subject) => {
      const [kind, name] = split(subject);
      const end = name.lastIndexOf(".");
      if (kind !== "member" || end < 0) return undefined;
      const around = name.slice(0, end);
      const key = `${around.includes(".") ? "member" : "struct"} ${around}`;
      return subjects.get(key) ?? key;
    },
  };
}
