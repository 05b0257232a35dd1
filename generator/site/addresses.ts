import type { SectionName } from "../model/schema/index.ts";
import type { Subject } from "./tree.ts";

/**
 * The pages of a protocol behind its first one, in their order, by the last part of their address,
 * and what they are called.
 */
export const TITLES = {
  commands: "Commands",
  records: "Records",
  channels: "Channels",
  kinds: "Kinds of channels",
  xenstore: "Xenstore nodes",
  states: "States",
  values: "Value sets",
  errors: "Error numbers",
  posix: "POSIX calls",
  examples: "Examples",
  implementations: "Implementations",
  sentences: "Statements",
  questions: "Open questions",
  history: "History and reviews",
  reference: "Other definitions",
} as const;

/** A page that holds several things, or a folder of pages for one thing each. */
export type PageName = keyof typeof TITLES;

/** All of them in their order. */
export const PAGE_ORDER = Object.keys(TITLES) as readonly PageName[];

const OWN = ["commands", "records", "channels", "states", "kinds"] as const;

/** A folder of pages for one thing each. */
export type OwnPage = (typeof OWN)[number];

/** Tells folders of pages from pages. */
export const isOwn = (page: PageName): page is OwnPage =>
  (OWN as readonly PageName[]).includes(page);

/** The first page of a protocol. */
const FIRST = "";

/** Where the items of each section are shown; undefined for sections that hold no items. */
const HOMES: Readonly<Record<SectionName, PageName | typeof FIRST | undefined>> = {
  protocol: FIRST,
  vocabulary: FIRST,
  outputs: FIRST,
  editions: "reference",
  roles: "reference",
  constants: "reference",
  types: "reference",
  texts: "reference",
  regions: "reference",
  levels: "reference",
  procedures: "reference",
  models: "reference",
  dialects: "reference",
  values: "values",
  records: "records",
  kinds: "kinds",
  channels: "channels",
  commands: "commands",
  machines: "states",
  examples: "examples",
  directories: "xenstore",
  conventions: "xenstore",
  nodes: "xenstore",
  negotiations: "xenstore",
  errors: "errors",
  systems: "errors",
  errno: "errors",
  posix: "posix",
  statements: "sentences",
  questions: "questions",
  waived: "questions",
  implementations: "implementations",
  history: "history",
  drafts: "history",
  reviews: "history",
  c: undefined,
  ids: undefined,
  retired: undefined,
  wording: undefined,
};

/** The address of a page of a protocol: `/protocols/NAME/` and the parts behind it. */
export const addressOf = (protocol: string, ...parts: readonly string[]): string =>
  `/protocols/${[protocol, ...parts.filter((p) => p !== "")].join("/")}/`;

/**
 * Says where a subject that nothing else holds is shown; empty for the first page. Throws for a
 * section without a page.
 */
export function homeOf({ section, id }: Subject): PageName | typeof FIRST {
  const home = HOMES[section as SectionName];
  if (home === undefined) throw new Error(`the section ${section} has no page for ${id}`);
  return home;
}

/** The subjects of a page, or of a folder of pages. */
export const subjectsOn = (
  page: ReturnType<typeof homeOf>,
  subjects: readonly Subject[],
): readonly Subject[] => subjects.filter((s) => homeOf(s) === page);

/** The address of the page that shows a subject which nothing else holds. */
export function pageOf(protocol: string, subject: Subject): string {
  const home = homeOf(subject);
  const own = home !== FIRST && isOwn(home) ? [subject.name] : [];
  return addressOf(protocol, home, ...own);
}
