import { factsOfHeader } from "../../facts/c.ts";
import { type Artifact, regenerate, type Source } from "../backend.ts";
import { inComment, template, wrap } from "../template.ts";
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

/**
 * The C headers of a protocol, one for each dialect, each at its path in the tree that it is for.
 */
export function emitHeaders({ protocol }: Source): Artifact[] {
  return protocol.headers.map((h): Artifact => {
    const paragraphs = [
      [h.banner],
      wrap(`${regenerate(protocol)}.`, h.style.line - 3),
      h.holders.map((x) => `Copyright (C) ${x}`),
    ];
    const view: View = {
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
      footer: h.style.footer,
    };
    return {
      path: `${h.dialect}/${h.path}`,
      text: render(view),
      protocol: protocol.name,
      title: `C header (${h.dialect})`,
      promise: factsOfHeader(protocol, h),
    };
  });
}
