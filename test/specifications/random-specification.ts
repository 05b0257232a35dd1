import { stringify } from "yaml";
import type { SourceFile } from "../../generator/index.ts";
import { type Chance, described, EDITIONS, names, type Tree } from "./chance.ts";
import { about, machines } from "./random-behaviour.ts";
import { channels, ringCommands } from "./random-channels.ts";
import { randomDocument } from "./random-document.ts";
import { recordsByChance, TYPES } from "./random-layouts.ts";
import { nodes, texts } from "./random-nodes.ts";
import { valueSets } from "./random-values.ts";

const header = (c: Chance): Tree => ({
  name: "chance",
  title: c.pick(["Chance", "Chance: 100%, done"]),
  device: "chance",
  versions: c.once(2) ? ["1"] : ["1", "2"],
  imports: ["xen"],
  ...(c.once(2) && { follows: ["xenbus"] }),
  ...(c.once(3) && { stage: c.pick(["design", "prototype"]) }),
  ...(c.once(3) && {
    padding: {
      send: c.pick(["zero", "anything"]),
      receive: c.pick(["ignore", "require zero"]),
      reuse: c.pick(["never", "later versions"]),
    },
  }),
  "byte-order": c.pick(["little", "big"]),
  doc: c.text(),
});

/** The records of a ring: a request with its commands, and a response that echoes it. */
function ringRecords(c: Chance, room: number, signed: boolean): Tree {
  const echoes = (name: string) => c.once(2) && { echoes: `records.request.${name}` };
  const cmd = { type: signed ? "int32" : "uint32", values: "command" };
  const part = (role: string) => ({
    variant: {
      by: "cmd",
      commands: role,
      size: room,
      ...(c.once(3) && { otherwise: c.text() }),
    },
  });
  return {
    request: {
      fields: {
        id: { type: "label" },
        cmd,
        flags: { type: "uint32", ...(c.once(2) && { values: "trait32", encoded: "mask" }) },
        request: part("request"),
      },
    },
    response: {
      fields: {
        id: { type: "label", ...echoes("id") },
        cmd: { ...cmd, ...echoes("cmd") },
        ret: { type: "result" },
        response: part("response"),
      },
    },
  };
}

/** A specification made by chance: every section, each with some of its keys, and a document. */
export function randomSpecification(c: Chance): SourceFile[] {
  const { records, known } = recordsByChance(c);
  const plain = Array.from({ length: c.number(0, 2) }, (_, i) => `do_${i + 1}`);
  const asked = ["do_0", ...names(c, plain)];
  const signed = c.once(3);
  const ring = ringCommands(c, asked, known);
  const other = channels(c, known);
  const documented = c.once(2);
  const trees = ["xen", "linux", "qemu"].filter(() => c.once(2));
  const specification = {
    protocol: header(c),
    editions: EDITIONS,
    roles: { helper: described(c, { runs: c.text() }) },
    constants: {
      three: { is: 3 },
      more: described(c, {
        is: c.pick(["three * 2", "sizeof(request)", "1 << three", "-three", "-(1 << 63)"]),
        unit: "byte",
      }),
    },
    types: TYPES,
    values: valueSets(c, asked, signed),
    texts: texts(c),
    records: { ...records, ...ringRecords(c, ring.room, signed), ...other.records },
    ...other.sections,
    commands: { ...ring.commands, ...other.commands },
    nodes: nodes(c),
    machines: machines(c),
    ...about(c),
    outputs: {
      ...Object.fromEntries(
        trees.map((tree) => [tree, { license: "MIT", holders: ["2026 A Person"] }]),
      ),
      ...(documented && {
        document: {
          license: "MIT",
          holders: ["2026 A Person"],
          ...(trees.length > 0 && c.once(2) && { appendix: c.pick(trees) }),
        },
      }),
    },
    c: {
      prefix: "chance",
      "version-macro": "CHANCE_VERSION",
      ...(c.once(3) && { symbols: { "values.colour.*": "CH_{NAME}" } }),
      ...(c.once(3) && {
        dialects: {
          xen: {
            macros: {
              CHANCE_PATH: { text: "nodes.frontend.queue-ref", doc: c.text() },
              CHANCE_WORD: { text: "values.word.up" },
              CHANCE_LEAST: { number: c.pick(["-(1 << 63)", "1 << 63", "-three", 0]) },
            },
          },
        },
      }),
    },
  };
  return [
    {
      path: "spec/chance/all.yaml",
      text: stringify(specification, { aliasDuplicateObjects: false }),
    },
    ...(documented
      ? [{ path: "spec/chance/document.md", text: randomDocument(c, specification) }]
      : []),
  ];
}
