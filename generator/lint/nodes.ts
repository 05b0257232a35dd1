import type { ResolvedNode, ResolvedProtocol } from "../layout/resolved.ts";
import type { SpecFile } from "../model/schema/index.ts";
import { entry, type Folder, findItem } from "../model/spec.ts";
import type { DataPath } from "../model/walk.ts";

type NodeSpec = NonNullable<SpecFile["nodes"]>[string][string];

/** A node as its author wrote it, where it stands, and the folder that holds it. */
export interface SpecifiedNode {
  readonly node: ResolvedNode;
  readonly spec: NodeSpec;
  readonly home: Folder;
  readonly data: DataPath;
}

/** All nodes of a protocol with what their author wrote, those of the conventions that it follows too. */
export function nodesOf(p: ResolvedProtocol): SpecifiedNode[] {
  return p.nodes.flatMap((node): SpecifiedNode[] => {
    const [, directory = "", key = ""] = node.path.split(".");
    const own = node.definedBy === "protocol";
    const home = own
      ? p.folder
      : (findItem(p.folder, `conventions.${node.definedBy}`)?.folder ?? p.folder);
    const spec = (
      own ? p.folder.sections.nodes : entry(p.folder, "conventions", node.definedBy)?.nodes
    )?.[directory]?.[key];
    return spec
      ? [
          {
            node,
            spec,
            home,
            data: [...(own ? [] : ["conventions", node.definedBy]), "nodes", directory, key],
          },
        ]
      : [];
  });
}

/** One thing or several, as a list. */
export const asList = <T>(v: T | readonly T[] | undefined): readonly T[] =>
  v === undefined ? [] : Array.isArray(v) ? (v as readonly T[]) : [v as T];
