// Docusaurus loads plugins as CommonJS. What this one calls are ES modules, imported when needed.
const { join } = require("node:path");

const root = process.env.PVSPEC_ROOT ?? join(__dirname, "..", "..");
const editing = process.env.NODE_ENV === "development";

/**
 * Makes every page from the specification. While somebody edits, a specification that is wrong
 * leaves the last good pages where they are, and shows what is wrong above them.
 * @param {import("@docusaurus/types").LoadContext} context
 * @returns {import("@docusaurus/types").Plugin}
 */
module.exports = function pvspec(context) {
  let last;
  return {
    name: "pvspec",
    async loadContent() {
      const { readSite, BrokenSpecification } = await import("./read.mjs");
      try {
        last = { ...(await readSite(root, { lines: !editing })), findings: "" };
      } catch (e) {
        if (!editing || !last || !(e instanceof BrokenSpecification)) throw e;
        last = { ...last, findings: e.message };
      }
      return last;
    },
    async contentLoaded({ content, actions }) {
      const { addRoutes } = await import("./routes.mjs");
      const { addSearch } = await import("./search.mjs");
      await addSearch(content.entries, actions);
      addRoutes(content, actions, context.baseUrl);
      actions.setGlobalData({ findings: content.findings });
    },
    getPathsToWatch: () => [join(root, "spec", "**", "*.{yaml,md,ts}")],
    postBuild: async ({ content, outDir }) =>
      (await import("./finish.mjs")).finish(content, outDir, context),
  };
};
