import type { SectionName } from "../model/schema/index.ts";
import type { Subject } from "./tree.ts";

/** The pages of a protocol that hold several things each, by the last part of their address. */
export type SharedPage =
  | ""
  | "values"
  | "xenstore"
  | "errors"
  | "posix"
  | "implementations"
  | "examples"
  | "questions"
  | "history"
  | "sentences"
  | "reference";

/** The folders of pages for one thing each. */
export type OwnPage = "commands" | "records" | "channels" | "states" | "kinds";

/** The order of the pages of a protocol behind its first one. */
export const PAGE_ORDER = [
  "commands",
  "records",
  "channels",
  "kinds",
  "xenstore",
  "states",
  "values",
  "errors",
  "posix",
  "examples",
  "implementations",
  "sentences",
  "questions",
  "history",
  "reference",
] as const satisfies readonly (OwnPage | SharedPage)[];

type Home = { readonly own: OwnPage } | { readonly on: SharedPage };

/** Where the items of each section are shown; undefined for sections that hold no items. */
const HOMES: Readonly<Record<SectionName, Home | undefined>> = {
  protocol: { on: "" },
  vocabulary: { on: "" },
  outputs: { on: "" },
  editions: { on: "reference" },
  roles: { on: "reference" },
  constants: { on: "reference" },
  types: { on: "reference" },
  texts: { on: "reference" },
  regions: { on: "reference" },
  levels: { on: "reference" },
  procedures: { on: "reference" },
  models: { on: "reference" },
  dialects: { on: "reference" },
  values: { on: "values" },
  records: { own: "records" },
  kinds: { own: "kinds" },
  channels: { own: "channels" },
  commands: { own: "commands" },
  machines: { own: "states" },
  examples: { on: "examples" },
  directories: { on: "xenstore" },
  conventions: { on: "xenstore" },
  nodes: { on: "xenstore" },
  negotiations: { on: "xenstore" },
  errors: { on: "errors" },
  systems: { on: "errors" },
  errno: { on: "errors" },
  posix: { on: "posix" },
  statements: { on: "sentences" },
  questions: { on: "questions" },
  waived: { on: "questions" },
  implementations: { on: "implementations" },
  history: { on: "history" },
  drafts: { on: "history" },
  reviews: { on: "history" },
  c: undefined,
  ids: undefined,
  retired: undefined,
  wording: undefined,
};

/** The address of a page of a protocol: `/protocols/NAME/` and the parts behind it. */
export const addressOf = (protocol: string, ...parts: readonly string[]): string =>
  `/protocols/${[protocol, ...parts.filter((p) => p !== "")].join("/")}/`;

/** Says where a subject that nothing else holds is shown. Throws for a section without a page. */
export function homeOf(subject: Subject): Home {
  const home = HOMES[subject.section as SectionName];
  if (!home) throw new Error(`the section ${subject.section} has no page for ${subject.id}`);
  return home;
}

/** The address of the page that shows a subject which nothing else holds. */
export function pageOf(protocol: string, subject: Subject): string {
  const home = homeOf(subject);
  return "own" in home ? addressOf(protocol, home.own, subject.name) : addressOf(protocol, home.on);
}
