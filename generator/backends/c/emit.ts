import { factsOfHeader } from "../../facts/c.ts";
import type { CHeader } from "../../layout/c/header.ts";
import { inComment } from "../../layout/comments.ts";
import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { type Artifact, artifact, regenerate, type Source } from "../backend.ts";
import { template } from "../template.ts";
import { wrap } from "../wrap.ts";
import { itemLines, macroLines } from "./lines.ts";

interface View {
  readonly license: string;
  readonly banner: readonly string[];
  readonly guard: string;
  readonly includes: readonly string[];
  readonly blocks: readonly (readonly string[])[];
  readonly footer: readonly string[];
}

const render = template<View>(new URL("./header.hbs", import.meta.url));

function viewOf(protocol: ResolvedProtocol, h: CHeader): View {
  const paragraphs = [
    [h.banner],
    wrap(`${regenerate(protocol)}.`, h.style.line - 3),
    h.holders.map((x) => `Copyright (C) ${x}`),
  ];
  return {
    license: h.license,
    banner: paragraphs
      .filter((p) => p.length > 0)
      .flatMap((p, i) => [...(i > 0 ? [""] : []), ...p.map((l) => ` ${inComment(l)}`)]),
    guard: h.guard,
    includes: h.includes,
    blocks: [
      ...h.macros.map((m) => macroLines([m], h.style)),
      ...h.items.map((i) => itemLines(i, h.style)),
    ],
    footer: h.style.footer.map(inComment),
  };
}

/**
 * The C headers of a protocol, one for each dialect, each at its path in the tree that it is for.
 */
export const emitHeaders = ({ protocol }: Source): Artifact[] =>
  protocol.headers.map((h) =>
    artifact(
      {
        path: `${h.dialect}/${h.path}`,
        protocol: protocol.name,
        title: `C header (${h.dialect})`,
      },
      { text: () => render(viewOf(protocol, h)), promise: () => factsOfHeader(protocol, h) },
    ),
  );
