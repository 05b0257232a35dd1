import { factsOfPaths } from "../../facts/paths.ts";
import { type Artifact, artifact, regenerate, type Source } from "../backend.ts";
import { template } from "../template.ts";
import { wrap } from "../wrap.ts";

const WIDTH = 72;

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

function textOf({ protocol, facts }: Source): string {
  const directories = [...new Set(protocol.nodes.map((n) => n.directory))].map((name) => ({
    name,
    nodes: protocol.nodes
      .filter((n) => n.directory === name)
      .map((n) => ({
        ...n.notation,
        lines: wrap(facts.get(n.id, "doc")?.value ?? "", WIDTH).map(safe),
      })),
  }));
  return `${render({ banner: regenerate(protocol), directories }).trimEnd()}\n`;
}

/** The nodes of a protocol as entries for Xen's list of xenstore paths. */
export function emitPaths(source: Source): Artifact[] {
  const { protocol, facts } = source;
  const { name, nodes } = protocol;
  if (nodes.length === 0) return [];
  return [
    artifact(
      {
        path: `tables/${name}/xenstore-paths.pandoc`,
        protocol: name,
        title: "xenstore-paths notation",
      },
      { text: () => textOf(source), promise: () => factsOfPaths(protocol, facts) },
    ),
  ];
}
