import { entry, text } from "./entry.ts";

/** What can be wrong with sizes, places and numbers. */
export const layout = {
  PV401: entry({
    title: "hole in a record",
    message: "a compiler puts {bytes} bytes of padding before `{field}` on {models}",
    remedy: "state them: a field `pad: {bytes}` before it",
    about: text(
      "A record with the stated layout has no gap that is not named, so that it is the same on",
      "every machine.",
    ),
  }),
  PV402: entry({
    title: "hole at the end of a record",
    message: "a compiler adds {bytes} bytes to the end of `{record}` on {models}",
    remedy: "state them: a last field `pad: {bytes}`, or a larger `size` of the alternatives",
    about: "The size of a record must not depend on the compiler.",
  }),
  PV403: entry({
    title: "assertion fails",
    message: "`{field}` is at {actual}, not at {stated}",
    remedy: "correct `at`, or the fields before it",
    about: "`at` asserts an offset; the layout follows from the order of the fields.",
  }),
  PV404: entry({
    title: "does not fit",
    message: "{what} needs {actual} bytes, there are {room}",
    remedy: "make it smaller or the place larger",
    about: "A record, a field or a variant is larger than the place that it is for.",
  }),
  PV405: entry({
    title: "value does not fit",
    message: "{value} does not fit {type}",
    remedy: "use a value from {least} to {most}",
    about: "A number must fit the type that carries it.",
  }),
  PV406: entry({
    title: "no number",
    message: "`{expression}` has no value here: {problem}",
    remedy: "use constants only, or say `given`",
    about: "Sizes, counts and constants must be known when the headers are made.",
  }),
  PV407: entry({
    title: "absurd number",
    message: "{value} is out of range for {what}",
    remedy: "use a value from {least} to {most}",
    about: "A limit that protects against numbers that cannot be meant.",
  }),
  PV408: entry({
    title: "alternatives differ",
    message: "`{field}` is at {actual} in `{record}`, at {stated} in the record it describes",
    remedy: "let both records start alike",
    about: text(
      "Records that describe the same bytes must agree on the field that chooses between them.",
    ),
  }),
  PV409: entry({
    title: "condition fails",
    message: "`{condition}` does not hold for `{item}`",
    remedy: "change the item, or the condition if it is wrong",
    about: "A kind states conditions that every channel of that kind has to meet.",
  }),
  PV410: entry({
    title: "no result",
    message: "`{expression}` has no result: {problem}",
    remedy: "write a formula that can be calculated",
    about: text(
      "Every part of a formula is calculated as far as its names are known: sizes, counts,",
      "conditions, limits. Nothing divides by zero, shifts by a negative or an absurd number, or",
      "takes a logarithm of nothing. A part behind a test that fails is not calculated.",
    ),
  }),
};
