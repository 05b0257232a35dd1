import { entry, text } from "./entry.ts";

/** What can be wrong with the document of a protocol. */
export const document = {
  PV310: entry({
    title: "unknown directive",
    message: "there is no directive `{name}`{nearest}",
    remedy: "use one of: {known}",
    about: text(
      "A directive stands for facts of the specification. Text that only looks like one is",
      "written with a backslash before its colon.",
    ),
  }),
  PV311: entry({
    title: "nothing of this name",
    message: "there is no item or statement `{name}`{nearest}",
    remedy: "name an item by its path, or by the end of its path",
    about: text(
      "A directive names an item of the protocol or of its vocabularies:",
      "`commands.connect.request.ref`, or only `connect.request.ref` where that is clear.",
    ),
  }),
  PV312: entry({
    title: "name not clear",
    message: "`{name}` can mean {count} items",
    remedy: "write more of its path: {known}",
    about: text(
      "A directive may name an item by the end of its path, as long as only one item of the",
      "protocol has that end.",
    ),
  }),
  PV313: entry({
    title: "no such value",
    message: "`{name}` has no {directive}",
    remedy: "use one of what it has: {known}",
    about: text(
      "`:value` prints the number or the word of an item, `:offset` and `:size` its place,",
      "`:value` with `for` a sample of a formula.",
    ),
  }),
  PV314: entry({
    title: "no such section",
    message: "there is no section `{name}`{nearest}",
    remedy: "use the words of its heading",
    about: "`:see` prints the heading of another section, which has to be there.",
  }),
  PV315: entry({
    title: "not the id of a statement",
    message: "{name} is no id of a statement",
    remedy: "give it an id of section and number, such as `connect-03`",
    about: "A normative sentence has a permanent id, made of its section and a number.",
  }),
  PV316: entry({
    title: "directive without effect",
    message: "`{directive}` finds nothing to print in `{name}`",
    remedy: "name another item, or use another directive",
    about: "A directive that prints nothing is a mistake or a leftover.",
  }),
  PV317: entry({
    title: "heading too deep",
    message: "a heading of level {depth} below one of level {above}",
    remedy: "leave out no level",
    about: "Sections are numbered, and a number would be missing.",
  }),
  PV318: entry({
    title: "changed wording",
    message: "the wording of `{id}` is not the recorded one",
    remedy: text(
      "if it means the same, record `{hash}` for it in `wording` of `ids.yaml`; else give it",
      "another id and retire this one",
    ),
    about: text(
      "Reviews, deviations and comments in code point at sentences by their ids. A sentence may",
      "be worded better, but somebody has to have looked at whether it still means the same.",
    ),
  }),
  PV319: entry({
    title: "wording not recorded",
    message: "the wording of {count} sentences is not recorded, the first is `{id}`",
    remedy: "run `pvspec ids --record`",
    about: text(
      "The wording of sentences with permanent ids is recorded as a short hash, so that none of",
      "them changes its meaning unnoticed.",
    ),
    severity: "warning",
  }),
  PV320: entry({
    title: "document without an output",
    message: "`{file}` is checked, but no document is made of it: `outputs` has no `document`",
    remedy: "state `document` in `outputs`, or remove the file",
    about: "The document of a protocol is made where `outputs` says on what terms.",
    severity: "warning",
  }),
  PV321: entry({
    title: "output without a document",
    message: "`outputs` has `document`, but there is no {missing}",
    remedy: "write it, or remove the output",
    about: text(
      "The document is what its author writes in `document.md`, and goes where the first dialect",
      "with `document` says that its tree keeps such documents.",
    ),
    severity: "warning",
  }),
  PV322: entry({
    title: "example without a package",
    message: "`{file}` goes into no package: the protocol has no messages in TypeScript",
    remedy: "remove it, or see with `pvspec check --notes` what is left out",
    about: "An example of a protocol is part of the TypeScript package that has its messages.",
    severity: "warning",
  }),
};
