import { entry, text } from "./entry.ts";

/**
 * What the lifecycle of PV drivers demands of a protocol in its stage, as far as rules of lint see
 * it.
 */
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
    message: text(
      "the C header of {dialect} declares `{field}` as `{type}`, whose width the compiler",
      "chooses",
    ),
    remedy: "give the type a spelling with a fixed width in the dialect",
    about: text(
      "Demanded from the production stage on (LC5): every type has a fixed width. Before that",
      "PV955 warns of it.",
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
    title: "errors of a call without a table",
    message: "`{command}` forwards a POSIX call, but no table has numbers for its errors",
    remedy: "state a table in `errors`, and name it in `errors` of the command",
    about: text(
      "Demanded from the production stage on (LC8): where numbers of errors differ from system",
      "to system, a table says which ones go over the wire. Before that PV958 warns of it.",
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
  PV944: entry({
    title: "padding left to the compiler at the production stage",
    message: "`{record}` leaves padding to the compiler",
    remedy: "name every gap as a `pad`",
    about: text(
      "Demanded from the production stage on (LC5): no padding is left to the compiler. Before",
      "that PV902 warns of it, gap by gap.",
    ),
  }),
  PV945: entry({
    title: "size of a page not stated",
    message: "`{region}` has pages, but nothing states how large a page is",
    remedy: "import a vocabulary that does, or state the constant `{constant}`",
    about: text(
      "Demanded from the production stage on (LC6): the size of a page is stated where pages",
      "are shared. Before that PV957 warns of it.",
    ),
  }),
  PV946: entry({
    title: "type of errors without a table",
    message: "`{type}` holds errors, but does not say from which table",
    remedy: "state the table in `holds`",
    about: text(
      "Demanded from the production stage on (LC8): a type of error numbers says which table",
      "has them. Before that PV959 warns of it.",
    ),
  }),
  PV947: entry({
    title: "numbers of systems for some members",
    message: "`{set}` has the numbers of systems, but not for {members}",
    remedy: "state `local` for each member",
    about: text(
      "Demanded from the production stage on (LC8): where numbers differ from system to system,",
      "each member of a set has them. Before that PV960 warns of it.",
    ),
  }),
  PV955: entry({
    title: "width not fixed yet",
    message: text(
      "the C header of {dialect} declares `{field}` as `{type}`, whose width the compiler",
      "chooses",
    ),
    remedy: "give the type a spelling with a fixed width in the dialect",
    about: text(
      "Wished for from the design stage on (LC5), demanded at the production stage as PV935:",
      "every type has a fixed width.",
    ),
    severity: "warning",
  }),
  PV957: entry({
    title: "size of a page not stated yet",
    message: "`{region}` has pages, but nothing states how large a page is",
    remedy: "import a vocabulary that does, or state the constant `{constant}`",
    about: text(
      "Wished for from the design stage on (LC6), demanded at the production stage as PV945:",
      "the size of a page is stated where pages are shared.",
    ),
    severity: "warning",
  }),
  PV958: entry({
    title: "errors of a call without a table yet",
    message: "`{command}` forwards a POSIX call, but no table has numbers for its errors",
    remedy: "state a table in `errors`, and name it in `errors` of the command",
    about: text(
      "Wished for from the design stage on (LC8), demanded at the production stage as PV938:",
      "where numbers of errors differ from system to system, a table says which ones go over",
      "the wire.",
    ),
    severity: "warning",
  }),
  PV959: entry({
    title: "type of errors without a table yet",
    message: "`{type}` holds errors, but does not say from which table",
    remedy: "state the table in `holds`",
    about: text(
      "Wished for from the design stage on (LC8), demanded at the production stage as PV946: a",
      "type of error numbers says which table has them.",
    ),
    severity: "warning",
  }),
  PV960: entry({
    title: "numbers of systems for some members yet",
    message: "`{set}` has the numbers of systems, but not for {members}",
    remedy: "state `local` for each member",
    about: text(
      "Wished for from the design stage on (LC8), demanded at the production stage as PV947:",
      "where numbers differ from system to system, each member of a set has them.",
    ),
    severity: "warning",
  }),
  PV965: entry({
    title: "open question at the production stage",
    message: "open question about `{about}`: {question}",
    remedy: "agree on an answer, or waive `{id}` in `waived` with a reason",
    about: text(
      "Demanded from the production stage on (OP1): what two sides may understand differently",
      "is decided. Before that PV921 notes it.",
    ),
  }),
  PV966: entry({
    title: "error without number at the production stage",
    message: "`{table}` has no number for what `{user}` can give: {names}",
    remedy: text(
      "add numbers, exclude the names with `never`, or waive `{id}` in `waived` with a reason",
    ),
    about: text(
      "Demanded from the production stage on (OP3): every error of a call that is forwarded has",
      "a number. Before that PV919 warns of it.",
    ),
  }),
  PV967: entry({
    title: "deviation at the production stage",
    message: "`{deviation}` deviates from `{from}`",
    remedy: "mend the implementation or the specification, or waive `{id}` in `waived`",
    about: text(
      "Demanded from the production stage on (OP2): what is called ready does what the",
      "specification says, or a reason says why a deviation may stay.",
    ),
  }),
  PV968: entry({
    title: "nothing to waive",
    message:
      "`waived` names `{id}`, which is no open question, deviation or use of errors{nearest}",
    remedy: "name an id that `pvspec check --stage production` prints",
    about: "A waiver is for one open point, by its id, and not for what may come later.",
  }),
  PV969: entry({
    title: "waiver without need",
    message: "`{id}` is waived, but nothing about it is open any more",
    remedy: "remove it from `waived`",
    about: "What was waived has been settled; a waiver that stays would hide the next one.",
    severity: "warning",
  }),
};
