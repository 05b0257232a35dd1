import type { Inline } from "./page.ts";

/** The words of a running text, without its marks. */
export const plainOf = (content: readonly Inline[]): string =>
  content
    .map((c) => {
      if (typeof c === "string") return c;
      switch (c.kind) {
        case "code":
          return c.text;
        case "place":
          return c.place.file;
        case "file":
          return c.path;
        case "sentence":
          return `(${c.id})`;
        case "emphasis":
        case "link":
          return plainOf(c.content);
        default:
          return c satisfies never;
      }
    })
    .join("");
