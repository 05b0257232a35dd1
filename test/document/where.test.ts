import { cpSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { nearestId, originsIn } from "../../generator/where.ts";
import { pvspec } from "../support/cli.ts";
import { ROOT, temporaryFolder } from "../support/spec.ts";
import { documentIn, files, ours } from "./ours.ts";
import { builtTree } from "./tree.ts";

const linesOf = (text: string) => text.replace(/\n$/, "").split("\n");
const places = new Map(files.map((f) => [f.path, linesOf(f.text)]));

describe("where", () => {
  it("finds a place in the specification for every line that is read back", async () => {
    const without: string[] = [];
    let asked = 0;
    let here = 0;
    for (const a of ours.artifacts.filter((x) => x.promise)) {
      const origins = await originsIn(a, a.path, a.text);
      for (const [i] of linesOf(a.text).entries()) {
        asked++;
        const found = origins(i + 1);
        if (found.here) here++;
        if (found.list.length === 0) without.push(`${a.path}:${i + 1}`);
        const nowhere = found.list.filter(
          ({ stated: { span } }) => places.get(span.file)?.[span.line - 1] === undefined,
        );
        if (nowhere.length > 0) without.push(`${a.path}:${i + 1} from nowhere`);
      }
    }
    console.log(`where: ${asked} lines, of which ${here} state something themselves`);
    expect(without).toEqual([]);
    expect(asked).toBeGreaterThan(7000);
    expect(here).toBeGreaterThan(5000);
  });

  it("finds an item for each line of data behind its head", () => {
    const ids = new Set(
      ours.protocols.flatMap((p) => [
        ...p.spec.items.keys(),
        ...[...p.spec.items.values()].map((i) => i.id),
      ]),
    );
    for (const a of ours.artifacts.filter((x) =>
      /^data\/.*\/(nodes|resolved)\.json$/.test(x.path),
    )) {
      const lines = linesOf(a.text);
      const first = lines.findIndex((_, i) => nearestId(a.text, i + 1, ids) !== undefined);
      expect(first, a.path).toBeGreaterThanOrEqual(0);
      for (const i of [first, first + 1, Math.floor(lines.length / 2), lines.length - 1])
        expect(nearestId(a.text, i + 1, ids), `${a.path}:${i + 1}`).toBeDefined();
    }
  });
});

describe("pvspec where", () => {
  const document = documentIn(ours);
  /** The number of the first line of a file that matches, from 1. */
  const lineOf = (text: string, line: RegExp) => linesOf(text).findIndex((l) => line.test(l)) + 1;
  const spec = (path: string) => files.find((f) => f.path === path)?.text ?? "";

  const CASES: readonly [
    what: string,
    path: string,
    line: RegExp,
    origin: string,
    there: RegExp,
  ][] = [
    [
      "a sentence of the prose",
      document.path,
      /^normally needs a network device|^Before a program in a guest/,
      "spec/pvcalls/document.md",
      /^Before a program in a guest/,
    ],
    [
      "a number of a table",
      document.path,
      /^\| `ring_order` +\| 128/,
      "spec/pvcalls/abi.yaml",
      /^ +ring_order:/,
    ],
    [
      "a command's number",
      document.path,
      /^\| `listen` +\| +4 /,
      "spec/pvcalls/abi.yaml",
      /^ +listen:/,
    ],
    [
      "a node",
      document.path,
      /^- `max-page-order`/,
      "spec/pvcalls/xenstore.yaml",
      /The largest ring_order of a data ring/,
    ],
    [
      "a constant of a header",
      "xen/xen/include/public/io/pvcalls.h",
      /PVCALLS_LISTEN\s+4/,
      "spec/pvcalls/abi.yaml",
      /^ +listen:/,
    ],
  ];

  it.each(CASES)("leads from %s to its line", async (_, path, line, origin, there) => {
    const text = ours.artifacts.find((a) => a.path === path)?.text ?? "";
    const { code, stdout, stderr } = await pvspec(
      builtTree(),
      "where",
      `generated/${path}:${lineOf(text, line)}`,
    );
    expect([code, stderr]).toEqual([0, ""]);
    const found = [...stdout.matchAll(/^(spec\/\S+?):(\d+):\d+ {2}/gm)]
      .filter((m) => m[1] === origin)
      .map((m) => spec(origin).split("\n")[Number(m[2]) - 1] ?? "");
    expect(
      found.some((l) => there.test(l)),
      `${stdout}\n${found.join("\n")}`,
    ).toBe(true);
  });

  it(
    "says what is nearest if a line itself states nothing, and which item a line of data is " +
      "about",
    async () => {
      const root = builtTree();
      const blank = linesOf(document.text).findIndex((l, i) => l === "" && i > 100) + 1;
      expect((await pvspec(root, "where", `generated/${document.path}:${blank}`)).stdout).toMatch(
        /^the line itself states nothing; nearest to it stand\nspec\/pvcalls\/\S+:\d+:\d+ {2}pvcalls/,
      );
      expect((await pvspec(root, "where", "generated/data/pvcalls/nodes.json:12")).stdout).toMatch(
        /^spec\/(pvcalls|xen)\/xen\w+\.yaml:\d+:\d+ {2}pvcalls\.nodes\.frontend\.\w+\n$/,
      );
      expect((await pvspec(root, "where", "generated/data/pvcalls/nodes.json:1")).code).toBe(0);
    },
  );

  it("takes a place with a column, and a path from elsewhere", async () => {
    const root = builtTree();
    const line = lineOf(document.text, /^\| `ring_order` +\| 128/);
    const plain = await pvspec(root, "where", `generated/${document.path}:${line}`);
    expect(await pvspec(root, "where", `generated/${document.path}:${line}:7`)).toEqual(plain);
    expect(
      await pvspec(ROOT, "where", "--root", root, `${root}/generated/${document.path}:${line}`),
    ).toEqual(plain);
  });

  it("refuses what is no place, no generated file or no line of it", async () => {
    const root = builtTree();
    const count = linesOf(document.text).length;
    const file = `generated/${document.path}`;
    for (const place of ["", file, `${file}:-1`, ":7"])
      expect(await pvspec(root, "where", "--", place), place).toMatchObject({
        code: 2,
        stdout: "",
      });
    for (const line of [0, "99999999999999999999"])
      expect(await pvspec(root, "where", `${file}:${line}`), String(line)).toMatchObject({
        code: 2,
        stdout: "",
        stderr: expect.stringContaining(`the lines 1 to ${count}`),
      });
    for (const name of [
      "spec/pvcalls/abi.yaml",
      "../../etc/passwd",
      "generated/manifest.json",
      "\u202egenerated/x",
      "__proto__",
      "a b:c",
    ])
      expect(await pvspec(root, "where", `${name}:1`), name).toMatchObject({
        code: 1,
        stdout: "",
        stderr: expect.stringContaining("PV707"),
      });
  });

  it("says that a file is missing", async () => {
    const root = temporaryFolder();
    cpSync(join(ROOT, "spec"), join(root, "spec"), { recursive: true });
    expect(await pvspec(root, "where", `generated/${document.path}:1`)).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringContaining("PV701"),
    });
    expect(readFileSync(join(root, "spec/pvcalls/document.md"), "utf8")).toBe(
      spec("spec/pvcalls/document.md"),
    );
  });
});
