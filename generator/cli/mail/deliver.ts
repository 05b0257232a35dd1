import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { PLACEHOLDER } from "../../mail/author.ts";
import { exists, readBytes } from "../../output/files.ts";
import type { Job, Made } from "./job.ts";

/** Returns true for a regular file with exactly these bytes. */
const sameBytes = (path: string, content: Buffer): boolean =>
  readBytes(path)?.equals(content) === true;

/** Writes mails as new files; a file that is there already is left alone. */
function writeFiles(
  files: readonly { path: string; content: Buffer }[],
  { diagnostics }: Job,
): void {
  const fresh = files.filter((f) => !sameBytes(resolve(f.path), f.content));
  for (const f of fresh) if (exists(resolve(f.path))) diagnostics.report("PV705", { file: f.path });
  if (diagnostics.failed) return;
  for (const { path, content } of fresh) {
    try {
      mkdirSync(dirname(resolve(path)), { recursive: true });
      writeFileSync(resolve(path), content, { flag: "wx" });
    } catch (e) {
      // Part of it may have been written; whatever was there before is left alone.
      if ((e as NodeJS.ErrnoException).syscall === "write") rmSync(resolve(path), { force: true });
      diagnostics.report("PV704", {
        file: path,
        problem: (e as NodeJS.ErrnoException).code ?? String(e),
      });
    }
  }
}

/**
 * Gives mails to whoever asked for them: one mbox on standard output, or files. Notes go to
 * standard error.
 */
export function deliver({ mails, notes }: Made, job: Job): void {
  const { output, patch } = job.mail;
  if (output === undefined)
    process.stdout.write(
      Buffer.concat(mails.flatMap((m, i) => [Buffer.from(i === 0 ? "" : "\n"), m.content])),
    );
  else
    writeFiles(
      mails.map((m) => ({ path: patch ? join(output, m.name) : output, content: m.content })),
      job,
    );
  if (job.diagnostics.failed) return;
  const author =
    job.author === PLACEHOLDER ? ["The author is a placeholder: say who you are with --from."] : [];
  process.stderr.write([...author, ...notes].map((n) => `${n}\n`).join(""));
}
