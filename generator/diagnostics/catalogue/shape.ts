import { entry, text } from "./entry.ts";

/** What can be wrong with the shape of a file. */
export const shape = {
  PV201: entry({
    title: "unknown key",
    message: "`{key}` is not a key of {where}{nearest}",
    remedy: "use one of: {known}",
    about: "Unknown keys are errors, because a misspelt key would otherwise be ignored.",
  }),
  PV202: entry({
    title: "value of another kind",
    message: "{where}: {found} stands where {wanted} belongs",
    remedy: "write {how}",
    about: text(
      "Each key takes text, a whole number, `true` or `false`, a list, or a map. What looks like a",
      "number or like `true` is one, unless it is in quotes; a key with nothing behind it has no",
      "value at all.",
    ),
  }),
  PV203: entry({
    title: "reserved word",
    message: "`{key}` is reserved for overlays that extend a protocol downstream",
    remedy: "remove it; this version builds no overlays",
    about: "`origin` and `extends` are kept free, so that later versions can give them a meaning.",
  }),
  PV204: entry({
    title: "stated twice",
    message: "`{item}` is stated twice",
    remedy: "keep one of the two",
    about: "A section may be spread over several files, but each item stands in one of them.",
  }),
  PV205: entry({
    title: "no header",
    message: "the folder `{folder}` has no `protocol:` and no `vocabulary:` section",
    remedy: "add one of them to a file of the folder",
    about: "Each folder below `spec/` is one protocol or one vocabulary, and says which.",
  }),
  PV206: entry({
    title: "wrong folder name",
    message: "the {kind} is called `{name}`, its folder `{folder}`",
    remedy: "give both the same name",
    about: "File names and ids follow from the folder's name.",
  }),
  PV207: entry({
    title: "unknown import",
    message: "there is no vocabulary `{name}`",
    remedy: "import one of: {known}",
    about: "`imports` names folders below `spec/` that hold a vocabulary.",
  }),
  PV208: entry({
    title: "missing key",
    message: "{where} is missing",
    remedy: "state it: {accepted}",
    about: text(
      "The item cannot do without this key. The schema for editors marks such keys, and its",
      "descriptions say what they mean.",
    ),
  }),
  PV209: entry({
    title: "none of the words for this place",
    message: "{where}: {found} is not what can stand here{nearest}",
    remedy: "use one of: {known}",
    about: text(
      "The key takes one of a few words or numbers. They are written exactly as listed, with small",
      "and capital letters.",
    ),
  }),
  PV210: entry({
    title: "nothing in it",
    message: "{where}: the {what} is empty",
    remedy: "write something into it, or remove the key",
    about: "An empty text or list says nothing, and may be a leftover or a slip.",
  }),
  PV211: entry({
    title: "not a name",
    message: "{where} is not a name",
    remedy: "a name starts with a letter and goes on with letters, digits, `_` or `-`",
    about: text(
      "Names of items become symbols of C, types of TypeScript, ids, and names of files, so they",
      "have to be plain.",
    ),
  }),
  PV212: entry({
    title: "text of another form",
    message: "{where} has another form than is accepted here",
    remedy: "accepted: {accepted}",
    about: text(
      "The text of some keys has a form that the language checks, such as that of a version, of a",
      "path, or of the year and name of a holder of rights.",
    ),
  }),
  PV213: entry({
    title: "two items with one path",
    message: "`{path}` is the path of two items",
    remedy: "give one of them another name",
    about: text(
      "Fields, rules and other parts of an item stand directly below it in paths and ids:",
      "a rule that is named like a field could not be told from it.",
    ),
  }),
};
