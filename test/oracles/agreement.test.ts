import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compileOurs, temporaryFolder } from "../support/spec.ts";
import { missing } from "../support/tools.ts";
import { REQUESTS } from "../typescript/vectors.ts";
import { TARGETS } from "./agreement/targets.ts";
import { textOf } from "./agreement/text.ts";
import { agreement, judge } from "./agreement.ts";
import type { Subject } from "./oracle.ts";

const gone = missing("gcc", "libc6-dev", "libxen-dev").length > 0;
const compilation = compileOurs();
const header =
  compilation.artifacts.find(
    (a) =>
      a.protocol === "pvcalls" &&
      a.promise?.symbols.kind === "c" &&
      a.promise.symbols.dialect === "xen",
  )?.text ?? "";
const subject: Subject = { headers: { xen: header, linux: "", qemu: "" }, compilation };
const targets = TARGETS.filter((t) => t.name === "x86_64");

/**
 * Vectors of requests in a folder of their own. The value of the last one can be changed, and its
 * bytes can be more.
 */
function vectors(last: object = {}, more = ""): string {
  const folder = temporaryFolder();
  const plain = (_: string, v: unknown) => (typeof v === "bigint" ? String(v) : v);
  const cases = REQUESTS.map(([bytes, value], i) => ({
    name: `request ${i}`,
    direction: "both",
    bytes: bytes.replaceAll(" ", "") + (i === REQUESTS.length - 1 ? more : ""),
    value: i === REQUESTS.length - 1 ? { ...value, ...last } : value,
  }));
  const short = { name: "short", bytes: "00" };
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "pvcalls.json"),
    JSON.stringify(
      {
        protocol: "pvcalls",
        messages: [{ id: "requests", record: "request", cases: [...cases, short] }],
      },
      plain,
    ),
  );
  return folder;
}

describe("C and TypeScript on this machine", () => {
  it.skipIf(gone)("agree about vectors and random messages of every protocol", async () => {
    const { compared, problems } = await judge(subject, {
      vectors: vectors(),
      random: 3000,
      targets,
    });
    expect(problems).toEqual([]);
    expect(compared.vectors).toBe(REQUESTS.length + 1);
    const encoded = Object.entries(compared).filter(([what]) => what.endsWith("both encode"));
    expect(encoded).toHaveLength(3);
    for (const [what, n] of encoded) expect(n, what).toBeGreaterThan(500);
  });

  const everywhere = Object.entries(agreement.faults).filter(([name]) => !name.endsWith("only"));

  it.skipIf(gone).each(everywhere)("do not agree when %s", async (_, spoil) => {
    const { problems } = await judge(spoil(subject), { vectors: vectors(), random: 3000, targets });
    expect(problems.join("\n")).toContain("x86_64");
  });

  it.skipIf(gone)("do not agree with a vector that states another value", async () => {
    const { problems } = await judge(subject, {
      vectors: vectors({ id: "18" }),
      random: 10,
      targets,
    });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(
      /requests, request 6: the value .* id=18 req_id=7, C has cmd=poll id=17/,
    );
  });

  it.skipIf(gone)("do not agree with a vector whose bytes do not come back", async () => {
    const { problems } = await judge(subject, { vectors: vectors({}, "00"), random: 10, targets });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain("requests, request 6: the bytes that come back");
  });

  it("cannot be compared without vectors, or with those of an unknown protocol", async () => {
    const folder = vectors();
    const found = async (path: string) =>
      (await judge(subject, { vectors: path, random: 1, targets: [] })).problems.join();
    expect(await found(join(folder, "missing"))).toContain("there are no vectors");
    writeFileSync(join(folder, "other.json"), '{ "protocol": "other", "messages": [] }');
    expect(await found(folder)).toContain("nothing compares the vectors of other");
  });
});

describe("the text of a value", () => {
  it("has its names in order, and is the same for what stands for it in JSON", () => {
    const value = {
      b: 1,
      a: { z: 5n, bytes: new Uint8Array([0, 255]) },
      list: [1, 2],
      text: "192.0.2.1",
    };
    expect(textOf(value)).toBe(" a.bytes=00ff a.z=5 b=1 list=1,2 text=192.0.2.1");
    expect(textOf({ b: 1, a: { z: "5", bytes: "00ff" }, list: [1, 2], text: "192.0.2.1" })).toBe(
      textOf(value),
    );
  });
});
