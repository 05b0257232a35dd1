import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { type Finding, finding } from "../rule.ts";
import { hasReached, headerSpan } from "../stages.ts";

/** LC6: the byte order of numbers, and the size of a page where pages are shared, are stated. */
export function* statedOrderAndPage(p: ResolvedProtocol): Generator<Finding> {
  if (!hasReached(p, "design")) return;
  const late = hasReached(p, "production");
  const fields = [...p.records, ...p.parts].flatMap((part) => part.fields);
  const loose = fields.find(
    (f) => f.form === "scalar" && f.order === undefined && [...f.size.values()].some((n) => n > 1n),
  );
  if (loose)
    yield finding(late ? "PV936" : "PV956", { field: loose.path }, headerSpan(p), [
      { span: loose.span, note: "the first such field" },
    ]);
  const [region] = p.spec.own("regions");
  if (!region || region.target() !== undefined) return;
  yield finding(
    late ? "PV945" : "PV957",
    { region: region.path, constant: "page_size" },
    region.span,
  );
}
