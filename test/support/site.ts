import type { Compilation } from "../../generator/index.ts";
import type { Diagram } from "../../generator/site/drawn.ts";
import type { Block, Page, Property } from "../../generator/site/page.ts";
import { pagesOf } from "../../generator/site/pages.ts";
import { plainOf } from "../../generator/site/plain.ts";

const place = (): Diagram => ({ width: 0, height: 0, boxes: [], arrows: [] });

/** The pages of a compilation, as the site has them but for places of states. */
export const pagesFor = ({ sources, artifacts }: Compilation): Page[] =>
  pagesOf(sources, { stated: new Map(), place, artifacts, oracles: {} });

type Said = Map<string, string>;

const said = (properties: readonly Property[], what: "value" | "label"): Said =>
  new Map(properties.map((p) => [p.property, what === "label" ? p.label : plainOf(p.cell)]));

/**
 * What blocks state of each id, by property: the value as text, or the words for the property.
 * Views such as drawings state nothing of their own.
 */
export function statedIn(
  blocks: readonly Block[],
  what: "value" | "label" = "value",
): [string, Said][] {
  return blocks.flatMap((b): [string, Said][] => {
    switch (b.kind) {
      case "item":
        return [[b.item.id, said(b.properties, what)], ...statedIn(b.inside, what)];
      case "table":
        return b.rows.map((row) => {
          const cells = b.columns.flatMap(({ property, label }, i): Property[] => {
            const cell = row.cells[i];
            return cell ? [{ property, label, cell }] : [];
          });
          return [row.item.id, said([...cells, ...row.more], what)];
        });
      case "nodes":
        return b.directories.flatMap((d) =>
          d.nodes.flatMap((n): [string, Said][] => [
            [n.item.id, said(n.properties, what)],
            ...statedIn(n.below, what),
          ]),
        );
      default:
        return [];
    }
  });
}

/** Everything in a value that says `href`, at any depth. */
export function hrefsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(hrefsIn);
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value as Record<string, unknown>).flatMap(([key, v]) =>
    key === "href" && typeof v === "string" && v !== "" ? [v] : hrefsIn(v),
  );
}
