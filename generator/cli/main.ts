import { readFileSync } from "node:fs";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import type * as Commands from "./commands.ts";
import { type Options, UsageError } from "./usage.ts";

function version(): string {
  return String((JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string }).version);
}

const folder = (value: string) => {
  if (value === "") throw new InvalidArgumentError("name a folder");
  return value;
};

/** Runs one of the commands, which are loaded only then: `--help` and `--version` start fast. */
type Run = (f: (commands: typeof Commands) => number | Promise<number>) => Promise<void>;

function program(run: Run): Command {
  const p = new Command("pvspec")
    .description("Xen PV protocols as code: one description, C headers and tables made from it, read back and compared.")
    .version(version(), "--version", "print the version")
    .option("--root <dir>", "the tree that holds spec/ and generated/", folder, ".")
    .addOption(new Option("--format <format>", "how findings are printed").choices(["pretty", "json", "github"]).default("pretty"))
    .exitOverride()
    .showHelpAfterError("(pvspec --help shows all commands)")
    .addHelpText(
      "after",
      `
Examples:
  pvspec build                        make everything in generated/ from spec/
  pvspec build --check                is everything in generated/ current?
  pvspec check --format github        all checks, as annotations of a forge
  pvspec verify generated/tables/NAME/fields.md
  pvspec verify --as linux/include/xen/interface/io/NAME.h ~/linux/include/xen/interface/io/NAME.h
  pvspec facts NAME                   everything that the specification states
  pvspec explain PV401                what a code means

Exit codes: 0 fine, 1 findings, 2 wrong usage.`,
    );
  const options = () => p.opts<Options>();
  p.command("build")
    .description("make every file, or nothing if anything is wrong")
    .option("--check", "only compare with what is there")
    .action((o: { check?: boolean }) => run((c) => c.build({ ...options(), ...o })));
  p.command("check")
    .description("validate the specification, apply the rules of lint, compare the generated files, read them back")
    .option("--notes", "print notes too, such as open questions")
    .action((o: { notes?: boolean }) => run((c) => c.check({ ...options(), ...o })));
  p.command("verify")
    .description("read generated files back and compare every fact with the specification")
    .argument("[file...]", "generated files; all of them if missing")
    .option("--as <path>", "compare a file from elsewhere as if it were this generated one")
    .action((files: string[], o: { as?: string }) => run((c) => c.verify(files, { ...options(), ...o })));
  p.command("facts")
    .description("print what the specification states, one fact a line")
    .argument("[protocol]", "one protocol only")
    .option("--json", "as JSON")
    .option("--unstated", "only facts that no file for people states")
    .action((protocol: string | undefined, o: { json?: boolean; unstated?: boolean }) => run((c) => c.facts(protocol, { ...options(), ...o })));
  p.command("ids")
    .description("count the permanent ids of items")
    .option("--record", "add new ids to spec/PROTOCOL/ids.yaml")
    .action((o: { record?: boolean }) => run((c) => c.ids({ ...options(), ...o })));
  p.command("explain")
    .description("say what the code of a finding means")
    .argument("<code>", "such as PV401")
    .action((code: string) => run((c) => c.explain(code)));
  return p;
}

/** Runs the command line; returns the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  let code = 0;
  const p = program(async (f) => {
    code = await f(await import("./commands.ts"));
  });
  try {
    await p.parseAsync([...argv], { from: "user" });
    if (argv.length === 0) return 2;
    return code;
  } catch (e) {
    if (e instanceof CommanderError) return e.exitCode === 0 ? 0 : 2;
    if (e instanceof UsageError) {
      process.stderr.write(`error: ${e.message}\n`);
      return 2;
    }
    throw e;
  }
}
