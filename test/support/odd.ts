import { type Compilation, compile, printDiagnostics } from "../../generator/index.ts";
import { ROOT, specFiles } from "./files.ts";

/**
 * A protocol with what the others lack: odd names, texts that try to end comments, arrays, gaps,
 * large numbers.
 */
const ODD = `
protocol: { name: odd, title: "Odd */ \`title\` \${1}", stage: design, imports: [xen],
    byte-order: big, doc: Odd. }
values:
  command:
    doc: "*/ export const broken = \`\${1}\`; /*"
    members: { unknown: { is: 1 }, other-thing: { is: 2 }, default: { is: 3,
        doc: "ends here */ }" } }
  large: { members: { zero: { is: 0 }, huge: { is: 0xffffffffffffffff } } }
  flags: { kind: flags, members: { first: { bit: 0 }, last: { bit: 63 } } }
  wire_error: { members: { a: { is: 1 } } }
constants:
  array: { is: 1 << 70 }
  request_size: { is: 5 }
records:
  request:
    fields:
      constructor: { type: uint32, doc: the first }
      cmd: { type: uint32, values: command }
      arguments: { variant: { by: cmd, commands: request, size: 32 } }
  uint8array: { fields: { view: { type: int64, must: [view >= -5] }, at: { type: uint64,
      values: large }, inside: { type: uint64, values: flags, encoded: mask } } }
  gaps: { layout: natural, fields: { small: { type: uint8 }, wide: { type: uint32 },
      last: { type: int16, must: ["last != 7", "last < 100"] } } }
  differs: { layout: natural, fields: { small: { type: uint8 }, wide: { type: uint64 } } }
  list: { fields: { length: { type: uint8, must: [length <= 3] }, elements: { type: uint8,
      count: "length * 2 + 1 - 1" } } }
  endless: { fields: { n: { type: uint32 }, all: { type: uint32, count: n } } }
commands:
  unknown: { on: ring, request: { moveTo: { record: gaps }, max-order: { type: int16, count: 3 },
      pad: { pad: 2 } } }
  other-thing: { on: ring, request: { constructor: { type: ipv4_address }, attachTo: { bytes: 4 },
      "number": { record: uint8array } } }
  default: { on: ring, request: { "bytes": { type: uint8 } } }
channels:
  ring: { kind: slot-ring, with: { region: page, request: request, response: request,
      selector: request.cmd, matched-by: request.constructor } }
regions: { page: { pages: 1 } }
`;

/** Compiles that protocol with this repository's vocabulary. */
export function compileOdd(): Compilation {
  const compilation = compile([
    ...specFiles(ROOT, "xen"),
    { path: "spec/odd/protocol.yaml", text: ODD },
  ]);
  if (!compilation.ok)
    throw new Error(printDiagnostics(compilation.diagnostics, "pretty", new Map()));
  return compilation;
}
