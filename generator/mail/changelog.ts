import type { ResolvedProtocol } from "../layout/resolved/protocol.ts";
import { type Change, listOf, summaryOf } from "./changes.ts";
import { paragraph } from "./lines.ts";

/** A comparison with an earlier state: which one, and what differs. */
export interface Comparison {
  /** The commit in words that stay true: its first digits and its title. */
  readonly with: string;
  readonly changes: readonly Change[];
}

/**
 * Tells if the hand-written change log of a protocol has an entry for a draft. The first draft has
 * nothing to compare with.
 */
export function hasEntry(p: ResolvedProtocol, version: number): boolean {
  return version === 1 || Object.hasOwn(p.spec.section("drafts")?.value ?? {}, String(version));
}

/** The names of drafts in the order in which they are written down. */
function draftNames(p: ResolvedProtocol): string[] {
  const drafts = p.spec.section("drafts");
  const places = Object.keys(drafts?.value ?? {}).flatMap((name) =>
    drafts ? [{ name, span: drafts.key(name) }] : [],
  );
  return places
    .sort(
      (a, b) =>
        a.span.file.localeCompare(b.span.file, "en") ||
        a.span.line - b.span.line ||
        a.span.column - b.span.column,
    )
    .map((x) => x.name);
}

/** The hand-written change log up to a draft, newest first: a block for each draft. */
export function writtenLog(p: ResolvedProtocol, version: number): string[][] {
  const names = draftNames(p);
  const upTo = names.indexOf(String(version));
  return names
    .filter((name, i) => (upTo < 0 ? Number(name) <= version : i <= upTo))
    .reverse()
    .map((name) => [
      /^\d/.test(name) ? `Changes in v${name}:` : paragraph(`Changes (${name}):`).join(" "),
      ...(p.spec.section("drafts")?.value[name] ?? []).flatMap((e) => paragraph(e, "- ")),
    ]);
}

/** Gives what a comparison found: one block, with its summary and its list. */
export function comparedLog({ with: base, changes }: Comparison): string[] {
  return [
    ...paragraph(`Compared with ${base}:`),
    ...paragraph(summaryOf(changes)),
    ...listOf(changes),
  ];
}
