import { entry, text } from "./entry.ts";

/** What an author typed into a document by hand. */
export const typed = {
  PV961: entry({
    title: "name typed by hand",
    message: "`{name}` is typed by hand; it is the name of {subject}",
    remedy: "write `{fix}`, or `:literal[{name}]` if something else is meant",
    about: "A name in prose stays when the item is renamed. A directive follows it.",
  }),
  PV962: entry({
    title: "number typed by hand",
    message: "{number} is typed by hand; {protocol} has it in {subject}",
    remedy: "write `{fix}`, or `:literal[{number}]` if something else is meant",
    about: text(
      "A number in prose stays when the specification changes: that is how a published document",
      "came to give wrong numbers of six commands. A directive follows it.",
    ),
  }),
  PV963: entry({
    title: "left out of the document",
    message: "no section of the document presents `{item}`",
    remedy: "add the directive that prints it",
    about: text(
      "A document from which two drivers can be written says everything; what it need not say",
      "need not be in the specification.",
    ),
  }),
  PV964: entry({
    title: "left out of what programs use",
    message: "`{item}` is in no code and in no test vector: {why}",
    remedy: "leave it so if no program needs it; else give it a form that the others have",
    severity: "info",
    about: text(
      "TypeScript, Kaitai Struct and the test vectors have records and messages in which every",
      "field stands in one place on all machines, and whose length has a limit, of protocols with",
      "a channel that carries one; and maps of errors with a `fallback`. Headers and tables have",
      "all of them, and the tables say what is left out.",
    ),
  }),
};
