import type { Diagnostics } from "../../diagnostics/diagnostics.ts";
import { didYouMean, listNames } from "../../diagnostics/nearest.ts";
import { bind, kindOf, valueSetAt } from "../scope.ts";
import { entries, entry, type Folder } from "../spec.ts";
import { member, membersOf } from "./report.ts";

/** What a channel gives must be what its kind takes. */
export function checkChannels(folder: Folder, diagnostics: Diagnostics): void {
  for (const [name, c] of Object.entries(folder.sections.channels ?? {})) {
    const kind = kindOf(folder, name)?.kind;
    if (!kind) continue;
    const data = ["channels", name];
    const given = c.with ?? {};
    for (const [key, takes] of Object.entries(kind.takes)) {
      if (!(key in given) && !takes.optional) {
        diagnostics.report(
          "PV530",
          { channel: name, key, about: takes.doc ? ` (${takes.doc.replace(/\.$/, "")})` : "" },
          folder.span(data, "key"),
        );
      }
    }
    for (const [key, value] of Object.entries(given)) {
      const here = [...data, "with", key];
      member(folder, "parameter", key, Object.keys(kind.takes), here, diagnostics);
      const a = kind.takes[key]?.a;
      if (!a || a === "text") continue;
      const found =
        a === "record" || a === "region"
          ? entry(folder, a === "record" ? "records" : "regions", value)
          : bind(folder, [], value);
      if (!found) {
        const known =
          a === "record" || a === "region"
            ? entries(folder, a === "record" ? "records" : "regions").map(([n]) => n)
            : [...folder.items.keys()];
        diagnostics.report(
          "PV301",
          { kind: a, name: value, nearest: didYouMean(value, known), known: listNames(known) },
          folder.span(here),
        );
      }
    }
    for (const [key, takes] of Object.entries(kind.takes)) {
      const set = takes.names && valueSetAt(folder, given[key]);
      if (set && takes.names === "commands") checkCommands(folder, name, set, diagnostics);
      if (set && takes.names === "answers") checkAnswers(folder, name, set, diagnostics);
    }
  }
}

/** The commands of a channel and the values that name them must be the same. */
function checkCommands(
  folder: Folder,
  channel: string,
  set: string,
  diagnostics: Diagnostics,
): void {
  const commands = Object.entries(folder.sections.commands ?? {}).filter(
    ([, c]) => c.on === channel,
  );
  const members = entry(folder, "values", set)?.members ?? {};
  const states = Object.values(folder.sections.machines ?? {}).flatMap((m) => [
    ...membersOf(folder, m.values),
    ...Object.keys(m.states ?? {}),
  ]);
  for (const [name, c] of commands) {
    member(
      folder,
      `value of \`${set}\` for the command`,
      name,
      Object.keys(members),
      ["commands", name],
      diagnostics,
    );
    for (const [i, state] of (c["valid-in"] ?? []).entries())
      member(
        folder,
        "state",
        state,
        states,
        ["commands", name, "valid-in", String(i)],
        diagnostics,
      );
  }
  for (const [name, m] of Object.entries(members)) {
    if (m.status || commands.some(([n]) => n === name)) continue;
    diagnostics.report(
      "PV531",
      { set, name, channel },
      folder.items.get(`values.${set}.${name}`)?.span,
    );
  }
}

/** The answers of a channel's commands must be values of the set that its answers come from. */
function checkAnswers(
  folder: Folder,
  channel: string,
  set: string,
  diagnostics: Diagnostics,
): void {
  for (const [name, c] of Object.entries(folder.sections.commands ?? {})) {
    if (c.on !== channel) continue;
    for (const [outcome, o] of Object.entries(c.outcomes ?? {})) {
      if (o.answer !== undefined)
        member(
          folder,
          "answer",
          o.answer,
          membersOf(folder, set),
          ["commands", name, "outcomes", outcome, "answer"],
          diagnostics,
        );
    }
  }
}
