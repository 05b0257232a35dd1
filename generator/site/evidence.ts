import type { Around } from "./book.ts";
import type { Block, Page } from "./page.ts";

const words = (text: string): Block => ({ kind: "paragraph", content: [text] });

/** A page of the site itself that consists of blocks. */
export const sitePage = (
  path: string,
  title: string,
  about: string,
  blocks: readonly Block[],
): Page => ({
  template: "page",
  data: null,
  path,
  title,
  description: about,
  protocol: "",
  ids: [],
  blocks,
  repeats: false,
});

/** What others than this project have judged, with what they compared and must notice. */
export function evidencePage({ oracles }: Around): Page {
  const blocks = Object.entries(oracles).flatMap(([name, o]): Block[] => [
    { kind: "heading", depth: 2, id: name, text: name },
    words(o.claim),
    {
      kind: "overview",
      caption: `What ${name} compared`,
      columns: ["What", "Count"],
      rows: Object.entries(o.compared).map(([what, n]) => [[what], [n.toLocaleString("en")]]),
    },
    words(`It notices ${o.faults.length} faults that are put in on purpose:`),
    { kind: "list", ordered: false, items: o.faults.map((f) => [words(f)]) },
    {
      kind: "overview",
      caption: `Packages that ${name} uses`,
      columns: ["Package", "Version"],
      rows: Object.entries(o.packages).map(([p, version]) => [[p], [version]]),
    },
  ]);
  return sitePage(
    "/evidence/",
    "Evidence",
    "Judges that nobody here wrote, what they compared, and the faults that they have to notice.",
    [
      words(
        "Every output is read back by code of its own and compared fact by fact. Beside that " +
          "stand oracles: compilers, kernels and checkers that nobody here wrote. Each states a " +
          "claim; " +
          "its counts are recorded and compared on every run, and it has to notice faults.",
      ),
      ...blocks,
    ],
  );
}
