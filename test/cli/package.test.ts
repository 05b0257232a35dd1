import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { pvspec, pvspecWith } from "../support/cli.ts";
import { ROOT } from "../support/files.ts";
import { temporaryFolder } from "../support/spec.ts";
import { expectFindings } from "../support/tree.ts";

const SOURCES = "generated/typescript/src";
const RESPONSE = "00".repeat(24);

/** A tree with the package of this repository, changed in one file. */
function tree(file: string, change: (text: string) => string): string {
  const root = temporaryFolder();
  cpSync(join(ROOT, SOURCES), join(root, SOURCES), { recursive: true });
  const path = join(root, SOURCES, file);
  writeFileSync(path, change(readFileSync(path, "utf8")));
  return root;
}

const decode = async (root: string) => await pvspec(ROOT, "--root", root, "decode", RESPONSE);
const instead = (text: string) => () => text;

describe("a package that cannot be used is a finding", () => {
  it("if there is none, in the tree that is named", async () => {
    expectFindings(
      await decode(temporaryFolder()),
      "PV641: cannot use the TypeScript package in `generated/typescript/src`: there is no " +
        "messages.ts",
    );
    expectFindings(await pvspec(ROOT, "--root", temporaryFolder(), "encode", "request"), "PV641");
    expect((await pvspec(temporaryFolder(), "decode", RESPONSE)).code).toBe(0);
  });

  it.each<[string, string, (text: string) => string, string]>([
    [
      "is not TypeScript",
      "pvcalls.ts",
      (t) => t.replace("export const Command = {", "export const Command = {{"),
      "generated/typescript/src/pvcalls.ts:19:25: error PV641",
    ],
    [
      "has no table",
      "messages.ts",
      instead("export const other = 1;"),
      "it has no table `protocols`",
    ],
    [
      "has something else for a table",
      "messages.ts",
      instead("export const protocols = 1;"),
      "its table is not one of messages",
    ],
    [
      "has a table with a hole",
      "messages.ts",
      (t) => t.replace("  size: inPvcalls.INET_ADDRESS_SIZE,\n", ""),
      "size: Invalid input",
    ],
    [
      "has a size that is none",
      "messages.ts",
      (t) => t.replace("size: inPvcalls.RESPONSE_SIZE", "size: 0"),
      "its table is not one of messages: protocols.0.messages.1.size",
    ],
    [
      "has a table in a circle",
      "messages.ts",
      (t) =>
        `${t}\n(protocols[0]!.records[0]!.fields[0] as any).record = protocols[0]!.records[0];`,
      "more than 64 records inside each other",
    ],
    [
      "throws",
      "messages.ts",
      (t) => `throw new Error("\\u001b[2Jbad\\u202e");\n${t}`,
      "\\u{1b}[2Jbad\\u{202e}",
    ],
    [
      "throws nothing that is an error",
      "messages.ts",
      (t) => `throw { toString() { throw 1; } };\n${t}`,
      "object is thrown instead of an error",
    ],
    [
      "throws an error that cannot be read",
      "messages.ts",
      (t) =>
        `throw new (class extends Error { override get message(): string { throw 1; } })();\n${t}`,
      "an error without words",
    ],
    [
      "imports what is not there",
      "messages.ts",
      (t) => `import "./nothing.ts";\n${t}`,
      "Cannot find module",
    ],
    [
      "decodes to nothing",
      "pvcalls.ts",
      (t) => t.replace(/export function decodeResponse\(.*\{/, "$&\n  return null as never;"),
      "what it decodes has no `cmd`",
    ],
    [
      "decodes to something else",
      "pvcalls.ts",
      (t) =>
        t.replace(
          /export function decodeResponse\(.*\{/,
          '$&\n  return { cmd: "poll", req_id: "1" } as never;',
        ),
      "no whole number in `req_id`",
    ],
    [
      "throws when it decodes",
      "pvcalls.ts",
      (t) => t.replace(/export function decodeResponse\(.*\{/, "$&\n  null!.f();"),
      "decoding throws: Cannot read properties of null",
    ],
    [
      "finds padding for ever",
      "pvcalls.ts",
      (t) =>
        t.replace(
          /function inspectResponse\(.*\{/,
          '$&\n  refuse("padding", at, "x", "", "0", 1);',
        ),
      "",
    ],
  ])("that %s", async (_, file, change, text) => {
    const run = await decode(tree(file, change));
    if (text === "")
      expect([run.code, run.stdout.match(/\(padding\)/g)]).toEqual([0, ["(padding)"]]);
    else expectFindings(run, text);
  });

  it("that ends the program, or does not end", () => {
    const run = pvspecWith(
      {},
      ROOT,
      "--root",
      tree("messages.ts", (t) => `process.exit(0);\n${t}`),
      "decode",
      RESPONSE,
    );
    expect([run.code, run.stdout, run.stderr]).toEqual([
      1,
      "",
      "error: the TypeScript package in `generated/typescript/src` ends the program that " +
        "imports it\n",
    ]);
    expectFindings(
      pvspecWith(
        {},
        ROOT,
        "--root",
        tree("messages.ts", (t) => `await new Promise(() => {});\n${t}`),
        "decode",
        RESPONSE,
      ),
      "takes more than",
    );
  });
});

describe("the package is compiled from its sources", () => {
  it("each time, and nothing is left over, whatever happens", async () => {
    const scratch = temporaryFolder();
    const root = tree("pvcalls.ts", (t) => t);
    mkdirSync(join(root, "generated/typescript/dist"));
    writeFileSync(join(root, "generated/typescript/dist/messages.js"), "throw 1;");
    expect(pvspecWith({ TMPDIR: scratch }, ROOT, "--root", root, "decode", RESPONSE).code).toBe(0);
    writeFileSync(join(root, SOURCES, "messages.ts"), "process.exit(0);");
    expect(pvspecWith({ TMPDIR: scratch }, ROOT, "--root", root, "decode", RESPONSE).code).toBe(1);
    expect(readdirSync(scratch).filter((name) => name.startsWith("pvspec-"))).toEqual([]);
    rmSync(join(root, SOURCES, "messages.ts"));
    expect(pvspecWith({ TMPDIR: scratch }, ROOT, "--root", root, "decode", RESPONSE).code).toBe(1);
    expect(readdirSync(scratch).filter((name) => name.startsWith("pvspec-"))).toEqual([]);
    vi.stubEnv("TMPDIR", join(scratch, "absent"));
    expectFindings(await pvspec(ROOT, "--root", ROOT, "decode", RESPONSE), "PV641", "ENOENT");
  });
});
