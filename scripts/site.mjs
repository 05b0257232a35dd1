// `npm run site`: makes the site in site/build/. `npm run site:dev`: shows it while somebody edits
// the specification.
import { fileURLToPath } from "node:url";
import { root, run } from "./run.mjs";
import { install, setup } from "./setup.mjs";

const site = `${root}site/`;

/** Runs Docusaurus, which keeps nothing between two runs and tells nobody about them. */
function docusaurus(...args) {
  const env = {
    ...process.env,
    DOCUSAURUS_NO_PERSISTENT_CACHE: "1",
    NO_UPDATE_NOTIFIER: "1",
    BROWSER: "none",
  };
  run(process.execPath, ["node_modules/@docusaurus/core/bin/docusaurus.mjs", ...args], {
    cwd: site,
    env,
  });
}

/** Makes the site in site/build/. */
export function buildSite() {
  install(site);
  docusaurus("build");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [command = "build", ...rest] = process.argv.slice(2);
  if (process.env.PVSPEC_BUILT === undefined) setup();
  install(site);
  docusaurus(command, ...rest);
}
