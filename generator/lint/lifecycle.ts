import { startOf } from "../diagnostics/span.ts";
import type { ResolvedDocument } from "../document/resolve.ts";
import type { ResolvedProtocol } from "../layout/resolved/protocol.ts";
import { type Finding, finding } from "./rule.ts";
import { rules } from "./rules.ts";
import { headerSpan, STAGES, type Stage } from "./stages.ts";

/** The design document of a protocol: where it is written, and what people read. */
export interface WrittenDocument {
  readonly file: string;
  readonly text: string;
  readonly resolved: ResolvedDocument;
}

/**
 * One demand of the lifecycle of PV drivers, or for points that are open (OP): the rules that find
 * what is missing, and the stage from which it has to be met.
 */
interface Demand {
  readonly id: string;
  readonly what: string;
  readonly rules: readonly string[];
  readonly from: Stage;
  /** The stage from which it is more than a wish; never if missing. */
  readonly must?: Stage;
  readonly document?: (
    p: ResolvedProtocol,
    document: WrittenDocument | undefined,
  ) => Iterable<Finding>;
}

const fileOf = (p: ResolvedProtocol) => `spec/${p.name}/document.md`;

function* isWritten(
  p: ResolvedProtocol,
  document: WrittenDocument | undefined,
): Generator<Finding> {
  if (!document) {
    yield finding("PV631", { protocol: p.name, file: fileOf(p) }, headerSpan(p, "name"));
    return;
  }
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  for (const version of p.header.value.versions ?? []) {
    const named = new RegExp(
      `\\bversions?\\b[^.]{0,40}?(?<![\\w.])${escaped(version)}(?![\\w])`,
      "i",
    );
    if (!named.test(document.text)) yield finding("PV632", { version }, startOf(document.file));
  }
}

function* isCommitted(
  p: ResolvedProtocol,
  document: WrittenDocument | undefined,
): Generator<Finding> {
  const history = p.spec.section("history");
  const said = (history?.value ?? []).some(
    (h) => h.commit !== undefined && /\bdocument\b/i.test(h.what),
  );
  if (!document || !said) yield finding("PV633", {}, history?.span ?? headerSpan(p));
}

const DEMANDS: readonly Demand[] = [
  {
    id: "LC1",
    what: "a document exists and names its version",
    rules: ["version-named"],
    from: "design",
    must: "design",
    document: isWritten,
  },
  {
    id: "LC2",
    what: "every node has a writer, a type, a range and a time",
    rules: ["described-nodes"],
    from: "design",
    must: "design",
  },
  {
    id: "LC3",
    what: "states say how both sides start and stop",
    rules: ["start-and-stop"],
    from: "design",
    must: "design",
  },
  {
    id: "LC4",
    what: "every message has a layout in numbers",
    rules: ["numeric-layout"],
    from: "design",
    must: "design",
  },
  {
    id: "LC5",
    what: "every type has a fixed width",
    rules: ["fixed-widths", "compiler-padding"],
    from: "design",
    must: "production",
  },
  {
    id: "LC6",
    what: "byte order and page size are stated",
    rules: ["stated-page-size"],
    from: "design",
    must: "production",
  },
  {
    id: "LC7",
    what: "a rule says how the protocol is extended",
    rules: ["extension-rule"],
    from: "design",
  },
  {
    id: "LC8",
    what: "no number of a system without a table",
    rules: ["number-tables"],
    from: "design",
    must: "production",
  },
  {
    id: "LC9",
    what: "the document is committed before drivers are sent",
    rules: [],
    from: "prototype",
    must: "prototype",
    document: isCommitted,
  },
  {
    id: "LC10",
    what: "each side has an implementation",
    rules: ["implemented-sides"],
    from: "prototype",
    must: "prototype",
  },
  {
    id: "LC11",
    what: "deviations of the drivers are listed",
    rules: ["listed-deviations"],
    from: "production",
    must: "production",
  },
  {
    id: "LC12",
    what: "a statement says what may change",
    rules: ["compatibility-statement"],
    from: "production",
    must: "production",
  },
  {
    id: "LC13",
    what: "the support of each side is recorded",
    rules: ["recorded-support"],
    from: "design",
    must: "design",
  },
  {
    id: "OP1",
    what: "no question is open, unless it is waived",
    rules: ["open-question"],
    from: "prototype",
    must: "production",
  },
  {
    id: "OP2",
    what: "no implementation deviates, unless that is waived",
    rules: ["no-deviations"],
    from: "production",
    must: "production",
  },
  {
    id: "OP3",
    what: "every error has a number, unless it is waived",
    rules: ["error-without-number"],
    from: "design",
    must: "production",
  },
];

/**
 * What keeps a protocol from the stage that it claims, as far as no rule of lint finds it: the
 * demands about its document.
 */
export function unmetClaims(p: ResolvedProtocol, document: WrittenDocument | undefined): Finding[] {
  const { stage } = p;
  if (stage === undefined) return [];
  const reached = STAGES.slice(0, STAGES.indexOf(stage) + 1);
  return DEMANDS.flatMap(({ must, document: look }) =>
    must && reached.includes(must) ? [...(look?.(p, document) ?? [])] : [],
  );
}

/** How a demand is met at a stage, with everything that is missing. */
export interface Met {
  readonly id: string;
  readonly what: string;
  readonly must: boolean;
  readonly missing: readonly Finding[];
}

/**
 * Every demand of the lifecycle that applies to a protocol at a stage, whatever stage it says that
 * it is in.
 */
export function readiness(
  p: ResolvedProtocol,
  stage: Stage,
  document: WrittenDocument | undefined,
): Met[] {
  const reached = (wanted: Stage | undefined) =>
    wanted !== undefined && STAGES.indexOf(stage) >= STAGES.indexOf(wanted);
  const there = { ...p, stage };
  return DEMANDS.filter((d) => reached(d.from)).map(
    ({ id, what, rules: names, must, document: look }) => {
      const found = rules
        .filter((r) => names.includes(r.name))
        .flatMap((r) => [...r.find(there, document?.resolved)]);
      return {
        id,
        what,
        must: reached(must),
        missing: [...found, ...(look?.(there, document) ?? [])],
      };
    },
  );
}
