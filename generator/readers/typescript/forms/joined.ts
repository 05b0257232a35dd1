/** Joins parts of a pattern, each a pattern itself, so that each can have a line of its own. */
export const joined = (...parts: readonly RegExp[]): RegExp =>
  new RegExp(parts.map((p) => p.source).join(""));
