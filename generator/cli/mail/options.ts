import { type Author, PLACEHOLDER, parseAuthor } from "../../mail/author.ts";
import { UsageError } from "../usage.ts";

/** What `mail` is told, as the command line gives it. */
export interface MailOptions {
  readonly version?: number;
  readonly base?: string;
  readonly patch?: boolean;
  readonly for?: string;
  readonly onto?: string;
  readonly askMaintainers?: boolean;
  readonly from?: string;
  readonly output?: string;
}

/** Refuses options that do not go together. Returns the author. */
export function checkOptions(o: MailOptions): Author {
  if (!o.patch && o.version === undefined)
    throw new UsageError(
      "say what to make: `-vN` for a message with the design document, `--patch` for " +
        "a series of patches",
    );
  for (const name of ["for", "onto"] as const)
    if (o[name] !== undefined && !o.patch)
      throw new UsageError(`--${name} goes together with --patch`);
  if (o.askMaintainers && o.onto === undefined)
    throw new UsageError("--ask-maintainers goes together with --onto");
  const author = o.from === undefined ? PLACEHOLDER : parseAuthor(o.from);
  if (!author) throw new UsageError('write the author as "Name <name@example.org>"');
  return author;
}
