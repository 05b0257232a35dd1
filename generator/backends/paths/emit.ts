import type { Fact } from "../../facts/fact.ts";
import {
  type Artifact,
  artifact,
  once,
  type Promised,
  regenerate,
  type Source,
} from "../backend.ts";
import { template } from "../template.ts";
import { wrap } from "../wrap.ts";

const WIDTH = 72;
const PROPERTIES = ["notation.path", "notation.values", "notation.tags", "doc"] as const;

interface View {
  readonly banner: string;
  readonly directories: readonly {
    readonly name: string;
    readonly nodes: readonly {
      readonly path: string;
      readonly values: string;
      readonly tags: string;
      readonly lines: readonly string[];
    }[];
  }[];
}

const render = template<View>(new URL("./paths.hbs", import.meta.url));

/** A line that the notation would take for something else gets a blank in front. */
const safe = (line: string) => (/^[#<]/.test(line) ? ` ${line}` : line);

function entriesOf({ protocol, facts }: Source): { text: string; promise: Promised } {
  const promised: Fact[] = [];
  const subjects = new Map<string, string[]>();
  const file = `${protocol.name}.paths`;
  const directories = [...new Set(protocol.nodes.map((n) => n.directory))].map((name) => ({
    name,
    nodes: protocol.nodes
      .filter((n) => n.directory === name)
      .map((n) => {
        for (const p of PROPERTIES) {
          const fact = facts.get(n.id, p);
          if (fact) promised.push(fact);
        }
        subjects.set(n.notation.path, [...(subjects.get(n.notation.path) ?? []), n.id]);
        return { ...n.notation, lines: wrap(facts.get(n.id, "doc")?.value ?? "", WIDTH).map(safe) };
      }),
  }));
  const span = protocol.spec.top;
  promised.push({
    subject: file,
    property: "directories",
    value: directories.map((d) => d.name).join(", "),
    span,
  });
  promised.push({
    subject: file,
    property: "entries",
    value: directories.flatMap((d) => d.nodes.map((n) => n.path)).join(", "),
    span,
  });
  const text = render({ banner: regenerate(protocol), directories });
  return {
    text: `${text.trimEnd()}\n`,
    promise: { facts: promised, symbols: { kind: "paths", file, subjects } },
  };
}

/** The nodes of a protocol as entries for Xen's list of xenstore paths. */
export function emitPaths(source: Source): Artifact[] {
  const { name, nodes } = source.protocol;
  if (nodes.length === 0) return [];
  const made = once(() => entriesOf(source));
  return [
    artifact(
      {
        path: `tables/${name}/xenstore-paths.pandoc`,
        protocol: name,
        title: "xenstore-paths notation",
      },
      { text: () => made().text, promise: () => made().promise },
    ),
  ];
}
