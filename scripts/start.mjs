// `npm start`: set up, make everything, read it back, and show what was made and checked. With
// `--no-site` the site is left out.
import { fileURLToPath } from "node:url";
import { run } from "./run.mjs";
import { setup } from "./setup.mjs";
import { buildSite } from "./site.mjs";
import { buildPackage } from "./typescript.mjs";

setup();
const pvspec = fileURLToPath(new URL("../dist/cli/bin.js", import.meta.url));
run(process.execPath, [pvspec, "build"]);
run(process.execPath, [pvspec, "check"]);
buildPackage();
const withSite = !process.argv.includes("--no-site");
if (withSite) buildSite();
const site = withSite ? "The site is in site/build/. To open it" : "To build the site";
console.log(`
The specification is in spec/, what was made from it in generated/.
generated/typescript/ is a package that npm can install as it stands.
${site}: npm run ${withSite ? "site:open" : "site"}
Next: npx pvspec --help, or change a file in spec/ and run npm start again.`);
