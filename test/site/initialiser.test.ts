import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Vectors } from "../../generator/backends/data/vectors/schema.ts";
import { describe as describeMessages } from "../../generator/cli/message/describe.ts";
import type { Compilation } from "../../generator/index.ts";
import type { EncodeData } from "../../generator/site/tool-data.ts";
import { encodeWish } from "../../site/src/tools/encoding.ts";
import { initialiserOf } from "../../site/src/tools/initialiser.ts";
import { compileMadeUp } from "../support/made-up.ts";
import { pagesFor } from "../support/site.ts";
import { compileOurs, temporaryFolder } from "../support/spec.ts";
import { STAND_INS } from "../support/stand-ins.ts";
import { missing } from "../support/tools.ts";
import { hex } from "../typescript/vectors.ts";
import { wishOf } from "./wishes.ts";

/** A vector as a struct of C. */
interface Written {
  readonly what: string;
  readonly bytes: Uint8Array;
  /** Its declaration; undefined where the header has no struct that holds it. */
  readonly text: string | undefined;
}

const dataOf = (compilation: Compilation): EncodeData => {
  const page = pagesFor(compilation).find((p) => p.template === "encode");
  return page?.template === "encode" ? page.data : expect.fail("no page");
};

/** Every vector of a protocol that is encoded, as the page of the encoder writes it. */
function written(compilation: Compilation, name: string): Written[] {
  const { messages, structs } = dataOf(compilation);
  const protocols = compilation.protocols.flatMap((p) => p.messages ?? []).map(describeMessages);
  const file = compilation.artifacts.find((a) => a.path === `data/vectors/${name}.json`);
  const vectors: Vectors = JSON.parse(file?.text ?? "");
  return vectors.messages.flatMap(({ id, cases }) =>
    cases.flatMap((v): Written[] => {
      if (v.direction !== "both" || v.bytes === undefined) return [];
      const { record, bytes } = encodeWish(wishOf(id, v.value), protocols);
      if (!record || !bytes) return expect.fail(`${id}, ${v.name} is not encoded`);
      expect(bytes, `${id}, ${v.name}`).toEqual(hex(v.bytes));
      const struct = structs[messages.find((m) => m.id === record.id)?.record ?? ""];
      const text = struct && initialiserOf(record, bytes, struct);
      return [{ what: `${id}, ${v.name}`, bytes, text }];
    }),
  );
}

/** A program that says of each declaration whether its memory has the bytes that it is to have. */
function programOf(header: string, list: readonly Written[]): string {
  const declared = list.map(({ bytes, text = "" }, i) => {
    const own = text.replace(/\w+(?= = \{)/, `message_${i}`);
    return `${own}static const unsigned char bytes_${i}[] = { ${bytes.join(", ")} };\n`;
  });
  const compared = list.map(
    (_, i) => `    if (memcmp(&message_${i}, bytes_${i}, sizeof(bytes_${i}))) printf("${i}\\n");\n`,
  );
  return (
    `#include <stdint.h>\n#include <stdio.h>\n#include <string.h>\n${STAND_INS}` +
    `${header.replace(/^#include .*$/gm, "")}\n${declared.join("")}` +
    `int main(void)\n{\n${compared.join("")}    return 0;\n}\n`
  );
}

/** Compiles declarations with a header and runs them; gives those with other bytes. */
function wrong(header: string, list: readonly Written[]): string[] {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "program.c"), programOf(header, list));
  const flags = ["-std=gnu99", "-Wall", "-Wextra", "-Werror", "-o", "program", "program.c"];
  const built = spawnSync("gcc", flags, { cwd: folder, encoding: "utf8" });
  if (built.status !== 0) throw new Error(built.stderr);
  const { stdout, status } = spawnSync(join(folder, "program"), { encoding: "utf8" });
  expect(status).toBe(0);
  return stdout.split("\n").flatMap((line) => list[Number(line || Number.NaN)]?.what ?? []);
}

interface Case {
  readonly of: string;
  readonly name: string;
  readonly compiled: () => Compilation;
  /** Records that the headers of the protocol do not declare. */
  readonly left: readonly string[];
  /** Two members of a header that change places. */
  readonly fault: RegExp;
}

const demo = { name: "demo", left: [], fault: /(\w+ cmd;)([^;]*\s)(\w+ sensor;)/ };

const CASES: readonly Case[] = [
  {
    of: "PV Calls",
    name: "pvcalls",
    compiled: compileOurs,
    left: ["pvcalls.records.inet_address", "pvcalls.records.socket_address"],
    fault: /(\w+ backlog;)([^;]*\s)(\w+ pad\[4\];)/,
  },
  { ...demo, of: "a made-up protocol", compiled: () => compileMadeUp("little") },
  { ...demo, of: "that in big-endian", compiled: () => compileMadeUp("big") },
];

describe.each(CASES)("the structs of C of $of", ({ name, compiled, left, fault }) => {
  const compilation = compiled();
  const list = written(compilation, name);
  const held = list.filter((w) => w.text !== undefined);

  it("hold every vector of a record that the headers declare", () => {
    expect(held.length).toBeGreaterThanOrEqual(40);
    const without = list.filter((w) => w.text === undefined).map((w) => w.what.replace(/,.*/, ""));
    expect([...new Set(without)]).toEqual(left);
  });

  it.skipIf(missing("gcc", "libc6-dev").length > 0)(
    "have the bytes of the vectors with the header of each tree, and not with another header",
    () => {
      const headers = compilation.artifacts.flatMap((a) =>
        a.protocol === name && a.promise?.symbols.kind === "c" && a.path.endsWith(`/${name}.h`)
          ? [a.text]
          : [],
      );
      expect(headers).toHaveLength(3);
      for (const header of headers) expect(wrong(header, held)).toEqual([]);
      expect(wrong(headers[0]?.replace(fault, "$3$2$1") ?? "", held)).not.toEqual([]);
    },
  );
});

it("are written by the names of the header, as people write them", () => {
  const ours = [...written(compileOurs(), "pvcalls"), ...written(compileMadeUp("big"), "demo")];
  const textOf = (what: string) =>
    ours.find((w) => w.what === what)?.text?.replace(/^.*\n.* = /, "") ?? "";
  expect(textOf("pvcalls.commands.connect.request, connect_loopback")).toBe(`{
    .req_id = 2,
    .cmd = PVCALLS_CONNECT,
    .u.connect = {
        .id = 16,
        .addr = { 2, 0, 0, 80, 127, 0, 0, 1 },
        .len = 16,
        .flags = 0,
        .ref = 258,
        .evtchn = 7,
    },
};
`);
  expect(textOf("pvcalls.records.response, unknown_refused")).toBe(`{
    .req_id = 8,
    .cmd = 99,
    .ret = -524,
    .u.dummy.dummy = { 17 },
};
`);
  expect(textOf("demo.records.limits, minimum")).toBe(`{
    .low = 128 /* -2147483648 in big-endian order */,
    .high = 128 /* -2147483648 in big-endian order */,
};
`);
});
