import { lint } from "../lint/lint.ts";
import { STAGES } from "../lint/stages.ts";
import { addressOf, PAGE_ORDER, subjectsOn } from "./addresses.ts";
import type { Around, Book, Chapter } from "./book.ts";
import { inlineOf, linked } from "./inline.ts";
import { captionOf, itemBlock, itemBlocks } from "./items.ts";
import { saysOf } from "./mentions.ts";
import type { Block, Inline, Property } from "./page.ts";
import { headed } from "./shared.ts";
import { push, type Subject } from "./tree.ts";

/** What a protocol says of itself first, then what is made of it, then how it came about. */
const rank = ({ property }: Property): number =>
  ["protocol", "vocabulary", "outputs"].indexOf(property.split(".")[0] ?? "") >>> 0;

/** Where the parts of a protocol are, and how many there are of each. */
function partsOf(chapter: Chapter): Block[] {
  const { name } = chapter.protocol;
  const parts = PAGE_ORDER.flatMap((page) => {
    const sections = new Map<string, Subject[]>();
    for (const s of subjectsOn(page, chapter.subjects)) push(sections, s.section, s);
    return [...sections].map(([section, of]) => ({ page, section, of }));
  });
  // Numbers say nothing of what stands there.
  const names = (of: readonly Subject[]) => {
    const named = of.map((s) => s.name).filter((n) => !/^\d+$/.test(n));
    return named.length > 8 ? `${named.slice(0, 6).join(", ")}, …` : named.join(", ");
  };
  return [
    {
      kind: "overview",
      caption: "Parts",
      columns: ["Part", "How many", "Which"],
      rows: parts.map(({ section, page, of }) => [
        [linked(addressOf(name, page), captionOf(section))],
        [String(of.length)],
        [names(of)],
      ]),
    },
  ];
}

/** What a protocol lacks for the stage that follows its own; nothing at the last one. */
function lackingOf({ protocol, document }: Chapter): Block[] {
  const next = STAGES[protocol.stage === undefined ? 0 : STAGES.indexOf(protocol.stage) + 1];
  if (next === undefined || protocol.kind === "vocabulary") return [];
  const found = (stage: typeof protocol.stage) =>
    lint([{ protocol: { ...protocol, stage }, ...(document && { document }) }]);
  const now = new Set(found(protocol.stage).map((d) => `${d.message} ${d.span?.line}`));
  const lacks = found(next).filter(
    (d) => d.severity !== "info" && !now.has(`${d.message} ${d.span?.line}`),
  );
  const stage =
    protocol.stage === undefined ? "It states no stage." : `Its stage is ${protocol.stage}.`;
  const rows = lacks.map((d): Inline[][] => [
    inlineOf(d.message, () => undefined),
    d.span ? [{ kind: "place", place: { file: d.span.file, line: d.span.line } }] : [],
  ]);
  const caption = `What it lacks for the ${next} stage`;
  return [
    { kind: "heading", depth: 2, id: "stage", text: "Stage" },
    {
      kind: "paragraph",
      content: [
        rows.length === 0
          ? `${stage} Nothing keeps it from the ${next} stage.`
          : `${stage} The rules for the ${next} stage find ${rows.length} more things.`,
      ],
    },
    ...(rows.length === 0
      ? []
      : [{ kind: "overview" as const, caption, columns: ["What", "Where"], rows }]),
  ];
}

function implementationsOf(book: Book, chapter: Chapter): Block[] {
  const all = chapter.subjects.filter((s) => s.section === "implementations");
  if (all.length === 0) return [];
  return headed([
    {
      kind: "overview",
      caption: "Implementations",
      columns: ["Name", "Side", "Support", "Version", "Source"],
      rows: all.map((s) => [
        [linked(book.links(s.id), saysOf(s, "title") || s.name)],
        ...["side", "support", "version"].map((p): Inline[] => [saysOf(s, p)]),
        [{ kind: "code", text: saysOf(s, "source") }],
      ]),
    },
  ]);
}

/** What is made from a protocol. */
function downloadsOf({ protocol }: Chapter, { artifacts }: Around): Block[] {
  const own = artifacts.filter((a) => a.protocol === protocol.name);
  if (own.length === 0) return [];
  return headed([
    {
      kind: "overview",
      caption: "Downloads",
      columns: ["What", "File"],
      rows: own.map((a) => [[a.title], [{ kind: "file", path: `generated/${a.path}` }]]),
    },
  ]);
}

/** The first page of a protocol: what it is, what it has, how far it is, and what comes of it. */
export function overviewBlocks(book: Book, chapter: Chapter, around: Around): Block[] {
  const [first, ...others] = subjectsOn("", chapter.subjects);
  const item = first && itemBlock(book, first, 1);
  return [
    ...(item
      ? [
          {
            ...item,
            properties: item.properties.toSorted((a, b) => rank(a) - rank(b)),
            inside: [
              ...partsOf(chapter),
              ...lackingOf(chapter),
              ...implementationsOf(book, chapter),
              ...downloadsOf(chapter, around),
              { kind: "heading" as const, depth: 2 as const, id: "facts", text: "Facts" },
            ],
          },
        ]
      : []),
    ...others.flatMap((s) => itemBlocks(book, s, 2)),
  ];
}
