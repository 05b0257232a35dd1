import type { RootContent } from "mdast";
import type { Fact } from "../facts/fact.ts";
import { show } from "../layout/per-model.ts";
import type { ResolvedField, ResolvedPart } from "../layout/resolved/fields.ts";
import type { ResolvedProtocol } from "../layout/resolved/protocol.ts";
import { code, fact, paragraph, text } from "./build.ts";
import type { DrawnTransition, LayoutCell } from "./nodes.ts";
import type { DocumentScope, Subject } from "./scope.ts";

const caption = (of: Subject, size: Fact | undefined) =>
  paragraph(
    text("Figure: "),
    code(of.id),
    ...(size ? [text(", "), fact(size), text(" bytes")] : []),
  );

/** The room that a record leaves to what a command puts into it, and where that ends. */
function roomEnd(p: ResolvedProtocol, part: ResolvedPart): number | undefined {
  const name = (part as { part?: string }).part;
  const place = p.records
    .flatMap((r) => r.fields)
    .find((f) => name !== undefined && f.spec.variant?.commands === name);
  return place && Number(show(place.offset)) + Number(show(place.size));
}

/** The rest of a slot, which is not a field. */
const UNUSED = "(unused)";

const number = (f: ResolvedField, what: "offset" | "size") => Number(show(f[what]));

function cellsOf(p: ResolvedProtocol, part: ResolvedPart): LayoutCell[] {
  const cells = part.fields.map((f): LayoutCell => {
    const start = number(f, "offset");
    return f.open
      ? { name: f.name, start: String(start), end: "...", bytes: undefined }
      : {
          name: f.name,
          start: String(start),
          end: String(start + number(f, "size")),
          bytes: number(f, "size"),
        };
  });
  const end = Number(cells.at(-1)?.end);
  const room = roomEnd(p, part);
  return room !== undefined && end < room
    ? [...cells, { name: UNUSED, start: String(end), end: String(room), bytes: room - end }]
    : cells;
}

/**
 * The bytes of a record, or of what a command carries. Nothing for a layout that differs from
 * machine to machine.
 */
export function drawLayoutOf(scope: DocumentScope, of: Subject): RootContent[] {
  const { protocol } = of.home;
  const part = [...protocol.records, ...protocol.parts].find((r) => r.id === of.id);
  if (!part || part.fields.length === 0) return [];
  const facts = part.fields.flatMap((f) =>
    ["offset", "size"].flatMap((property) => of.home.facts.get(f.id, property) ?? []),
  );
  if (facts.some((f) => !/^\d+$/.test(f.value))) return [];
  const cells = cellsOf(protocol, part);
  const last = cells.at(-1);
  const room =
    last?.name === UNUSED
      ? [{ subject: of.id, property: "room", value: last.end, span: part.span }]
      : [];
  return [
    caption(of, scope.fact(of, "size")),
    { type: "drawing", of: of.id, picture: { form: "layout", cells }, facts: [...facts, ...room] },
  ];
}

/** The properties of a transition that a chart of two sides shows. */
export const SEQUENCE = /^(actor|side|from|to|needs\..*)$/;
/** The properties of a transition that a drawing of one kind of state shows. */
export const TRANSITIONS = /^(from|to|creates)$/;

const words = (f: Fact | undefined): string[] => f?.value.split(", ") ?? [];

/** The changes of state of a machine. */
export function drawMachine(
  scope: DocumentScope,
  of: Subject,
  form: "transitions" | "sequence",
): RootContent[] {
  const moves = scope.children(of).filter((c) => scope.fact(c, "from") && scope.fact(c, "to"));
  const sides = scope
    .facts(of)
    .flatMap((f) => (f.property.startsWith("sides.") ? [f.property.slice("sides.".length)] : []));
  if (moves.length === 0) return [];
  const transitions = moves.map((c): DrawnTransition => {
    const actor = scope.fact(c, "actor")?.value ?? "";
    const creates = scope.fact(c, "creates")?.value;
    const needs = scope
      .facts(c)
      .flatMap((f) =>
        f.property.startsWith("needs.")
          ? [{ side: f.property.slice("needs.".length), states: words(f) }]
          : [],
      );
    return {
      name: c.name,
      actor,
      side: scope.fact(c, "side") ? words(scope.fact(c, "side")) : [actor],
      from: words(scope.fact(c, "from")),
      to: scope.fact(c, "to")?.value ?? "",
      needs,
      ...(creates === undefined ? {} : { creates }),
    };
  });
  const stated = form === "sequence" ? SEQUENCE : TRANSITIONS;
  const order = {
    subject: of.id,
    property: "drawn",
    value: moves.map((c) => c.name).join(", "),
    span: scope.facts(of)[0]?.span ?? of.home.protocol.spec.top,
  };
  const facts = [
    order,
    ...moves.flatMap((c) => scope.facts(c).filter((f) => stated.test(f.property))),
  ];
  const [left, right, ...more] = sides;
  if (form === "transitions")
    return [
      caption(of, undefined),
      { type: "drawing", of: of.id, picture: { form, transitions }, facts },
    ];
  return left === undefined || right === undefined || more.length > 0
    ? []
    : [
        caption(of, undefined),
        { type: "drawing", of: of.id, picture: { form, sides: [left, right], transitions }, facts },
      ];
}
