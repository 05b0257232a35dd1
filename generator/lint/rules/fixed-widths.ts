import type { CMember } from "../../layout/c/header.ts";
import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { naturalRecords, paddingOf } from "../layouts.ts";
import { type Finding, finding } from "../rule.ts";
import { hasReached } from "../stages.ts";

/**
 * Types of C whose width or sign is the compiler's choice. Words of C itself but `char` are refused
 * before.
 */
const LOOSE = new Set([
  "char",
  "size_t",
  "ssize_t",
  "ptrdiff_t",
  "intptr_t",
  "uintptr_t",
  "time_t",
  "off_t",
  "pid_t",
  "wchar_t",
]);

function* declarations(m: CMember): Generator<Extract<CMember, { kind: "plain" }>> {
  if (m.kind === "plain") yield m;
  else
    for (const inner of m.kind === "struct" ? m.struct.members : m.members)
      yield* declarations(inner);
}

/** LC5: every type has a fixed width, and no padding is left to the compiler. */
export function* fixedWidths(p: ResolvedProtocol): Generator<Finding> {
  if (!hasReached(p, "design")) return;
  const code = hasReached(p, "production") ? "PV935" : "PV955";
  for (const h of p.headers) {
    for (const item of h.items) {
      for (const { type, declarators } of item.kind === "struct"
        ? item.struct.members.flatMap((m) => [...declarations(m)])
        : []) {
        const [first] = declarators;
        if (!first || !LOOSE.has(type)) continue;
        yield finding(code, { dialect: h.dialect, field: first.subject, type }, first.span);
      }
    }
  }
  // Before production this is PV902, gap by gap.
  if (code === "PV955") return;
  for (const r of naturalRecords(p)) {
    const padded = [...paddingOf(r, p.models)].some(({ bytes }) =>
      [...bytes.values()].some((n) => n > 0n),
    );
    if (padded) yield finding("PV944", { record: r.path }, r.span);
  }
}
