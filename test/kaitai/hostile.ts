import { compile } from "../../generator/index.ts";
import { ROOT, specFiles } from "../support/files.ts";

/**
 * Texts that end comments, strings and escapes of one language or another, and look like other
 * things in YAML.
 */
const TEXT =
  `'ends """ here, */ and \\u002a\\u002f, ` + `\\N{x} \\x # no comment: {a} &b *c !d %e |- "'`;

/**
 * A protocol whose names are words of languages, methods of generated classes and types of Kaitai
 * Struct, or become the same when they are written another way, and whose texts try to get out of
 * their place.
 */
const SPECIFICATION = `
protocol: { name: small, title: ${TEXT}, stage: design, imports: [xen], byte-order: little,
    doc: ${TEXT} }
values:
  command:
    doc: ${TEXT}
    members: { class: { is: 1, doc: ${TEXT} }, import: { is: 2 }, "and": { is: 3 }, mro: { is: 4 },
        constructor: { is: 5 } }
  string: { doc: ${TEXT}, members: { "no": { is: 0, doc: "no" }, "NO": { is: 1, doc: "0x10" },
      "n-o": { is: 2, doc: "~" }, "on": { is: 3, doc: "1:20" }, none: { is: 4, doc: "1_000" } } }
  small: { members: { less: { is: -9007199254740991 }, more: { is: 9007199254740991 } } }
  huge: { members: { zero: { is: 0 }, huge: { is: 0xffffffffffffffff } } }
records:
  request:
    doc: ${TEXT}
    fields:
      from_io: { type: uint32, doc: ${TEXT} }
      sizeof: { type: uint32, values: command, doc: "Unit: byte" }
      root: { variant: { by: sizeof, commands: request, size: 32 } }
  u4: { fields: { u8: { type: uint8 }, aB: { type: uint8 }, a_b: { type: be16 }, a-b: { type: be32,
      unit: byte }, ab: { type: uint64, values: huge } } }
  Object: { fields: { self: { record: u4 }, close: { type: uint64, values: string, only: ["NO",
      "n-o"], doc: "yes" } } }
  KaitaiStream: { fields: { getClass: { type: int64, values: small }, padding: { type: uint8 },
      lambda: { pad: 3 }, "true": { type: uint32 } } }
  list:
    fields:
      "false": { type: uint8, values: string, must: ["false <= 3"] }
      not: { type: uint8, count: "(1 << false) + 2 * 3 - 1" }
commands:
  class: { on: ring, request: { def: { type: uint8, count: 3 }, switch: { type: uint8 },
      self: { type: ipv4_address } } }
  import: { on: ring, request: { from_io: { record: u4 } } }
  "and": { on: ring, request: { bytes: { bytes: 32 } } }
  mro: { on: ring, request: { value: { type: uint16, doc: ${TEXT} } } }
  constructor: { on: ring, request: { prototype: { type: uint64 } } }
channels:
  ring: { kind: slot-ring, with: { region: page, request: request, response: request,
      selector: request.sizeof, matched-by: request.from_io } }
regions: { page: { pages: 1 } }
`;

/** That protocol, compiled. */
export const HOSTILE = compile([
  ...specFiles(ROOT, "xen"),
  { path: "spec/small/protocol.yaml", text: SPECIFICATION },
]);
