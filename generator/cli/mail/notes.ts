import { resolve } from "node:path";
import { hasScript, maintainersOf, SCRIPT } from "../../git/maintainers.ts";
import { ProgramError } from "../../git/program.ts";
import type { Patch } from "../../git/series.ts";
import { type Job, problemOf } from "./job.ts";

function recipients(patches: readonly Patch[], onto: string | undefined): string[] {
  if (onto === undefined || !hasScript(resolve(onto)))
    return [
      `Whom to Cc: ${SCRIPT} of the tree says ` +
        `it${onto === undefined ? ", and --onto runs it" : "; this checkout has none"}.`,
    ];
  try {
    const found = maintainersOf(resolve(onto), patches);
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
export function notesOf(patches: readonly Patch[], { mail }: Job): string[] {
  return [
    "Nothing is signed off. Read the series, apply it with `git am --signoff`, and send what " +
      "you have signed.",
    ...recipients(patches, mail.onto),
  ];
}
