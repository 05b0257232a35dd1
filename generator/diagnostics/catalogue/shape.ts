import { entry } from "./entry.ts";

/** What can be wrong with the shape of a file. */
export const shape = {
  PV201: entry({
    title: "unknown key",
    message: "`{key}` is no key of {where}{nearest}",
    remedy: "use one of: {known}",
    about: "Unknown keys are errors, because a misspelt key would otherwise be ignored.",
  }),
  PV202: entry({
    title: "wrong value",
    message: "{where}: {problem}",
    remedy: "{accepted}",
    about: "The value has another shape than the language wants in this place.",
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
};
