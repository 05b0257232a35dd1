import { entry, text } from "./entry.ts";

/** What the lifecycle of PV drivers demands of a protocol in its stage, as far as rules of lint see it. */
export const lifecycle = {
  PV931: entry({
    title: "version not named",
    message: "the protocol names no version",
    remedy: "state `versions`, or `editions` if they differ in items",
    about: text(
      "Demanded from the design stage on (LC1): the document names the version that it",
      "describes.",
    ),
  }),
  PV932: entry({
    title: "node without writer",
    message: "the node `{node}` does not say who writes it",
    remedy: "name a role in `writer`, or give the node a `status`",
    about: text(
      "Demanded from the design stage on (LC2): every node has a writer, a type, a range and a",
      "time. The language itself wants the type, from which the range follows, and the time.",
    ),
  }),
  PV933: entry({
    title: "no start and stop",
    message: "no machine says how both sides start and stop",
    remedy: "describe the states in `machines`",
    about: text(
      "Demanded from the design stage on (LC3), where there is a device or a channel: the",
      "states in which both sides come together and part.",
    ),
  }),
  PV934: entry({
    title: "message without numeric layout",
    message: "`{record}` travels in {place}, but each compiler lays it out in its own way",
    remedy: "add padding until it is the same everywhere, then remove `layout: natural`",
    about: text(
      "Demanded from the design stage on (LC4): every message has offsets and sizes that do not",
      "depend on a C compiler.",
    ),
  }),
  PV935: entry({
    title: "width not fixed",
    message: "{what}",
    remedy: "{remedy}",
    about: text(
      "Demanded from the production stage on (LC5): every type has a fixed width, and no",
      "padding is left to the compiler. Before that PV955 and PV902 warn of it.",
    ),
  }),
  PV936: entry({
    title: "order or page not stated",
    message: "{what}",
    remedy: "{remedy}",
    about: text(
      "Demanded from the production stage on (LC6): byte order and page size are stated. Before",
      "that PV956 warns of it.",
    ),
  }),
  PV937: entry({
    title: "no rule for extensions",
    message: "nothing says how the protocol can be extended",
    remedy: "state a negotiation, or the rules in `statements.versioning`",
    about: text(
      "Wished for from the design stage on (LC7), where there is a device or a channel:",
      "features are negotiated, or a rule says when the version changes.",
    ),
    severity: "warning",
  }),
  PV938: entry({
    title: "number of a system without table",
    message: "{what}",
    remedy: "{remedy}",
    about: text(
      "Demanded from the production stage on (LC8): where numbers or names differ from system",
      "to system, a table says which one goes over the wire. Before that PV958 warns of it.",
    ),
  }),
  PV940: entry({
    title: "side without implementation",
    message: "no implementation of the side `{side}` is listed",
    remedy: "list it in `implementations`",
    about: text(
      "Demanded from the prototype stage on (LC10, after LC9): at least one driver for each",
      "side of the protocol has been posted.",
    ),
  }),
  PV941: entry({
    title: "deviations not listed",
    message: "`{implementation}` does not say where it deviates",
    remedy: "state `deviations`, an empty map if there are none",
    about: text(
      "Demanded from the production stage on (LC11): the deviations of the drivers from the",
      "document are none, or are listed.",
    ),
  }),
  PV942: entry({
    title: "no promise of compatibility",
    message: "nothing says what may change and what may not",
    remedy: "state it in `statements.compatibility`, or in sentences `compat-NN` of the document",
    about: text(
      "Demanded from the production stage on (LC12), where two sides or records in memory have",
      "to fit together: promises of backward and cross-platform compatibility are explicit.",
    ),
  }),
  PV943: entry({
    title: "support not recorded",
    message: text(
      "the support of `{implementation}` is not recorded, although it plays the side `{side}`",
    ),
    remedy: "state the word of Xen's support statement in `support`",
    about: "Demanded at each stage (LC13): the support statement has a word for each side.",
  }),
  PV955: entry({
    title: "width not fixed yet",
    message: "{what}",
    remedy: "{remedy}",
    about: text(
      "Wished for from the design stage on (LC5), demanded at the production stage as PV935:",
      "every type has a fixed width.",
    ),
    severity: "warning",
  }),
  PV956: entry({
    title: "order or page not stated yet",
    message: "{what}",
    remedy: "{remedy}",
    about: text(
      "Wished for from the design stage on (LC6), demanded at the production stage as PV936:",
      "byte order and page size are stated.",
    ),
    severity: "warning",
  }),
  PV958: entry({
    title: "number of a system without table yet",
    message: "{what}",
    remedy: "{remedy}",
    about: text(
      "Wished for from the design stage on (LC8), demanded at the production stage as PV938: a",
      "table says which numbers go over the wire.",
    ),
    severity: "warning",
  }),
};
