import type { Diagnostics } from "../diagnostics/diagnostics.ts";
import { didYouMean, listNames } from "../diagnostics/nearest.ts";
import { accepts, characters, GRAMMAR_FORMS, type Grammar, isCircular } from "./grammar.ts";
import { bind, kindOf, valueSetAt } from "./scope.ts";
import { entries, entry, type Folder } from "./spec.ts";
import type { DataPath } from "./walk.ts";

const FIELD_FORMS = ["type", "bytes", "record", "variant", "pad", "value"] as const;

/** A name that must be one of a list; reports it otherwise. */
function member(folder: Folder, kind: string, name: string, known: readonly string[], data: DataPath, diagnostics: Diagnostics, what: "key" | "value" = "value"): void {
  if (!known.includes(name)) diagnostics.report("PV301", { kind, name, nearest: didYouMean(name, known), known: listNames(known) }, folder.span(data, what));
}

function exactlyOne(folder: Folder, what: string, value: object, forms: readonly string[], data: DataPath, diagnostics: Diagnostics): void {
  const present = forms.filter((f) => f in value);
  if (present.length === 1) return;
  const problem = present.length === 0 ? `${what} says nothing of what it is` : `${what} is several things at once: ${present.join(", ")}`;
  diagnostics.report("PV501", { what: problem, remedy: `state exactly one of: ${forms.join(", ")}` }, folder.span(data, "key"));
}

const incomplete = (folder: Folder, what: string, remedy: string, data: DataPath, diagnostics: Diagnostics) => diagnostics.report("PV501", { what, remedy }, folder.span(data, "key"));

const membersOf = (folder: Folder, set: string | undefined) => (set ? Object.entries(entry(folder, "values", set)?.members ?? {}).flatMap(([n, m]) => [n, ...(m.aliases ?? [])]) : []);

function checkFields(folder: Folder, diagnostics: Diagnostics): void {
  for (const [name, r] of Object.entries(folder.sections.records ?? {})) {
    if (Object.keys(r.fields).length === 0) incomplete(folder, `the record \`${name}\` has no fields`, "add one", ["records", name], diagnostics);
  }
  for (const item of folder.items.values()) {
    const [section, , part] = item.data;
    const isField =
      (section === "records" && part === "fields" && item.data.length === 4) || (section === "commands" && ["request", "continuation", "response"].includes(part ?? "") && item.data.length === 4);
    if (!isField) continue;
    const f = item.value as { values?: string; only?: string[]; count?: unknown; value?: string; as?: string; variant?: { cases?: Record<string, string>; commands?: string; by: string | bigint } };
    exactlyOne(folder, `\`${item.path}\``, f, FIELD_FORMS, item.data, diagnostics);
    if (f.count !== undefined && (f.variant || f.as !== undefined)) {
      incomplete(folder, `\`${item.path}\` cannot be an array`, "put it into a record, and make an array of that", [...item.data, "count"], diagnostics);
    }
    if (f.value !== undefined && section === "records") incomplete(folder, `\`${item.path}\` is text, which has no place in memory`, "state its bytes", [...item.data, "value"], diagnostics);
    for (const [i, name] of (f.only ?? []).entries()) member(folder, "value", name, membersOf(folder, f.values), [...item.data, "only", String(i)], diagnostics);
    if (f.variant && (Boolean(f.variant.cases) === Boolean(f.variant.commands) || Object.keys(f.variant.cases ?? { any: "" }).length === 0)) {
      incomplete(folder, `the variant \`${item.path}\` needs its alternatives`, "state either `cases` or `commands`", item.data, diagnostics);
    }
    const by = f.variant && typeof f.variant.by === "string" ? bind(folder, item.data, f.variant.by) : undefined;
    const set = by?.kind === "item" ? (by.item.value as { values?: string }).values : undefined;
    if (set) for (const name of Object.keys(f.variant?.cases ?? {})) member(folder, "value", name, membersOf(folder, set), [...item.data, "variant", "cases", name], diagnostics);
  }
}

/** Every type leads to a width: by itself, or by the type that it refines. */
function checkTypes(folder: Folder, diagnostics: Diagnostics): void {
  for (const [name, type] of Object.entries(folder.sections.types ?? {})) {
    const seen = new Set<string>();
    let at: string | undefined = name;
    while (at !== undefined && !seen.has(at)) {
      seen.add(at);
      const next: typeof type | undefined = entry(folder, "types", at);
      at = next?.bits === undefined ? next?.is : undefined;
    }
    if (at === name) diagnostics.report("PV307", { name }, folder.span(["types", name, "is"]));
    if (type.bits === undefined && type.is === undefined) incomplete(folder, `the type \`${name}\` has no width`, "state `bits`, or the type that it refines in `is`", ["types", name], diagnostics);
  }
}

/** A header needs its symbols. Without them it would not be made, and nobody would be told. */
function checkHeaders(folder: Folder, diagnostics: Diagnostics): void {
  if (folder.sections.c) return;
  const wanted = Object.keys(folder.sections.outputs ?? {}).find((name) => entry(folder, "dialects", name) !== undefined);
  if (wanted !== undefined)
    incomplete(
      folder,
      `\`outputs\` has \`${wanted}\`, but there is no section \`c\` with the symbols of its header`,
      "state `c` with `prefix` and `version-macro`, or remove the output",
      ["outputs", wanted],
      diagnostics,
    );
}

/** Fields that share a declaration in C stand in one record. */
function checkTogether(folder: Folder, diagnostics: Diagnostics): void {
  const recordOf = (path: string) =>
    path
      .replace(/^records\./, "")
      .split(".")
      .slice(0, -1)
      .join(".");
  for (const [i, group] of (folder.sections.c?.together ?? []).entries()) {
    const [first = "", ...rest] = group;
    for (const [n, path] of rest.entries()) {
      if (recordOf(path) !== recordOf(first))
        diagnostics.report(
          "PV501",
          { what: `\`${path}\` and \`${first}\` are fields of two records`, remedy: "name fields of one record, which share one declaration" },
          folder.span(["c", "together", String(i), String(n + 1)]),
        );
    }
  }
}

function checkTexts(folder: Folder, diagnostics: Diagnostics): void {
  for (const [name, value] of Object.entries(folder.sections.texts ?? {})) {
    const g = value as Grammar;
    const data = ["texts", name];
    exactlyOne(folder, `the grammar \`${name}\``, g, GRAMMAR_FORMS, data, diagnostics);
    if (g.chars !== undefined && !characters(g.chars)) {
      diagnostics.report("PV501", { what: `a range of the characters \`${g.chars}\` runs backwards`, remedy: "write the lower character first" }, folder.span([...data, "chars"]));
    }
    if (isCircular(folder, name)) diagnostics.report("PV307", { name }, folder.span(data, "key"));
    const verdicts = [
      ["examples", "refuses", false],
      ["counter-examples", "accepts", true],
    ] as const;
    for (const [key, verdict, wrong] of verdicts) {
      for (const [i, example] of (g[key] ?? []).entries()) {
        if (accepts(folder, g, example) === wrong) diagnostics.report("PV502", { name, verdict, example }, folder.span([...data, key, String(i)]));
      }
    }
  }
}

/** What a channel gives must be what its kind takes. */
function checkChannels(folder: Folder, diagnostics: Diagnostics): void {
  for (const [name, c] of Object.entries(folder.sections.channels ?? {})) {
    const kind = kindOf(folder, name)?.kind;
    if (!kind) continue;
    const data = ["channels", name];
    const given = c.with ?? {};
    for (const [key, takes] of Object.entries(kind.takes)) {
      if (!(key in given) && !takes.optional) {
        diagnostics.report(
          "PV501",
          { what: `the channel \`${name}\` does not say its \`${key}\`${takes.doc ? ` (${takes.doc.replace(/\.$/, "")})` : ""}`, remedy: `state \`${key}\` in \`with\`` },
          folder.span(data, "key"),
        );
      }
    }
    for (const [key, value] of Object.entries(given)) {
      const here = [...data, "with", key];
      member(folder, "parameter", key, Object.keys(kind.takes), here, diagnostics);
      const a = kind.takes[key]?.a;
      if (!a || a === "text") continue;
      const found = a === "record" || a === "region" ? entry(folder, a === "record" ? "records" : "regions", value) : bind(folder, [], value);
      if (!found) {
        const known = a === "record" || a === "region" ? entries(folder, a === "record" ? "records" : "regions").map(([n]) => n) : [...folder.items.keys()];
        diagnostics.report("PV301", { kind: a, name: value, nearest: didYouMean(value, known), known: listNames(known) }, folder.span(here));
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
function checkCommands(folder: Folder, channel: string, set: string, diagnostics: Diagnostics): void {
  const commands = Object.entries(folder.sections.commands ?? {}).filter(([, c]) => c.on === channel);
  const members = entry(folder, "values", set)?.members ?? {};
  const states = Object.values(folder.sections.machines ?? {}).flatMap((m) => [...membersOf(folder, m.values), ...Object.keys(m.states ?? {})]);
  for (const [name, c] of commands) {
    member(folder, `value of \`${set}\` for the command`, name, Object.keys(members), ["commands", name], diagnostics);
    for (const [i, state] of (c["valid-in"] ?? []).entries()) member(folder, "state", state, states, ["commands", name, "valid-in", String(i)], diagnostics);
  }
  for (const [name, m] of Object.entries(members)) {
    if (m.status || commands.some(([n]) => n === name)) continue;
    diagnostics.report(
      "PV501",
      { what: `\`${set}\` has the value \`${name}\`, but no command of \`${channel}\` has this name`, remedy: "add the command, or give the value a `status`" },
      folder.items.get(`values.${set}.${name}`)?.span,
    );
  }
}

/** The answers of a channel's commands must be values of the set that its answers come from. */
function checkAnswers(folder: Folder, channel: string, set: string, diagnostics: Diagnostics): void {
  for (const [name, c] of Object.entries(folder.sections.commands ?? {})) {
    if (c.on !== channel) continue;
    for (const [outcome, o] of Object.entries(c.outcomes ?? {})) {
      if (o.answer !== undefined) member(folder, "answer", o.answer, membersOf(folder, set), ["commands", name, "outcomes", outcome, "answer"], diagnostics);
    }
  }
}

/** States, actors and everything else that is a name without being a reference of its own. */
function checkBehaviour(folder: Folder, diagnostics: Diagnostics): void {
  for (const [name, m] of Object.entries(folder.sections.machines ?? {})) {
    const known = ["absent", ...membersOf(folder, m.values), ...Object.keys(m.states ?? {})];
    const check = (value: string | string[] | undefined, data: DataPath) => {
      if (typeof value === "string") member(folder, "state", value, known, data, diagnostics);
      else for (const [i, v] of (value ?? []).entries()) member(folder, "state", v, known, [...data, String(i)], diagnostics);
    };
    check(m.initial, ["machines", name, "initial"]);
    check(m.final, ["machines", name, "final"]);
    for (const [t, transition] of Object.entries(m.transitions)) {
      const data = ["machines", name, "transitions", t];
      check(transition.from, [...data, "from"]);
      check(transition.to, [...data, "to"]);
      check(transition.creates, [...data, "creates"]);
      for (const [side, states] of Object.entries(transition.needs ?? {})) check(states, [...data, "needs", side]);
    }
  }
  const roles = entries(folder, "roles").map(([n]) => n);
  const steps = (list: readonly { actor: string }[] | undefined, data: DataPath, more: readonly string[] = []) => {
    for (const [i, s] of (list ?? []).entries()) member(folder, "role", s.actor, [...roles, ...more], [...data, String(i), "actor"], diagnostics);
  };
  for (const [name, p] of Object.entries(folder.sections.procedures ?? {})) steps(p.steps, ["procedures", name, "steps"], Object.keys(p.actors ?? {}));
  for (const [name, c] of Object.entries(folder.sections.commands ?? {})) steps(c.steps, ["commands", name, "steps"]);
  for (const [name, i] of Object.entries(folder.sections.implementations ?? {})) {
    for (const error of Object.keys(i.errors ?? {}))
      member(
        folder,
        "error",
        error,
        entries(folder, "errno").map(([n]) => n),
        ["implementations", name, "errors", error],
        diagnostics,
      );
  }
}

function checkValues(folder: Folder, diagnostics: Diagnostics): void {
  for (const [name, set] of Object.entries(folder.sections.values ?? {})) {
    if (set.kind === "words") continue;
    for (const [m, value] of Object.entries(set.members)) {
      const data = ["values", name, "members", m];
      exactlyOne(folder, `\`values.${name}.${m}\``, value, ["is", "bit"], data, diagnostics);
      if (value.bit !== undefined && (value.bit < 0n || value.bit > 63n))
        diagnostics.report("PV407", { value: value.bit, what: "the number of a bit", least: 0, most: 63 }, folder.span([...data, "bit"]));
      for (const system of Object.keys(value.local ?? {}))
        member(
          folder,
          "system",
          system,
          entries(folder, "systems").map(([n]) => n),
          [...data, "local", system],
          diagnostics,
        );
    }
  }
  const systems = entries(folder, "systems").map(([n]) => n);
  for (const [name, e] of Object.entries(folder.sections.errno ?? {})) {
    for (const system of Object.keys(e.on)) member(folder, "system", system, systems, ["errno", name, "on", system], diagnostics);
  }
  for (const [name, t] of Object.entries(folder.sections.errors ?? {})) {
    for (const n of Object.keys(t.numbers ?? {})) member(folder, "error of the table", n, t.names ?? [], ["errors", name, "numbers", n], diagnostics);
    for (const [i, n] of (t.names ?? []).entries()) {
      if (t.numbers?.[n] !== undefined || (t.system && entry(folder, "errno", n)?.on[t.system] !== undefined)) continue;
      diagnostics.report("PV501", { what: `\`${n}\` has no number on \`${t.system ?? "any system"}\``, remedy: "state one in `numbers`" }, folder.span(["errors", name, "names", String(i)]));
    }
  }
}

/** Maps whose keys are names of other items. */
function checkKeys(folder: Folder, diagnostics: Diagnostics): void {
  const check = (kind: string, map: object | undefined, known: readonly string[], data: DataPath) => {
    for (const name of Object.keys(map ?? {})) member(folder, kind, name, known, [...data, name], diagnostics, "key");
  };
  const directories = entries(folder, "directories").map(([n]) => n);
  const dialects = entries(folder, "dialects").map(([n]) => n);
  check("directory", folder.sections.nodes, directories, ["nodes"]);
  for (const name of Object.keys(folder.sections.nodes ?? {})) {
    if (folder.sections.protocol?.device !== undefined || !entry(folder, "directories", name)?.path.includes("{device}")) continue;
    incomplete(folder, `the directory \`${name}\` is that of a device, and the protocol names none`, "state `device` in `protocol`", ["nodes", name], diagnostics);
  }
  for (const [name, c] of Object.entries(folder.sections.conventions ?? {})) check("directory", c.nodes, directories, ["conventions", name, "nodes"]);
  check("output", folder.sections.outputs, ["document", ...dialects], ["outputs"]);
  check("dialect", folder.sections.c?.dialects, dialects, ["c", "dialects"]);
}

/** Pages and milliseconds that cannot be meant. Formulas are left to those who evaluate them. */
function checkNumbers(folder: Folder, diagnostics: Diagnostics): void {
  const check = (value: string | bigint | undefined, what: string, least: bigint, data: DataPath) => {
    const most = 1n << 40n;
    if (typeof value === "bigint" && (value < least || value > most)) diagnostics.report("PV407", { value, what, least, most }, folder.span(data));
  };
  for (const [name, r] of Object.entries(folder.sections.regions ?? {})) check(r.pages, "a number of pages", 1n, ["regions", name, "pages"]);
  for (const [name, c] of Object.entries(folder.sections.commands ?? {})) check(c.timeout?.ms, "a time", 0n, ["commands", name, "timeout", "ms"]);
}

/** What the schema cannot say: parts of an item that must fit together. */
export function checkItems(folder: Folder, diagnostics: Diagnostics): void {
  checkKeys(folder, diagnostics);
  checkNumbers(folder, diagnostics);
  checkTypes(folder, diagnostics);
  checkFields(folder, diagnostics);
  checkTogether(folder, diagnostics);
  checkHeaders(folder, diagnostics);
  checkTexts(folder, diagnostics);
  checkChannels(folder, diagnostics);
  checkBehaviour(folder, diagnostics);
  checkValues(folder, diagnostics);
}
