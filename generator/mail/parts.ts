import type { Artifact } from "../backends/backend.ts";

/** A generated file that is sent to a tree. */
export interface Part {
  readonly kind: "document" | "header";
  readonly tree: string;
  /** Its path inside that tree. */
  readonly path: string;
  readonly artifact: Artifact;
}

function kindOf(a: Artifact): Part["kind"] | undefined {
  if (a.title === "design document") return "document";
  return a.title.startsWith("C header") ? "header" : undefined;
}

/** Tells if a path stays in the folder that it is relative to. */
const isInside = (path: string) =>
  path !== "" &&
  !path.startsWith("/") &&
  !/[\\\p{Cc}]/u.test(path) &&
  path.split("/").every((p) => p !== "" && p !== "." && p !== ".." && p !== ".git");

/**
 * The files of a protocol that are made for other trees, documents first. The first part of an
 * artifact's path is the tree.
 */
export function partsOf(artifacts: readonly Artifact[], protocol: string): Part[] {
  const parts = artifacts.flatMap((artifact): Part[] => {
    const kind = artifact.protocol === protocol ? kindOf(artifact) : undefined;
    const [tree = "", ...rest] = artifact.path.split("/");
    const path = rest.join("/");
    return kind && isInside(path) ? [{ kind, tree, path, artifact }] : [];
  });
  return [
    ...parts.filter((p) => p.kind === "document"),
    ...parts.filter((p) => p.kind === "header"),
  ];
}
