import type {
  FieldDescription,
  ProtocolDescription,
  RecordDescription,
} from "../../../generated/typescript/src/messages.ts";
import { build } from "../../../generator/cli/message/build.ts";
import { call } from "../../../generator/cli/message/calls.ts";
import { decodeAll } from "../../../generator/cli/message/decoded.ts";
import { findMessage } from "../../../generator/cli/message/find.ts";
import type { GivenField } from "../../../generator/cli/message/given.ts";
import { numbersOf } from "../../../generator/cli/message/meaning.ts";
import { kindOf } from "../../../generator/cli/message/parse.ts";
import { Diagnostics } from "../../../generator/diagnostics/diagnostics.ts";
import { startOf } from "../../../generator/diagnostics/span.ts";
import type { Asked, Wish } from "./wish.ts";

/** What the encoder says to a wish. */
export interface Encoded {
  readonly record?: RecordDescription;
  readonly fields: readonly Asked[];
  /** What is wrong with no field of its own. */
  readonly problems: readonly string[];
  readonly bytes?: Uint8Array;
}

const askedOf = (name: string, field: FieldDescription): Asked => ({
  name,
  field,
  takes: kindOf(field),
  names: field.meanings ? numbersOf(field.meanings).list.map(([n]) => n) : [],
});

/**
 * Encodes a message as `pvspec encode` does, with the functions of the generated package. Never
 * throws: what is wrong stands at its field.
 */
export function encodeWish(wish: Wish, protocols: readonly ProtocolDescription[]): Encoded {
  if (wish.message === "") return { fields: [], problems: [] };
  const diagnostics = new Diagnostics();
  const record = findMessage(wish.message, protocols, diagnostics);
  if (!record) return { fields: [], problems: diagnostics.list.map((d) => d.message) };
  // A finding says by its file which field it is about.
  const fields = new Map(
    Object.entries(wish.fields).flatMap(([name, text]): [string, GivenField][] =>
      text.trim() === "" ? [] : [[name, { text, span: startOf(name), key: startOf(name) }]],
    ),
  );
  // Lists are given with commas, as on the command line.
  const given = { name: record.name, span: startOf(""), fields };
  const built = build(record, given, wish.zero, diagnostics);
  const problems = new Map(diagnostics.list.map((d) => [d.span?.file ?? "", d.message]));
  for (const { name } of built.missing) problems.set(name, "missing");
  const { value: bytes, refused } =
    problems.size === 0
      ? call(() => record.encode(built.value))
      : { value: undefined, refused: undefined };
  if (refused) problems.set(refused.path.replace(/\[\d+\]$/, ""), refused.message);
  const shown = built.fields.filter(
    ({ field }) => field.kind !== "command" || record.commands !== undefined,
  );
  const known = new Set(shown.map((f) => f.name));
  return {
    record,
    fields: shown.map(({ name, field }) => {
      const problem = problems.get(name);
      return { ...askedOf(name, field), ...(problem !== undefined && { problem }) };
    }),
    problems: [...problems].flatMap(([name, text]) => (known.has(name) ? [] : [text])),
    ...(bytes && { bytes }),
  };
}

/** Bytes of a line of C. */
const WIDTH = 8;

/** A message as an array of C, each line with the field that it holds. */
export function arrayOf(record: RecordDescription, bytes: Uint8Array): string {
  const [decoded] = decodeAll(record, { size: bytes.length, count: 1 }, bytes, 0);
  const rows = decoded?.rows ?? [{ offset: 0, size: bytes.length, name: record.name }];
  const two = (b: number) => `0x${b.toString(16).padStart(2, "0")},`;
  const lines = rows.flatMap(({ offset, size, name }) => {
    const own = [...bytes.subarray(offset, offset + size)].map(two);
    const parts = Array.from({ length: Math.ceil(own.length / WIDTH) }, (_, i) =>
      own.slice(i * WIDTH, (i + 1) * WIDTH).join(" "),
    );
    return parts.map((part, i) => `    ${part}${i === 0 ? ` /* ${name} */` : ""}`);
  });
  const name = record.name.replace(/\W/g, "_");
  return `static const unsigned char ${name}_bytes[${bytes.length}] = {\n${lines.join("\n")}\n};\n`;
}
