import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ROOT } from "../support/files.ts";

const TEXT = readFileSync(`${ROOT}CONTRIBUTING.md`, "utf8");
const NOT_OURS = ["node_modules", "dist", ".git"];

/** Every file and folder of the project by its path, folders with a slash at the end. */
const paths = readdirSync(ROOT, { withFileTypes: true })
  .filter((top) => !NOT_OURS.includes(top.name))
  .flatMap((top) =>
    top.isDirectory()
      ? [
          `${top.name}/`,
          ...readdirSync(`${ROOT}${top.name}`, { recursive: true, withFileTypes: true }).map(
            (e) =>
              `${e.parentPath.slice(ROOT.length)}/${e.name}`.replaceAll("//", "/") +
              (e.isDirectory() ? "/" : ""),
          ),
        ]
      : [top.name],
  );
const existing = new Set(paths);

/** Where a path may start that no folder of its paragraph leads to. */
const STARTS = ["", "generator/", "generated/", "generated/NAME/", "spec/NAME/"];
/** A word of code that names a file or a folder; words in capitals and `*` stand for any name. */
const PATH = /^\.?[\w*.-]+(?:\/[\w*.-]*)+$|^[\w-]+(?:\.[\w-]+)*\.(?:ts|mjs|hbs|h|ya?ml|json|md)$/;

/** Tells if a file or a folder has a path, in which some names can be left open. */
function exists(path: string): boolean {
  const folder = path.endsWith("/") ? path : `${path}/`;
  if (!/[A-Z]{3}|\*/.test(path)) return existing.has(path) || existing.has(folder);
  const names = path
    .replace(/[.+?]/g, "\\$&")
    .replace(/\*|(?:NAME|PROTOCOL)/g, "[^/]+")
    .replace(/\/$/, "");
  const pattern = new RegExp(`^${names}/?$`);
  return paths.some((p) => pattern.test(p));
}

/** Paragraphs, entries of lists and rows of tables. */
const blocksOf = (text: string): string[] => text.split(/\n(?=\n|\||\s*(?:\*|\d+\.) )/);

/** The paths that a text names but that nothing has. */
function missing(text: string): string[] {
  return blocksOf(text).flatMap((block) => {
    const starts = [...STARTS];
    const words = [...block.matchAll(/`([^`\n]+)`/g)].flatMap((m) => (m[1] ?? "").split(" "));
    return words
      .filter((word) => PATH.test(word))
      .filter((word) => {
        const found = starts.filter((start) => exists(`${start}${word}`));
        if (word.endsWith("/")) starts.push(...found.map((start) => `${start}${word}`));
        return found.length === 0;
      });
  });
}

/** The rooms that stand on the arrows of a picture, and those that the text beside it names. */
const picturedIn = (text: string): string[] => {
  const picture = /\n```\n(spec\/[\s\S]*?)```/.exec(text)?.[1] ?? "";
  const beside = /^Beside this way stand [\s\S]*?\n\n/m.exec(text)?.[0] ?? "";
  return [
    ...[...picture.matchAll(/─([a-z]+)─/g)].map((m) => m[1] ?? ""),
    ...[...beside.matchAll(/`([a-z]+)\/`/g)].map((m) => m[1] ?? ""),
  ];
};

/** The rooms that have a row in the table of rooms. */
const listedIn = (text: string): string[] =>
  [...text.matchAll(/^\| `([a-z]+)\/(?:NAME\/)?` \|/gm)].map((m) => m[1] ?? "");

describe("CONTRIBUTING", () => {
  const rooms = readdirSync(`${ROOT}generator`, { withFileTypes: true })
    .filter((e) => e.isDirectory())
    .map((e) => e.name)
    .sort();

  it("has every room of the generator in its table, and no other", () => {
    expect(listedIn(TEXT).sort()).toEqual(rooms);
  });

  it("has every room of the generator in its picture or beside it, and no other", () => {
    expect([...new Set(picturedIn(TEXT))].sort()).toEqual(rooms);
  });

  it("names only files and folders that are there", () => {
    expect(missing(TEXT)).toEqual([]);
  });

  it("would be found wrong: a path that nothing has is named", () => {
    const wrong = "* **A**: `layout/messages/` has `shapes.ts`, `shape.ts` and `layout/nothing/`\n";
    const open = "* `spec/PROTOCOL/nothing.yaml`, `test/scenarios/made-up`, `npm run x -- test/no`";
    expect(missing(wrong + open)).toEqual([
      "shape.ts",
      "layout/nothing/",
      "spec/PROTOCOL/nothing.yaml",
      "test/no",
    ]);
    expect(missing("`layout/messages/`\n\n`shapes.ts`")).toEqual(["shapes.ts"]);
    const gone = TEXT.replace("─lint─", "─lints─").replace("| `git/` |", "| `got/` |");
    expect(picturedIn(gone)).toContain("lints");
    expect(listedIn(gone)).not.toContain("git");
  });
});
