import { entry, text } from "./entry.ts";

/** What can be wrong with what items say together. */
export const contents = {
  PV502: entry({
    title: "example fails",
    message: "the grammar `{name}` {verdict} `{example}`",
    remedy: "correct the grammar or the example",
    about: "Examples and counter-examples of a grammar are checked against it.",
  }),
  PV503: entry({
    title: "doubled value",
    message: "`{first}` and `{second}` of `{set}` have the same value {value}",
    remedy: "change one, or make it an alias",
    about: "Two names of one value are written as aliases.",
  }),
  PV504: entry({
    title: "doubled symbol",
    message: "the C symbol `{symbol}` stands for `{first}` and for `{second}`",
    remedy: "give one of them another symbol in `c.symbols`",
    about: "Two items with one name in C would make a header that no compiler takes.",
  }),
  PV505: entry({
    title: "exception without effect",
    message: "`{path}` in `{where}` matches nothing",
    remedy: "remove it or correct the path",
    about: "An exception that matches no item is a mistake or a leftover.",
  }),
  PV520: entry({
    title: "says nothing of itself",
    message: "{what} says nothing of what it is",
    remedy: "state exactly one of: {forms}",
    about: "An item of this kind takes one of several forms, and its key says which.",
  }),
  PV521: entry({
    title: "several forms at once",
    message: "{what} is several things at once: {present}",
    remedy: "state exactly one of: {forms}",
    about: text(
      "An item of this kind takes one of several forms, so that two of them contradict each",
      "other.",
    ),
  }),
  PV522: entry({
    title: "record without fields",
    message: "the record `{name}` has no fields",
    remedy: "add one",
    about: "A record that holds nothing has no size and no place.",
  }),
  PV523: entry({
    title: "array of what has no elements",
    message: "`{field}` cannot be an array",
    remedy: "put it into a record, and make an array of that",
    about: text(
      "`count` goes with types, bytes and records; a variant, or padding that C declares as a",
      "type, is one thing.",
    ),
  }),
  PV524: entry({
    title: "text in a record",
    message: "`{field}` is text, which has no place in memory",
    remedy: "state its bytes",
    about: text(
      "`value` names a grammar of text, such as that of a node. What stands in memory has a",
      "size.",
    ),
  }),
  PV525: entry({
    title: "variant without alternatives",
    message: "the variant `{field}` needs its alternatives",
    remedy: "state either `cases` or `commands`",
    about: text(
      "A variant lists a record for each value in `cases`, or takes what the commands of a",
      "channel carry.",
    ),
  }),
  PV526: entry({
    title: "type without a width",
    message: "the type `{name}` has no width",
    remedy: "state `bits`, or the type that it refines in `is`",
    about: "Every type leads to a number of bits, by itself or by the type that it refines.",
  }),
  PV527: entry({
    title: "header without symbols",
    message: "`outputs` has `{output}`, but there is no section `c` with the symbols of its header",
    remedy: "state `c` with `prefix` and `version-macro`, or remove the output",
    about: "A header would not be made, and nobody would be told.",
  }),
  PV528: entry({
    title: "declaration across records",
    message: "`{path}` and `{first}` are fields of two records",
    remedy: "name fields of one record, which share one declaration",
    about: text(
      "`c.together` lists fields that one declaration of C declares, such as `uint32_t a, b;`.",
    ),
  }),
  PV529: entry({
    title: "range of characters runs backwards",
    message: "a range of the characters `{characters}` runs backwards",
    remedy: "write the lower character first",
    about: "`a-z` is a range of characters; `z-a` would hold none.",
  }),
  PV530: entry({
    title: "parameter of a kind left out",
    message: "the channel `{channel}` does not say its `{key}`{about}",
    remedy: "state `{key}` in `with`",
    about: "The kind of a channel says what each channel of it has to state.",
  }),
  PV531: entry({
    title: "value without a command",
    message: "`{set}` has the value `{name}`, but no command of `{channel}` has this name",
    remedy: "add the command, or give the value a `status`",
    about: text(
      "The values that choose a command and the commands of the channel are the same, but for",
      "those that are reserved or gone.",
    ),
  }),
  PV532: entry({
    title: "error without a number",
    message: "`{name}` has no number on `{system}`",
    remedy: "state one in `numbers`",
    about: text(
      "Every name of an error table has a number on the wire: that of the table's system, or",
      "one of its own.",
    ),
  }),
  PV533: entry({
    title: "directory of no device",
    message: "the directory `{name}` is that of a device, and the protocol names none",
    remedy: "state `device` in `protocol`",
    about: "The path of such a directory has the name of the device in it.",
  }),
  PV534: entry({
    title: "protocol and vocabulary at once",
    message: "the folder `{folder}` is a protocol and a vocabulary at once",
    remedy: "keep one of the two sections",
    about: "A folder is one or the other: protocols import vocabularies.",
  }),
  PV535: entry({
    title: "word of C as a symbol",
    message: "`{subject}` has the C symbol `{symbol}`, which is a word of C",
    remedy: "give it another symbol in `c.symbols`",
    about: "No compiler would take the header.",
  }),
  PV536: entry({
    title: "fallback of another table",
    message: "`errors.{table}` falls back on `{name}`, which it does not have",
    remedy: "name one of its `names`",
    about: "What stands for anything else has to be an error of its own table.",
  }),
  PV537: entry({
    title: "not a part of a header",
    message: "`{path}` cannot stand in a C header",
    remedy: "list records, value sets and channels",
    about: "`c.contents` says what a header declares, and in which order.",
  }),
  PV538: entry({
    title: "type without a spelling",
    message: "the dialect `{dialect}` has no spelling for `{type}`",
    remedy: "add one to its `types`",
    about: "A dialect says how its tree writes each type, or the type that it refines.",
  }),
  PV539: entry({
    title: "open end in the middle",
    message: "the open end `{field}` has fields behind it",
    remedy: "make it the last field",
    about: "What stands behind an end whose length is known at run time only has no place.",
  }),
  PV540: entry({
    title: "address that is not one",
    message: "`{field}` is written as an IPv4 address, and `{type}` is not 32 bits without a sign",
    remedy: "take a type of 32 bits, or leave `format` out",
    about: "The usual form of an IPv4 address has four bytes.",
  }),
  PV541: entry({
    title: "records without data models",
    message: "`{item}` has a layout, and there is no data model",
    remedy: "import a vocabulary with `models`, or state `models`",
    about: text(
      "Offsets and sizes are computed for every data model, which is how compilers lay out",
      "records. Without one there would be no offset in any output.",
    ),
  }),
  PV542: entry({
    title: "place that no command fills",
    message: "no command puts a {message} into `{field}`",
    remedy: "give a channel this record and commands with fields, or state the bytes",
    about: text(
      "The alternatives of such a variant are what the commands of the channels carry that have",
      "its record in `with`. If none has a field, `size` says that the room is for later.",
    ),
  }),
  PV543: entry({
    title: "message without a place",
    message: "no record of `{channel}` has a variant with `commands: {message}` for `{part}`",
    remedy: "add such a field to a record in `with` of the channel",
    about: text(
      "What a command carries stands in a record of its channel. Without a place there it would",
      "have no offsets.",
    ),
  }),
  PV544: entry({
    title: "name of two values",
    message: "`{name}` is a name of `{first}` already, and another name of `{second}`",
    remedy: "give each value names of its own",
    about: "A name that stands for two values of one set would send the wrong one.",
  }),
  PV545: entry({
    title: "withdrawn number",
    message: "`{name}` has the number {value}, which `{set}` has withdrawn",
    remedy: "take a number that was never given out",
    about: "Old drivers still mean what a withdrawn number once stood for.",
  }),
  PV547: entry({
    title: "bits of two meanings",
    message: "the bits `{second}` overlap the bits `{first}` of `{field}`",
    remedy: "give each of them bits of its own",
    about: "Groups of bits in one field stand beside each other.",
  }),
  PV548: entry({
    title: "declared too late",
    message: "`{user}` needs `{path}`, which the header does not declare before it",
    remedy: "list `{path}` in `c.contents` before what uses it",
    about: "A compiler of C takes a struct as a member only if it was declared above.",
  }),
  PV549: entry({
    title: "open end inside of a record",
    message: "`{field}` holds `{record}`, whose end is open, and more stands behind it",
    remedy: "put it last, or give the end of `{record}` a fixed size",
    about: "A record with an open end has no size, so nothing can follow it in another record.",
  }),
  PV550: entry({
    title: "echo of something else",
    message: "`{field}` is {actual} and repeats `{other}`, which is {stated}",
    remedy: "give both the same type",
    about: "A field that repeats the value of another one has its size, its sign and its order.",
  }),
  PV552: entry({
    title: "not a number",
    message: "`{name}` in `{formula}` is not a number",
    remedy: text(
      "use constants, values, fields with a `type` or nodes whose text is a number; `sizeof` for",
      "the size of a record",
    ),
    about: "Formulas and conditions compute with whole numbers.",
  }),
  PV553: entry({
    title: "alternatives without values",
    message: "nothing names the values of `{by}`",
    remedy: "give the field that it looks at a value set in `values`",
    about: "Each alternative in `cases` is named after the value that selects it.",
  }),
  PV554: entry({
    title: "byte order not stated",
    message: "nothing states the byte order of `{field}`",
    remedy: "state `byte-order` in `protocol`, or use a type with `order`",
    about: "A number of several bytes has an order, and no output guesses which.",
  }),
  PV555: entry({
    title: "macro without a text",
    message: "`{path}` has no text for the macro `{macro}`",
    remedy: "name a node, a word of a node, or a member of a value set",
    about: "`text` in the macros of a header is the text of an item as it stands on the wire.",
  }),
  PV556: entry({
    title: "appendix without its header",
    message: "the document ends with the header of `{tree}`, which `outputs` does not have",
    remedy: "add `{tree}` to `outputs`, or name a tree that is there",
    about: "The appendix of a document is the header of one tree, as it is made for that tree.",
  }),
  PV557: entry({
    title: "word that is no type",
    message: "the dialect `{dialect}` writes `{type}` as `{word}`, {problem}",
    remedy: "name a type of this size and sign that the tree declares",
    about: text(
      "A header is written in the words of its tree. A keyword of C, a word such as `uint16_t` for",
      "a number of another size, or one word for numbers of two sizes would make a header that no",
      "compiler takes, or whose records have other places.",
    ),
  }),
};
