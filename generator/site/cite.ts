import type { Book } from "./book.ts";
import { sitePage } from "./evidence.ts";
import { linked } from "./inline.ts";
import type { Block, Page } from "./page.ts";

const words = (text: string): Block => ({ kind: "paragraph", content: [text] });
const heading = (id: string, text: string): Block => ({ kind: "heading", depth: 2, id, text });

/** How an item or a sentence is quoted, with one of each as an example. */
export function citePage(book: Book): Page {
  const chapter = book.chapters.find((c) => c.document && c.document.statements.length > 0);
  const sentence = chapter?.document?.statements[0]?.id;
  const field = book.chapters.flatMap((c) => c.protocol.parts.flatMap((p) => p.fields))[0]?.id;
  const examples = [sentence, field].flatMap((id) => (id === undefined ? [] : [id]));
  return sitePage("/cite/", "How to cite", "Permanent ids, and how to quote what they stand for.", [
    words(
      "Every item and every normative sentence has a permanent id. It stands beside the item as " +
        "text, it is the anchor of the page, and it never changes and is never given to anything " +
        "else: an id that goes out of use is retired with the reason.",
    ),
    heading("address", "The address"),
    words(
      "The button beside an id copies an address that holds only the id. It leads to wherever " +
        "the item is shown, also after pages were arranged anew. Quote this address, not that " +
        "of the page.",
    ),
    ...(examples.length === 0
      ? []
      : [
          {
            kind: "overview" as const,
            caption: "Examples",
            columns: ["Id", "Permanent address"],
            rows: examples.map((id) => [
              [linked(book.links(id), id)],
              [{ kind: "code" as const, text: `/id/${id}/` }],
            ]),
          },
        ]),
    heading("text", "The text"),
    words(
      "In a commit message, a comment or a mail give the id, and the version of the protocol or " +
        "the release of the specification that you have read:",
    ),
    {
      kind: "code",
      text: [
        sentence ?? "PROTOCOL-SECTION-NN",
        chapter?.protocol.title ?? "TITLE",
        `version ${chapter?.protocol.header.value.versions?.[0] ?? "N"}`,
      ].join(", "),
    },
    heading("data", "The data"),
    words(
      "What a page says of an item is there as JSON too: the address with data.json behind it. " +
        "The whole model, the vectors and every generated file are on the overview of each " +
        "protocol.",
    ),
  ]);
}
