import { entry, text } from "./entry.ts";

/** What can be wrong with the files of a specification as texts. */
export const source = {
  PV101: entry({
    title: "not YAML",
    // In the words of the library that reads YAML.
    message: "{problem}",
    remedy: "{remedy}",
    about: text(
      "The file cannot be parsed as YAML, and the finding says what its parser says. Mostly a",
      "bracket, a brace or a quote is open, a line is indented otherwise than those beside it, or",
      "a text with characters that mean something in YAML is not in quotes. pvspec reads YAML 1.2",
      "without anchors, aliases, tags and several documents in a file. Only the first such mistake",
      "of a file is shown, because most of the others would follow from it.",
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
    title: "one text in two places",
    message: "{what} is not part of the language",
    remedy: "write the value out where it is needed",
    about: text(
      "Anchors, aliases and merge keys would let one text stand in two places, which would make a",
      "place in the file ambiguous.",
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
  PV112: entry({
    title: "tab that indents",
    message: "a tab stands where blanks have to indent",
    remedy: "indent with blanks",
    about: text(
      "YAML is indented with blanks, because how wide a tab is depends on who looks at it.",
    ),
  }),
  PV113: entry({
    title: "second key in a value",
    message: "a second key begins inside of a value",
    remedy: text(
      "indent the keys of a map alike, put a comma between the entries in braces and brackets,",
      "and a text with `: ` in it in quotes",
    ),
    about: text(
      "`key: text: more` would be a map inside of a text. Mostly the text has a colon and a blank",
      "in it, a comma is missing, or the line below is indented further than the key above it.",
    ),
  }),
  PV114: entry({
    title: "open quote",
    message: "the quote that opens here is never closed",
    remedy: "close it at the end of the text",
    about: text(
      "A text in quotes ends with the quote that it begins with; everything behind it counts as",
      "text until then.",
    ),
  }),
  PV115: entry({
    title: "key without a colon",
    message: "a key without a colon and a blank behind it",
    remedy: "write `key: value`",
    about: text(
      "In a map each entry is a key, a colon, a blank and a value. A text of several lines that",
      "belongs to a key is indented further than the key.",
    ),
  }),
  PV116: entry({
    title: "key that is not a name",
    message: "{what} is not a name",
    remedy: "use a name as the key",
    about: text(
      "Keys are words of the language or names that an author chooses. Lists, maps and words that",
      "mean something to programs cannot be keys.",
    ),
  }),
  PV117: entry({
    title: "key too long",
    message: "a key with more than 1024 characters",
    remedy: "use a shorter name",
    about: "YAML has this limit for a key on one line; no name needs more.",
  }),
  PV118: entry({
    title: "directive of YAML",
    message: "the directive `{directive}` is not part of the language",
    remedy: "remove the line",
    about: text(
      "`%YAML` and `%TAG` say how a file is to be read. Files of a specification are all read in",
      "the same way: as YAML 1.2, without tags.",
    ),
  }),
  PV119: entry({
    title: "second document",
    message: "a second document in a file is not part of the language",
    remedy: "put it into a file of its own",
    about: text(
      "A line `---` ends a document of YAML and begins another one. Each file of a specification",
      "holds one.",
    ),
  }),
  PV120: entry({
    title: "tag",
    message: "the tag `{tag}` is not part of the language",
    remedy: "remove it; the language says of what kind a value is",
    about: text(
      "A tag such as `!!str` says of what kind a value is, and some programs make objects of their",
      "own of tagged values. The schema of the language says it for every key.",
    ),
  }),
  PV121: entry({
    title: "link in the specification",
    message: "`{file}` is a symbolic link, which is not followed",
    remedy: "put what it leads to there itself, or remove the link",
    about: text(
      "Each folder below `spec/` is a protocol or a vocabulary. A link to it, or to a file in it,",
      "could lead out of the tree, so that two people make other outputs from the same commit, and",
      "findings show lines of files that are nobody's business; and to pass it by in silence would",
      "take the outputs of its protocol away.",
    ),
  }),
  PV122: entry({
    title: "file that nothing reads",
    message: "nothing reads `{file}`",
    remedy: "give it a name that is read: NAME.yaml, document.md or example.ts; or move it away",
    about: text(
      "A folder of a protocol holds its YAML files, `document.md` and `example.ts`, in no other",
      "folders. What an author writes elsewhere goes into no output. Names that begin with a dot,",
      "and files for people such as README and LICENSE, are passed by.",
    ),
    severity: "warning",
  }),
};
