import { didYouMean, listNames } from "../../diagnostics/nearest.ts";
import { type Channel, kindOf, setNaming } from "../channels.ts";
import { find, namesOf } from "../lookup.ts";
import { itemAt } from "../scope.ts";
import type { Entry, Item } from "../spec.ts";
import { type Checker, membersOf } from "./checker.ts";

/**
 * Reports what a channel gives that its kind does not take, and what it leaves out. Links each name
 * in `with` with what it leads to.
 */
export function checkChannels(check: Checker): void {
  for (const channel of check.folder.own("channels")) {
    const kind = kindOf(channel);
    if (!kind) continue;
    const given = channel.value.with ?? {};
    for (const takes of kind.children("takes")) {
      if (takes.name in given || takes.value.optional) continue;
      const about = takes.doc === "" ? "" : ` (${takes.doc.replace(/\.$/, "")})`;
      check.report("PV530", { channel: channel.name, key: takes.name, about }, channel.span);
    }
    for (const [key, value] of Object.entries(given)) {
      check.member("parameter", key, Object.keys(kind.value.takes), channel.at("with", key));
      linkGiven(check, channel, key, value, kind.value.takes[key]?.a);
    }
    const commands = setNaming(channel, "commands");
    const answers = setNaming(channel, "answers");
    if (commands) checkCommands(check, channel, commands);
    if (answers) checkAnswers(check, channel, answers);
  }
}

/** Links what a channel gives with the item that it leads to. */
function linkGiven(
  check: Checker,
  channel: Channel,
  key: string,
  value: string,
  a: "record" | "region" | "node" | "field" | "text" | undefined,
): void {
  if (a === undefined || a === "text") return;
  const { folder } = check;
  const section = a === "record" ? "records" : a === "region" ? "regions" : undefined;
  const item = section ? find(folder, section, value) : itemAt(folder, value);
  if (item) {
    folder.link([...channel.data, "with", key], item);
    return;
  }
  const known = section ? namesOf(folder, section) : [...folder.items.keys()];
  check.report(
    "PV301",
    { kind: a, name: value, nearest: didYouMean(value, known), known: listNames(known) },
    channel.at("with", key),
  );
}

/**
 * The commands of a channel and the values that name them must be the same. Links each command with
 * its value.
 */
function checkCommands(check: Checker, channel: Channel, set: Item<Entry<"values">>): void {
  const { folder } = check;
  const commands = folder.own("commands").filter((c) => c.value.on === channel.name);
  const states = folder
    .own("machines")
    .flatMap((m) => [...membersOf(m.to("values", "values")), ...Object.keys(m.value.states ?? {})]);
  const members = set.children("members");
  for (const c of commands) {
    const names = members.map((m) => m.name);
    check.member(`value of \`${set.name}\` for the command`, c.name, names, c.at());
    const member = members.find((m) => m.name === c.name);
    if (member) folder.link(c.data, member);
    for (const [i, state] of (c.value["valid-in"] ?? []).entries())
      check.member("state", state, states, c.at("valid-in", String(i)));
  }
  for (const { name, value, path } of members) {
    if (value.status || commands.some((c) => c.name === name)) continue;
    const own = folder.items.get(path);
    check.report("PV531", { set: set.name, name, channel: channel.name }, own?.span);
  }
}

/** The answers of a channel's commands must be values of the set that its answers come from. */
function checkAnswers(check: Checker, channel: Channel, set: Item<Entry<"values">>): void {
  for (const c of check.folder.own("commands")) {
    if (c.value.on !== channel.name) continue;
    for (const [outcome, { answer }] of Object.entries(c.value.outcomes ?? {})) {
      if (answer !== undefined)
        check.member("answer", answer, membersOf(set), c.at("outcomes", outcome, "answer"));
    }
  }
}
