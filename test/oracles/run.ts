// `npm run oracle -- NAME`, `npm run oracles -- [--install]`: what independent judges say about our
// headers. An oracle without its packages is skipped, with the line that installs them. `--record`
// writes evidence.json.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compile } from "../../generator/index.ts";
import { ROOT, specFiles } from "../support/files.ts";
import { oracles } from "./all.ts";
import type { Oracle, Subject } from "./oracle.ts";

const EVIDENCE = fileURLToPath(new URL("./evidence.json", import.meta.url));
const args = process.argv.slice(2);
const flags = new Set(args.filter((a) => a.startsWith("--")));
const names = args.filter((a) => !a.startsWith("--"));
const unknown = names.filter((n) => !oracles.some((o) => o.name === n));
if (unknown.length > 0) {
  console.error(
    `there is no oracle ${unknown.join(", ")}; known: ${oracles.map((o) => o.name).join(", ")}`,
  );
  process.exit(2);
}
const chosen = oracles.filter((o) => names.length === 0 || names.includes(o.name));
const missing = (o: Oracle) =>
  Object.entries(o.packages).flatMap(([name, file]) => (existsSync(file) ? [] : [name]));

if (flags.has("--install")) {
  const wanted = [...new Set(chosen.flatMap(missing))];
  if (wanted.length > 0) {
    const apt = (...a: string[]) =>
      spawnSync("apt-get", a, {
        stdio: ["ignore", "ignore", "inherit"],
        env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
      }).status;
    if (apt("install", "-y", "--no-install-recommends", ...wanted) !== 0) {
      apt("update");
      apt("install", "-y", "--no-install-recommends", ...wanted);
    }
  }
}

const compilation = compile(specFiles(ROOT, "xen", "pvcalls", "stubdom"));
const header = (dialect: string) =>
  compilation.artifacts.find(
    (a) =>
      a.protocol === "pvcalls" &&
      a.promise?.symbols.kind === "c" &&
      a.promise.symbols.dialect === dialect,
  )?.text ?? "";
const subject: Subject = {
  headers: { xen: header("xen"), linux: header("linux"), qemu: header("qemu") },
  compilation,
};

/** The version of a package, as dpkg has it. */
const version = (name: string) =>
  spawnSync("dpkg-query", ["-W", name], { encoding: "utf8" }).stdout.trim().split("\t").at(-1) ??
  "";

interface Evidence {
  readonly claim: string;
  readonly packages: Readonly<Record<string, string>>;
  readonly compared: Readonly<Record<string, number>>;
  readonly faults: readonly string[];
}
const evidence: Record<string, Evidence> = existsSync(EVIDENCE)
  ? JSON.parse(readFileSync(EVIDENCE, "utf8"))
  : {};
const recorded = JSON.stringify(evidence);
const total = { passed: 0, failed: 0, skipped: 0 };
for (const o of chosen) {
  const lacking = missing(o);
  if (lacking.length > 0) {
    total.skipped++;
    console.log(`SKIPPED ${o.name}: apt-get install ${lacking.join(" ")}`);
    continue;
  }
  const verdict = await o.judge(subject);
  const unnoticed: string[] = [];
  for (const [name, spoil] of Object.entries(o.faults))
    if ((await o.judge(spoil(subject))).problems.length === 0) unnoticed.push(name);
  const good = verdict.problems.length === 0 && unnoticed.length === 0;
  total[good ? "passed" : "failed"]++;
  const counted = Object.entries(verdict.compared)
    .map(([what, n]) => `${n} ${what}`)
    .join(", ");
  const faults = Object.keys(o.faults).length;
  console.log(
    `${good ? "PASSED" : "FAILED"} ${o.name}: ${counted}; ` +
      `${faults - unnoticed.length} of ${faults} faults noticed`,
  );
  for (const p of verdict.problems.slice(0, 20)) console.log(`  ${p}`);
  for (const f of unnoticed) console.log(`  the fault went unnoticed: ${f}`);
  const now: Evidence = {
    claim: o.claim,
    packages: Object.fromEntries(Object.keys(o.packages).map((p) => [p, version(p)])),
    compared: verdict.compared,
    faults: Object.keys(o.faults),
  };
  const before = evidence[o.name];
  if (
    good &&
    !flags.has("--record") &&
    JSON.stringify([before?.claim, before?.compared, before?.faults]) !==
      JSON.stringify([now.claim, now.compared, now.faults])
  ) {
    total.failed++;
    console.log(
      `FAILED ${o.name}: claim, counts or faults differ from the recorded evidence; look at ` +
        "them, then run with --record",
    );
  }
  if (good && flags.has("--record")) evidence[o.name] = now;
}
if (flags.has("--record") && JSON.stringify(evidence) !== recorded) {
  const sorted = Object.entries(evidence).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(EVIDENCE, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
