import { readFileSync } from "node:fs";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import type { Stage } from "../lint/stages.ts";
import type { MailOptions } from "./mail/options.ts";
import type { DecodeOptions } from "./message/decode.ts";
import { OWN_ROOT, rootOf, SystemError } from "./root.ts";
import { type Options, UsageError } from "./usage.ts";

function version(): string {
  return String(
    (
      JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as {
        version: string;
      }
    ).version,
  );
}

/**
 * The options of `mail` by their names on the command line: as git says it, a version is a reroll.
 */
type MailArguments = Omit<MailOptions, "version"> & { readonly rerollCount?: number };

/** The options of `decode` alone. */
type DecodeArguments = Omit<DecodeOptions, keyof Options | "named">;

const positive = (value: string) => {
  if (!/^[1-9]\d{0,3}$/.test(value)) throw new InvalidArgumentError("give a number from 1 to 9999");
  return Number(value);
};

const byte = (value: string) => {
  if (!/^(?:0x[0-9a-f]{1,8}|\d{1,10})$/i.test(value))
    throw new InvalidArgumentError("give a number of bytes, such as 64 or 0x40");
  return Number(value);
};

const many = (value: string) => {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError("give a number above 0");
  return Number(value);
};

const folder = (value: string) => {
  if (value === "") throw new InvalidArgumentError("name a folder");
  return value;
};

/**
 * Runs a command, which is loaded only then, with what it alone needs: `--help` and `explain` start
 * fast.
 */
type Run = (command: () => Promise<number>) => Promise<void>;

function program(run: Run): Command {
  const p = new Command("pvspec")
    .description(
      "Xen PV protocols as code: one description, C headers and tables made from it, read back " +
        "and compared.",
    )
    .version(version(), "--version", "print the version");
  p.option(
    "--root <dir>",
    "the tree that holds spec/ and generated/; else the folder one stands in, or the nearest " +
      "above it that has a spec/",
    folder,
  )
    .addOption(
      new Option("--format <format>", "how findings are printed")
        .choices(["pretty", "json", "github"])
        .default("pretty"),
    )
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
  pvspec where generated/xen/docs/misc/NAME.pandoc:120
  pvspec check --stage design         is a protocol ready for that stage?
  pvspec mail NAME -v2                the design document as a message for review
  pvspec mail NAME --patch --for xen --onto ~/xen
  pvspec decode --message NAME 0600000005000000
  pvspec encode NAME req_id=1 id=16   the bytes of a message
  pvspec explain PV401                what a code means

Exit codes: 0 fine, 1 findings, 2 wrong usage.`,
    );
  const options = (otherwise?: string): Options => {
    const { root, format } = p.opts<{ root?: string; format: Options["format"] }>();
    return { root: rootOf(root, otherwise), format };
  };
  p.command("build")
    .description("make every file, or nothing if anything is wrong")
    .option("--check", "only compare with what is there")
    .action((o: { check?: boolean }) =>
      run(async () => (await import("./build.ts")).build({ ...options(), ...o })),
    );
  p.command("check")
    .description(
      "validate the specification, apply the rules of lint, compare the generated files, read " +
        "them back",
    )
    .argument("[protocol]", "with --stage: one protocol only")
    .option("--notes", "print notes too, such as open questions")
    .addOption(
      new Option(
        "--stage <stage>",
        "say instead whether protocols are ready for a stage of the life cycle",
      ).choices(["design", "prototype", "production"]),
    )
    .action((protocol: string | undefined, { stage, notes }: { notes?: boolean; stage?: Stage }) =>
      run(async () => {
        if (stage)
          return (await import("./stage.ts")).checkStage(protocol, { ...options(), stage });
        if (protocol !== undefined)
          throw new UsageError("a protocol is named together with --stage only");
        return (await import("./check.ts")).check({ ...options(), ...(notes && { notes }) });
      }),
    );
  p.command("verify")
    .description("read generated files back and compare every fact with the specification")
    .argument("[file...]", "generated files; all of them if missing")
    .option("--as <path>", "compare what a file that others wrote means with this generated one")
    .action((files: string[], o: { as?: string }) =>
      run(async () => (await import("./verify.ts")).verify(files, { ...options(), ...o })),
    );
  p.command("facts")
    .description("print what the specification states, one fact a line")
    .argument("[protocol]", "one protocol only")
    .option("--json", "as JSON")
    .option("--unstated", "only what the document, tables, code or data lack, with counts")
    .action((protocol: string | undefined, o: { json?: boolean; unstated?: boolean }) =>
      run(async () => (await import("./facts.ts")).facts(protocol, { ...options(), ...o })),
    );
  p.command("where")
    .description("say which lines of the specification a line of a generated file comes from")
    .argument("<place>", "FILE:LINE")
    .action((place: string) =>
      run(async () => (await import("./where.ts")).where(place, options())),
    );
  p.command("decode")
    .description(
      "show the fields of messages: offset, size, name, value and meaning; by the specification, " +
        "with no code of the tree",
    )
    .argument(
      "[hex...]",
      "hexadecimal digits, or - for the pipe; a dump of xxd, hexdump, od, gdb, QEMU, the kernel, " +
        "tcpdump or Wireshark too",
    )
    .option(
      "--message <name>",
      "what the bytes are, such as connect.request; else what alone has their number of bytes",
    )
    .addOption(
      new Option(
        "--words <order>",
        "words of a dump are those of a little-endian machine, or of a big-endian one (groups: " +
          "bytes in their order)",
      ).choices(["little", "big"]),
    )
    .option("--raw", "the pipe gives the bytes themselves")
    .option("--offset <byte>", "the byte of the input where the first message starts", byte)
    .option("--count <n>", "show so many messages, and leave out what stands behind them", many)
    .option("--json", "as JSON; how a dump was read is said on standard error")
    .action((hex: string[], o: DecodeArguments) =>
      run(async () =>
        (await import("./message/decode.ts")).decode(hex, { ...options(OWN_ROOT), ...o }),
      ),
    );
  p.command("encode")
    .description(
      "make a message from its fields and print its bytes; by the specification, with no code of " +
        "the tree",
    )
    .argument(
      "<name>",
      "the message, such as connect.request; - for what decode --json printed, from the pipe",
    )
    .argument(
      "[field=value...]",
      "names or numbers, 192.0.2.1, hexadecimal digits for bytes, commas between elements; " +
        "addr.port=80 for a record inside",
    )
    .option("--zero", "take 0 for each field that is missing")
    .option("--raw", "write the bytes themselves, to a pipe or a file")
    .action((name: string, fields: string[], o: { zero?: boolean; raw?: boolean }) =>
      run(async () =>
        (await import("./message/encode.ts")).encode(name, fields, {
          ...options(OWN_ROOT),
          ...o,
        }),
      ),
    );
  p.command("mail")
    .description(
      "print the design document as a message for review, or a series of patches, as an mbox",
    )
    .argument("[protocol]", "needed where several have a document")
    .option("-v, --reroll-count <n>", "the number of the draft, or of the series", positive)
    .option("--base <ref>", "compare the data that was committed there with today's")
    .option("--patch", "a series of patches that git am takes")
    .option("--for <tree>", "the tree that the series is for")
    .option(
      "--onto <dir>",
      "a checkout of that tree: the series changes its files as they are committed there; " +
        "nothing in it is changed or run",
      folder,
    )
    .option(
      "--ask-maintainers",
      "run scripts/get_maintainer.pl of that checkout, which says whom to Cc",
    )
    .option("--from <author>", 'as in "Name <name@example.org>"')
    .option(
      "--output <path>",
      "write a file, or numbered patches into a folder, instead of standard output",
      folder,
    )
    .action((protocol: string | undefined, { rerollCount: n, ...o }: MailArguments) =>
      run(async () => {
        const { mail } = await import("./mail/mail.ts");
        return mail(protocol, options(), n === undefined ? o : { ...o, version: n });
      }),
    );
  p.command("ids")
    .description("count the permanent ids of items")
    .option("--record", "add new ids to spec/PROTOCOL/ids.yaml")
    .action((o: { record?: boolean }) =>
      run(async () => (await import("./ids.ts")).ids({ ...options(), ...o })),
    );
  p.command("explain")
    .description("say what the code of a finding means")
    .argument("<code>", "such as PV401")
    .action((code: string) => run(async () => (await import("./explain.ts")).explain(code)));
  return p;
}

/** Runs the command line; returns the exit code. */
export async function main(argv: readonly string[]): Promise<number> {
  let code = 0;
  const p = program(async (command) => {
    code = await command();
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
    if (e instanceof SystemError) {
      process.stderr.write(`error: ${e.message}\n`);
      return 1;
    }
    throw e;
  }
}
