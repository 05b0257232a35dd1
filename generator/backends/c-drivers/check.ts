import { factsOfCheck } from "../../facts/c-drivers.ts";
import type { CAssertion, CDrivers } from "../../layout/c/driver-files.ts";
import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { type Artifact, artifact } from "../backend.ts";
import { template } from "../template.ts";
import { bannerLines } from "./lines.ts";

interface View {
  readonly license: string;
  readonly banner: readonly string[];
  readonly header: string;
  readonly probe: readonly { readonly tag: string; readonly byte: string; readonly wide: string }[];
  readonly groups: readonly (readonly {
    readonly needs: string;
    readonly lines: readonly string[];
  }[])[];
}

const render = template<View>(new URL("./check.hbs", import.meta.url));
const START = "_Static_assert(";
const INDENT = " ".repeat(START.length);

/** An assertion, broken between words that are no strings. */
function linesOf(a: CAssertion, width: number): string[] {
  const lines = [START];
  for (const [word] of `${a.condition},`.matchAll(
    /(?:(?:struct|union) |"(?:\\.|[^"\\])*"|[^\s"])+/g,
  )) {
    const last = lines.at(-1) ?? "";
    const joined = last.endsWith("(") ? last + word : `${last} ${word}`;
    if (last === START || joined.length <= width) lines[lines.length - 1] = joined;
    else lines.push(INDENT + word);
  }
  return [...lines, `${INDENT}${JSON.stringify(a.about)});`];
}

/** The assertions about everything that the headers declare, to be compiled in any tree. */
export function emitCheck(p: ResolvedProtocol, s: CDrivers): Artifact[] {
  const f = s.check;
  if (!f) return [];
  const about: [string, ...string[]] = [
    "checks of the layout.",
    `It compiles if the header that ${f.header} names has the layout of the specification, ` +
      `whichever tree the header is from: cc -std=gnu99 -D${f.header}='<the/header.h>' -c ` +
      `${f.file}. Without ${f.header} the header has to come some other way, such as -include.`,
    "It takes GCC or Clang with -std=gnu99, -std=c11 or later. With -std=c99 the C library " +
      "may put a padded bit-field in the place of _Static_assert, which shows no message and " +
      "does not pass -Wpadded.",
  ];
  const view = (): View => ({
    license: s.license,
    banner: bannerLines(p, s, f.file, about),
    header: f.header,
    probe: f.probe ? [f.probe] : [],
    groups: f.groups.map((g) =>
      g.map((a) => ({ needs: a.needs ?? "", lines: linesOf(a, s.line) })),
    ),
  });
  return [
    artifact(
      { path: f.path, protocol: p.name, title: "C check of the layout" },
      { text: () => render(view()), promise: () => factsOfCheck(p, s, f) },
    ),
  ];
}
