import type { Diagnostics } from "../../diagnostics/diagnostics.ts";
import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import type { Author } from "../../mail/author.ts";
import { hasEntry } from "../../mail/changelog.ts";
import type { Part } from "../../mail/parts.ts";
import { verifyText } from "../../pipeline.ts";
import type { Loaded } from "../compiled.ts";
import { GENERATED } from "../context.ts";
import type { Options } from "../usage.ts";
import type { MailOptions } from "./options.ts";

/** What every kind of mail is made from. */
export interface Job {
  readonly loaded: Loaded;
  readonly options: Options;
  readonly mail: MailOptions;
  readonly author: Author;
  readonly diagnostics: Diagnostics;
}

/** What was made: the mails, and what their sender has to know. */
export interface Made {
  readonly mails: readonly { readonly name: string; readonly content: Buffer }[];
  readonly notes: readonly string[];
}

/**
 * Gives what went wrong in a program or on the disk, in words; anything else is thrown on.
 */
export function problemOf(e: unknown, expected: new (message: string) => Error): string {
  const code = (e as NodeJS.ErrnoException).code;
  if (e instanceof expected) return e.message;
  if (typeof code === "string") return code;
  throw e;
}

/** Demands an entry of the hand-written change log for the version that is sent. */
export function demandEntry(p: ResolvedProtocol, { mail: { version }, diagnostics }: Job): void {
  if (version === undefined || hasEntry(p, version)) return;
  const drafts = p.spec.section("drafts");
  const span = drafts?.span ?? p.header.at("name");
  diagnostics.report(
    "PV622",
    { protocol: p.name, version, file: drafts ? span.file : `spec/${p.name}/history.yaml` },
    span,
  );
}

/** Reads parts back before they are sent. Returns true if they state what they promise. */
export async function verified(parts: readonly Part[], { diagnostics }: Job): Promise<boolean> {
  for (const { artifact } of parts)
    diagnostics.list.push(
      ...(await verifyText(artifact, `${GENERATED}/${artifact.path}`, artifact.text)).diagnostics,
    );
  return !diagnostics.failed;
}
