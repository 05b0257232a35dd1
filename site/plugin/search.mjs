// Puts what the search finds into files that pages load when somebody searches, one a protocol.

/**
 * Writes the entries of each protocol, and a module that loads all of them.
 * @param {readonly import("../../generator/site/search/entry.ts").Entry[]} entries
 * @param {import("@docusaurus/types").PluginContentLoadedActions} actions
 */
export async function addSearch(entries, { createData }) {
  const names = [...new Set(entries.map((e) => e.protocol))];
  const file = (name) => `search-${name || "site"}.json`;
  for (const name of names) {
    const own = entries.filter((e) => e.protocol === name);
    await createData(file(name), JSON.stringify(own));
  }
  const loads = names.map((name) => `  () => import("./${file(name)}"),\n`);
  await createData("search.js", `export default [\n${loads.join("")}];\n`);
}
