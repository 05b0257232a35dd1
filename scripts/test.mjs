// `npm test`: set up, install what the tests need (as root; otherwise say what to run), and run all
// tests. Of mutants one of each class is tried, with `--all` every one, with `--untried` every one
// of each reader whose files are not those that are recorded in test/mutation/tried.json;
// `--record` records them once all mutants were noticed. Further options are vitest's, such as
// `--coverage`.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { run } from "./run.mjs";
import { setup } from "./setup.mjs";

/** Debian packages that tests use, each with a file that shows that it is there. */
const packages = JSON.parse(
  readFileSync(new URL("../test/support/packages.json", import.meta.url), "utf8"),
);

setup();
const missing = Object.keys(packages).filter((name) => !existsSync(packages[name]));
if (missing.length > 0) {
  const root =
    process.getuid?.() === 0 &&
    spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status === 0;
  if (root) {
    const apt = (...args) =>
      spawnSync("apt-get", args, {
        stdio: ["ignore", "ignore", "inherit"],
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      });
    if (apt("install", "-y", "--no-install-recommends", ...missing).status !== 0) {
      apt("update");
      apt("install", "-y", "--no-install-recommends", ...missing);
    }
  } else
    console.log(
      `Some tests will be skipped. To run them too:\n  sudo apt-get install ${missing.join(" ")}\n`,
    );
}
const own = {
  "--all": { PVSPEC_MUTANTS: "all" },
  "--untried": { PVSPEC_MUTANTS: "untried" },
  "--record": { PVSPEC_RECORD_TRIED: "1" },
};
const wanted = process.argv.slice(2);
const chosen = wanted.filter((a) => a in own).map((a) => own[a]);
const env = Object.assign({}, process.env, { PVSPEC_BUILT: "1" }, ...chosen);
const vitest = ["node_modules/vitest/vitest.mjs", "run", "--config", "test/vitest.config.ts"];
run(process.execPath, [...vitest, ...wanted.filter((a) => !(a in own))], { env });
