import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { parse } from "yaml";
import type { Compilation } from "../../generator/index.ts";
import { compileKaitai } from "../support/kaitai.ts";
import { compileMadeUp } from "../support/made-up.ts";
import { cache, type Oracle, replace, type Subject, sh } from "./oracle.ts";

const PROGRAM = fileURLToPath(new URL("./kaitai.py", import.meta.url));

/** One message of test vectors. */
interface Message {
  readonly id: string;
  readonly record: string;
  readonly size: number;
  readonly cases: readonly {
    readonly name: string;
    readonly bytes?: string;
    readonly value?: unknown;
    readonly error?: { readonly code: string };
    readonly strict?: object;
  }[];
}

/** What the program made of one case. */
type Outcome = { readonly value: unknown; readonly read: number } | { readonly refused: string };

/** A description with the vectors of its protocol. */
interface Described {
  readonly name: string;
  readonly ksy: string;
  readonly messages: readonly Message[];
  /** The permanent ids of records, by name. */
  readonly records: ReadonlyMap<string, string>;
}

const textOf = (c: Compilation, path: string) => c.artifacts.find((a) => a.path === path)?.text;

/** Every protocol of a compilation that has a description. */
function described(c: Compilation): Described[] {
  return c.sources.flatMap(({ protocol: p }) => {
    const ksy = textOf(c, `kaitai/${p.name}.ksy`);
    const vectors = textOf(c, `data/vectors/${p.name}.json`);
    return ksy === undefined
      ? []
      : [
          {
            name: p.name,
            ksy,
            messages: vectors === undefined ? [] : JSON.parse(vectors).messages,
            records: new Map(p.records.map((r) => [r.name, r.id])),
          },
        ];
  });
}

/** How many values stand in a value. */
const leaves = (value: unknown): number =>
  typeof value === "object" && value !== null
    ? Object.values(value).reduce((n: number, v) => n + leaves(v), 0)
    : 1;

/** Runs every vector that has bytes through Python, and compares what comes out. */
async function judge(d: Described, compared: Record<string, number>): Promise<string[]> {
  if (d.messages.length === 0)
    return [`there are no test vectors of ${d.name}, so that nothing can be compared`];
  const count = (what: string, n = 1) => {
    compared[what] = (compared[what] ?? 0) + n;
  };
  const folder = cache("kaitai");
  for (const [file, text] of await compileKaitai("python", d.ksy))
    writeFileSync(join(folder, file), text);
  const description = parse(d.ksy) as {
    meta: { id: string };
    types: Record<string, { "doc-ref"?: string; seq: { repeat?: string }[] }>;
  };
  const types = new Map(
    Object.entries(description.types).map(([name, t]) => [
      t["doc-ref"],
      { name, open: typeof t.seq.at(-1)?.repeat === "string" },
    ]),
  );
  const problems: string[] = [];
  const cases = d.messages.flatMap((m) => {
    const type = types.get(d.records.get(m.record) ?? "");
    if (!type) problems.push(`the description has no type for ${m.id}`);
    else count("messages");
    return type
      ? m.cases.flatMap((c) =>
          c.bytes === undefined || (c.value === undefined && c.error?.code !== "short")
            ? []
            : [{ ...c, bytes: c.bytes, type: type.name, open: type.open, message: m }],
        )
      : [];
  });
  const task = {
    description,
    module: description.meta.id,
    cases: cases.map(({ type, bytes }) => ({ type, bytes })),
  };
  writeFileSync(join(folder, "task.json"), JSON.stringify(task));
  const outcomes = JSON.parse(
    sh(
      folder,
      "env",
      `PYTHONPATH=${folder}`,
      "PYTHONDONTWRITEBYTECODE=1",
      "/usr/bin/python3",
      PROGRAM,
      "task.json",
    ),
  ) as Outcome[];
  for (const [i, c] of cases.entries()) {
    const outcome = outcomes[i];
    const where = `${c.message.id}, ${c.name}`;
    if (outcome === undefined) problems.push(`${where}: nothing came out`);
    else if ("refused" in outcome) {
      if (c.value !== undefined && !c.strict)
        problems.push(`${where}: refused with ${outcome.refused}`);
      else
        count(
          c.value === undefined
            ? "refusals of too few bytes"
            : "refusals where strict decoding refuses",
        );
    } else if (c.value === undefined) problems.push(`${where}: too short, but it was read`);
    else if (!isDeepStrictEqual(outcome.value, c.value))
      problems.push(`${where}: ${JSON.stringify(outcome.value)}, not ${JSON.stringify(c.value)}`);
    else if (c.open ? outcome.read < c.message.size : outcome.read !== c.message.size)
      problems.push(`${where}: ${outcome.read} bytes were read, not ${c.message.size}`);
    else {
      count("cases");
      count("values", leaves(c.value));
    }
  }
  return problems;
}

/** A subject in which the description of its protocols is changed. */
function withDescription(s: Subject, piece: string | RegExp, by: string): Subject {
  const artifacts = s.compilation.artifacts.map((a) =>
    a.path.endsWith(".ksy") ? { ...a, text: replace(a.text, piece, by) } : a,
  );
  return { ...s, compilation: { ...s.compilation, artifacts } };
}

export const kaitai: Oracle = {
  name: "kaitai",
  claim:
    "Python that kaitai-struct-compiler 0.10 makes of our descriptions reads the bytes of " +
    "every test vector as its value, as many bytes as the message has, and refuses what is " +
    "too short.",
  packages: {
    python3: "/usr/bin/python3",
    "python3-kaitaistruct": "/usr/lib/python3/dist-packages/kaitaistruct.py",
  },
  async judge({ compilation }) {
    const compared: Record<string, number> = {};
    const problems: string[] = [];
    for (const d of [...described(compilation), ...described(compileMadeUp())])
      problems.push(...(await judge(d, compared)));
    return {
      compared,
      problems:
        compared.cases === undefined && problems.length === 0
          ? ["there is nothing to compare"]
          : problems,
    };
  },
  faults: {
    "a field is in the other byte order": (s) => withDescription(s, "type: u2be", "type: u2"),
    "padding is too short": (s) => withDescription(s, /(id: pad1\n +size: )52/, "$148"),
    "two commands are swapped": (s) =>
      withDescription(
        s,
        /command::bind: bind_request\n( +)command::listen: listen_request/,
        "command::bind: listen_request\n$1command::listen: bind_request",
      ),
    "an error number has no sign": (s) => withDescription(s, "type: s4", "type: u4"),
    "there are half as many grants": (s) =>
      withDescription(s, "1 << ring_order", "(1 << ring_order) / 2"),
    "an address of any family is read as IPv4": (s) =>
      withDescription(s, "_: other_socket_address", "_: inet_address"),
  },
};
