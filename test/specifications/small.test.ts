import { expect, it } from "vitest";
import { compile, verifyText } from "../../generator/index.ts";
import { ROOT, specFiles } from "../support/files.ts";

const protocol = (name: string) =>
  `protocol: { name: ${name}, title: Demo, stage: design, versions: ["1"], imports: [xen],\n` +
  "  byte-order: little, doc: Demo. }\n";

const HEADER = `c: { prefix: demo, version-macro: DEMO_VERSION }
outputs: { xen: { license: MIT, holders: ["2026 A"] } }
`;

const RING = `records:
  request:
    doc: A request.
    fields:
      word: { type: int32, values: word, doc: says what follows }
      rest: { variant: { by: word, commands: request, size: 8 } }
  response: { doc: A response., fields: { ret: { type: int32, doc: a result } } }
regions: { page: { pages: 1, doc: A page. } }
channels:
  ring:
    kind: slot-ring
    with: { region: page, request: request, response: response, selector: request.word }
    doc: A ring.
commands:
  stop: { on: ring, doc: Stops., request: { id: { type: uint32, doc: what }, rest: { pad: 4 } } }
  go: { on: ring, doc: Goes., request: { speed: { type: uint32, doc: how }, rest: { pad: 4 } } }
`;

const WORDS = "values: { word: { doc: W., members: { stop: { is: -1 }, go: { is: 0 } } } }\n";

/** Small protocols that are built, and what some of their files have to hold. */
const BUILT: readonly (readonly [string, string, string, Readonly<Record<string, string>>])[] = [
  [
    "a command with a negative number",
    "demo",
    `${protocol("demo")}${WORDS}${RING}`,
    { "src/demo.ts": "-1 at byte 0" },
  ],
  [
    "the least number of 64 bits in a macro",
    "demo",
    `${protocol("demo")}values:
  wide: { doc: W., members: { least: { is: -9223372036854775808, doc: the least } } }
${HEADER.replace("DEMO_VERSION }", "DEMO_VERSION, contents: [values.wide] }")}`,
    { "io/demo.h": "#define DEMO_WIDE_LEAST (-9223372036854775807 - 1)" },
  ],
  ...["constructor", "errno", "index", "runtime", "vectors"].map(
    (name) =>
      [
        `a protocol called ${name}`,
        name,
        `${protocol(name)}${WORDS}${RING}`,
        { "/fields.md": "request" },
      ] as const,
  ),
];

it.each(BUILT)("%s is built and read back", async (_, name, text, wanted) => {
  const file = { path: `spec/${name}/protocol.yaml`, text };
  const compilation = compile([...specFiles(ROOT, "xen"), file]);
  expect(compilation.diagnostics).toEqual([]);
  const made = compilation.artifacts.filter((a) => a.protocol !== "xen");
  for (const a of made) {
    const { diagnostics, stated, verified } = await verifyText(a, a.path, a.text);
    expect([a.path, diagnostics, verified]).toEqual([a.path, [], stated]);
  }
  for (const [end, part] of Object.entries(wanted))
    expect(made.find((a) => a.path.endsWith(end))?.text, end).toContain(part);
});

it("conditions may be presented in several places of a document", async () => {
  const text = `${protocol("demo")}records:
  r: { doc: A record., fields: { x: { type: uint32, must: [x >= 1, x <= 9], doc: a number } } }
outputs: { document: { license: MIT, holders: ["2026 A"] } }
`;
  const document = "# Demo\n\n## A\n\n::layout{of=records.r}\n\n## B\n\n::fields{of=records.r}\n";
  const compilation = compile([
    ...specFiles(ROOT, "xen"),
    { path: "spec/demo/protocol.yaml", text },
    { path: "spec/demo/document.md", text: document },
  ]);
  expect(compilation.diagnostics).toEqual([]);
  const made = compilation.artifacts.find((a) => a.path.endsWith(".pandoc"));
  expect(made?.text.match(/Valid if `x >= 1`, `x <= 9`/g)).toHaveLength(2);
  if (made) expect((await verifyText(made, made.path, made.text)).diagnostics).toEqual([]);
  const changed = made?.text.replace(/(## B[\s\S]*)<= 9/, "$1<= 8") ?? "";
  const found = made && (await verifyText(made, made.path, changed)).diagnostics;
  expect(found?.map((d) => d.code)).toContain("PV601");
});
