import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { type Finding, finding } from "../rule.ts";
import { hasReached, headerSpan } from "../stages.ts";

/** LC6: the byte order of numbers, and the size of a page where pages are shared, are stated. */
export function* statedOrderAndPage(p: ResolvedProtocol): Generator<Finding> {
  if (!hasReached(p, "design")) return;
  const code = hasReached(p, "production") ? "PV936" : "PV956";
  const fields = [...p.records, ...p.parts].flatMap((part) => part.fields);
  const loose = fields.find(
    (f) => f.form === "scalar" && f.order === undefined && [...f.size.values()].some((n) => n > 1n),
  );
  if (loose)
    yield finding(
      code,
      {
        what: `nothing states the byte order of \`${loose.path}\``,
        remedy: "state `byte-order` of the protocol",
      },
      headerSpan(p),
      [{ span: loose.span, note: "the first such field" }],
    );
  const [region] = p.spec.own("regions");
  if (!region || region.target() !== undefined) return;
  yield finding(
    code,
    {
      what: `\`${region.path}\` has pages, but nothing states how large a page is`,
      remedy: `import a vocabulary that does, or state the constant \`page_size\``,
    },
    region.span,
  );
}
