import { entry, text } from "./entry.ts";

/** What keeps a message or a series from being made, or a specification from a stage. */
export const mail = {
  PV621: entry({
    title: "no document",
    message: "`{protocol}` has no design document",
    remedy: "write `spec/{protocol}/document.md`, then run `pvspec build`",
    about: text(
      "A message or a series for the tree that keeps design documents begins with the document,",
      "so there has to be one. `pvspec mail --patch --for TREE` sends headers to the other",
      "trees without it.",
    ),
  }),
  PV622: entry({
    title: "no entry in the change log",
    message: "`drafts` of `{protocol}` has no entry for version {version}",
    remedy: 'add `"{version}": ["what has changed"]` to `drafts` in `{file}`',
    about: text(
      "Reviewers are told in words what each version changes. Nothing but a person knows it, so",
      "it is written by hand.",
    ),
  }),
  PV623: entry({
    title: "subject too long",
    message: "no subject for `{file}` has {limit} characters or less; the shortest is `{shortest}`",
    remedy: "shorten `title` of the protocol, or `component` of the dialect",
    about: text(
      "A subject names the component and what is done to it. Lists and tools cut what is",
      "longer.",
    ),
  }),
  PV624: entry({
    title: "no base to compare with",
    message: "cannot compare with `{base}`: {problem}",
    remedy: text(
      "name a commit, a branch or a tag in which `{folder}` is committed, or leave out `--base`",
    ),
    about: text(
      "`--base` compares the data that was committed with an earlier state of the specification",
      "with the data of today's.",
    ),
  }),
  PV625: entry({
    title: "no tree to apply to",
    message: "cannot make a series for `{folder}`: {problem}",
    remedy: text(
      "name the top folder of a git checkout, or leave out `--onto` to send the files as new",
      "ones",
    ),
    about: text(
      "`--onto` takes the versions of the files that the head of a checkout has, so that the",
      "series changes those.",
    ),
  }),
  PV626: entry({
    title: "git failed",
    message: "git could not write the series: {problem}",
    remedy: "install git 2.29 or newer, and make room for temporary files",
    about: "The series is made by git itself, in a repository of its own that is gone afterwards.",
  }),
  PV627: entry({
    title: "nothing to send",
    message: "`{folder}` has these files already as they are made today",
    remedy: "there is nothing to do",
    about: "No file of the series differs from the version at the head of the checkout.",
    severity: "info",
  }),
  PV628: entry({
    title: "nothing for this tree",
    message: "`{protocol}` makes no file for `{tree}`",
    remedy: "state `outputs.{tree}` of the protocol, or use one of: {known}",
    about: text(
      "A series holds the design document and the header that are made for one tree. `outputs`",
      "of the protocol says which headers it has.",
    ),
  }),
  PV631: entry({
    title: "document not written",
    message: "`{protocol}` has no design document",
    remedy: "write `{file}`",
    about: text(
      "Demanded from the design stage on (LC1): a document says what an implementer needs.",
      "`pvspec check --stage` looks for it, because a specification can begin before its",
      "document.",
    ),
  }),
  PV632: entry({
    title: "document without version",
    message: "the document does not say that it describes version {version}",
    remedy: "name the version in the document, as in `version {version}`",
    about: text(
      "Demanded from the design stage on (LC1): the document names the version that it describes.",
      "`pvspec check --stage` looks for it in the text.",
    ),
  }),
  PV633: entry({
    title: "document not committed",
    message: "nothing says that the document has been committed",
    remedy: text(
      "add an entry with its `date`, `what: The document is committed.` and `commit` to",
      "`history`",
    ),
    about: text(
      "Demanded from the prototype stage on (LC9): the document is committed before drivers are",
      "sent. An entry of `history` that speaks of the document and has a `commit` says so.",
    ),
  }),
};
