import type {
  FieldDescription,
  RecordDescription,
} from "../../backends/typescript/runtime/description.ts";
import type { Diagnostics } from "../../diagnostics/diagnostics.ts";
import { didYouMean, listNames } from "../../diagnostics/nearest.ts";
import type { GivenField, GivenMessage } from "./given.ts";
import { fieldsOf } from "./json.ts";
import { digitsIn, Unreadable, valueIn } from "./parse.ts";

/** A field that a message needs, by its name in the message. */
export interface Needed {
  readonly name: string;
  readonly field: FieldDescription;
}

/** What goes on while a value is built. */
interface Job {
  readonly fields: ReadonlyMap<string, GivenField>;
  readonly zero: boolean;
  readonly diagnostics: Diagnostics;
  readonly known: Map<string, FieldDescription>;
  readonly missing: Needed[];
  /**
   * Whether it is open which record a part of the value is, so that other fields cannot be judged.
   */
  open: boolean;
}

/**
 * The value of a message from what was given, the fields that it has as far as the value says, and
 * those that are missing.
 */
export interface Built {
  readonly value: object;
  readonly fields: readonly Needed[];
  readonly missing: readonly Needed[];
}

function zeroOf(f: FieldDescription): unknown {
  if (f.kind === "text") return f.format?.(0) ?? "";
  if (f.kind === "bytes") return new Uint8Array(f.size);
  const number = f.bits === 64 ? 0n : 0;
  return f.kind === "numbers"
    ? Array.from({ length: f.size / ((f.bits ?? 8) / 8) }, () => number)
    : number;
}

/** Gives what a field holds: what was given, or 0 if that is wanted; else it is missing. */
function leaf(f: FieldDescription, inside: string, job: Job): unknown {
  const name = inside + f.name;
  job.known.set(name, f);
  const given = job.fields.get(name);
  if (!given && job.zero) return zeroOf(f);
  if (!given) return void job.missing.push({ name, field: f });
  try {
    return valueIn(f, given);
  } catch (e) {
    if (!(e instanceof Unreadable)) throw e;
    return void e.report(name, given.span, job.diagnostics);
  }
}

const fieldOf = (f: FieldDescription, inside: string, job: Job): unknown =>
  f.kind === "record" && f.record
    ? recordIn(f.record, `${inside}${f.name}.`, job)
    : leaf(f, inside, job);

const entriesOf = (fields: readonly FieldDescription[], inside: string, job: Job) =>
  fields
    .filter((f) => f.kind !== "command")
    .map((f): [string, unknown] => [f.name, fieldOf(f, inside, job)]);

/** A record, or the one of several for the same bytes that the field between them says. */
function recordIn(r: RecordDescription, inside: string, job: Job): object {
  const by = r.choice && r.fields.find((f) => f.name === r.choice?.by);
  if (!r.choice || !by) return Object.fromEntries(entriesOf(r.fields, inside, job));
  const before = job.missing.length + job.diagnostics.list.length;
  const value = leaf(by, inside, job);
  if (job.missing.length + job.diagnostics.list.length > before) {
    job.open = true;
    return {};
  }
  const own = r.choice.cases.find((c) => String(c.number) === String(value))?.record ?? r;
  return Object.fromEntries(entriesOf(own.fields, inside, job));
}

/** The word of a command and, if no command has its number, that number. */
function commandIn(
  r: RecordDescription,
  text: string,
):
  | {
      readonly message?: RecordDescription | undefined;
      readonly word: string;
      readonly number?: bigint;
    }
  | undefined {
  const { messages = [], unknown } = r.commands ?? {};
  const number = digitsIn(text);
  const message =
    messages.find((m) => m.command?.name === text) ??
    messages.find((m) => number !== undefined && BigInt(m.command?.number ?? -1) === number);
  if (message) return { message, word: message.command?.name ?? "" };
  if (unknown && number !== undefined) return { word: unknown.word, number };
  return unknown && text === unknown.word ? { word: text } : undefined;
}

/** A message of the command that its field says. */
function messageIn(r: RecordDescription, job: Job): object {
  const by = r.fields.find((f) => f.kind === "command");
  if (!by) return recordIn(r, "", job);
  job.known.set(by.name, by);
  const given = job.fields.get(by.name);
  if (r.command) {
    const same = given && digitsIn(given.text) === BigInt(r.command.number);
    return Object.fromEntries([
      [by.name, same || !given ? r.command.name : given.text],
      ...entriesOf(r.fields, "", job),
    ]);
  }
  const chosen = given && commandIn(r, given.text);
  job.open = !chosen;
  if (!given) job.missing.push({ name: by.name, field: by });
  if (given && !chosen) {
    const names = r.commands?.messages.flatMap((m) => m.command?.name ?? []) ?? [];
    job.diagnostics.report(
      "PV664",
      {
        field: by.name,
        name: given.text,
        nearest: didYouMean(given.text, names),
        known: listNames(names),
      },
      given.span,
    );
  }
  if (!chosen || !r.commands) return {};
  if (chosen.message)
    return Object.fromEntries([
      [by.name, chosen.word],
      ...entriesOf(chosen.message.fields, "", job),
    ]);
  const { number, bytes } = r.commands.unknown;
  const numbered =
    chosen.number === undefined
      ? leaf({ ...by, kind: "number", name: number }, "", job)
      : by.bits === 64
        ? chosen.number
        : Number(chosen.number);
  const all = leaf(
    { ...by, kind: "bytes", name: bytes, size: r.size, doc: "all bytes; the other fields win" },
    "",
    job,
  );
  return Object.fromEntries([
    [by.name, chosen.word],
    [number, numbered],
    [bytes, all],
    ...entriesOf(fieldsOf(r), "", job),
  ]);
}

/** Builds the value of a message. Reports what cannot be read, and fields that it does not have. */
export function build(
  r: RecordDescription,
  { fields }: GivenMessage,
  zero: boolean,
  diagnostics: Diagnostics,
): Built {
  const job: Job = { fields, zero, diagnostics, known: new Map(), missing: [], open: false };
  const value = messageIn(r, job);
  const built = {
    value,
    fields: [...job.known].map(([name, field]) => ({ name, field })),
    missing: job.missing,
  };
  if (job.open) return built;
  for (const [name, { key }] of fields) {
    if (job.known.has(name)) continue;
    const known = [...job.known.keys()];
    const below = known.filter((k) => k.startsWith(`${name}.`));
    const of = { message: r.name, field: name };
    if (below.length > 0) diagnostics.report("PV666", { ...of, known: listNames(below) }, key);
    else
      diagnostics.report(
        "PV665",
        { ...of, nearest: didYouMean(name, known), known: listNames(known) },
        key,
      );
  }
  return built;
}
