import { entry, text } from "./entry.ts";

/** What can be wrong with the files of a specification as texts. */
export const source = {
  PV101: entry({
    title: "not YAML",
    message: "{problem}",
    remedy: "{remedy}",
    about: text(
      "The file cannot be parsed as YAML. pvspec reads YAML 1.2 without anchors, aliases, tags",
      "and several documents in a file. Only the first such mistake of a file is shown, because",
      "most of the others would follow from it.",
    ),
  }),
  PV102: entry({
    title: "doubled key",
    message: "the key `{key}` is stated twice in one map",
    remedy: "remove or rename one of the two",
    about: text(
      "A map may state each key once. Which of two values would count is a matter of chance in",
      "YAML, so pvspec takes neither.",
    ),
  }),
  PV103: entry({
    title: "part of YAML that is not used",
    message: "{what} is not part of the language",
    remedy: "{remedy}",
    about: text(
      "Anchors, aliases, tags and merge keys would let one text stand in two places, which",
      "would make a place in the file ambiguous.",
    ),
  }),
  PV104: entry({
    title: "no specification",
    message: "no specification in `{folder}`",
    remedy: "create `spec/NAME/protocol.yaml` with a `protocol:` section",
    about: text(
      "pvspec looks for folders below `spec/` that hold a `protocol:` or a `vocabulary:`",
      "section.",
    ),
  }),
  PV105: entry({
    title: "file cannot be read",
    message: "cannot read `{file}`: {problem}",
    remedy: "make it a readable text file in UTF-8",
    about: "A file of the specification is missing, is not a file, or may not be read.",
  }),
  PV106: entry({
    title: "nested too deeply",
    message: "more than {limit} levels of nesting",
    remedy: "flatten the text; no item of the language nests that deep",
    about: "A limit that protects against files made to exhaust memory.",
  }),
  PV107: entry({
    title: "hidden character",
    message: "{characters} cannot be seen, or changes how other text is seen",
    remedy: text(
      "remove it; say in words what is meant, use plain blanks to part words and line feeds to",
      "end lines",
    ),
    about: text(
      "Controls, marks that turn the direction of text, and blanks without width or of another",
      "kind can make a reader see another text than the one that a program works with. No text",
      "of a protocol needs them, whether they stand there themselves or as an escape.",
    ),
  }),
  PV108: entry({
    title: "number not clear",
    message: "`{number}` begins with 0, so some programs read it as octal and others as decimal",
    remedy: "write {decimal} for the decimal number, or 0o{digits} for the octal one",
    about: "YAML 1.1 and C read 010 as eight, YAML 1.2 reads it as ten.",
  }),
  PV109: entry({
    title: "name of a file or folder",
    message: "the name of `{file}` has other characters than letters, digits, `.`, `_` and `-`",
    remedy: "rename it",
    about: text(
      "Names of files and folders stand in findings, in generated files and in ids, so they",
      "have to be plain everywhere.",
    ),
  }),
  PV110: entry({
    title: "part of Markdown that is not used",
    message: "{what} is not used in a document",
    remedy: "use headings, paragraphs, lists, code and directives",
    about: text(
      "A document is read as plain text in mail and as a page; tables, drawings and values come",
      "from directives, so that they cannot drift.",
    ),
  }),
  PV111: entry({
    title: "not plain ASCII",
    message: "{characters}: a document is plain ASCII",
    remedy: "write it with the characters of ASCII",
    about: text(
      "A document is quoted in mail and printed in terminals, and a reader of its text must be",
      "sure of what it says.",
    ),
  }),
};
