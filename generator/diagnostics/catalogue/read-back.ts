import { entry, text } from "./entry.ts";

/** What reading generated files back finds, and facts that no file states. */
export const readBack = {
  PV601: entry({
    title: "contradiction",
    message: "{place} says {subject} {verb} {actual}, {origin} says {expected}",
    remedy: "run `pvspec build`, or change the specification",
    about: "A generated file states another fact than the specification.",
  }),
  PV602: entry({
    title: "missing fact",
    message: "{place} does not say that {subject} {verb} {expected}, {origin} does",
    remedy: "run `pvspec build`",
    about: "A generated file lacks a fact that it has to state.",
  }),
  PV603: entry({
    title: "unexpected fact",
    message: "{place} says {subject} {verb} {actual}, the specification does not",
    remedy: "run `pvspec build`, or state it in the specification",
    about: "A generated file states something that the specification does not.",
  }),
  PV604: entry({
    title: "fact stated twice",
    message: "{place} says again that {subject} {verb} {actual}",
    remedy: "run `pvspec build`",
    about: "A generated file states a fact more often than it has to.",
  }),
  PV605: entry({
    title: "cannot be understood",
    message: "{place} cannot be understood: {problem}",
    remedy: "run `pvspec build`",
    about: "A generated file has lines that its reader cannot make sense of.",
  }),
  PV606: entry({
    title: "a copy contradicts",
    message: "here {subject} {verb} {actual}, {origin} says {expected}{more}",
    remedy: "find out which of them is right, and change the other",
    about: text(
      "A file that others wrote, compared with `pvspec verify --as`, means something else than the",
      "specification. Spellings of one number are the same, as are words for types of one width",
      "and sign.",
    ),
  }),
  PV607: entry({
    title: "a copy lacks something",
    message: "{what} is missing, {origin} {has}",
    remedy: "add it to the file, or take it out of the specification if nobody has it",
    about: "A file that others wrote, compared with `pvspec verify --as`, lacks an item or a fact.",
  }),
  PV608: entry({
    title: "a copy has more",
    message: "{what} is not in the specification",
    remedy: "state it in the specification, or take it out of the file",
    about: text(
      "A file that others wrote, compared with `pvspec verify --as`, has an item or states a fact",
      "that the specification does not have.",
    ),
  }),
  PV609: entry({
    title: "a copy cannot be understood",
    message: "pvspec does not understand this: {problem}",
    remedy: "compare this part by hand, or write it in a copy as generated files write it",
    about: text(
      "A file that others wrote, compared with `pvspec verify --as`, has something that generated",
      "files never have. What it says there is not compared.",
    ),
  }),
  PV610: entry({
    severity: "info",
    title: "a copy chooses otherwise",
    message: "{difference}, {origin} says {expected}; that is for the tree of the file to choose",
    remedy: "nothing has to be done",
    about: text(
      "A file that others wrote, compared with `pvspec verify --as`, differs in something that",
      "touches no byte on the wire: its licence, its holders, the order of its declarations.",
    ),
  }),
  PV611: entry({
    severity: "info",
    title: "only generated files have this",
    message: "{what} is missing, pvspec adds it for {origin}",
    remedy: "nothing has to be done",
    about: text(
      "A file that others wrote, compared with `pvspec verify --as`, lacks something that nobody",
      "but pvspec adds, such as the macro with the version of the protocol.",
    ),
  }),
  PV801: entry({
    title: "unstated fact",
    message: "{output} should state that {subject} {verb} {value}, and nothing in it does",
    remedy: "for the document, write a directive that presents the item; else report a bug",
    about: text(
      "Every fact of a protocol stands where those look who need it: what who writes a driver",
      "has to know in the design document, all of it in tables and data, places and numbers in",
      "code. `pvspec facts --unstated` counts for each of them.",
    ),
  }),
};
