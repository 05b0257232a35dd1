import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parse } from "yaml";

const require = createRequire(import.meta.url);

/** A decoder of connect requests that others made. */
export type Peer = (page: Uint8Array, at: number) => unknown;

/**
 * What Kaitai Struct's compiler makes of a description; `type` is the one to decode, or else the
 * description itself.
 */
export async function kaitai(file: URL, type?: string): Promise<Peer> {
  const compiler = require("kaitai-struct-compiler");
  const description = parse(readFileSync(file, "utf8"));
  const files: Record<string, string> = await compiler.compile(
    "javascript",
    description,
    undefined,
    false,
  );
  const [name = "", text = ""] = Object.entries(files)[0] ?? [];
  type Decoder = (new (
    stream: unknown,
  ) => unknown) &
    Record<string, new (stream: unknown) => unknown>;
  const made: Record<string, Decoder> = {};
  new Function("exports", "require", text)(made, require);
  const whole = made[name.replace(/\.js$/, "")];
  const Class = type === undefined ? whole : whole?.[type];
  const Stream = require("kaitai-struct/KaitaiStream");
  if (Class === undefined) throw new Error(`nothing was made of ${file}`);
  return (page, at) => new Class(new Stream(page.buffer, page.byteOffset + at));
}

/** The same request for binary-parser. */
export function binaryParser(): Peer {
  const { Parser } = require("binary-parser");
  const inet = new Parser().uint16be("port").uint32be("addr").buffer("zero", { length: 20 });
  const other = new Parser().buffer("data", { length: 26 });
  const address = new Parser()
    .endianess("little")
    .uint16("family")
    .choice("body", { tag: "family", choices: { 2: inet }, defaultChoice: other });
  const request = new Parser()
    .endianess("little")
    .uint32("req_id")
    .uint32("cmd", { assert: 1 })
    .uint64("id")
    .nest("addr", { type: address })
    .uint32("len")
    .uint32("flags")
    .uint32("ref")
    .uint32("evtchn")
    .seek(4);
  return (page, at) => request.parse(page.subarray(at, at + 64));
}
