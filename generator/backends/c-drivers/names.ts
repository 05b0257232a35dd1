import { factsOfNames } from "../../facts/c-drivers.ts";
import type { CDrivers, CNameGroup } from "../../layout/c/driver-files.ts";
import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { type Artifact, artifact } from "../backend.ts";
import { template } from "../template.ts";
import { bannerLines, commentLines, macroLines } from "./lines.ts";

interface View {
  readonly license: string;
  readonly banner: readonly string[];
  readonly guard: string;
  readonly groups: readonly (readonly string[])[];
}

const ABOUT: [string, ...string[]] = [
  "names and values in xenstore.",
  "Names are relative to the directory that stands above them. Where one depends on a number " +
    "or a text it is a format for printf.",
];

const render = template<View>(new URL("./names.hbs", import.meta.url));

/**
 * Strings below what they have in common. Two comments do not follow each other without an empty
 * line.
 */
function linesOf(g: CNameGroup, width: number): string[] {
  const above = commentLines(g.doc, width);
  const macros = macroLines(
    g.names.map((n) => n.macro),
    width,
  );
  return [...above, ...(above.length > 0 && macros[0]?.startsWith("/*") ? [""] : []), ...macros];
}

/** The names of nodes and the words that their values are, as a header. */
export function emitNames(p: ResolvedProtocol, s: CDrivers): Artifact[] {
  const f = s.names;
  if (!f) return [];
  const view = (): View => ({
    license: s.license,
    banner: bannerLines(p, s, f.file, ABOUT),
    guard: f.guard,
    groups: f.groups.map((g) => linesOf(g, s.line)),
  });
  return [
    artifact(
      { path: f.path, protocol: p.name, title: "C names of nodes" },
      { text: () => render(view()), promise: () => factsOfNames(p, s, f) },
    ),
  ];
}
