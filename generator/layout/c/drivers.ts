import type { Diagnostics } from "../../diagnostics/diagnostics.ts";
import type { Span } from "../../diagnostics/span.ts";
import type { Numbers } from "../numbers.ts";
import type { ResolvedProtocol } from "../resolved.ts";
import { type CAssertions, resolveAssertions } from "./assertions.ts";
import { checkHeader } from "./check-header.ts";
import { type CErrnoMap, resolveErrnoMaps } from "./errno.ts";
import type { CHeader, CMacro } from "./header.ts";
import { resolveHeaders } from "./headers.ts";
import { type CNameGroup, resolveNames } from "./node-names.ts";
import { CSymbols } from "./symbols.ts";

/** C that drivers want beside the headers. It belongs to no tree: it needs integer types, and nothing of a library. */
export interface CDrivers {
  readonly license: string;
  readonly holders: readonly string[];
  /** The longest line. */
  readonly line: number;
  /** The item of the specification that the files as a whole belong to. */
  readonly subject: string;
  readonly span: Span;
  readonly errno:
    | (CDriversFile & {
        readonly guard: string;
        readonly needs: readonly CNeeded[];
        readonly maps: readonly CErrnoMap[];
      })
    | undefined;
  readonly names:
    | (CDriversFile & { readonly guard: string; readonly groups: readonly CNameGroup[] })
    | undefined;
  readonly check: (CDriversFile & { readonly header: string } & CAssertions) | undefined;
}

/** A name without which a system has no error numbers, and what the compiler then says. */
export interface CNeeded {
  readonly subject: string;
  readonly span: Span;
  readonly name: string;
  readonly message: string;
}

interface CDriversFile {
  /** Path below `generated/`. */
  readonly path: string;
  /** Base name of the file. */
  readonly file: string;
}

/** A line that every tree takes. */
const LINE = 79;
/** What files have that go with no header: the licence of this project. */
const LICENSE = "MIT";
const HEADER_MACRO = "PVSPEC_HEADER";

type Protocol = Omit<ResolvedProtocol, "headers" | "support">;

/** Everything in C: the headers of a protocol and what goes with them. */
export function resolveC(
  p: Protocol,
  numbers: Numbers,
  diagnostics: Diagnostics,
): Pick<ResolvedProtocol, "headers" | "support"> {
  const binding = p.folder.sections.c;
  const symbols = new CSymbols(
    p.folder,
    binding ?? { prefix: CSymbols.identifier(p.name), "version-macro": "" },
  );
  const headers = binding ? resolveHeaders(p, binding, numbers, symbols, diagnostics) : [];
  const support = resolveSupport(p, headers, numbers, symbols, diagnostics);
  if (headers.length > 0) symbols.reportUnused(diagnostics);
  return { headers, support };
}

function resolveSupport(
  p: Protocol,
  headers: readonly CHeader[],
  numbers: Numbers,
  symbols: CSymbols,
  diagnostics: Diagnostics,
): CDrivers | undefined {
  if (!p.folder.sections.protocol) return undefined;
  const binding = p.folder.sections.c;
  const prefix = binding?.prefix ?? CSymbols.identifier(p.name);
  const name = binding?.header ?? p.name;
  const at = (file: string): CDriversFile => ({ path: `c/${p.name}/${file}`, file });
  const guard = (what: string) => symbols.of(`guards.${what}`, `${prefix}_${what}_h`.toUpperCase());
  const maps = resolveErrnoMaps(p, prefix, symbols, numbers, diagnostics);
  const groups = resolveNames(p, prefix, symbols, headers);
  const assertions = resolveAssertions(
    p,
    symbols.of("layout_check", `${prefix}_layout_check`),
    headers,
    numbers,
  );
  const support: CDrivers = {
    license: headers[0]?.license ?? LICENSE,
    holders: headers[0]?.holders ?? [],
    line: LINE,
    subject: `${p.name}.c`,
    span: p.folder.span([binding ? "c" : "protocol"], "key"),
    errno:
      maps.length > 0
        ? { ...at(`${name}_errno.h`), guard: guard("errno"), needs: needed(maps), maps }
        : undefined,
    names:
      groups.length > 0
        ? { ...at(`${name}_xenstore.h`), guard: guard("xenstore"), groups }
        : undefined,
    check:
      assertions.groups.length > 0
        ? { ...at(`${name}_layout_check.c`), header: HEADER_MACRO, ...assertions }
        : undefined,
  };
  checkSymbols(support, headers, diagnostics);
  return support;
}

const needed = (maps: readonly CErrnoMap[]): CNeeded[] =>
  maps
    .filter((m, i) => maps.findIndex((o) => o.fallback.name === m.fallback.name) === i)
    .map(({ subject, span, fallback: { name } }) => ({
      subject,
      span,
      name,
      message: `${name} has no number; include the error numbers of the system first`,
    }));

/** A driver may include all files, so all symbols must differ; reports those that do not, once for all dialects. */
function checkSymbols(s: CDrivers, headers: readonly CHeader[], diagnostics: Diagnostics): void {
  const symbol = (of: { subject: string; span: Span }, name: string): CMacro => ({
    subject: of.subject,
    span: of.span,
    name,
    value: "",
    doc: "",
  });
  const own: CMacro[] = [
    ...[s.errno?.guard, s.names?.guard, s.check?.probe?.tag].flatMap((name) =>
      name === undefined ? [] : [symbol(s, name)],
    ),
    ...(s.errno?.maps ?? []).flatMap((m) => [
      ...m.macros,
      symbol(m, m.toWire),
      symbol(m, m.fromWire),
    ]),
    ...(s.names?.groups ?? []).flatMap((g) => g.names.map((n) => n.macro)),
  ];
  const alone = { subject: s.subject, span: s.span, guard: "", macros: [], items: [] };
  for (const h of headers.length > 0 ? headers : [alone]) {
    if (!diagnostics.failed) checkHeader({ ...h, macros: [...h.macros, ...own] }, diagnostics);
  }
}
