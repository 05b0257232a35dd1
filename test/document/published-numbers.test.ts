import { describe, expect, it } from "vitest";
import { pvspec } from "../support/cli.ts";
import { documentIn, ours } from "./ours.ts";
import { builtTree } from "./tree.ts";

const { path, text } = documentIn(ours);

/**
 * A number that a published text has wrong: the line where ours has it right, the wrong number, and
 * where the specification says so.
 */
interface Wrong {
  readonly what: string;
  /** The line, with the number in its first group of parentheses. */
  readonly line: RegExp;
  readonly wrong: string;
  readonly origin: RegExp;
}

const COMMANDS: Readonly<Record<string, readonly [right: string, wrong: string]>> = {
  connect: ["1", "0"],
  release: ["2", "1"],
  bind: ["3", "2"],
  listen: ["4", "3"],
  accept: ["5", "4"],
  poll: ["6", "5"],
};

const ABI = /^spec\/pvcalls\/abi\.yaml:\d+:\d+$/;
const RINGS = /^spec\/xen\/rings\.yaml:\d+:\d+$/;

const WRONG: readonly Wrong[] = [
  ...Object.entries(COMMANDS).map(([name, [right, wrong]]) => ({
    what: `the number of ${name}`,
    line: new RegExp(`^\\| \`${name}\` +\\| +(${right}) +\\|`, "m"),
    wrong,
    origin: ABI,
  })),
  {
    what: "the drawn place of ring_order",
    line: /^ {4}72 +76 +(128) +132\n {4}\+.*\n {4}.*ring_order/m,
    wrong: "76 ",
    origin: ABI,
  },
  {
    what: "the listed place of ring_order",
    line: /^\| `ring_order` +\| +(128) /m,
    wrong: " 76",
    origin: ABI,
  },
  {
    what: "the end of the first half of the data",
    line: /^\| `array_size` +\| byte +\| +(4096) \|/m,
    wrong: "4098",
    origin: RINGS,
  },
  {
    what: "the start of the second half of the data",
    line: /^\| `out_start` +\| byte +\| +(4096) \|/m,
    wrong: "4098",
    origin: RINGS,
  },
  {
    what: "the end of the data",
    line: /^\| `data_size` +\| byte +\| +(8192) \|/m,
    wrong: "8196",
    origin: RINGS,
  },
];

describe("numbers that a published text has wrong", () => {
  it.each(WRONG.map((w) => [w.what, w] as const))(
    "%s is right here, and a wrong one is found, with both places",
    async (_, { line, wrong, origin }) => {
      const found = new RegExp(line.source, `${line.flags}d`).exec(text);
      const [start = 0, end = 0] = found?.indices?.[1] ?? [];
      expect(end).toBeGreaterThan(start);
      const at = text.slice(0, start).split("\n").length;
      const { code, stderr } = await pvspec(
        builtTree(path, (t) => t.slice(0, start) + wrong + t.slice(end)),
        "verify",
        `generated/${path}`,
      );
      expect(code).toBe(1);
      const places = [
        ...stderr.matchAll(/^(\S+?):(\d+):\d+: error PV601: .*?, (spec\/\S+:\d+:\d+) says /gm),
      ].map((m) => ({ file: m[1], line: Number(m[2]), origin: m[3] }));
      expect(places).toContainEqual({
        file: `generated/${path}`,
        line: at,
        origin: expect.stringMatching(origin),
      });
    },
  );

  it("stand nowhere in the document", () => expect(text).not.toMatch(/\b(4098|8196)\b/));
});
