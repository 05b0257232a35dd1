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

const PAGE = 4096;

/** Something that bytes can be: what is said of it, and how it is asked for. */
export interface Candidate {
  readonly said: string;
  readonly option: string;
  readonly message?: RecordDescription;
}

/**
 * Gives everything that bytes can be by their number: one message or several in a row, a record,
 * the page that a record with an open end stands in, a page of a ring.
 */
export function candidates(
  bytes: Uint8Array,
  protocols: readonly ProtocolDescription[],
): Candidate[] {
  const size = bytes.length;
  const page = size > 0 && size % PAGE === 0;
  const fitting = protocols.flatMap((p) => [
    ...p.messages.filter((m) => size > 0 && size % m.size === 0),
    ...p.records.filter((r) =>
      isOpen(r) ? fills(r, bytes) || (page && r.size <= size) : r.size === size,
    ),
  ]);
  const names = new Set(fitting.map((m) => m.name));
  const list = fitting.map((m) => ({
    said: described(m, size),
    option: names.size === fitting.length ? m.name : m.id,
    message: m,
  }));
  if (!page || protocols.every((p) => p.messages.length === 0)) return list;
  return [
    ...list,
    { said: "a page of a ring", option: "a message, with --offset where the first slot stands" },
  ];
}

/**
 * Gives what bytes are, where their number leaves only one thing that they can be. Reports that
 * nothing fits, or everything that does.
 */
export function guess(
  { bytes, spanOf }: Written,
  protocols: readonly ProtocolDescription[],
  diagnostics: Diagnostics,
): Guess | undefined {
  const size = bytes.length;
  const found = candidates(bytes, protocols);
  const [first] = found;
  if (!first) {
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
  const { message } = first;
  if (found.length > 1 || !message)
    return void diagnostics.report(
      "PV644",
      {
        size: counted(size, "byte"),
        count: found.length,
        candidates: listNames(found.map((c) => c.said)),
        known: listNames(found.map((c) => c.option)),
      },
      spanOf(0),
    );
  return {
    message,
    why:
      `${counted(size, "byte")}: taken as ${described(message, size)} (${message.id}), because ` +
      "of their number",
  };
}
