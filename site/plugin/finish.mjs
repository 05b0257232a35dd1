// What the site has besides pages: files to fetch, their lines, an address for each id, what
// search engines ask for, and each file once more as it travels.
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { escaped, hardened } from "./html.mjs";
import { readRedirects } from "./redirects.mjs";
import { below } from "./routes.mjs";

/** @typedef {Awaited<ReturnType<typeof import("./read.mjs").readSite>>} Site */

/** A page that leads to another address. @param {string} target */
const leadingTo = (target) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escaped(target)}</title>
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="0; url=${escaped(target)}">
<link rel="canonical" href="${escaped(target)}">
</head>
<body><p><a href="${escaped(target)}">${escaped(target)}</a></p></body>
</html>
`;

/**
 * A file with its lines, each with an anchor.
 * @param {string} path
 * @param {string} text
 * @param {{ raw: string, home: string, icon: string, styles: string }} addresses
 */
function sourcePage(path, text, { raw, home, icon, styles }) {
  const lines = text.replace(/\n$/, "").split("\n");
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(path)}</title>
<meta name="robots" content="noindex">
<link rel="stylesheet" href="${escaped(styles)}">
<link rel="icon" href="${escaped(icon)}">
</head>
<body class="source">
<header><a href="${escaped(home)}">pvspec</a></header>
<main>
<h1>${escaped(path)}</h1>
<p><a href="${escaped(raw)}">The file itself</a></p>
<ol>
${lines.map((line, i) => `<li id="L${i + 1}"><code>${escaped(line) || " "}</code></li>`).join("\n")}
</ol>
</main>
</body>
</html>
`;
}

/** Every file below a folder. @param {string} folder @returns {string[]} */
const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .sort();

/** Files that are smaller than this travel as they are. */
const WORTH_PACKING = 1024;

/**
 * @param {Site} site
 * @param {string} outDir
 * @param {{ baseUrl: string, siteConfig: { url: string } }} context
 */
export async function finish({ pages, files, ids }, outDir, { baseUrl, siteConfig: { url } }) {
  /** @param {string} path @param {string} text */
  const write = (path, text) => {
    const to = join(outDir, path);
    mkdirSync(dirname(to), { recursive: true });
    writeFileSync(to, text);
  };
  const made = pages.filter((p) => !p.repeats);
  const homes = new Map(made.flatMap((p) => p.ids.map((id) => [id, p.path])));

  for (const file of filesBelow(outDir).filter((f) => f.endsWith(".html"))) {
    const script = (/** @type {string} */ name, /** @type {string} */ text) => {
      write(join("assets", "js", name), text);
      return below(baseUrl, `/assets/js/${name}`);
    };
    writeFileSync(file, hardened(readFileSync(file, "utf8"), script));
  }
  const [styles = ""] = readdirSync(join(outDir, "assets", "css"));
  for (const { path, text } of files()) {
    write(join("data", path), text);
    const raw = below(baseUrl, `/data/${path}`);
    const page = sourcePage(path, text, {
      raw,
      home: baseUrl,
      icon: below(baseUrl, "/favicon.svg"),
      styles: below(baseUrl, `/assets/css/${styles}`),
    });
    write(join("source", path, "index.html"), page);
  }
  for (const { id, ...about } of ids) {
    const page = `${below(baseUrl, homes.get(id) ?? "/")}#${id}`;
    write(join("id", id, "index.html"), leadingTo(page));
    write(join("id", id, "data.json"), `${JSON.stringify({ id, page, ...about }, null, 1)}\n`);
  }
  const redirects = readRedirects(made.map((p) => p.path));
  for (const { from, to } of redirects)
    write(join(from, "index.html"), leadingTo(below(baseUrl, to)));
  const rules = redirects.map(
    ({ from, to }) => `${below(baseUrl, from)} ${below(baseUrl, to)} 301`,
  );
  write("_redirects", rules.map((r) => `${r}\n`).join(""));

  const addresses = made.map((p) => `${url}${below(baseUrl, p.path)}`);
  write(
    "robots.txt",
    `User-agent: *\nAllow: /\nSitemap: ${url}${below(baseUrl, "/sitemap.xml")}\n`,
  );
  write(
    "sitemap.xml",
    `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${addresses.map((a) => `<url><loc>${escaped(a)}</loc></url>`).join("\n")}
</urlset>
`,
  );
  const routes = pages.map(({ path, template, title, repeats, ids: own }) => ({
    path,
    template,
    title,
    repeats,
    ids: own,
  }));
  write("routes.json", `${JSON.stringify(routes, null, 1)}\n`);
  for (const file of filesBelow(outDir)) {
    const bytes = readFileSync(file);
    if (/\.(html|js|css|json|svg|txt|xml|md|h|c|ts|ksy|pandoc|yaml)$/.test(file))
      if (bytes.length >= WORTH_PACKING) writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
  }
}
