import { expect, it } from "vitest";
import { compile } from "../../generator/index.ts";
import { ROOT, specFiles } from "../support/files.ts";

const NODE =
  '{ value: uint32, words: { "off": { is: 0, doc: Nothing is sent. }, all: { is: 1, doc: All is ' +
  "sent. } }, writer: frontend, readers: [backend], when: always, doc: What is sent. }";
const DIRECTORY = `directories:
  place: { path: "/place", notation: "~", owner: frontend, readers: [], tags: [],
      doc: A place. }
`;
const HEADER = `protocol: { name: demo, title: Demo, stage: design, imports: [xen],
    byte-order: little, FOLLOWS doc: A demo. }
outputs: { linux: { license: MIT, holders: [Somebody] } }
c: { prefix: demo, version-macro: DEMO_VERSION }
`;

/** What is stated of the words of one node, and the lines of C with their names. */
function wordsOf(text: string, follows = ""): { facts: string[]; macros: string[] } {
  const { sources, artifacts, diagnostics } = compile([
    ...specFiles(ROOT, "xen"),
    { path: "spec/demo/protocol.yaml", text: HEADER.replace("FOLLOWS", follows) + text },
  ]);
  expect(diagnostics.filter((d) => d.severity === "error")).toEqual([]);
  const facts = sources.find((s) => s.protocol.name === "demo")?.facts ?? [];
  const names = artifacts.find((a) => a.path === "c/demo/demo_xenstore.h")?.text ?? "";
  return {
    facts: [...facts]
      .filter((f) => f.subject.startsWith("demo.nodes.place.what."))
      .map((f) => `${f.subject} ${f.property} ${f.value}`)
      .sort(),
    macros: names.match(/#define DEMO_NODE_PLACE_WHAT_.*/g) ?? [],
  };
}

it("words of nodes are the same for a protocol's own node and for one of a convention", () => {
  const own = wordsOf(`${DIRECTORY}nodes: { place: { what: ${NODE} } }\n`);
  expect(own.facts).toEqual([
    "demo.nodes.place.what.all doc All is sent.",
    "demo.nodes.place.what.all number 1",
    "demo.nodes.place.what.off doc Nothing is sent.",
    "demo.nodes.place.what.off number 0",
  ]);
  expect(own.macros).toHaveLength(2);
  expect(
    wordsOf(
      `${DIRECTORY}conventions: { usual: { doc: As usual., nodes: { place: { what: ${NODE} } ` +
        "} } }\n",
      "follows: [usual],",
    ),
  ).toEqual(own);
});

it("states both the type of a node and the values that have a meaning", () => {
  const node = (key: string, keys: string) =>
    `${key}: { ${keys}, writer: frontend, readers: [], when: always, doc: A node. }`;
  const { sources, artifacts, diagnostics } = compile([
    ...specFiles(ROOT, "xen"),
    {
      path: "spec/demo/protocol.yaml",
      text: `${HEADER.replace("FOLLOWS", "")}${DIRECTORY}texts:
  either: { choice: [{ word: none }, { decimal: domid }], doc: A domain or none. }
  words: { choice: [{ word: up }, { choice: [{ word: down }, { word: up }] }], doc: Words. }
  any: { choice: [{ word: none }, { chars: a-z }], doc: Any. }
nodes:
  place:
    ${node("one", "value: domid, words: { none: { is: 0 } }")}
    ${node("two", "value: uint32, words: { none: { is: 0 }, all: { is: 1 } }")}
    ${node("either", "value: either")}
    ${node("words", "value: words")}
    ${node("any", "value: any")}
    ${node("own", "value: domid, words: { none: { is: 0 } }, notation: MEMKB")}
`,
    },
  ]);
  expect(diagnostics.filter((d) => d.severity === "error")).toEqual([]);
  const facts = sources.find((s) => s.protocol.name === "demo")?.facts;
  const of = (name: string) =>
    ["grammar", "notation.values"].map((p) => facts?.get(`demo.nodes.place.${name}`, p)?.value);
  expect(of("one")).toEqual(['<decimal domid> | "0"', '(INTEGER|"0")']);
  expect(of("two")).toEqual(['<decimal uint32> | "0" | "1"', '(INTEGER|"0"|"1")']);
  expect(of("either")).toEqual(['"none" | <decimal domid>', '("none"|INTEGER)']);
  expect(of("words")[1]).toBe('("up"|"down")');
  expect(of("any")[1]).toBe("STRING");
  expect(of("own")).toEqual(['<decimal domid> | "0"', '(MEMKB|"0")']);
  const paths = artifacts.find((a) => a.path.endsWith("xenstore-paths.pandoc"))?.text;
  expect(paths).toContain('~/one = (INTEGER|"0") []');
});
