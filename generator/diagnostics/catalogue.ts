/**
 * Every diagnostic that pvspec can print: its code, what it means and how it is mended.
 * A message is a template whose `{names}` the reporter fills in. The text after `remedy` ends every
 * printed diagnostic; `pvspec explain CODE` prints `about`.
 */
export interface CatalogueEntry {
  readonly title: string;
  readonly message: string;
  readonly remedy: string;
  readonly about: string;
  readonly severity: Severity;
}

/** How much a finding weighs: only errors make a command fail; an info is worth knowing and asks for nothing. */
export type Severity = "error" | "warning" | "info";

const entry = (
  title: string,
  message: string,
  remedy: string,
  about: string,
  severity: Severity = "error",
): CatalogueEntry => ({
  title,
  message,
  remedy,
  about,
  severity,
});

/** All findings by code. A code is never given another meaning. */
// biome-ignore format: one finding a line, as a table
export const catalogue = {
  // Reading files
  PV101: entry("not YAML", "{problem}", "{remedy}", "The file cannot be parsed as YAML. pvspec reads YAML 1.2 without anchors, aliases, tags and several documents in a file. Only the first such mistake of a file is shown, because most of the others would follow from it."),
  PV102: entry("doubled key", "the key `{key}` is stated twice in one map", "remove or rename one of the two", "A map may state each key once. Which of two values would count is a matter of chance in YAML, so pvspec takes neither."),
  PV103: entry("part of YAML that is not used", "{what} is not part of the language", "{remedy}", "Anchors, aliases, tags and merge keys would let one text stand in two places, which would make a place in the file ambiguous."),
  PV104: entry("no specification", "no specification in `{folder}`", "create `spec/NAME/protocol.yaml` with a `protocol:` section", "pvspec looks for folders below `spec/` that hold a `protocol:` or a `vocabulary:` section."),
  PV105: entry("file cannot be read", "cannot read `{file}`: {problem}", "make it a readable text file in UTF-8", "A file of the specification is missing, is not a file, or may not be read."),
  PV106: entry("nested too deeply", "more than {limit} levels of nesting", "flatten the text; no item of the language nests that deep", "A limit that protects against files made to exhaust memory."),
  PV107: entry("hidden character", "{characters} cannot be seen, or changes how other text is seen", "remove it; say in words what is meant, use plain blanks to part words and line feeds to end lines", "Controls, marks that turn the direction of text, and blanks without width or of another kind can make a reader see another text than the one that a program works with. No text of a protocol needs them, whether they stand there themselves or as an escape."),
  PV108: entry("number not clear", "`{number}` begins with 0, so some programs read it as octal and others as decimal", "write {decimal} for the decimal number, or 0o{digits} for the octal one", "YAML 1.1 and C read 010 as eight, YAML 1.2 reads it as ten."),
  PV109: entry("name of a file or folder", "the name of `{file}` has other characters than letters, digits, `.`, `_` and `-`", "rename it", "Names of files and folders stand in findings, in generated files and in ids, so they have to be plain everywhere."),
  PV110: entry("part of Markdown that is not used", "{what} is not used in a document", "use headings, paragraphs, lists, code and directives", "A document is read as plain text in mail and as a page; tables, drawings and values come from directives, so that they cannot drift."),
  PV111: entry("not plain ASCII", "{characters}: a document is plain ASCII", "write it with the characters of ASCII", "A document is quoted in mail and printed in terminals, and a reader of its text must be sure of what it says."),

  // The shape of a file
  PV201: entry("unknown key", "`{key}` is no key of {where}{nearest}", "use one of: {known}", "Unknown keys are errors, because a misspelt key would otherwise be ignored."),
  PV202: entry("wrong value", "{where}: {problem}", "{accepted}", "The value has another shape than the language wants in this place."),
  PV203: entry("reserved word", "`{key}` is reserved for overlays that extend a protocol downstream", "remove it; this version builds no overlays", "`origin` and `extends` are kept free, so that later versions can give them a meaning."),
  PV204: entry("stated twice", "`{item}` is stated twice", "keep one of the two", "A section may be spread over several files, but each item stands in one of them."),
  PV205: entry("no header", "the folder `{folder}` has no `protocol:` and no `vocabulary:` section", "add one of them to a file of the folder", "Each folder below `spec/` is one protocol or one vocabulary, and says which."),
  PV206: entry("wrong folder name", "the {kind} is called `{name}`, its folder `{folder}`", "give both the same name", "File names and ids follow from the folder's name."),
  PV207: entry("unknown import", "there is no vocabulary `{name}`", "import one of: {known}", "`imports` names folders below `spec/` that hold a vocabulary."),

  // Names and ids
  PV301: entry("unknown name", "there is no {kind} `{name}`{nearest}", "use one of: {known}", "Every name that leads to another item has to exist, in the protocol itself or in a vocabulary that it imports."),
  PV302: entry("bad expression", "{problem}", "write whole numbers, names, `sizeof(…)` and operators such as `+ - * / << >> & | == <= ? :`", "Formulas and conditions are expressions over whole numbers. A `-` between two letters is part of a name; put blanks around it to subtract."),
  PV303: entry("doubled id", "the id `{id}` belongs to two items", "give one of them another `id`", "Ids are permanent and unique: documents, deviations and tests point at them."),
  PV304: entry("vanished id", "the id `{id}` was given out, and no item has it", "give the renamed item `id: {id}`, or move the id from `ids` to `retired` with the reason", "An id that was published stays. A renamed item keeps its old id; a removed item's id is retired for ever."),
  PV305: entry("new id", "{count} ids are not in the recorded list, the first is `{id}`", "run `pvspec ids --record`", "The recorded list of ids grows with the specification, so that a vanished id can be noticed. A protocol in its design stage may begin the list when it is published.", "warning"),
  PV306: entry("retired id", "the id `{id}` is retired, but an item has it", "give the item another `id`", "A retired id never comes back with another meaning."),
  PV307: entry("formula in a circle", "`{name}` depends on itself", "break the circle", "A constant cannot be computed from itself."),

  // The document
  PV310: entry("unknown directive", "there is no directive `{name}`{nearest}", "use one of: {known}", "A directive stands for facts of the specification. Text that only looks like one is written with a backslash before its colon."),
  PV311: entry("nothing of this name", "there is no item or statement `{name}`{nearest}", "name an item by its path, or by the end of its path", "A directive names an item of the protocol or of its vocabularies: `commands.connect.request.ref`, or only `connect.request.ref` where that is clear."),
  PV312: entry("name not clear", "`{name}` can mean {count} items", "write more of its path: {known}", "A directive may name an item by the end of its path, as long as only one item of the protocol has that end."),
  PV313: entry("no such value", "`{name}` has no {directive}", "use one of what it has: {known}", "`:value` prints the number or the word of an item, `:offset` and `:size` its place, `:value` with `for` a sample of a formula."),
  PV314: entry("no such section", "there is no section `{name}`{nearest}", "use the words of its heading", "`:see` prints the heading of another section, which has to be there."),
  PV315: entry("not the id of a statement", "{name} is no id of a statement", "give it an id of section and number, such as `connect-03`", "A normative sentence has a permanent id, made of its section and a number."),
  PV316: entry("directive without effect", "`{directive}` finds nothing to print in `{name}`", "name another item, or use another directive", "A directive that prints nothing is a mistake or a leftover."),
  PV317: entry("heading too deep", "a heading of level {depth} below one of level {above}", "leave out no level", "Sections are numbered, and a number would be missing."),
  PV318: entry("changed wording", "the wording of `{id}` is not the recorded one", "if it means the same, record `{hash}` for it in `wording` of `ids.yaml`; else give it another id and retire this one", "Reviews, deviations and comments in code point at sentences by their ids. A sentence may be worded better, but somebody has to have looked at whether it still means the same."),
  PV319: entry("wording not recorded", "the wording of {count} sentences is not recorded, the first is `{id}`", "run `pvspec ids --record`", "The wording of sentences with permanent ids is recorded as a short hash, so that none of them changes its meaning unnoticed.", "warning"),

  // Layout
  PV401: entry("hole in a record", "a compiler puts {bytes} bytes of padding before `{field}` on {models}", "state them: a field `pad: {bytes}` before it", "A record with the stated layout has no gap that is not named, so that it is the same on every machine."),
  PV402: entry("hole at the end of a record", "a compiler adds {bytes} bytes to the end of `{record}` on {models}", "state them: a last field `pad: {bytes}`, or a larger `size` of the alternatives", "The size of a record must not depend on the compiler."),
  PV403: entry("assertion fails", "`{field}` is at {actual}, not at {stated}", "correct `at`, or the fields before it", "`at` asserts an offset; the layout follows from the order of the fields."),
  PV404: entry("does not fit", "{what} needs {actual} bytes, there are {room}", "make it smaller or the place larger", "A record, a field or a variant is larger than the place that it is for."),
  PV405: entry("value does not fit", "{value} does not fit {type}", "use a value from {least} to {most}", "A number must fit the type that carries it."),
  PV406: entry("no number", "`{expression}` has no value here: {problem}", "use constants only, or say `given`", "Sizes, counts and constants must be known when the headers are made."),
  PV407: entry("absurd number", "{value} is out of range for {what}", "use a value from {least} to {most}", "A limit that protects against numbers that cannot be meant."),
  PV408: entry("alternatives differ", "`{field}` is at {actual} in `{record}`, at {stated} in the record it describes", "let both records start alike", "Records that describe the same bytes must agree on the field that chooses between them."),
  PV409: entry("condition fails", "`{condition}` does not hold for `{item}`", "change the item, or the condition if it is wrong", "A kind states conditions that every channel of that kind has to meet."),

  // Contents
  PV502: entry("example fails", "the grammar `{name}` {verdict} `{example}`", "correct the grammar or the example", "Examples and counter-examples of a grammar are checked against it."),
  PV503: entry("doubled value", "`{first}` and `{second}` of `{set}` have the same value {value}", "change one, or make it an alias", "Two names of one value are written as aliases."),
  PV504: entry("doubled symbol", "the C symbol `{symbol}` stands for `{first}` and for `{second}`", "give one of them another symbol in `c.symbols`", "Two items with one name in C would make a header that no compiler takes."),
  PV505: entry("exception without effect", "`{path}` in `{where}` matches nothing", "remove it or correct the path", "An exception that matches no item is a mistake or a leftover."),
  PV511: entry("no such message", "`{name}` is no message or record of which there can be examples{nearest}", "use one of: {known}", "An example is of a command's request, continuation or response, or of a record, as far as they are the same on all data models and have no parts that the packages for programs leave out."),
  PV512: entry("no such field in an example", "`{field}` is no field of `{message}`{nearest}", "use one of: {known}", "An example states the fields of its message, without padding and without the number of the command, which follow."),
  PV513: entry("field left out of an example", "the example does not say `{field}`", "state {wanted}", "An example states every field, so that its bytes do not depend on what anybody takes for granted."),
  PV514: entry("value that a field cannot hold", "`{field}` cannot be {value}", "write {wanted}", "The values of an example are checked against the fields that they are for."),
  PV515: entry("no such name of a number", "`{field}` has no number `{name}`{nearest}", "write a number, or one of: {known}", "Numbers of an example may be written as names of the field's value set or error table."),
  PV516: entry("wrong length in an example", "`{field}` has {actual}, its place {wanted}", "state {wanted}", "Bytes and arrays of an example fill their place; the length of an open end follows from the field that says it."),
  PV517: entry("example breaks a rule", "`{field}` is {value}, which is not allowed: {rule}", "use a value that is allowed", "Examples are messages that a receiver takes even if it looks at them closely."),
  PV520: entry("says nothing of itself", "{what} says nothing of what it is", "state exactly one of: {forms}", "An item of this kind takes one of several forms, and its key says which."),
  PV521: entry("several forms at once", "{what} is several things at once: {present}", "state exactly one of: {forms}", "An item of this kind takes one of several forms, so that two of them contradict each other."),
  PV522: entry("record without fields", "the record `{name}` has no fields", "add one", "A record that holds nothing has no size and no place."),
  PV523: entry("array of what has no elements", "`{field}` cannot be an array", "put it into a record, and make an array of that", "`count` goes with types, bytes and records; a variant, or padding that C declares as a type, is one thing."),
  PV524: entry("text in a record", "`{field}` is text, which has no place in memory", "state its bytes", "`value` names a grammar of text, such as that of a node. What stands in memory has a size."),
  PV525: entry("variant without alternatives", "the variant `{field}` needs its alternatives", "state either `cases` or `commands`", "A variant lists a record for each value in `cases`, or takes what the commands of a channel carry."),
  PV526: entry("type without a width", "the type `{name}` has no width", "state `bits`, or the type that it refines in `is`", "Every type leads to a number of bits, by itself or by the type that it refines."),
  PV527: entry("header without symbols", "`outputs` has `{output}`, but there is no section `c` with the symbols of its header", "state `c` with `prefix` and `version-macro`, or remove the output", "A header would not be made, and nobody would be told."),
  PV528: entry("declaration across records", "`{path}` and `{first}` are fields of two records", "name fields of one record, which share one declaration", "`c.together` lists fields that one declaration of C declares, such as `uint32_t a, b;`."),
  PV529: entry("range of characters runs backwards", "a range of the characters `{characters}` runs backwards", "write the lower character first", "`a-z` is a range of characters; `z-a` would hold none."),
  PV530: entry("parameter of a kind left out", "the channel `{channel}` does not say its `{key}`{about}", "state `{key}` in `with`", "The kind of a channel says what each channel of it has to state."),
  PV531: entry("value without a command", "`{set}` has the value `{name}`, but no command of `{channel}` has this name", "add the command, or give the value a `status`", "The values that choose a command and the commands of the channel are the same, but for those that are reserved or gone."),
  PV532: entry("error without a number", "`{name}` has no number on `{system}`", "state one in `numbers`", "Every name of an error table has a number on the wire: that of the table's system, or one of its own."),
  PV533: entry("directory of no device", "the directory `{name}` is that of a device, and the protocol names none", "state `device` in `protocol`", "The path of such a directory has the name of the device in it."),
  PV534: entry("protocol and vocabulary at once", "the folder `{folder}` is a protocol and a vocabulary at once", "keep one of the two sections", "A folder is one or the other: protocols import vocabularies."),
  PV535: entry("word of C as a symbol", "`{subject}` has the C symbol `{symbol}`, which is a word of C", "give it another symbol in `c.symbols`", "No compiler would take the header."),
  PV536: entry("fallback of another table", "`errors.{table}` falls back on `{name}`, which it does not have", "name one of its `names`", "What stands for anything else has to be an error of its own table."),
  PV537: entry("not a part of a header", "`{path}` cannot stand in a C header", "list records, value sets and channels", "`c.contents` says what a header declares, and in which order."),
  PV538: entry("type without a spelling", "the dialect `{dialect}` has no spelling for `{type}`", "add one to its `types`", "A dialect says how its tree writes each type, or the type that it refines."),
  PV539: entry("open end in the middle", "the open end `{field}` has fields behind it", "make it the last field", "What stands behind an end whose length is known at run time only has no place."),
  PV540: entry("address that is not one", "`{field}` is written as an IPv4 address, and `{type}` is not 32 bits without a sign", "take a type of 32 bits, or leave `format` out", "The usual form of an IPv4 address has four bytes."),
  PV541: entry("records without data models", "`{item}` has a layout, and there is no data model", "import a vocabulary with `models`, or state `models`", "Offsets and sizes are computed for every data model, which is how compilers lay out records. Without one there would be no offset in any output."),

  // Reading back
  PV601: entry("contradiction", "{place} says {subject} {verb} {actual}, {origin} says {expected}", "run `pvspec build`, or change the specification", "A generated file states another fact than the specification."),
  PV602: entry("missing fact", "{place} does not say that {subject} {verb} {expected}, {origin} does", "run `pvspec build`", "A generated file lacks a fact that it has to state."),
  PV603: entry("unexpected fact", "{place} says {subject} {verb} {actual}, the specification does not", "run `pvspec build`, or state it in the specification", "A generated file states something that the specification does not."),
  PV604: entry("fact stated twice", "{place} says again that {subject} {verb} {actual}", "run `pvspec build`", "A generated file states a fact more often than it has to."),
  PV605: entry("cannot be understood", "{place}: {problem}", "run `pvspec build`", "A generated file has lines that its reader cannot make sense of."),

  // Sending
  PV621: entry("no document", "`{protocol}` has no design document", "write `spec/{protocol}/document.md`, then run `pvspec build`", "A message or a series for the tree that keeps design documents begins with the document, so there has to be one. `pvspec mail --patch --for TREE` sends headers to the other trees without it."),
  PV622: entry("no entry in the change log", "`drafts` of `{protocol}` has no entry for version {version}", 'add `"{version}": ["what has changed"]` to `drafts` in `{file}`', "Reviewers are told in words what each version changes. Nothing but a person knows it, so it is written by hand."),
  PV623: entry("subject too long", "no subject for `{file}` has {limit} characters or less; the shortest is `{shortest}`", "shorten `title` of the protocol, or `component` of the dialect", "A subject names the component and what is done to it. Lists and tools cut what is longer."),
  PV624: entry("no base to compare with", "cannot compare with `{base}`: {problem}", "name a commit, a branch or a tag in which `{folder}` is committed, or leave out `--base`", "`--base` compares the data that was committed with an earlier state of the specification with the data of today's."),
  PV625: entry("no tree to apply to", "cannot make a series for `{folder}`: {problem}", "name the top folder of a git checkout, or leave out `--onto` to send the files as new ones", "`--onto` takes the versions of the files that the head of a checkout has, so that the series changes those."),
  PV626: entry("git failed", "git could not write the series: {problem}", "install git 2.29 or newer, and make room for temporary files", "The series is made by git itself, in a repository of its own that is gone afterwards."),
  PV627: entry("nothing to send", "`{folder}` has these files already as they are made today", "there is nothing to do", "No file of the series differs from the version at the head of the checkout.", "info"),
  PV628: entry("nothing for this tree", "`{protocol}` makes no file for `{tree}`", "state `outputs.{tree}` of the protocol, or use one of: {known}", "A series holds the design document and the header that are made for one tree. `outputs` of the protocol says which headers it has."),

  // Ready for a stage; the other demands are rules of lint
  PV631: entry("document not written", "`{protocol}` has no design document", "write `{file}`", "Demanded from the design stage on (LC1): a document says what an implementer needs. `pvspec check --stage` looks for it, because a specification can begin before its document."),
  PV632: entry("document without version", "the document does not say that it describes version {version}", "name the version in the document, as in `version {version}`", "Demanded from the design stage on (LC1): the document names the version that it describes."),
  PV633: entry("document not committed", "nothing says that the document has been committed", "add an entry with its `date`, `what: The document is committed.` and `commit` to `history`", "Demanded from the prototype stage on (LC9): the document is committed before drivers are sent. An entry of `history` that speaks of the document and has a `commit` says so."),

  // Decoding and encoding
  PV641: entry("package cannot be used", "cannot use the TypeScript package in `{folder}`: {problem}", "run `pvspec build`, which makes it anew", "`pvspec decode` and `pvspec encode` run the generated package of the tree, so that what they say is what programs with that package see. It is compiled from its sources each time."),
  PV642: entry("not bytes", "{problem}", "{remedy}", "Bytes are written as hexadecimal digits, two for each byte. The output of `xxd` and of `hexdump -C` is known by its offsets and its text, which have to fit the digits."),
  PV643: entry("unknown message", "there is no message or record `{name}`{nearest}", "use one of: {known}", "A message is named by its name in the specification, such as `connect.request`, by its permanent id or the end of it, or by its type in the TypeScript package."),
  PV644: entry("message not clear", "{what} can be {count} kinds of messages", "{remedy}", "Bytes do not say what they are. Where their number leaves a choice, the message has to be named; so has one of several whose names are alike."),
  PV645: entry("bytes left over", "{problem}", "{remedy}", "A message has a fixed size, and several stand one after the other."),
  PV646: entry("message refused", "{problem}", "{remedy}", "The code of the generated package refuses the bytes or the value. Its README lists what it looks at."),
  PV647: entry("wrong field", "{problem}", "{remedy}", "Each field is set once, by its name and with a value of its kind. Fields of a record inside a message have the name of both, such as `addr.port`."),
  PV648: entry("missing fields", "`{message}` needs {count} more: {fields}", "state them, or use `--zero`, which takes 0 for all of them but a command", "No field has a value that goes without saying, so that none is forgotten."),

  // Files that were generated
  PV701: entry("missing file", "`{file}` has not been generated", "run `pvspec build`", "A file that follows from the specification is not there."),
  PV702: entry("stale file", "`{file}` is not what the specification gives", "run `pvspec build`", "A generated file differs from what would be generated now."),
  PV703: entry("orphan file", "`{file}` was generated once and is no longer made from anything", "run `pvspec build`, which removes it", "The manifest lists the file as ours, but nothing generates it any more."),
  PV704: entry("cannot write", "cannot write `{file}`: {problem}", "make room or give permission, then run `pvspec build` again", "The output could not be written. Files that were there before are as they were, or `pvspec build --check` names them."),
  PV705: entry("foreign file in the way", "`{file}` is in the way and is not ours", "move it away", "pvspec never overwrites or removes what its manifest does not list."),
  PV706: entry("broken manifest", "the manifest `{file}` cannot be read", "restore it from version control, or remove it together with the generated files", "The manifest lists the generated files that may be replaced or removed."),
  PV707: entry("no such artifact", "`{file}` is none of the generated files that can be read back", "name one of: {known}", "`pvspec verify FILE` compares a generated file, or any file with `--as`."),
  PV708: entry("paths of outputs", "`{file}` cannot be made: {problem}", "give the dialects other names or paths", "Every file that is made has a path of its own below one folder, on every file system: also where capitals and small letters count as the same."),

  // Facts
  PV801: entry("unstated fact", "no artifact for people states that {subject} {verb} {value}", "state it in a table or a header", "Every fact of a protocol is stated by something that people read."),

  // Lint: rules about specifications that are valid
  PV901: entry("uneven layout", "`{record}` is laid out differently from machine to machine: {what}", "add padding until it is the same everywhere, then remove `layout: natural`", "A record with `layout: natural` is as each compiler lays it out. On i386 a 64-bit integer is aligned to 4 bytes, elsewhere to 8, so a guest and its backend can mean different places by one name.", "warning"),
  PV902: entry("padding left to the compiler", "a compiler puts {bytes} bytes of padding {where} on {models}", "state them: a field `pad: {bytes}` there", "A record with `layout: natural` may have gaps that nobody named. Nobody said either what a sender writes there. For records with the stated layout PV401 and PV402 report the same as errors.", "warning"),
  PV903: entry("reserved word", "`{subject}` is called `{symbol}` in {where}, which is a word of {language}", "rename it, or give it another symbol in `c.symbols`", "An output uses the name where its language, or a language that includes it, has another meaning for it. Xen compiles its public headers as C++ too. Words of C itself are errors of the C binding.", "warning"),
  PV904: entry("reserved symbol", "`{subject}` has the C symbol `{symbol}`, which belongs to the compiler", "give it another symbol in `c.symbols`", "In C and C++, names with two underscores or with an underscore and a capital at the start are kept for the compiler and its library. Include guards, and tags with one underscore and a small letter, are exempt: headers in use have them.", "warning"),
  PV905: entry("names too much alike", "`{first}` and `{second}` differ only in capitals or in `-` and `_`", "rename one of them", "Such names are confused by people, and become one symbol where a language writes names in its own way.", "warning"),
  PV906: entry("skipped value", "`{item}` leaves out {values}", "add members with `status: reserved`, or list in `withdrawn` what must not come back", "A number between two others that is neither used, reserved nor withdrawn may have had a meaning once; nobody can tell whether it is free. Sets whose members all have `local` follow a numbering from elsewhere and are exempt.", "warning"),
  PV907: entry("doubled word", "`{first}` and `{second}` of `{item}` are both {value}", "change one of them", "Two meanings of one value cannot be told apart by who reads it."),
  PV908: entry("read before it is written", "`{transition}` can read {nodes}, which nobody has written yet: at {state}", "let it wait: {wait}", "All orders in which the sides of the machine can act were tried. In one of them a transition reads a node that only a later transition writes."),
  PV909: entry("never reached", "the machine `{machine}` never comes to {what}", "add what leads there, or remove it", "All orders in which the sides of the machine can act were tried, and none of them comes here.", "warning"),
  PV910: entry("deadlock", "in the machine `{machine}` nothing can follow {state}, {path}", "add a transition that leads on from there", "All orders in which the sides of the machine can act were tried. One of them leads to a state of all sides that is not the final one, and in which every side waits for another."),
  PV911: entry("no way to the end", "in the machine `{machine}` no way leads to {final} from {state}, {path}", "add a transition that leads out of the circle", "The sides of the machine can come to a point from which they go on for ever without reaching the final state."),
  PV912: entry("dead end", "in the machine `{machine}` no way leads to {final} from {state}, {path}", "add a transition that leads on from there", "One party alone is in this machine, so nobody waits for it; but the specification does not say how the state is left.", "warning"),
  PV913: entry("machine too large", "the machine `{machine}` has more than {limit} joint states, so it was not examined", "split it into several machines", "Rules about machines try all orders in which the sides can act. A limit protects against machines for which that takes too long.", "warning"),
  PV914: entry(
    "unused node",
    "nobody reads the node `{node}`",
    "name a role in `readers`, or give the node a `status`",
    "A node is there to tell something to somebody. One without readers is a leftover, or its description is not finished. Nodes that nobody writes are PV932.",
    "warning",
  ),
  PV915: entry("errors without use", "{count} of {all} errors of `{table}` are given by no command, no use of the table and no implementation: {names}", "nothing has to be done; a receiver must know these numbers all the same", "The table has a number for each of these errors, but nothing says when it occurs.", "info"),
  PV916: entry("field without writer", "`{field}` is in the shared region `{region}`, and nobody is said to write it", "state its `writer`", "In memory that both sides can change, each field needs one side that writes it; the other trusts nothing but its own copy.", "warning"),
  PV917: entry("value outside its type", "{what} is {value}, outside {type}", "use a value from {least} to {most}", "A number that the type cannot hold can never occur, so a condition with it holds always or never. Numbers of fields are checked by PV405."),
  PV918: entry("contradicting limits", "no value of `{item}` meets {conditions}", "correct one of them", "The conditions in `must` hold together. Simple comparisons with constants, and with fields and nodes that have limits of their own, are worked out."),
  PV919: entry("error without number", "`{table}` has no number for what `{user}` can give: {names}", "add numbers, or exclude the names with `never`", "POSIX lets the call fail with these errors, but they cannot be passed on by their own name. A sender has to use the table's fallback.", "warning"),
  PV920: entry("downstream name", "`{name}` begins with `__`", "rename it; a name with `__` at its start is for an extension that is maintained elsewhere", "As in QMP, no name of a protocol begins with two underscores. Whoever extends a protocol without its maintainers uses them, `__` and a domain name that is theirs, so the extension never meets a later name of the protocol."),
  PV921: entry("open question", "open question about `{about}`: {question}", "agree on an answer", "The specification says itself that this is not decided.", "info"),

  // Lint: what the lifecycle of PV drivers demands of a protocol in its stage
  PV931: entry("version not named", "the protocol names no version", "state `versions`, or `editions` if they differ in items", "Demanded from the design stage on (LC1): the document names the version that it describes."),
  PV932: entry(
    "node without writer",
    "the node `{node}` does not say who writes it",
    "name a role in `writer`, or give the node a `status`",
    "Demanded from the design stage on (LC2): every node has a writer, a type, a range and a time. The language itself wants the type, from which the range follows, and the time.",
  ),
  PV933: entry("no start and stop", "no machine says how both sides start and stop", "describe the states in `machines`", "Demanded from the design stage on (LC3), where there is a device or a channel: the states in which both sides come together and part."),
  PV934: entry("message without numeric layout", "`{record}` travels in {place}, but each compiler lays it out in its own way", "add padding until it is the same everywhere, then remove `layout: natural`", "Demanded from the design stage on (LC4): every message has offsets and sizes that do not depend on a C compiler."),
  PV935: entry("width not fixed", "{what}", "{remedy}", "Demanded from the production stage on (LC5): every type has a fixed width, and no padding is left to the compiler. Before that PV955 and PV902 warn of it."),
  PV936: entry("order or page not stated", "{what}", "{remedy}", "Demanded from the production stage on (LC6): byte order and page size are stated. Before that PV956 warns of it."),
  PV937: entry("no rule for extensions", "nothing says how the protocol can be extended", "state a negotiation, or the rules in `statements.versioning`", "Wished for from the design stage on (LC7), where there is a device or a channel: features are negotiated, or a rule says when the version changes.", "warning"),
  PV938: entry("number of a system without table", "{what}", "{remedy}", "Demanded from the production stage on (LC8): where numbers or names differ from system to system, a table says which one goes over the wire. Before that PV958 warns of it."),
  PV940: entry("side without implementation", "no implementation of the side `{side}` is listed", "list it in `implementations`", "Demanded from the prototype stage on (LC10, after LC9): at least one driver for each side of the protocol has been posted."),
  PV941: entry("deviations not listed", "`{implementation}` does not say where it deviates", "state `deviations`, an empty map if there are none", "Demanded from the production stage on (LC11): the deviations of the drivers from the document are none, or are listed."),
  PV942: entry("no promise of compatibility", "nothing says what may change and what may not", "state it in `statements.compatibility`, or in sentences `compat-NN` of the document", "Demanded from the production stage on (LC12), where two sides or records in memory have to fit together: promises of backward and cross-platform compatibility are explicit."),
  PV943: entry("support not recorded", "the support of `{implementation}` is not recorded, although it plays the side `{side}`", "state the word of Xen's support statement in `support`", "Demanded at each stage (LC13): the support statement has a word for each side."),
  PV955: entry("width not fixed yet", "{what}", "{remedy}", "Wished for from the design stage on (LC5), demanded at the production stage as PV935: every type has a fixed width.", "warning"),
  PV956: entry("order or page not stated yet", "{what}", "{remedy}", "Wished for from the design stage on (LC6), demanded at the production stage as PV936: byte order and page size are stated.", "warning"),
  PV958: entry("number of a system without table yet", "{what}", "{remedy}", "Wished for from the design stage on (LC8), demanded at the production stage as PV938: a table says which numbers go over the wire.", "warning"),

  // Lint: what an author typed into a document
  PV961: entry("name typed by hand", "`{name}` is typed by hand; it is the name of {subject}", "write `{fix}`, or `:literal[{name}]` if something else is meant", "A name in prose stays when the item is renamed. A directive follows it."),
  PV962: entry("number typed by hand", "{number} is typed by hand; {protocol} has it in {subject}", "write `{fix}`, or `:literal[{number}]` if something else is meant", "A number in prose stays when the specification changes: that is how a published document came to give wrong numbers of six commands. A directive follows it."),
  PV963: entry("left out of the document", "no section of the document presents `{item}`", "add the directive that prints it", "A document from which two drivers can be written says everything; what it need not say need not be in the specification."),
} as const satisfies Record<string, CatalogueEntry>;

/** The code of a finding, such as `PV401`. */
export type Code = keyof typeof catalogue;

type Names<T extends string> = T extends `${string}{${infer N}}${infer R}` ? N | Names<R> : never;
/** The values that a diagnostic's message and remedy need. */
export type Params<C extends Code> = Record<
  Names<(typeof catalogue)[C]["message"] | (typeof catalogue)[C]["remedy"]>,
  string | number | bigint
>;
