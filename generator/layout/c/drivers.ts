import type { Diagnostics } from "../../diagnostics/diagnostics.ts";
import type { Span } from "../../diagnostics/span.ts";
import type { Numbers } from "../numbers.ts";
import type { ResolvedProtocol } from "../resolved/protocol.ts";
import { resolveAssertions } from "./assertions.ts";
import { checkHeader } from "./check-header.ts";
import type { CContext } from "./context.ts";
import type { CDrivers, CDriversFile, CErrnoMap, CNeeded } from "./driver-files.ts";
import { resolveErrnoMaps } from "./errno.ts";
import type { CHeader, CMacro } from "./header.ts";
import { resolveHeaders } from "./headers.ts";
import { resolveNames } from "./node-names.ts";
import { CSymbols } from "./symbols.ts";

/** A line that every tree takes. */
const LINE = 79;
/** What files have that go with no header: the licence of this project. */
const LICENSE = "MIT";
const HEADER_MACRO = "PVSPEC_HEADER";

/** Everything in C: the headers of a protocol and what goes with them. */
export function resolveC(
  p: CContext["p"],
  numbers: Numbers,
  diagnostics: Diagnostics,
): Pick<ResolvedProtocol, "headers" | "support"> {
  const item = p.spec.section("c");
  const binding = item?.value ?? { prefix: CSymbols.identifier(p.name), "version-macro": "" };
  const symbols = new CSymbols(binding);
  const c: CContext = { p, spec: p.spec, item, binding, numbers, symbols, diagnostics };
  const headers = item ? resolveHeaders(c) : [];
  const support = p.kind === "protocol" ? resolveSupport(c, headers) : undefined;
  if (item && headers.length > 0) symbols.reportUnused(item, diagnostics);
  return { headers, support };
}

function resolveSupport(c: CContext, headers: readonly CHeader[]): CDrivers {
  const { p, binding, symbols } = c;
  const { prefix } = binding;
  const name = binding.header ?? p.name;
  const at = (file: string): CDriversFile => ({ path: `c/${p.name}/${file}`, file });
  const guard = (what: string) => symbols.of(`guards.${what}`, `${prefix}_${what}_h`.toUpperCase());
  const maps = resolveErrnoMaps(c);
  const groups = resolveNames(c, headers);
  const assertions = resolveAssertions(
    c,
    symbols.of("layout_check", `${prefix}_layout_check`),
    headers,
  );
  const support: CDrivers = {
    license: headers[0]?.license ?? LICENSE,
    holders: headers[0]?.holders ?? [],
    line: LINE,
    subject: `${p.name}.c`,
    span: (c.item ?? p.header).span,
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
  checkSymbols(support, headers, c.diagnostics);
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

/**
 * A driver may include all files, so all symbols must differ; reports those that do not, once for
 * all dialects.
 */
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
