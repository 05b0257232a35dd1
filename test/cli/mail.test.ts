import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pvspec } from "../support/cli.ts";
import { bad, committedTree, DOCUMENT, edit, good, PROTOCOL, tree } from "../support/demo.ts";
import { ROOT } from "../support/files.ts";
import { git, subjectsOf } from "../support/git.ts";
import { temporaryFolder } from "../support/spec.ts";
import { missing } from "../support/tools.ts";

const PLACEHOLDER = "The author is a placeholder: say who you are with --from.\n";
const gone = missing("git").length > 0;

describe("pvspec mail -vN", () => {
  it("prints one message: subject, change log newest first, then the document", async () => {
    const { stdout, stderr } = good(await pvspec(tree(), "mail", "demo", "-v3"));
    expect(stdout.match(/^From /gm)).toHaveLength(1);
    expect(subjectsOf(stdout)).toEqual(["[DOC v3] Demo Protocol design"]);
    const log =
      "Changes in v3:\n- a change that takes many words to explain, so many that they do not " +
      "fit\n  on one line of a mail\n\nChanges in v2:\n- the second field\n\n---\n\n";
    expect(stdout).toContain(`\n\n${log}<!--\nSPDX-License-Identifier: GPL-2.0-only\n`);
    expect(stdout).toContain("\n>From the start, one thing is shown.\n");
    expect(stderr).toContain(PLACEHOLDER);
  });

  it(
    "prints an older draft's message without what came later, and needs no name where one " +
      "protocol has a document",
    async () => {
      const { stdout } = good(
        await pvspec(
          tree(PROTOCOL.replaceAll("demo", "other"), "", "other", tree()),
          "mail",
          "demo",
          "-v2",
          "--from",
          "Ann Other <ann@example.org>",
        ),
      );
      expect(stdout).toContain("\nFrom: Ann Other <ann@example.org>\n");
      expect(stdout).not.toContain("Changes in v3");
      expect(stdout.match(/^Changes in v2:$/gm)).toHaveLength(1);
    },
  );

  it("has a subject of at most 80 characters, shorter words for a long title", async () => {
    const subject = async (title: string) =>
      subjectsOf(
        good(
          await pvspec(
            tree(PROTOCOL.replace("title: Demo Protocol", `title: "${title}"`)),
            "mail",
            "-v2",
          ),
        ).stdout,
      )[0];
    expect(await subject("T".repeat(71))).toBe(`[DOC v2] ${"T".repeat(71)}`);
    expect(await subject("T".repeat(72))).toBe("[DOC v2] demo design");
  });

  it("demands an entry of the change log for the draft, but for the first", async () => {
    const root = tree();
    bad(
      await pvspec(root, "mail", "-v4"),
      1,
      "spec/demo/protocol.yaml:23:1: error PV622: `drafts` of `demo` has no entry for version 4",
      'remedy: add `"4": ["what has changed"]` to `drafts` in `spec/demo/protocol.yaml`',
    );
    bad(
      await pvspec(tree(PROTOCOL.slice(0, PROTOCOL.indexOf("drafts:"))), "mail", "-v2"),
      1,
      "in `spec/demo/history.yaml`",
    );
    expect(good(await pvspec(root, "mail", "-v1")).stdout).not.toContain("Changes in");
  });

  it("says what to do where there is no document, or several", async () => {
    bad(
      await pvspec(tree(PROTOCOL, null), "mail", "-v2"),
      1,
      "error PV621: `demo` has no design document",
      "remedy: write `spec/demo/document.md`",
    );
    const two = tree(PROTOCOL.replaceAll("demo", "other"), DOCUMENT, "other", tree());
    bad(await pvspec(two, "mail", "-v2"), 2, "name a protocol: demo, other");
    expect(good(await pvspec(two, "mail", "other", "-v2")).stdout).toContain("spec/other");
  });

  it("refuses a subject that no wording makes short enough", async () => {
    const name = "n".repeat(100);
    bad(
      await pvspec(
        tree(
          PROTOCOL.replace("name: demo", `name: ${name}`).replace("title: Demo", `title: ${name}`),
          DOCUMENT,
          name,
        ),
        "mail",
        "-v2",
      ),
      1,
      "error PV623",
    );
  });

  it("writes a file with --output, and none over another", async () => {
    const root = tree();
    const { stdout } = good(await pvspec(root, "mail", "-v2"));
    expect(good(await pvspec(root, "mail", "-v2", "--output", "deep/doc.mbox")).stdout).toBe("");
    expect(readFileSync(join(root, "deep/doc.mbox"), "utf8")).toBe(stdout);
    good(await pvspec(root, "mail", "-v2", "--output", "deep/doc.mbox"));
    bad(
      await pvspec(root, "mail", "-v3", "--output", "deep/doc.mbox"),
      1,
      "error PV705: `deep/doc.mbox` is in the way",
    );
    expect(readFileSync(join(root, "deep/doc.mbox"), "utf8")).toBe(stdout);
    bad(
      await pvspec(root, "mail", "-v2", "--output", "spec/demo/protocol.yaml/x"),
      1,
      "error PV704",
    );
  });

  it("prints findings as JSON where no mail is printed, else nothing but the mail", async () => {
    const failed = await pvspec(tree(), "--format", "json", "mail", "-v9");
    expect((JSON.parse(failed.stdout) as { code: string }[]).map((d) => d.code)).toEqual(["PV622"]);
    expect(good(await pvspec(tree(), "--format", "json", "mail", "-v2")).stdout).toMatch(
      /^From 0{40} .*\n[\s\S]*shown\.\n$/,
    );
  });
});

describe.skipIf(gone)("pvspec mail --base", () => {
  it("adds what differs between the data that was committed and today's", async () => {
    const root = await committedTree();
    const none = good(await pvspec(root, "mail", "-v2", "--base", "HEAD")).stdout;
    const commit = git(root, ["rev-parse", "HEAD"]).slice(0, 12);
    expect(none).toContain(
      `\n\nCompared with ${commit} ("the old state"):\n` +
        "wire: 0 changed; names: 0; statements: 0; rest: 0\n\n---\n",
    );
    edit(
      root,
      "    one: One thing is shown.\n",
      "    one: One thing is shown.\n    two: Another, too.\n    three: And a third.\n",
    );
    edit(root, "      b: {", "      beta: { id: demo.records.message.b,");
    edit(root, "doc: the first", "doc: the very first");
    const { stdout } = good(await pvspec(root, "mail", "-v2", "--base", "HEAD"));
    expect(stdout).toContain(
      "\nwire: 0 changed; names: 1; statements: +2; rest: 1\n" +
        "- names: ~ demo.records.message.b: name b -> beta\n" +
        "- statements: + demo.statements.scope.three\n" +
        "- statements: + demo.statements.scope.two\n- rest: ~ demo.records.message.a\n",
    );
    expect(good(await pvspec(root, "mail", "-v2", "--base", commit)).stdout).toBe(stdout);
    expect(good(await pvspec("/", "--root", root, "mail", "-v2", "--base", "HEAD")).stdout).toBe(
      stdout,
    );
  });

  it("tells sentences of the document by their ids", async () => {
    const root = tree(PROTOCOL, `${DOCUMENT}\n:norm[A frontend must wait.]{#scope-01}\n`);
    await pvspec(root, "build");
    git(root, ["init", "--quiet"]);
    git(root, ["add", "--all"]);
    git(root, ["commit", "--quiet", "--message=old"]);
    writeFileSync(
      join(root, "spec/demo/document.md"),
      `${DOCUMENT}\n:norm[A frontend must wait for the backend.]{#scope-01} :norm[A backend ` +
        "may wait.]{#scope-02}\n",
    );
    expect(good(await pvspec(root, "mail", "-v2", "--base", "HEAD")).stdout).toContain(
      "\nwire: 0 changed; names: 0; statements: +1 ~1; rest: 0\n" +
        "- statements: ~ demo-scope-01\n- statements: + demo-scope-02\n",
    );
  });

  it("finds the data where the tree is a folder of a repository", async () => {
    const outer = temporaryFolder();
    git(outer, ["init", "--quiet"]);
    const root = tree(PROTOCOL, DOCUMENT, "demo", join(outer, "in ner"));
    await pvspec(root, "build");
    git(outer, ["add", "--all"]);
    git(outer, ["commit", "--quiet", "--message=old"]);
    edit(root, "uint32, doc: the second", "uint64, doc: the second");
    edit(root, "uint32, doc: the first", "uint64, doc: the first");
    expect(good(await pvspec(root, "mail", "-v2", "--base", "HEAD")).stdout).toMatch(
      /^wire: 3 changed; names: 0; statements: 0; rest: 0$/m,
    );
  });

  it("says why it cannot compare, and takes no name for an option", async () => {
    const root = await committedTree();
    const victim = join(temporaryFolder(), "x");
    for (const base of [`--output=${victim}`, "absent", "HEAD:spec", "", "a\nb"])
      bad(
        await pvspec(root, "mail", "-v2", `--base=${base}`),
        1,
        "error PV624",
        "it names no commit of this repository",
      );
    expect(existsSync(victim)).toBe(false);
    bad(await pvspec(root, "mail", "-v2", "--base", `--output=${victim}`), 1, "error PV624");
    git(root, ["rm", "--quiet", "-r", "--cached", "generated"]);
    git(root, ["commit", "--quiet", "--message=without data"]);
    bad(
      await pvspec(root, "mail", "-v2", "--base", "HEAD"),
      1,
      "cannot compare with `HEAD`: it has no files in generated/data/demo/",
      "in which `generated/data/demo` is committed",
    );
    bad(
      await pvspec(tree(), "mail", "-v2", "--base", "HEAD"),
      1,
      "error PV624",
      "not a git repository",
    );
  });

  it.each([
    ["cut off", "{", "generated/data/demo/resolved.json is no JSON"],
    ["too deep", "[".repeat(200_000) + "]".repeat(200_000), "error PV624"],
  ])("refuses committed data that is damaged: %s", async (_, text, problem) => {
    const root = await committedTree();
    writeFileSync(join(root, "generated/data/demo/resolved.json"), text);
    git(root, ["commit", "--quiet", "--all", "--message=damaged"]);
    bad(await pvspec(root, "mail", "-v2", "--base", "HEAD"), 1, problem);
  });
});

describe("pvspec mail", () => {
  it.each([
    [[], "say what to make"],
    [["-v0"], "give a number from 1 to 9999"],
    [["-v", "2; rm"], "give a number from 1 to 9999"],
    [["-v2", "--for", "xen"], "--for goes together with --patch"],
    [["-v2", "--onto", "."], "--onto goes together with --patch"],
    [["--patch", "--from", "me"], "Name <name@example.org>"],
    [["--patch", "--from", "A <a@b>\nBcc: <c@d>"], "Name <name@example.org>"],
    [["absent", "--patch"], "there is no protocol `absent`"],
    [["xen", "--patch"], "there is no protocol `xen`"],
  ])("%j is wrong usage", async (args, remedy) =>
    bad(await pvspec(tree(), "mail", ...args), 2, remedy),
  );

  it("leaves --version to the program", async () => {
    expect((await pvspec(ROOT, "--version")).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    const version = (await pvspec(ROOT, "--version")).stdout;
    for (const args of [
      ["--version", "mail"],
      ["--root", "mail", "--version"],
      ["mail", "--version"],
    ])
      expect(await pvspec(ROOT, ...args)).toEqual({ code: 0, stdout: version, stderr: "" });
  });
});
