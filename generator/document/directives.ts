import type { ListItem, RootContent } from "mdast";
import type { Fact } from "../facts/fact.ts";
import {
  code,
  entryOf,
  fact,
  item,
  list,
  paragraph,
  phrase,
  remainder,
  sentence,
  sublist,
  text,
} from "./build.ts";
import { about, entries, has } from "./entries.ts";
import { drawLayoutOf, drawMachine, SEQUENCE, TRANSITIONS } from "./pictures.ts";
import type { DocumentScope, Subject } from "./scope.ts";
import { tableOf } from "./table.ts";

/** Makes the blocks that a directive stands for. None if the subject has nothing of the kind. */
export type Directive = (scope: DocumentScope, of: Subject) => RootContent[];

/** A table, and below it what its columns have no room for. */
function tableAndRest(
  scope: DocumentScope,
  of: Subject,
  rows: readonly Subject[],
  columns: readonly string[],
): RootContent[] {
  const shown = new Set(columns);
  const rest = rows.filter((r) => remainder(scope, r, shown).length > 0);
  return [...tableOf(scope, of, rows, columns), ...entries(scope, rest, shown)];
}

const fieldsOf = (scope: DocumentScope, of: Subject) =>
  scope.children(of).filter(has(scope, "offset"));
const FIELD_COLUMNS = ["offset", "size", "type", "doc"];

function steps(scope: DocumentScope, of: Subject): RootContent[] {
  const numbered = scope.children(scope.child(of, "steps") ?? of).filter(has(scope, "do"));
  const shown = new Set(["actor", "do", "if", "barrier"]);
  const one = (s: Subject): ListItem => {
    const [actor, what, when, barrier] = ["actor", "do", "if", "barrier"].map((p) =>
      scope.fact(s, p),
    );
    return item(
      paragraph(
        ...(actor ? [fact(actor)] : []),
        ...(when ? [text(", if "), fact(when)] : []),
        ...(barrier ? [text(", "), fact(barrier), text(" barrier")] : []),
        text(": "),
        ...(what ? [fact(what)] : []),
        ...remainder(scope, s, shown).flatMap((f) => [text(" ("), ...phrase(f), text(")")]),
      ),
    );
  };
  return numbered.length === 0 ? [] : [list(numbered.map(one), true)];
}

/** An entry whose facts stand in a given order, with fixed words between them. */
function worded(
  scope: DocumentScope,
  of: readonly Subject[],
  words: (get: (property: string) => Fact | undefined) => (Fact | string | undefined)[],
  named = true,
): RootContent[] {
  if (of.length === 0) return [];
  return [
    list(
      of.map((s) => {
        const parts = words((p) => scope.fact(s, p)).flatMap((x) =>
          x === undefined ? [] : typeof x === "string" ? [text(x)] : phraseOrFact(x),
        );
        return item(paragraph(...(named ? [code(s.name)] : []), ...parts));
      }),
    ),
  ];
}
const CODED: ReadonlySet<string> = new Set(["from", "about"]);
const phraseOrFact = (f: Fact) => [fact(f, CODED.has(f.property))];
/** Words that stand only if a fact does. */
const given = (before: string, f: Fact | undefined, after = ""): (Fact | string | undefined)[] =>
  f ? [before, f, after] : [];

function errors(scope: DocumentScope, of: Subject): RootContent[] {
  const numbers = scope.children(of).filter(has(scope, "number"));
  if (numbers.length > 0) return tableOf(scope, of, numbers, ["number", "same-as"]);
  const facts = scope
    .facts(of)
    .filter((f) => /^errors(-without-number|\.(posix|also|never|see\..*))?$/.test(f.property));
  return facts.length === 0 ? [] : [paragraph(...sentence(facts))];
}

function limits(scope: DocumentScope, of: Subject): RootContent[] {
  const numbers = scope.children(of).filter(has(scope, "number"));
  const formulas = scope.children(of).filter(has(scope, "given"));
  const samples = (s: Subject) =>
    scope.facts(s).flatMap((f) => (f.property.startsWith("for ") ? [f.property] : []));
  const sampled = formulas.filter((s) => samples(s).length > 0);
  const columns = ["unit", ...new Set(sampled.flatMap(samples))];
  const rest = formulas.filter((s) => !sampled.includes(s));
  return [
    ...(numbers.length > 0 ? tableAndRest(scope, of, numbers, ["number", "unit", "doc"]) : []),
    ...tableOf(scope, of, sampled, columns),
    ...entries(scope, sampled, new Set(columns)),
    ...entries(scope, rest),
  ];
}

/** The states and transitions of a machine; what a drawing of it shows is not repeated. */
function states(scope: DocumentScope, of: Subject): RootContent[] {
  const members = scope.children(of).filter((c) => !has(scope, "text")(c));
  const isSided = scope.facts(of).some((f) => f.property.startsWith("sides."));
  const drawn = isSided ? SEQUENCE : TRANSITIONS;
  const entry = (c: Subject) =>
    entryOf(
      scope,
      c,
      new Set(scope.facts(c).flatMap((f) => (drawn.test(f.property) ? [f.property] : []))),
    );
  return [
    ...(isSided ? [] : drawMachine(scope, of, "transitions")),
    ...(members.length === 0 ? [] : [list(members.map(entry))]),
  ];
}

function values(scope: DocumentScope, of: Subject): RootContent[] {
  const members = scope.children(of);
  const key = members.some(has(scope, "word")) ? "word" : "number";
  const listed = members.filter(has(scope, key));
  return listed.length === 0 ? [] : tableAndRest(scope, of, listed, [key, "doc"]);
}

function implementation(scope: DocumentScope, of: Subject): RootContent[] {
  const under = (name: string): Subject[] => {
    const group = scope.child(of, name);
    return group ? [...scope.children(group)] : [];
  };
  const hazards = scope.children(of).filter((c) => has(scope, "text")(c) && !has(scope, "from")(c));
  return [
    ...entries(scope, [of]),
    ...worded(
      scope,
      under("states"),
      (get) => ["Seeing ", get("sees"), " on the other side: ", get("does")],
      false,
    ),
    ...worded(
      scope,
      under("engine"),
      (get) => ["From ", get("own"), " towards ", get("target"), ": ", get("step")],
      false,
    ),
    ...under("does").flatMap((d) => {
      const text_ = scope.fact(d, "text");
      const sentences = text_ && sublist(scope, d, text_);
      return sentences
        ? [list([item(paragraph(code(d.name), text(":")), sentences)])]
        : entries(scope, [d]);
    }),
    ...entries(scope, [...under("hazards"), ...hazards]),
  ];
}

/** The status that goes without saying in a list of open questions. */
const OPEN = "open question";

/** The facts of the protocol as a whole below one key, such as `drafts`. */
const wholeFacts = (scope: DocumentScope, key: string): Fact[] =>
  scope.own.facts.about(scope.own.protocol.name).filter((f) => f.property.startsWith(`${key}.`));

function drafts(scope: DocumentScope): RootContent[] {
  const root: Subject = {
    id: scope.own.protocol.name,
    path: "",
    name: scope.own.protocol.name,
    home: scope.own,
  };
  const found = wholeFacts(scope, "drafts").toSorted((a, b) => a.span.line - b.span.line);
  if (found.length === 0) return [];
  return [
    list(
      found.map((f) =>
        item(
          paragraph(text(`Draft ${f.property.slice("drafts.".length)}:`)),
          sublist(scope, root, f) ?? list([item(paragraph(fact(f)))]),
        ),
      ),
    ),
  ];
}

/** Every directive that stands for blocks, by its name. */
export const directives: Readonly<Record<string, Directive>> = {
  about,
  deviations: (scope, of) =>
    worded(scope, scope.children(of).filter(has(scope, "from")), (get) => [
      ", from ",
      get("from"),
      ...given(" (", get("breaks"), ")"),
      ": ",
      get("does"),
    ]),
  drafts,
  errors,
  fields: (scope, of) => tableAndRest(scope, of, fieldsOf(scope, of), FIELD_COLUMNS),
  history: (scope, of) =>
    worded(
      scope,
      scope.children(of).filter(has(scope, "date")),
      (get) => [
        get("date"),
        ": ",
        get("what"),
        ...given(" Commit ", get("commit")),
        ...given(", with ", get("related")),
        ...given(", first in release ", get("release")),
        get("commit") && ".",
      ],
      false,
    ),
  implementation,
  layout: (scope, of) => [
    ...drawLayoutOf(scope, of),
    ...tableAndRest(scope, of, fieldsOf(scope, of), FIELD_COLUMNS),
  ],
  limits,
  nodes: (scope, of) => entries(scope, scope.children(of), new Set(["path", "value"])),
  questions: (scope, of) =>
    worded(scope, scope.children(of).filter(has(scope, "asks")), (get) => [
      ", about ",
      get("about"),
      ": ",
      get("asks"),
      ...given(" Proposed: ", get("proposal")),
      ...(get("status")?.value === OPEN ? [] : given(" Status: ", get("status"), ".")),
    ]),
  reviews: (scope, of) =>
    worded(scope, scope.children(of).filter(has(scope, "raised")), (get) => [
      ", raised by the ",
      get("by"),
      " of draft ",
      get("draft"),
      ": ",
      get("raised"),
      " Outcome: ",
      get("outcome"),
    ]),
  rules: (scope, of) => entries(scope, scope.children(of).filter(has(scope, "text"))),
  sequence: (scope, of) => drawMachine(scope, of, "sequence"),
  states,
  steps,
  values,
};

/** The facts of the protocol itself, as a sentence. */
export const aboutProtocol = (scope: DocumentScope): RootContent[] => [
  paragraph(
    ...sentence(
      wholeFacts(scope, "protocol").filter(
        (f) => !/^protocol\.(doc|imports|name|title)$/.test(f.property),
      ),
    ),
  ),
];
