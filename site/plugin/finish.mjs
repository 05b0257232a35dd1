// What the site has besides pages: files to fetch, an address for each id.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { below } from "./routes.mjs";

/** @param {string} text */
const escaped = (text) => text.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

/** @param {string} target */
const stub = (target) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Moved</title>
<meta http-equiv="refresh" content="0; url=${escaped(target)}">
<link rel="canonical" href="${escaped(target)}">
</head>
<body><p><a href="${escaped(target)}">${escaped(target)}</a></p></body>
</html>
`;

/**
 * @param {{ pages: readonly import("../../generator/site/page.ts").Page[],
 *   files: readonly { path: string, text: string }[] }} content
 * @param {string} outDir
 * @param {import("@docusaurus/types").LoadContext} context
 */
export async function finish({ pages, files }, outDir, { baseUrl }) {
  const write = (path, text) => {
    const to = join(outDir, path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, text);
  };
  for (const { path, text } of files) write(join("data", path), text);
  for (const page of pages.filter((p) => !p.repeats))
    for (const id of page.ids)
      write(join("id", id, "index.html"), stub(`${below(baseUrl, page.path)}#${id}`));
  const routes = pages.map(({ path, template, title, ids }) => ({ path, template, title, ids }));
  write("routes.json", `${JSON.stringify(routes, null, 1)}\n`);
}
