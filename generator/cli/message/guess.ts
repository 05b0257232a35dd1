import type {
  ProtocolDescription,
  RecordDescription,
} from "../../backends/typescript/runtime/description.ts";
import type { Diagnostics } from "../../diagnostics/diagnostics.ts";
import { listNames } from "../../diagnostics/nearest.ts";
import { call } from "./calls.ts";
import { everyMessage } from "./find.ts";
import type { Written } from "./hex.ts";
import { counted } from "./parse.ts";

/** What bytes are taken for, and how that is said. */
export interface Guess {
  readonly message: RecordDescription;
  readonly why: string;
}

/** Tells if a record ends where the value says, and not at a size of its own. */
export const isOpen = (r: RecordDescription): boolean =>
  r.fields.some((f) => f.kind === "numbers" && f.size === 0);

/** Gives what bytes of a size are, if they are messages of one kind. */
const described = (m: RecordDescription, size: number) =>
  size === m.size || isOpen(m) ? `one \`${m.name}\`` : `${size / m.size} of \`${m.name}\``;

/** Tells if a record with an open end takes all the bytes, by its own word. */
const fills = (r: RecordDescription, bytes: Uint8Array) =>
  bytes.length >= r.size && call(() => r.sizeOf(r.decode(bytes))).value === bytes.length;

/**
 * Gives what bytes are, by their number: one message of that size, else several in a row, else a
 * record. Reports that nothing fits, or that more than one thing does.
 */
export function guess(
  { bytes, spanOf }: Written,
  protocols: readonly ProtocolDescription[],
  diagnostics: Diagnostics,
): Guess | undefined {
  const size = bytes.length;
  const messages = protocols.flatMap((p) => p.messages);
  const records = protocols.flatMap((p) => p.records);
  const rows = messages.filter((m) => size % m.size === 0);
  const ways = [
    messages.filter((m) => m.size === size),
    rows,
    records.filter((r) => (isOpen(r) ? fills(r, bytes) : r.size === size)),
  ];
  const found = ways.find((list) => list.length > 0) ?? [];
  const [message] = found;
  if (!message) {
    const sizes = everyMessage(protocols)
      .filter((r) => r.command === undefined)
      .map((r) => `${r.name} (${counted(r.size, "byte")}${isOpen(r) ? " or more" : ""})`);
    return sizes.length === 0
      ? void diagnostics.report("PV657", {})
      : void diagnostics.report(
          "PV656",
          { size: counted(size, "byte"), known: listNames(sizes) },
          spanOf(size),
        );
  }
  if (found.length > 1) {
    const clear = new Set(found.map((m) => m.name)).size === found.length;
    const known = listNames(found.map((m) => (clear ? m.name : m.id)));
    return void diagnostics.report(
      "PV644",
      { size: counted(size, "byte"), count: found.length, known },
      spanOf(0),
    );
  }
  const others = rows.filter((m) => m !== message).map((m) => described(m, size));
  const instead =
    others.length === 0 ? "" : `; with --message they could be ${others.join(" or ")}`;
  return {
    message,
    why:
      `${counted(size, "byte")}: taken as ${described(message, size)} (${message.id}), because ` +
      `of their number${instead}`,
  };
}
