import { countOf } from "../../layout/messages/counts.ts";
import { literal, range } from "../../layout/messages/fields.ts";
import type { Shape } from "../../layout/messages/shapes.ts";
import { kindOf, type Promised } from "./promised.ts";

/** The checks that the code makes beside the types of fields. */
export interface Looks {
  /** Says that numbers are checked by rules. */
  readonly checked: boolean;
  /** The arguments of the function that looks closely, if there is one. */
  readonly inspected?: string | undefined;
}

/** States what the functions that decode and encode a shape state. */
export function codecFacts(s: Shape, { checked, inspected }: Looks, to: Promised): void {
  const { command, open, part } = s;
  const number = command
    ? [
        `number is ${kindOf(command.by)} at ${command.by.at}`,
        `refused at ${command.by.at} as ${command.by.name}: ${command.number} (${command.name})`,
      ]
    : [];
  const size = open ? "size" : s.size;
  const inside = s.inner ? ', ""' : "";
  to.state(part, {
    "decode.link": s.name,
    "decode.size": s.size,
    "decode.number": command && literal(command.by, command.number),
    "encode.link": s.name,
    "encode.scratch": size,
    "encode.copied": size,
    "encode.room": size,
    "encode.inside": inside,
    "encode.inside.given": inside,
  });
  to.row(part, "decode.steps", [
    "at",
    "view",
    ...number,
    "value",
    ...(inspected === undefined ? [] : [`inspected${inspected}`]),
    "return",
  ]);
  to.use(
    "DecodeOptions",
    "placeIn",
    "readerOf",
    "Place",
    "scratchFor",
    "copyOut",
    "writerOf",
    ...(command ? ["refuse"] : []),
  );
  to.contents.push(`decode ${s.name}`);
  if (open) sizeFacts(s, open, { checked }, to);
  to.contents.push(`encode ${s.name}${open ? " by its size" : ""}`);
}

function sizeFacts(
  s: Shape,
  { field, by }: NonNullable<Shape["open"]>,
  { checked }: Looks,
  to: Promised,
): void {
  const { end } = field.resolved;
  to.state(s.part, {
    "size.link": s.name,
    "size.length": `${by.name} as ${range(by)} at ${by.at}`,
  });
  to.row(s.part, "size.steps", [
    ...(checked ? [`check ${s.type}${s.inner ? ', ""' : ""}`] : []),
    field.name,
  ]);
  to.state(field.resolved, {
    "size.offset": field.at,
    "size.width": field.bits / 8,
    "size.count": end && countOf(end.count, "length"),
    "size.fits.offset": field.at,
  });
  to.use("wantObject", "fitsArray", `is${range(by)}`, `refuse${range(by)}`);
  to.contents.push(`size of ${s.name}`);
}
