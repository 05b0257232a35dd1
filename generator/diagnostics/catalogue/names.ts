import { entry, text } from "./entry.ts";

/** What can be wrong with names, expressions and ids. */
export const names = {
  PV301: entry({
    title: "unknown name",
    message: "there is no {kind} `{name}`{nearest}",
    remedy: "use one of: {known}",
    about: text(
      "Every name that leads to another item has to exist, in the protocol itself or in a",
      "vocabulary that it imports.",
    ),
  }),
  PV302: entry({
    title: "bad expression",
    message: "bad expression: {problem}",
    remedy: text(
      "write whole numbers, names, `sizeof(…)` and operators such as `+ - * / << >> & | == <= ?",
      ":`",
    ),
    about: text(
      "Formulas and conditions are expressions over whole numbers. A `-` between two letters is",
      "part of a name; put blanks around it to subtract.",
    ),
  }),
  PV303: entry({
    title: "doubled id",
    message: "the id `{id}` belongs to two items",
    remedy: "give one of them another `id`",
    about: "Ids are permanent and unique: documents, deviations and tests point at them.",
  }),
  PV304: entry({
    title: "vanished id",
    message: "the id `{id}` was given out, and no item has it",
    remedy: text(
      "give the renamed item `id: {id}`, or move the id from `ids` to `retired` with the reason",
    ),
    about: text(
      "An id that was published stays. A renamed item keeps its old id; a removed item's id is",
      "retired for ever.",
    ),
  }),
  PV305: entry({
    title: "new id",
    message: "{count} ids are not in the recorded list, the first is `{id}`",
    remedy: "run `pvspec ids --record`",
    about: text(
      "The recorded list of ids grows with the specification, so that a vanished id can be",
      "noticed. A protocol up to its design stage may begin the list when it is published.",
    ),
    severity: "warning",
  }),
  PV306: entry({
    title: "retired id",
    message: "the id `{id}` is retired, but an item has it",
    remedy: "give the item another `id`",
    about: "A retired id never comes back with another meaning.",
  }),
  PV307: entry({
    title: "formula in a circle",
    message: "`{name}` depends on itself",
    remedy: "break the circle",
    about: "A constant cannot be computed from itself.",
  }),
};
