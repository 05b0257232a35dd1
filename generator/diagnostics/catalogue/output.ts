import { entry, text } from "./entry.ts";

/** What can be wrong with generated files on disk. */
export const output = {
  PV701: entry({
    title: "missing file",
    message: "`{file}` has not been generated",
    remedy: "run `pvspec build`",
    about: "A file that follows from the specification is not there.",
  }),
  PV702: entry({
    title: "stale file",
    message: "`{file}` is not what the specification gives",
    remedy: "run `pvspec build`",
    about: "A generated file differs from what would be generated now.",
  }),
  PV703: entry({
    title: "orphan file",
    message: "`{file}` was generated once and is no longer made from anything",
    remedy: "run `pvspec build`, which removes it",
    about: "The manifest lists the file as ours, but nothing generates it any more.",
  }),
  PV704: entry({
    title: "cannot write",
    message: "cannot write `{file}`: {problem}",
    remedy: "make room or give permission, then run `pvspec build` again",
    about: text(
      "The output could not be written. Files that were there before are as they were, or",
      "`pvspec build --check` names them.",
    ),
  }),
  PV705: entry({
    title: "foreign file in the way",
    message: "`{file}` is in the way and is not ours",
    remedy: "move it away",
    about: text(
      "pvspec never overwrites or removes what its manifest does not list, never writes through a",
      "link, and never into anything but a file of its own.",
    ),
  }),
  PV706: entry({
    title: "broken manifest",
    message: "the manifest `{file}` cannot be read",
    remedy: "restore it from version control, or remove it together with the generated files",
    about: "The manifest lists the generated files that may be replaced or removed.",
  }),
  PV707: entry({
    title: "no such artifact",
    message: "`{file}` is none of the generated files that can be read back",
    remedy: "name one of: {known}",
    about: "`pvspec verify FILE` compares a generated file, or any file with `--as`.",
  }),
  PV708: entry({
    title: "paths of outputs",
    message: "`{file}` cannot be made: {problem}",
    remedy: "give the protocol, its header or the dialects other names or paths",
    about: text(
      "Every file that is made has a path of its own below one folder, on every file system:",
      "also where capitals and small letters count as the same, and where names of devices such",
      "as `aux` are taken.",
    ),
  }),
  PV709: entry({
    title: "orphan with other bytes",
    message: "`{file}` is no longer made from anything, and is not as it was made",
    remedy: "remove it, or move it away if somebody needs it",
    about: text(
      "The manifest lists the file as ours, but it has other bytes than those that were made, or",
      "is no file. pvspec removes only what it made itself, so nothing has changed.",
    ),
  }),
};
