import type { Chance, Tree } from "./chance.ts";

const tree = (value: unknown): Tree =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Tree) : {};

/** The lines that present an item, by what it has. */
type Presenter = (of: string, item: Tree, c: Chance) => readonly (string | false | undefined)[];

const about: Presenter = (of, item) =>
  Object.keys(item).some((key) => !/^(rules|steps)$/.test(key)) ? [`::about{of=${of}}`] : [];
const rules: Presenter = (of, item) => [item.rules !== undefined && `::rules{of=${of}}`];
const layout: Presenter = (of, _, c) => [`::${c.pick(["layout", "fields"])}{of=${of}}`];

const message: Presenter = (of, item, c) => {
  const text = Object.values(item).some((f) => tree(f).value !== undefined);
  return text ? [`::about{of=${of}}`] : layout(of, item, c);
};

const command: Presenter = (of, item, c) => [
  `::about{of=${of}}`,
  item.needs !== undefined && `::rules{of=${of}.needs}`,
  ...["request", "response"].flatMap((m) =>
    item[m] === undefined ? [] : message(`${of}.${m}`, tree(item[m]), c),
  ),
  item.outcomes !== undefined && `::about{of=${of}.outcomes}`,
  item.steps !== undefined && `::steps{of=${of}}`,
  item.errors !== undefined && `::errors{of=${of}}`,
  ...rules(of, item, c),
];

/** How each section is presented: each of its items, or all of them at once. */
const ITEMS: Readonly<Record<string, readonly Presenter[]>> = {
  values: [(of) => [`::values{of=${of}}`], about],
  records: [about, layout, rules],
  regions: [about],
  channels: [
    about,
    (of, item) => [/ring|pair|page/.test(String(item.kind)) && `::limits{of=${of}}`],
    rules,
  ],
  commands: [command],
  nodes: [(of) => [`::nodes{of=${of}}`]],
  machines: [
    about,
    (of, item) => [item.sides !== undefined && `::sequence{of=${of}}`],
    (of) => [`::states{of=${of}}`],
  ],
  errors: [about, (of, item) => [item.system !== undefined && `::errors{of=${of}}`]],
  procedures: [about, (of) => [`::steps{of=${of}}`]],
  statements: [(of) => [`::rules{of=${of}}`]],
  implementations: [
    (of) => [`::implementation{of=${of}}`],
    (of, item) => [Object.keys(tree(item.deviations)).length > 0 && `::deviations{of=${of}}`],
  ],
};
const WHOLE: Readonly<Record<string, string>> = {
  editions: "::about{of=editions}",
  roles: "::about{of=roles}",
  constants: "::limits{of=constants}",
  types: "::about{of=types}",
  texts: "::about{of=texts}",
  levels: "::about{of=levels}",
  negotiations: "::about{of=negotiations}",
  questions: "::questions{of=questions}",
  history: "::history{of=history}",
  drafts: "::drafts",
  reviews: "::reviews{of=reviews}",
};

const PROSE = [
  "A request has :size[records.request] bytes, and :name[channels.ring] carries it.",
  ":norm[A frontend must not look at :offset[records.response.ret] twice.]{#some-NN}",
  "See :see[About records] first; then `code`, *stress* and 1 < 2.",
  "- one: :value[constants.three]\n- two\n\n  more of it",
  "1. first\n2. second with a | pipe",
  "It is said that 3 * 4 is :literal[12]; and :value[values.colour.red] is red.",
  "    not a directive: ::about{of=roles}",
  "- a | b\n\n- :name[records.request] | two words",
];

/** A document that presents nearly every item of a specification, with prose between. */
export function randomDocument(c: Chance, specification: Tree): string {
  const sections = Object.entries(specification).flatMap(([section, value], i) => {
    const nn = String(i).padStart(2, "0");
    const lines = [
      ...(WHOLE[section] ? [WHOLE[section]] : []),
      ...Object.entries(tree(value)).flatMap(([name, item]) =>
        (ITEMS[section] ?? []).flatMap((p) => p(`${section}.${name}`, tree(item), c)),
      ),
    ].filter((line) => typeof line === "string" && !c.once(30));
    return lines.length === 0
      ? []
      : [`## About ${section}`, c.pick(PROSE).replace("NN", nn), ...lines];
  });
  return `${["# Chance", "::about{of=protocol}", ...sections].join("\n\n")}\n`;
}
