import { namesOf } from "../lookup.ts";
import type { Entry, Item } from "../spec.ts";
import type { Checker } from "./checker.ts";

/** Members of value sets and of error tables have the numbers that their kind asks for. */
export function checkValues(check: Checker): void {
  const systems = namesOf(check.folder, "systems");
  for (const set of check.folder.own("values")) {
    checkNames(check, set);
    if (set.value.kind === "words") continue;
    for (const m of set.children("members")) {
      check.exactlyOne(`\`${m.path}\``, m.value, ["is", "bit"], m.span);
      const { bit } = m.value;
      if (bit !== undefined && (bit < 0n || bit > 63n))
        check.report(
          "PV407",
          { value: bit, what: "the number of a bit", least: 0, most: 63 },
          m.at("bit"),
        );
      for (const system of Object.keys(m.value.local ?? {}))
        check.member("system", system, systems, m.at("local", system));
    }
  }
  for (const e of check.folder.own("errno"))
    for (const system of Object.keys(e.value.on))
      check.member("system", system, systems, e.at("on", system));
  for (const table of check.folder.own("errors")) {
    const { names = [], numbers = {}, system } = table.value;
    for (const n of Object.keys(numbers))
      check.member("error of the table", n, names, table.at("numbers", n));
    for (const [i, name] of names.entries()) {
      const on = table.to("errno", "names", String(i))?.value.on ?? {};
      if (numbers[name] !== undefined || (system !== undefined && on[system] !== undefined))
        continue;
      check.report("PV532", { name, system: system ?? "any system" }, table.at("names", String(i)));
    }
  }
}

/** A name, whether it is the first of its value or another one, stands for one value of a set. */
function checkNames(check: Checker, set: Item<Entry<"values">>): void {
  const members = set.children("members");
  const taken = new Map(members.map((m) => [m.name, m]));
  for (const m of members)
    for (const [i, alias] of (m.value.aliases ?? []).entries()) {
      const first = taken.get(alias);
      const at = m.at("aliases", String(i));
      if (first) check.report("PV544", { name: alias, first: first.name, second: m.name }, at);
      else taken.set(alias, m);
    }
}
