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
