import type { Picture } from "../../../document/nodes.ts";
import { drawLayout } from "./layout.ts";
import { drawSequence } from "./sequence.ts";
import { drawTransitions } from "./transitions.ts";

/** The lines of a picture, or nothing if it has no room in the document. */
export function draw(picture: Picture): string[] | undefined {
  switch (picture.form) {
    case "layout":
      return drawLayout(picture.cells);
    case "transitions":
      return drawTransitions(picture.transitions);
    case "sequence":
      return drawSequence(picture);
    default:
      return picture satisfies never;
  }
}
