import { leftOutOf } from "../layout/messages/left-out.ts";
import type { ResolvedProtocol } from "../layout/resolved/protocol.ts";
import type { Fact, FactSet } from "./fact.ts";
import type { Symbols } from "./symbols.ts";

/** A kind of output, by who reads it. */
export type OutputKind = "document" | "tables" | "code" | "data";

/** Facts that need not stand in a kind of output, and where their reader finds them instead. */
interface Elsewhere {
  /** The section of the item and the property: `nodes path`. */
  readonly facts: RegExp;
  /** The value that goes without saying; any value if missing. */
  readonly value?: string;
  readonly because: string;
}

/** The kinds of facts that readers of a kind of output look for there. */
interface OutputNeeds {
  readonly kind: OutputKind;
  readonly readers: string;
  /** The section of the item and the property of the facts that have to stand there. */
  readonly needs: RegExp;
  readonly elsewhere: readonly Elsewhere[];
}

/**
 * Facts that the design document leaves to other outputs, although who writes a driver reads
 * nothing else.
 */
const BESIDE_THE_DOCUMENT: readonly Elsewhere[] = [
  { facts: / notation(\.|$)/, because: "another document writes paths so" },
  { facts: / on \S+$/, because: "numbers of one system are no part of the protocol" },
  { facts: /^errors names$/, because: "each name is an item" },
  { facts: / align$/, because: "places and sizes follow without it" },
  { facts: /^commands size$/, because: "its fields have places and sizes" },
  { facts: /^nodes (path|value)$/, because: "its directory, its name and its grammar say it" },
  { facts: / left-out-of-code$/, because: "it is about what is made of the specification" },
  { facts: / defined-by$/, because: "it is about the specification" },
  {
    facts: /^ (outputs\..*|protocol\.(imports|name|title|doc))$/,
    because: "it is about files, or the introduction is about it",
  },
  { facts: /^ waived\./, because: "it is about the stage of the specification" },
  {
    facts: /^questions status$/,
    value: "open question",
    because: "the list of open questions says it",
  },
];

/** Every kind of output. A fact that one needs and lacks is unstated there. */
export const OUTPUT_KINDS: readonly OutputNeeds[] = [
  {
    kind: "document",
    readers: "who writes a driver",
    needs: /^/,
    elsewhere: BESIDE_THE_DOCUMENT,
  },
  { kind: "tables", readers: "who looks something up", needs: /^/, elsewhere: [] },
  {
    kind: "code",
    readers: "who compiles it",
    needs: /^((records|commands) offset|(values|errors) number)$/,
    elsewhere: [],
  },
  { kind: "data", readers: "programs", needs: /^/, elsewhere: [] },
];

const KIND_OF: Readonly<Record<Symbols["kind"], OutputKind>> = {
  document: "document",
  tables: "tables",
  paths: "tables",
  c: "code",
  "c-drivers": "code",
  typescript: "code",
  kaitai: "code",
};

/** Gives the kind of the output that a reader with these symbols reads. */
export const outputKindOf = (symbols: Pick<Symbols, "kind">): OutputKind => KIND_OF[symbols.kind];

/**
 * Gives the facts of a protocol that a kind of output has to state. The document states the byte
 * order of the protocol once, not for each field. Code has to state nothing of a protocol without
 * messages, and nothing of messages that it leaves out, which findings of lint name.
 */
export function factsNeeded(kind: OutputKind, p: ResolvedProtocol, facts: FactSet): Fact[] {
  const output = OUTPUT_KINDS.find((o) => o.kind === kind);
  if (!output || (kind === "code" && !p.messages)) return [];
  const order = p.header.value["byte-order"];
  const left = leftOutOf(p).map(({ of }) => `${of.id}.`);
  return [...facts].filter((f) => {
    const about = `${f.subject.split(".")[1] ?? ""} ${f.property}`;
    if (!output.needs.test(about)) return false;
    if (kind === "document" && f.property === "order" && f.value === order) return false;
    if (kind === "code" && left.some((id) => f.subject.startsWith(id))) return false;
    return !output.elsewhere.some(
      (e) => e.facts.test(about) && (e.value === undefined || e.value === f.value),
    );
  });
}
