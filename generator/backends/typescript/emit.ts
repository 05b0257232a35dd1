import { factsOfTypescript } from "../../facts/typescript.ts";
import { type Artifact, artifact, type Source } from "../backend.ts";
import { protocolModule } from "./protocol.ts";

/**
 * The module of a protocol in TypeScript: types of its messages and records, and functions that
 * read and write them.
 */
export function emitTypeScript({ protocol: p }: Source): Artifact[] {
  const module = p.messages;
  if (!module) return [];
  return [
    artifact(
      {
        path: `typescript/src/${p.name}.ts`,
        protocol: p.name,
        title: "TypeScript: messages and records",
      },
      { text: () => protocolModule(module), promise: () => factsOfTypescript(module) },
    ),
  ];
}
