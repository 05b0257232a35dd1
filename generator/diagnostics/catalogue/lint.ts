import { entry, text } from "./entry.ts";

/** What rules of lint find in specifications that are valid. */
export const lint = {
  PV901: entry({
    title: "uneven layout",
    message: "`{record}` is laid out differently from machine to machine: {what}",
    remedy: "add padding until it is the same everywhere, then remove `layout: natural`",
    about: text(
      "A record with `layout: natural` is as each compiler lays it out. On i386 a 64-bit",
      "integer is aligned to 4 bytes, elsewhere to 8, so a guest and its backend can mean",
      "different places by one name.",
    ),
    severity: "warning",
  }),
  PV902: entry({
    title: "padding left to the compiler",
    message: "a compiler puts {bytes} bytes of padding {where} on {models}",
    remedy: "state them: a field `pad: {bytes}` there",
    about: text(
      "A record with `layout: natural` may have gaps that nobody named. Nobody said either what",
      "a sender writes there. For records with the stated layout PV401 and PV402 report the",
      "same as errors.",
    ),
    severity: "warning",
  }),
  PV903: entry({
    title: "reserved word",
    message: "`{subject}` is called `{symbol}` in {where}, which is a word of {language}",
    remedy: "rename it, or give it another symbol in `c.symbols`",
    about: text(
      "An output uses the name where its language, or a language that includes it, has another",
      "meaning for it. Xen compiles its public headers as C++ too. Words of C itself are errors",
      "of the C binding.",
    ),
    severity: "warning",
  }),
  PV904: entry({
    title: "reserved symbol",
    message: "`{subject}` has the C symbol `{symbol}`, which belongs to the compiler",
    remedy: "give it another symbol in `c.symbols`",
    about: text(
      "In C and C++, names with two underscores or with an underscore and a capital at the",
      "start are kept for the compiler and its library. Include guards, and tags with one",
      "underscore and a small letter, are exempt: headers in use have them.",
    ),
    severity: "warning",
  }),
  PV905: entry({
    title: "names too much alike",
    message: "`{first}` and `{second}` differ only in capitals or in `-` and `_`",
    remedy: "rename one of them",
    about: text(
      "Such names are confused by people, and become one symbol where a language writes names",
      "in its own way.",
    ),
    severity: "warning",
  }),
  PV906: entry({
    title: "skipped value",
    message: "`{item}` leaves out {values}",
    remedy: "add members with `status: reserved`, or list in `withdrawn` what must not come back",
    about: text(
      "A number between two others that is neither used, reserved nor withdrawn may have had a",
      "meaning once; nobody can tell whether it is free. Sets whose members all have `local`",
      "follow a numbering from elsewhere and are exempt.",
    ),
    severity: "warning",
  }),
  PV907: entry({
    title: "doubled word",
    message: "`{first}` and `{second}` of `{item}` are both {value}",
    remedy: "change one of them",
    about: "Two meanings of one value cannot be told apart by who reads it.",
  }),
  PV908: entry({
    title: "read before it is written",
    message: "`{transition}` can read {nodes}, which nobody has written yet: at {state}",
    remedy: "let it wait: {wait}",
    about: text(
      "All orders in which the sides of the machine can act were tried. In one of them a",
      "transition reads a node that only a later transition writes.",
    ),
  }),
  PV909: entry({
    title: "never reached",
    message: "the machine `{machine}` never comes to {what}",
    remedy: "add what leads there, or remove it",
    about: text(
      "All orders in which the sides of the machine can act were tried, and none of them comes",
      "here.",
    ),
    severity: "warning",
  }),
  PV910: entry({
    title: "deadlock",
    message: "in the machine `{machine}` nothing can follow {state}, {path}",
    remedy: "add a transition that leads on from there",
    about: text(
      "All orders in which the sides of the machine can act were tried. One of them leads to a",
      "state of all sides that is not the final one, and in which every side waits for another.",
    ),
  }),
  PV911: entry({
    title: "no way to the end",
    message: "in the machine `{machine}` no way leads to {final} from {state}, {path}",
    remedy: "add a transition that leads out of the circle",
    about: text(
      "The sides of the machine can come to a point from which they go on for ever without",
      "reaching the final state.",
    ),
  }),
  PV912: entry({
    title: "dead end",
    message: "in the machine `{machine}` no way leads to {final} from {state}, {path}",
    remedy: "add a transition that leads on from there",
    about: text(
      "One party alone is in this machine, so nobody waits for it; but the specification does",
      "not say how the state is left.",
    ),
    severity: "warning",
  }),
  PV913: entry({
    title: "machine too large",
    message: "the machine `{machine}` has more than {limit} joint states, so it was not examined",
    remedy: "split it into several machines",
    about: text(
      "Rules about machines try all orders in which the sides can act. A limit protects against",
      "machines for which that takes too long.",
    ),
    severity: "warning",
  }),
  PV914: entry({
    title: "unused node",
    message: "nobody reads the node `{node}`",
    remedy: "name a role in `readers`, or give the node a `status`",
    about: text(
      "A node is there to tell something to somebody. One without readers is a leftover, or its",
      "description is not finished. Nodes that nobody writes are PV932.",
    ),
    severity: "warning",
  }),
  PV915: entry({
    title: "errors without use",
    message: text(
      "{count} of {all} errors of `{table}` are given by no command, no use of the table and no",
      "implementation: {names}",
    ),
    remedy: "nothing has to be done; a receiver must know these numbers all the same",
    about: "The table has a number for each of these errors, but nothing says when it occurs.",
    severity: "info",
  }),
  PV916: entry({
    title: "field without writer",
    message: "`{field}` is in the shared region `{region}`, and nobody is said to write it",
    remedy: "state its `writer`",
    about: text(
      "In memory that both sides can change, each field needs one side that writes it; the",
      "other trusts nothing but its own copy.",
    ),
    severity: "warning",
  }),
  PV917: entry({
    title: "value outside its type",
    message: "{what} is {value}, outside {type}",
    remedy: "use a value from {least} to {most}",
    about: text(
      "A number that the type cannot hold can never occur, so a condition with it holds always",
      "or never. Numbers of fields are checked by PV405.",
    ),
  }),
  PV918: entry({
    title: "contradicting limits",
    message: "no value of `{item}` meets {conditions}",
    remedy: "correct one of them",
    about: text(
      "The conditions in `must` hold together. Simple comparisons with constants, and with",
      "fields and nodes that have limits of their own, are worked out.",
    ),
  }),
  PV919: entry({
    title: "error without number",
    message: "`{table}` has no number for what `{user}` can give: {names}",
    remedy: "add numbers, or exclude the names with `never`",
    about: text(
      "POSIX lets the call fail with these errors, but they cannot be passed on by their own",
      "name. A sender has to use the table's fallback.",
    ),
    severity: "warning",
  }),
  PV920: entry({
    title: "downstream name",
    message: "`{name}` begins with `__`",
    remedy: text(
      "rename it; a name with `__` at its start is for an extension that is maintained",
      "elsewhere",
    ),
    about: text(
      "As in QMP, no name of a protocol begins with two underscores. Whoever extends a protocol",
      "without its maintainers uses them, `__` and a domain name that is theirs, so the",
      "extension never meets a later name of the protocol.",
    ),
  }),
  PV921: entry({
    title: "open question",
    message: "open question about `{about}`: {question}",
    remedy: "agree on an answer",
    about: "The specification says itself that this is not decided.",
    severity: "info",
  }),
};
