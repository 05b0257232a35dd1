import type { ProtocolDescription } from "../../backends/typescript/runtime/description.ts";
import { Diagnostics } from "../../diagnostics/diagnostics.ts";
import { onOneLine } from "../../diagnostics/visible.ts";
import { hex } from "../../layout/messages/values/hex.ts";
import { show } from "../context.ts";
import { textTable } from "../text-table.ts";
import { type Options, UsageError } from "../usage.ts";
import { build, type Needed } from "./build.ts";
import { call } from "./calls.ts";
import { findMessage } from "./find.ts";
import { type GivenMessage, givenArguments, givenMessages } from "./given.ts";
import { ARGUMENTS, type Input, readPipe } from "./input.ts";
import { loadMessages } from "./load.ts";
import { kindOf } from "./parse.ts";

/** Options of `encode`. */
export interface EncodeOptions extends Options {
  readonly zero?: boolean;
  readonly raw?: boolean;
}

/** Sixteen bytes a line, each on its own, so that nobody takes them for words. */
const lines = (bytes: Uint8Array) =>
  (hex(bytes).match(/.{1,32}/g) ?? [])
    .map((line) => (line.match(/../g) ?? []).join(" "))
    .join("\n");

/** Gives what was given for the field that a refusal is about; for the whole message its name. */
function placeOf(path: string, given: GivenMessage) {
  const name = path.replace(/\[\d+\]$/, "");
  return given.fields.get(name)?.span ?? given.span;
}

/** The fields that a message needs, as a table. */
function neededTable(missing: readonly Needed[]): string {
  const rows = missing.map(({ name, field }) =>
    [name, kindOf(field), field.unit ?? "", field.doc].map(onOneLine),
  );
  return textTable(["missing", "takes", "unit", "meaning"], rows);
}

/** The bytes of one message. Reports what keeps it from being encoded, and gives nothing then. */
function encodeOne(
  given: GivenMessage,
  protocols: readonly ProtocolDescription[],
  options: EncodeOptions,
  diagnostics: Diagnostics,
  tables: string[],
): Uint8Array | undefined {
  const r = findMessage(given.name, protocols, diagnostics, given.span);
  if (!r) return undefined;
  const before = diagnostics.list.length;
  const { value, missing } = build(r, given, options.zero === true, diagnostics);
  if (missing.length > 0) {
    const fields = missing.map((m) => m.name).join(", ");
    diagnostics.report("PV648", { message: r.name, count: missing.length, fields }, given.span);
    tables.push(neededTable(missing));
  }
  if (diagnostics.list.length > before) return undefined;
  const { value: bytes, refused } = call(() => r.encode(value));
  if (refused)
    return void diagnostics.report(
      "PV646",
      { problem: refused.message },
      placeOf(refused.path, given),
    );
  return bytes;
}

/** Gives what is to be encoded: the arguments, or what `decode --json` printed. */
async function inputOf(
  name: string,
  fields: readonly string[],
  diagnostics: Diagnostics,
): Promise<Input | undefined> {
  if (name !== "-") return { file: ARGUMENTS, text: [name, ...fields].join(" ") };
  if (fields.length > 0)
    throw new UsageError("`-` stands alone: it takes messages with their fields from the pipe");
  return readPipe(diagnostics);
}

/** `encode`: prints the bytes of a message that is given by its fields. */
export async function encode(
  name: string,
  fields: readonly string[],
  options: EncodeOptions,
): Promise<number> {
  if (options.raw && process.stdout.isTTY)
    throw new UsageError(
      "--raw writes bytes, which no terminal shows; send them through a pipe or to a file",
    );
  const diagnostics = new Diagnostics();
  const tables: string[] = [];
  const input = await inputOf(name, fields, diagnostics);
  const given = !input
    ? []
    : name === "-"
      ? givenMessages(input, diagnostics)
      : [givenArguments(name, fields, input, diagnostics)];
  const loaded = diagnostics.failed ? undefined : loadMessages(options, diagnostics);
  const made: Uint8Array[] = [];
  if (loaded && !diagnostics.failed)
    for (const g of given)
      made.push(encodeOne(g, loaded.protocols, options, diagnostics, tables) ?? new Uint8Array());
  if (diagnostics.list.length === 0) {
    process.stdout.write(
      options.raw ? Buffer.concat(made) : made.map((b) => `${lines(b)}\n`).join(""),
    );
    return 0;
  }
  const code = show(
    diagnostics.list,
    options,
    new Map([...(loaded?.texts ?? []), ...(input ? [[input.file, input.text] as const] : [])]),
  );
  if (options.format === "pretty") for (const t of tables) process.stderr.write(`${t}\n`);
  return code;
}
