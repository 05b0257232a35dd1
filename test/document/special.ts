import { type Compilation, compile, type SourceFile } from "../../generator/index.ts";
import { ROOT, specFiles } from "../support/files.ts";

const vocabulary = specFiles(ROOT, "xen");

/** Texts that mean something in Markdown or in pandoc. */
export const SPECIAL = [
  "*",
  "**",
  "_",
  "__",
  "a_b_c",
  "[x](y)",
  "![x](y)",
  "[x]",
  "[^1]",
  "[@cite]",
  "<b>",
  "</b>",
  "<!--",
  "-->",
  "<http://x.example>",
  "&amp;",
  "&#42;",
  "{#id}",
  "{.class}",
  "$x$",
  "$$",
  "~a~",
  "~~a~~",
  "^2^",
  "^",
  "@cite",
  "-@cite",
  "--",
  "---",
  "...",
  "'",
  '"',
  "'quoted'",
  "`",
  "``",
  "`code`",
  "`a",
  "b`",
  "|",
  "||",
  "+---+",
  "+",
  "#",
  "##",
  "-",
  "*a*",
  "1.",
  "1)",
  "(1)",
  "a.",
  "A)",
  "#.",
  "(@)",
  "(@good)",
  ">",
  ":",
  "::",
  ":::",
  "=",
  "===",
  "%",
  "\\",
  "\\\\",
  "\\n",
  "\\*",
  "http://x.example/a_b",
  "a@b.example",
  "x".repeat(80),
  "`code with blanks`",
  "Table:",
  "Figure:",
  "`x`{.c}",
  "[x]{.c}",
  "[x]: y",
  "H~2~O",
  "2^10",
  "a<b",
  "a>b",
  "a*b*c",
  "x_{1}",
  "<decimal>",
  "%d",
  "~",
  "~x",
  "/a/~b",
  "e.g. x",
  "Mr. X",
  "\\begin{x}",
  "\\alpha",
];

/** A protocol that has two texts wherever a text can stand. */
const protocol = (a: string, b: string) => `protocol:
  name: demo
  title: Demo
  stage: design
  versions: ["1"]
  imports: [xen]
  byte-order: little
  doc: A protocol.
constants:
  limit: { is: 4096, doc: ${JSON.stringify(a)} }
  formula: { is: limit * 2 * limit, doc: ${JSON.stringify(b)} }
records:
  message:
    doc: ${JSON.stringify(a)}
    fields:
      req_id: { type: uint32, doc: ${JSON.stringify(b)} }
      body: { bytes: 60, doc: ${JSON.stringify(a)} }
values:
  kind: { doc: ${JSON.stringify(b)}, members: { READ_IT: { is: 17, doc: ${JSON.stringify(a)} },
      WRITE: { is: 18, doc: short } } }
directories:
  home: { path: "/local/domain/{front_domid}/demo", notation: ~/demo, owner: frontend,
      readers: [backend], tags: [], doc: ${JSON.stringify(a)} }
nodes:
  home:
    max-size: { value: uint32, writer: frontend, readers: [backend], when: ${JSON.stringify(b)},
        doc: ${JSON.stringify(a)} }
statements:
  scope: { one: ${JSON.stringify(a)}, two: ${JSON.stringify(b)} }
procedures:
  work:
    doc: ${JSON.stringify(a)}
    steps:
      - { actor: frontend, do: ${JSON.stringify(a)} }
      - { actor: backend, do: ${JSON.stringify(b)}, if: ${JSON.stringify(a)} }
machines:
  life:
    doc: ${JSON.stringify(b)}
    initial: none
    final: [none]
    states: { none: { doc: ${JSON.stringify(a)} }, some: { doc: ${JSON.stringify(b)} } }
    transitions:
      make: { actor: frontend, from: [none], to: some, does: [${JSON.stringify(a)},
          ${JSON.stringify(b)}] }
      drop: { actor: backend, from: [some], to: none }
questions:
  why: { about: constants.limit, asks: ${JSON.stringify(a)}, proposal: ${JSON.stringify(b)} }
history:
  - { date: "2026-01-01", what: ${JSON.stringify(a)} }
implementations:
  front:
    title: ${JSON.stringify(a)}
    side: frontend
    version: "1"
    source: demo.c
    support: Experimental
    does: { more: [${JSON.stringify(a)}, ${JSON.stringify(b)}] }
    deviations: { D1: { from: constants.limit, does: ${JSON.stringify(b)} } }
    hazards: { H1: ${JSON.stringify(a)} }
drafts:
  "1": [${JSON.stringify(a)}, ${JSON.stringify(b)}]
reviews:
  first: { by: reader, draft: "1", raised: ${JSON.stringify(a)}, outcome: ${JSON.stringify(b)} }
outputs:
  document: { license: GPL-2.0-only, holders: ["2026 A Person"] }
`;

/** A document with every directive that prints such texts. */
const DOCUMENT = `# Demo

Words before it, and :name[limit] is :value[limit].

::about{of=protocol}
::about{of=constants}
::layout{of=message}
::fields{of=message}
::values{of=kind}
::about{of=directories}
::nodes{of=nodes.home}
::rules{of=statements.scope}
::about{of=procedures.work}
::steps{of=procedures.work}
::about{of=machines.life}
::states{of=machines.life}
::questions{of=questions}
::history{of=history}
::implementation{of=implementations.front}
::deviations{of=implementations.front}
::drafts
::reviews{of=reviews}

- :norm[A side must say *what* it does.]{#demo-01}
`;

/** Its files with two texts, perhaps with another document or with something changed. */
export const documentFiles = (
  a: string,
  b: string,
  document = DOCUMENT,
  change = (yaml: string) => yaml,
): SourceFile[] => [
  { path: "spec/demo/protocol.yaml", text: change(protocol(a, b)) },
  { path: "spec/demo/document.md", text: document },
];

/** Compiles it with two texts, perhaps with another document or with something changed. */
export const compiled = (...texts: Parameters<typeof documentFiles>): Compilation =>
  compile([...vocabulary, ...documentFiles(...texts)]);
