import type { Source } from "../../backends/backend.ts";
import type { SectionName } from "../../model/schema/index.ts";
import type { ErrorNumbers, Page } from "../page.ts";
import { type Subject, subjectsOf, withBelow } from "../tree.ts";
import type { Entry, EntryNumber } from "./entry.ts";

/** A property of an item as text. */
type Said = readonly (readonly [property: string, text: string])[];

/** Properties that say what an item is, the best first. */
const SAYS = ["doc", "text", "does", "asks", "do", "what", "raised", "event", "step", "title"];

/** Properties with numbers that people look for. */
const NUMBERS = /^(?:offset|number|value|mask|bit|on[ .].*|local\..*)$/;

/** Properties that nobody looks for by words. */
const SILENT =
  /^(?:size|align.*|order|notation\..*|posix|signed|pad|initial|commit|date|from\.\d+)$/;

/** What the items of a section are called; a field and parts of others are known otherwise. */
const KINDS: Readonly<Record<SectionName, string>> = {
  protocol: "protocol",
  vocabulary: "protocol",
  outputs: "output",
  editions: "edition",
  roles: "role",
  constants: "constant",
  types: "type",
  texts: "grammar",
  values: "value",
  records: "record",
  regions: "region",
  levels: "level",
  kinds: "kind of channel",
  channels: "channel",
  commands: "command",
  examples: "example",
  directories: "directory",
  conventions: "node",
  nodes: "node",
  negotiations: "negotiation",
  machines: "transition",
  procedures: "step",
  errors: "error",
  statements: "statement",
  questions: "question",
  waived: "waiver",
  implementations: "deviation",
  history: "change",
  drafts: "change",
  reviews: "change",
  c: "binding",
  models: "data model",
  dialects: "dialect",
  systems: "system",
  errno: "error",
  posix: "call",
  ids: "id",
  wording: "wording",
  retired: "id",
};

/** Sections whose own items are not what their parts are. */
const WHOLE: Readonly<Record<string, string>> = {
  machines: "machine",
  implementations: "implementation",
  procedures: "procedure",
  values: "value set",
  errors: "error table",
};

/** Parts of the path of an id that the same word names in each of them. */
const parts = (id: string): string[] => id.split(".");

function kindOf(id: string, said: Said): string {
  const [, section = "", ...rest] = parts(id);
  if (said.some(([property]) => property === "offset")) return "field";
  if (rest.length === 1 && WHOLE[section]) return WHOLE[section];
  if (section === "commands" && rest.length === 2 && /^re|^cont/.test(rest[1] ?? ""))
    return "message";
  if (section === "commands" && rest.length > 1)
    return rest.includes("steps") ? "step" : "part of a command";
  return KINDS[(section || "protocol") as SectionName] ?? section;
}

const CLIP = 240;
const clip = (text: string) => (text.length > CLIP ? `${text.slice(0, CLIP - 1)}…` : text);

const isNumber = (text: string) => /^-?\d+$/.test(text);

function numbersIn(said: Said): EntryNumber[] {
  const size = said.find(([p]) => p === "size")?.[1] ?? "";
  return said.flatMap(([property, text]): EntryNumber[] =>
    NUMBERS.test(property) && isNumber(text)
      ? [
          {
            value: text,
            as: property.replace(/^(?:on|local)[ .]/, "on "),
            ...(property === "offset" && isNumber(size) && { size: Number(size) }),
          },
        ]
      : [],
  );
}

/** Which page has the anchor of each id. */
function homesOf(pages: readonly Page[]): Map<string, Page> {
  const shown = pages.filter((p) => !p.repeats);
  return new Map(shown.flatMap((page) => page.ids.map((id) => [id, page] as const)));
}

function subjectEntry({ id, name, facts }: Subject, page: Page): Entry {
  const said = facts.filter((f) => f.property !== "id").map((f) => [f.property, f.value] as const);
  const [text = ""] = SAYS.flatMap((s) => said.flatMap(([p, t]) => (p === s ? [t] : [])));
  const more = said.filter(([p, t]) => t !== text && !NUMBERS.test(p) && !SILENT.test(p));
  return {
    id,
    kind: kindOf(id, said),
    protocol: page.protocol,
    name,
    path: parts(id).slice(1, -1).join(" "),
    text: clip(text),
    words: more.map(([, t]) => clip(t)).join(" "),
    numbers: numbersIn(said),
    url: `${page.path}#${id}`,
  };
}

/** Everything with an id in one protocol: what its author wrote, what follows, its sentences. */
function sourceEntries({ protocol, facts, document }: Source, homes: Map<string, Page>): Entry[] {
  const subjects = subjectsOf(protocol.spec, facts).flatMap((s) => [...withBelow(s)]);
  return [
    ...subjects.flatMap((s) => {
      const page = homes.get(s.id);
      return page ? [subjectEntry(s, page)] : [];
    }),
    ...(document?.statements ?? []).flatMap(({ id, printed }): Entry[] => {
      const page = homes.get(id);
      if (!page) return [];
      const [name, path, url] = [id, page.title, `${page.path}#${id}`];
      const own = { id, kind: "sentence", protocol: page.protocol, name, path, url };
      return [{ ...own, text: clip(printed), words: "", numbers: [] }];
    }),
  ];
}

const sectionOf = ({ id, text }: { id: string; text: string }, page: Page) => ({
  kind: "section",
  name: text,
  path: page.title,
  text: "",
  url: `${page.path}#${id}`,
});

const pageEntry = (page: Page): Entry => ({
  id: "",
  kind: "page",
  protocol: page.protocol,
  name: page.title,
  path: "",
  text: page.description,
  words: page.path.split("/").slice(3).join(" "),
  numbers: [],
  url: page.path,
});

/** The tools for a message, so that they are found by its name. */
function toolEntries(page: Page): Entry[] {
  return page.template !== "decode" && page.template !== "encode"
    ? []
    : page.data.messages.map((m) => ({
        ...pageEntry(page),
        kind: "tool",
        protocol: m.id.split(".")[0] ?? "",
        name: `${page.template} ${m.name}`,
        text: page.description,
        words: "bytes hex dump",
        url: `${page.path}#message=${m.id}`,
      }));
}

/** Names of systems as titles and words, so that both are found. */
const systemWords = (numbers: ErrorNumbers): string =>
  numbers.systems.map((s) => `${s.name} ${s.title}`).join(" ");

/** The headings of a page that are no items. */
const sectionsOf = (page: Page): Entry[] =>
  page.blocks.flatMap((b) =>
    b.kind === "heading" && b.text !== page.title
      ? [{ ...pageEntry(page), ...sectionOf(b, page) }]
      : [],
  );

/** Everything that the search of a site finds. Pages that repeat others are left out. */
export function entriesOf(sources: readonly Source[], pages: readonly Page[]): Entry[] {
  const errors = pages.find((p) => p.template === "errors");
  const systems = errors?.template === "errors" ? systemWords(errors.data) : "";
  const homes = homesOf(pages);
  return [
    ...pages
      .filter((p) => !p.repeats)
      .flatMap((page) => [
        page.template === "errors"
          ? { ...pageEntry(page), words: `errno ${systems}` }
          : pageEntry(page),
        ...sectionsOf(page),
        ...toolEntries(page),
      ]),
    ...sources.flatMap((s) => sourceEntries(s, homes)),
  ];
}
