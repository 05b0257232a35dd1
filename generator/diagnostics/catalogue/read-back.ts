import { entry } from "./entry.ts";

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
    message: "no artifact for people states that {subject} {verb} {value}",
    remedy: "state it in a table or a header",
    about: "Every fact of a protocol is stated by something that people read.",
  }),
};
