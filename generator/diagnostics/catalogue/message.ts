import { entry, text } from "./entry.ts";

/** What keeps messages from being decoded or encoded. */
export const message = {
  PV641: entry({
    title: "package cannot be used",
    message: "cannot use the TypeScript package in `{folder}`: {problem}",
    remedy: "run `pvspec build`, which makes it anew",
    about: text(
      "`pvspec decode` and `pvspec encode` run the generated package of the tree, so that what",
      "they say is what programs with that package see. It is compiled from its sources each",
      "time.",
    ),
  }),
  PV642: entry({
    title: "not bytes",
    message: "{problem}",
    remedy: "{remedy}",
    about: text(
      "Bytes are written as hexadecimal digits, two for each byte. The output of `xxd` and of",
      "`hexdump -C` is known by its offsets and its text, which have to fit the digits.",
    ),
  }),
  PV643: entry({
    title: "unknown message",
    message: "there is no message or record `{name}`{nearest}",
    remedy: "use one of: {known}",
    about: text(
      "A message is named by its name in the specification, such as `connect.request`, by its",
      "permanent id or the end of it, or by its type in the TypeScript package.",
    ),
  }),
  PV644: entry({
    title: "message not clear",
    message: "{what} can be {count} kinds of messages",
    remedy: "{remedy}",
    about: text(
      "Bytes do not say what they are. Where their number leaves a choice, the message has to",
      "be named; so has one of several whose names are alike.",
    ),
  }),
  PV645: entry({
    title: "bytes left over",
    message: "{problem}",
    remedy: "{remedy}",
    about: "A message has a fixed size, and several stand one after the other.",
  }),
  PV646: entry({
    title: "message refused",
    message: "{problem}",
    remedy: "{remedy}",
    about: text(
      "The code of the generated package refuses the bytes or the value. Its README lists what",
      "it looks at.",
    ),
  }),
  PV647: entry({
    title: "wrong field",
    message: "{problem}",
    remedy: "{remedy}",
    about: text(
      "Each field is set once, by its name and with a value of its kind. Fields of a record",
      "inside a message have the name of both, such as `addr.port`.",
    ),
  }),
  PV648: entry({
    title: "missing fields",
    message: "`{message}` needs {count} more: {fields}",
    remedy: "state them, or use `--zero`, which takes 0 for all of them but a command",
    about: "No field has a value that goes without saying, so that none is forgotten.",
  }),
};
