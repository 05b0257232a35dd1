import type { Diagnostics } from "../../diagnostics/diagnostics.ts";
import type { Author } from "../../mail/author.ts";
import type { Loaded } from "../compiled.ts";
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

/** What went wrong in a program or on the disk, in words; what is no such thing is thrown on. */
export function problemOf(e: unknown, expected: new (message: string) => Error): string {
  const code = (e as NodeJS.ErrnoException).code;
  if (e instanceof expected) return e.message;
  if (typeof code === "string") return code;
  throw e;
}
