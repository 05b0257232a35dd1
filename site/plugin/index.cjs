// Docusaurus loads plugins as CommonJS. What this one calls are ES modules, imported when needed.
const { join } = require("node:path");

const root = join(__dirname, "..", "..");

/**
 * Makes every page from the specification.
 * @param {import("@docusaurus/types").LoadContext} context
 * @returns {import("@docusaurus/types").Plugin}
 */
module.exports = function pvspec(context) {
  return {
    name: "pvspec",
    loadContent: async () => (await import("./read.mjs")).readSite(root),
    contentLoaded: async ({ content, actions }) => {
      await (await import("./search.mjs")).addSearch(content.entries, actions);
      (await import("./routes.mjs")).addRoutes(content, actions, context.baseUrl);
    },
    getPathsToWatch: () => [join(root, "spec", "**", "*.{yaml,md,ts}")],
    postBuild: async ({ content, outDir }) =>
      (await import("./finish.mjs")).finish(content, outDir, context),
  };
};
