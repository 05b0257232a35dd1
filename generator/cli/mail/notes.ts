import { resolve } from "node:path";
import { hasScript, maintainersOf, SCRIPT } from "../../git/maintainers.ts";
import { ProgramError } from "../../git/program.ts";
import type { Patch } from "../../git/series.ts";
import { uninterrupted } from "../interrupts.ts";
import { type Job, problemOf } from "./job.ts";
import type { MailOptions } from "./options.ts";

async function recipients(
  patches: readonly Patch[],
  { onto, askMaintainers }: MailOptions,
): Promise<string[]> {
  if (onto === undefined || !askMaintainers)
    return [`Whom to Cc: ${SCRIPT} of the tree says it; --onto with --ask-maintainers runs it.`];
  if (!hasScript(resolve(onto)))
    return [`Whom to Cc: ${SCRIPT} of the tree says it; this checkout has none.`];
  try {
    const found = await uninterrupted((stop) =>
      maintainersOf(resolve(onto), patches, undefined, stop),
    );
    return found.length > 0
      ? found.map((l) => `Cc: ${l}`)
      : [`Whom to Cc: ${SCRIPT} names nobody.`];
  } catch (e) {
    return [
      `Whom to Cc: ${SCRIPT} gave no answer: ` +
        `${problemOf(e, ProgramError).replace(/\p{Cc}/gu, " ")}`,
    ];
  }
}

/**
 * Gives what the sender of a series has to do, which no tool may: sign it off. And whom to send it
 * to.
 */
export async function notesOf(patches: readonly Patch[], { mail }: Job): Promise<string[]> {
  return [
    "Nothing is signed off. Read the series, apply it with `git am --signoff`, and send what " +
      "you have signed.",
    ...(await recipients(patches, mail)),
  ];
}
