import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { pvspec, pvspecWith, type Run } from "../support/cli.ts";
import { ROOT } from "../support/files.ts";
import { textsOf } from "../support/output.ts";
import { temporaryFolder } from "../support/spec.ts";

/** A copy of this repository's `spec/` in a folder. */
function copyOfSpec(root = temporaryFolder()): string {
  cpSync(join(ROOT, "spec"), join(root, "spec"), { recursive: true });
  return root;
}
/**
 * Such a copy with the files that its build made. They are made once, and copied for each test that
 * changes something.
 */
function builtCopy(): string {
  const root = temporaryFolder();
  cpSync(built, root, { recursive: true });
  return root;
}
const built = mkdtempSync(join(tmpdir(), "pvspec-"));
beforeAll(async () => {
  expect(outcome(await pvspec(copyOfSpec(built), "build"))).toEqual(CLEAN);
});
afterAll(() => rmSync(built, { recursive: true }));
const generated = (root: string) => textsOf(join(root, "generated"));
const CLEAN = { code: 0, stderr: "" };
const outcome = ({ code, stderr }: Run) => ({ code, stderr });

/** Replaces a text that occurs once in a file. */
function edit(file: string, from: string, to: string): void {
  const text = readFileSync(file, "utf8");
  expect(text.split(from)).toHaveLength(2);
  writeFileSync(
    file,
    text.replace(from, () => to),
  );
}

describe("a build", () => {
  it("makes every file, after which a check finds no error", async () => {
    const root = copyOfSpec();
    const built = await pvspec(root, "build");
    expect(outcome(built)).toEqual(CLEAN);
    expect(built.stdout).toMatch(/^\d+ files written, 0 unchanged, 0 removed in generated\/\n$/);
    expect(outcome(await pvspec(root, "build", "--check"))).toEqual(CLEAN);
    const checked = await pvspec(root, "check");
    expect(checked.code).toBe(0);
    expect(checked.stderr).not.toMatch(/\berror PV\d{3}: /);
    const [, files, stated, verified] =
      /(\d+) files, (\d+) facts stated in \d+ of them, (\d+) verified by reading back/.exec(
        checked.stdout,
      ) ?? [];
    expect(Number(files)).toBe(Object.keys(generated(root)).length - 1);
    expect(Number(stated)).toBeGreaterThan(5000);
    expect(verified).toBe(stated);
    expect((await pvspec(root, "build")).stdout).toMatch(
      /^0 files written, \d+ unchanged, 0 removed/,
    );
  });

  it("repairs what was changed, removed and left over, which its check names", async () => {
    const root = builtCopy();
    const before = generated(root);
    writeFileSync(join(root, "generated/tables/pvcalls/nodes.md"), "changed");
    rmSync(join(root, "generated/data"), { recursive: true });
    mkdirSync(join(root, "generated/left"));
    writeFileSync(join(root, "generated/left/over.md"), "old");
    const hash = createHash("sha256").update("old").digest("hex");
    edit(
      join(root, "generated/manifest.json"),
      '"files": {',
      `"files": {\n    "left/over.md": "${hash}",`,
    );
    const { code, stderr } = await pvspec(root, "build", "--check");
    expect(code).toBe(1);
    expect(stderr).toContain("PV702: `generated/tables/pvcalls/nodes.md`");
    expect(stderr).toContain("PV701: `generated/data/pvcalls/nodes.json`");
    expect(stderr).toContain("PV703: `generated/left/over.md`");
    expect(outcome(await pvspec(root, "build"))).toEqual(CLEAN);
    expect(generated(root)).toEqual(before);
  });

  it("writes nothing if anything is wrong", async () => {
    const root = builtCopy();
    const before = generated(root);
    edit(
      join(root, "spec/pvcalls/abi.yaml"),
      "variant: { by: cmd, commands: request, size: 56 }",
      "variant: { by: cmd, commands: request, size: 48 }",
    );
    edit(
      join(root, "spec/stubdom/protocol.yaml"),
      "title: MiniOS stub domain",
      "title: Another title",
    );
    const { code, stderr } = await pvspec(root, "build");
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /pvcalls\/commands\.yaml:\d+:\d+: error PV404: `connect` in `arguments` needs 56 bytes, there/,
    );
    expect(generated(root)).toEqual(before);
  });

  it("carries 8 bytes that were added to a command into every output alike", async () => {
    const root = builtCopy();
    const before = generated(root);
    edit(
      join(root, "spec/pvcalls/commands.yaml"),
      "      backlog: { type: uint32, unit: connection, doc: longest queue of waiting " +
        "connections }\n      pad: { pad: 4 }\n",
      "      backlog: { type: uint32, unit: connection, doc: longest queue of waiting " +
        "connections }\n      pad: { pad: 4 }\n" +
        "      deadline: { type: uint64, doc: when to give up }\n",
    );
    expect((await pvspec(root, "build")).stderr).toMatch(
      /spec\/pvcalls\/examples\.yaml:\d+:\d+: error PV513: the example does not say `deadline`/,
    );
    edit(
      join(root, "spec/pvcalls/examples.yaml"),
      "backlog: 128 }",
      "backlog: 128, deadline: 0x0102030405060708 }",
    );
    expect((await pvspec(root, "build")).code).toBe(0);
    expect(outcome(await pvspec(root, "verify"))).toEqual(CLEAN);
    const after = generated(root);
    const changed = Object.keys(after)
      .filter((path) => after[path] !== before[path])
      .sort();
    const headers = Object.keys(after).filter((path) => path.endsWith("/pvcalls.h"));
    expect(headers.length).toBeGreaterThan(1);
    expect(changed.filter((path) => path.endsWith(".h"))).toEqual(headers.sort());
    for (const path of headers)
      expect(after[path]).toMatch(
        / pad\[4\];\n\s+u(int)?64(_t)? deadline; \/\* when to give up \*\/\n\s+\} listen;/,
      );
    expect(changed.filter((path) => path.startsWith("tables/"))).toEqual([
      "tables/pvcalls/examples.md",
      "tables/pvcalls/fields.md",
    ]);
    expect(after["tables/pvcalls/examples.md"]).toContain(
      "| wire | 0500000004000000 1100000000000000 8000000000000000 0807060504030201 ",
    );
    expect(after["tables/pvcalls/fields.md"]).toMatch(
      /^\| deadline \| 24 \| 8 \| uint64 \|.*\| when to give up \|$/m,
    );
    expect(changed.filter((path) => path.startsWith("data/"))).toEqual([
      "data/pvcalls/resolved.json",
      "data/vectors/pvcalls.json",
    ]);
    type Message = {
      command: string;
      part: string;
      size: Record<string, number>;
      fields: { name: string; offset: Record<string, number> }[];
    };
    const { messages } = JSON.parse(after["data/pvcalls/resolved.json"] ?? "") as {
      messages: Message[];
    };
    const listen = messages.find((m) => m.command === "listen" && m.part === "request");
    expect([
      listen?.size.i386,
      listen?.fields.at(-1)?.name,
      listen?.fields.at(-1)?.offset.s390x,
    ]).toEqual([24, "deadline", 24]);
    expect(after["kaitai/pvcalls.ksy"]).toContain(
      "- id: deadline\n        type: u8\n        doc: when to give up\n",
    );
    expect(changed.filter((path) => path.startsWith("c/"))).toEqual([
      "c/pvcalls/pvcalls_layout_check.c",
    ]);
    expect(after["xen/docs/misc/pvcalls.pandoc"]).toMatch(
      /^\| `deadline` +\| 24 +\| 8 +\| uint64 +\| when to give up +\|$/m,
    );
    expect(after["typescript/src/pvcalls.ts"]).toContain(
      "deadline: view.getBigUint64(at + 24, true),",
    );
    expect(changed.filter((path) => path.startsWith("typescript/"))).toEqual([
      "typescript/src/messages.ts",
      "typescript/src/pvcalls.ts",
    ]);
    const elsewhere = (path: string) =>
      !/pvcalls|^typescript\/src\/messages\.ts$|^manifest\.json$/.test(path);
    expect(changed.filter(elsewhere)).toEqual([]);
  });

  it("gives the same bytes in another folder, language, time zone and for another user", () => {
    const one = copyOfSpec();
    const odd = join(temporaryFolder(), "a folder, with ünusual %20 'name'");
    mkdirSync(odd);
    const other = copyOfSpec(odd);
    expect(pvspecWith({ LC_ALL: "C", LANG: "C", TZ: "UTC" }, one, "build").code).toBe(0);
    expect(
      pvspecWith(
        {
          LC_ALL: "tr_TR.UTF-8",
          LANG: "tr_TR.UTF-8",
          TZ: "Pacific/Kiritimati",
          HOME: other,
          USER: "somebody",
          LOGNAME: "somebody",
        },
        "/",
        "--root",
        other,
        "build",
      ).code,
    ).toBe(0);
    expect(generated(other)).toEqual(generated(one));
    expect(Object.keys(generated(one)).length).toBeGreaterThan(35);
  });
});
