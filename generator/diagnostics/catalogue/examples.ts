import { entry, text } from "./entry.ts";

/** What can be wrong with examples of messages. */
export const examples = {
  PV511: entry({
    title: "no such message",
    message: "`{name}` is not a message or record of which there can be examples{nearest}",
    remedy: "use one of: {known}",
    about: text(
      "An example is of a command's request, continuation or response, or of a record, as far",
      "as they are the same on all data models and have no parts that the packages for programs",
      "leave out.",
    ),
  }),
  PV512: entry({
    title: "no such field in an example",
    message: "`{field}` is not a field of `{message}`{nearest}",
    remedy: "use one of: {known}",
    about: text(
      "An example states the fields of its message, without padding and without the number of",
      "the command, which follow.",
    ),
  }),
  PV513: entry({
    title: "field left out of an example",
    message: "the example does not say `{field}`",
    remedy: "state {wanted}",
    about: text(
      "An example states every field, so that its bytes do not depend on what anybody takes for",
      "granted.",
    ),
  }),
  PV514: entry({
    title: "value that a field cannot hold",
    message: "`{field}` cannot be {value}",
    remedy: "write {wanted}",
    about: "The values of an example are checked against the fields that they are for.",
  }),
  PV515: entry({
    title: "no such name of a number",
    message: "`{field}` has no number `{name}`{nearest}",
    remedy: "write a number, or one of: {known}",
    about: "Numbers of an example may be written as names of the field's value set or error table.",
  }),
  PV516: entry({
    title: "wrong length in an example",
    message: "`{field}` has {actual}, its place {wanted}",
    remedy: "state {wanted}",
    about: text(
      "Bytes and arrays of an example fill their place; the length of an open end follows from",
      "the field that says it.",
    ),
  }),
  PV517: entry({
    title: "example breaks a rule",
    message: "`{field}` is {value}, which is not allowed: {rule}",
    remedy: "use a value that is allowed",
    about: "Examples are messages that a receiver takes even if it looks at them closely.",
  }),
};
