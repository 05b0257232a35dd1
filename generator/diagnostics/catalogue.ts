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
  readonly severity: "error" | "warning";
}

const entry = (title: string, message: string, remedy: string, about: string, severity: "error" | "warning" = "error"): CatalogueEntry => ({
  title,
  message,
  remedy,
  about,
  severity,
});

export const catalogue = {
  // Reading files
  PV101: entry(
    "not YAML",
    "{problem}",
    "write the file as plain YAML: maps, lists and scalars",
    "The file cannot be parsed as YAML. pvspec reads YAML 1.2 without anchors, aliases, tags and several documents in a file.",
  ),
  PV102: entry(
    "doubled key",
    "the key `{key}` is stated twice in one map",
    "remove or rename one of the two",
    "A map may state each key once. Which of two values would count is a matter of chance in YAML, so pvspec takes neither.",
  ),
  PV103: entry(
    "part of YAML that is not used",
    "{what} is not part of the language",
    "write the value out where it is needed",
    "Anchors, aliases, tags and merge keys would let one text stand in two places, which would make a place in the file ambiguous.",
  ),
  PV104: entry(
    "no specification",
    "no specification in `{folder}`",
    "create `spec/NAME/protocol.yaml` with a `protocol:` section",
    "pvspec looks for folders below `spec/` that hold a `protocol:` or a `vocabulary:` section.",
  ),
  PV105: entry("file cannot be read", "cannot read `{file}`: {problem}", "make it a readable text file in UTF-8", "A file of the specification is missing, is not a file, or may not be read."),
  PV106: entry("nested too deeply", "more than {limit} levels of nesting", "flatten the text; no item of the language nests that deep", "A limit that protects against files made to exhaust memory."),

  // The shape of a file
  PV201: entry("unknown key", "`{key}` is no key of {where}{nearest}", "use one of: {known}", "Unknown keys are errors, because a misspelt key would otherwise be ignored."),
  PV202: entry("wrong value", "{where}: {problem}", "{accepted}", "The value has another shape than the language wants in this place."),
  PV203: entry(
    "reserved word",
    "`{key}` is reserved for overlays that extend a protocol downstream",
    "remove it; this version builds no overlays",
    "`origin` and `extends` are kept free, so that later versions can give them a meaning.",
  ),
  PV204: entry("stated twice", "`{item}` is stated twice", "keep one of the two", "A section may be spread over several files, but each item stands in one of them."),
  PV205: entry(
    "no header",
    "the folder `{folder}` has no `protocol:` and no `vocabulary:` section",
    "add one of them to a file of the folder",
    "Each folder below `spec/` is one protocol or one vocabulary, and says which.",
  ),
  PV206: entry("wrong folder name", "the protocol is called `{name}`, its folder `{folder}`", "give both the same name", "File names and ids follow from the folder's name."),
  PV207: entry("unknown import", "there is no vocabulary `{name}`", "import one of: {known}", "`imports` names folders below `spec/` that hold a vocabulary."),

  // Names and ids
  PV301: entry(
    "unknown name",
    "there is no {kind} `{name}`{nearest}",
    "use one of: {known}",
    "Every name that leads to another item has to exist, in the protocol itself or in a vocabulary that it imports.",
  ),
  PV302: entry(
    "bad expression",
    "{problem}",
    "write whole numbers, names, `sizeof(…)` and operators such as `+ - * / << >> & | == <= ? :`",
    "Formulas and conditions are expressions over whole numbers. A `-` between two letters is part of a name; put blanks around it to subtract.",
  ),
  PV303: entry("doubled id", "the id `{id}` belongs to two items", "give one of them another `id`", "Ids are permanent and unique: documents, deviations and tests point at them."),
  PV304: entry(
    "vanished id",
    "the id `{id}` was given out, and no item has it",
    "give the renamed item `id: {id}`, or move the id from `ids` to `retired` with the reason",
    "An id that was published stays. A renamed item keeps its old id; a removed item's id is retired for ever.",
  ),
  PV305: entry(
    "new id",
    "{count} ids are not in the recorded list, the first is `{id}`",
    "run `pvspec ids --record`",
    "The recorded list of ids grows with the specification, so that a vanished id can be noticed.",
    "warning",
  ),
  PV306: entry("retired id", "the id `{id}` is retired, but an item has it", "give the item another `id`", "A retired id never comes back with another meaning."),
  PV307: entry("formula in a circle", "`{name}` depends on itself", "break the circle", "A constant cannot be computed from itself."),

  // Layout
  PV401: entry(
    "hole in a record",
    "a compiler puts {bytes} bytes of padding before `{field}` on {models}",
    "state them: a field `pad: {bytes}` before it",
    "A record with the stated layout has no gap that is not named, so that it is the same on every machine.",
  ),
  PV402: entry(
    "hole at the end of a record",
    "a compiler adds {bytes} bytes to the end of `{record}` on {models}",
    "state them: a last field `pad: {bytes}`, or a larger `size` of the alternatives",
    "The size of a record must not depend on the compiler.",
  ),
  PV403: entry("assertion fails", "`{field}` is at {actual}, not at {stated}", "correct `at`, or the fields before it", "`at` asserts an offset; the layout follows from the order of the fields."),
  PV404: entry("does not fit", "{what} needs {actual} bytes, there are {room}", "make it smaller or the place larger", "A record, a field or a variant is larger than the place that it is for."),
  PV405: entry("value does not fit", "{value} does not fit {type}", "use a value from {least} to {most}", "A number must fit the type that carries it."),
  PV406: entry("no number", "`{expression}` has no value here: {problem}", "use constants only, or say `given`", "Sizes, counts and constants must be known when the headers are made."),
  PV407: entry("absurd number", "{value} is out of range for {what}", "use a value from {least} to {most}", "A limit that protects against numbers that cannot be meant."),
  PV408: entry(
    "alternatives differ",
    "`{field}` is at {actual} in `{record}`, at {stated} in the record it describes",
    "let both records start alike",
    "Records that describe the same bytes must agree on the field that chooses between them.",
  ),
  PV409: entry(
    "condition fails",
    "`{condition}` does not hold for `{item}`",
    "change the item, or the condition if it is wrong",
    "A kind states conditions that every channel of that kind has to meet.",
  ),

  // Contents
  PV501: entry("incomplete", "{what}", "{remedy}", "Something that the item needs is missing or contradicts another part of it."),
  PV502: entry("example fails", "the grammar `{name}` {verdict} `{example}`", "correct the grammar or the example", "Examples and counter-examples of a grammar are checked against it."),
  PV503: entry("doubled value", "`{first}` and `{second}` of `{set}` have the same value {value}", "change one, or make it an alias", "Two names of one value are written as aliases."),
  PV504: entry(
    "doubled symbol",
    "the C symbol `{symbol}` stands for `{first}` and for `{second}`",
    "give one of them another symbol in `c.symbols`",
    "Two items with one name in C would make a header that no compiler takes.",
  ),
  PV505: entry("exception without effect", "`{path}` in `{where}` matches nothing", "remove it or correct the path", "An exception that matches no item is a mistake or a leftover."),

  // Reading back
  PV601: entry(
    "contradiction",
    "{place} says {subject} {verb} {actual}, {origin} says {expected}",
    "run `pvspec build`, or change the specification",
    "A generated file states another fact than the specification.",
  ),
  PV602: entry("missing fact", "{place} does not say that {subject} {verb} {expected}, {origin} does", "run `pvspec build`", "A generated file lacks a fact that it has to state."),
  PV603: entry(
    "unexpected fact",
    "{place} says {subject} {verb} {actual}, the specification does not",
    "run `pvspec build`, or state it in the specification",
    "A generated file states something that the specification does not.",
  ),
  PV604: entry("fact stated twice", "{place} says again that {subject} {verb} {actual}", "run `pvspec build`", "A generated file states a fact more often than it has to."),
  PV605: entry("cannot be understood", "{place}: {problem}", "run `pvspec build`", "A generated file has lines that its reader cannot make sense of."),

  // Files that were generated
  PV701: entry("missing file", "`{file}` has not been generated", "run `pvspec build`", "A file that follows from the specification is not there."),
  PV702: entry("stale file", "`{file}` is not what the specification gives", "run `pvspec build`", "A generated file differs from what would be generated now."),
  PV703: entry(
    "orphan file",
    "`{file}` was generated once and is no longer made from anything",
    "run `pvspec build`, which removes it",
    "The manifest lists the file as ours, but nothing generates it any more.",
  ),
  PV704: entry(
    "cannot write",
    "cannot write `{file}`: {problem}",
    "make room or give permission, then run `pvspec build` again",
    "The output could not be written. Files that were there before are as they were, or `pvspec build --check` names them.",
  ),
  PV705: entry("foreign file in the way", "`{file}` is in the way and is not ours", "move it away", "pvspec never overwrites or removes what its manifest does not list."),
  PV706: entry(
    "broken manifest",
    "the manifest `{file}` cannot be read",
    "restore it from version control, or remove it together with the generated files",
    "The manifest lists the generated files that may be replaced or removed.",
  ),
  PV707: entry("no such artifact", "`{file}` is none of the generated files that can be read back", "name one of: {known}", "`pvspec verify FILE` compares a generated file, or any file with `--as`."),

  // Facts
  PV801: entry("unstated fact", "no artifact for people states that {subject} {verb} {value}", "state it in a table or a header", "Every fact of a protocol is stated by something that people read."),
} as const satisfies Record<string, CatalogueEntry>;

export type Code = keyof typeof catalogue;

type Names<T extends string> = T extends `${string}{${infer N}}${infer R}` ? N | Names<R> : never;
/** The values that a diagnostic's message and remedy need. */
export type Params<C extends Code> = Record<Names<(typeof catalogue)[C]["message"] | (typeof catalogue)[C]["remedy"]>, string | number | bigint>;
