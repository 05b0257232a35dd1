import { Diagnostics } from "../../diagnostics/diagnostics.ts";
import { didYouMean, listNames } from "../../diagnostics/nearest.ts";
import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { takesDocument } from "../../mail/commits.ts";
import { load } from "../compiled.ts";
import { show } from "../context.ts";
import { uninterrupted } from "../interrupts.ts";
import { protocolsOf } from "../protocols.ts";
import { type Options, UsageError } from "../usage.ts";
import { deliver } from "./deliver.ts";
import { documentMail, documentOf } from "./document.ts";
import type { Job } from "./job.ts";
import { checkOptions, type MailOptions } from "./options.ts";
import { partsFor, series } from "./series.ts";

/**
 * The tree that a series is for: the one that is named, or the first that keeps design documents.
 */
function treeOf(protocols: readonly ResolvedProtocol[], wanted: string | undefined): string {
  const known = [...new Set(protocols.flatMap((p) => p.spec.all("dialects").map((d) => d.name)))];
  if (wanted !== undefined && !known.includes(wanted))
    throw new UsageError(
      `there is no tree \`${wanted}\`${didYouMean(wanted, known)}; known: ${listNames(known)}`,
    );
  return wanted ?? known.find((t) => protocols.some((p) => takesDocument(p, t))) ?? known[0] ?? "";
}

/**
 * The protocol to send: the only one that can be. All of them if none can, so that each says what
 * it lacks.
 */
function choose(
  protocols: readonly ResolvedProtocol[],
  canBeSent: (p: ResolvedProtocol) => boolean,
): readonly ResolvedProtocol[] {
  const able = protocols.filter(canBeSent);
  if (able.length > 1 && protocols.length > 1)
    throw new UsageError(`name a protocol: ${listNames(able.map((p) => p.name))}`);
  return able.length > 0 ? able : protocols;
}

/** `mail`: the design document as a message, or a series of patches. */
export async function mail(
  protocol: string | undefined,
  options: Options,
  wanted: MailOptions,
): Promise<number> {
  const author = checkOptions(wanted);
  const loaded = load(options);
  if (!loaded.ok) return show(loaded.diagnostics, options, loaded.texts);
  const job: Job = { loaded, options, mail: wanted, author, diagnostics: new Diagnostics() };
  const known = protocolsOf(loaded, protocol);
  const tree = wanted.patch ? treeOf(known, wanted.for) : "";
  let sent = false;
  for (const p of choose(known, (x) =>
    wanted.patch ? partsFor(x, tree, job).lacks === undefined : documentOf(x, job) !== undefined,
  )) {
    const made = wanted.patch
      ? await series(p, tree, job)
      : await documentMail(p, wanted.version ?? 0, job);
    if (!made) continue;
    await uninterrupted(() => deliver(made, job));
    sent = true;
  }
  return show(
    [...loaded.diagnostics, ...job.diagnostics.list],
    options,
    loaded.texts,
    sent && wanted.output === undefined,
  );
}
