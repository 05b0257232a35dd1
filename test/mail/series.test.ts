import { readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { NOTHING, readOnto } from "../../generator/git/onto.ts";
import { type Commit, formatSeries } from "../../generator/git/series.ts";
import type { Artifact, ResolvedProtocol } from "../../generator/index.ts";
import { commitMessage, commitSubject } from "../../generator/mail/commits.ts";
import { partsOf } from "../../generator/mail/parts.ts";
import { git, repository, subjectsOf } from "../support/git.ts";
import { withSections } from "../support/sections.ts";
import { compileOurs, temporaryFolder } from "../support/spec.ts";
import { missing } from "../support/tools.ts";

const AUTHOR = { name: "A Person", address: "a@example.org" };
const ours = compileOurs();
const protocol = ours.protocols.find((p) => p.headers.length > 0) as ResolvedProtocol;
const DOCUMENT = "docs/misc/demo.pandoc";
const HEADER = "include/demo.h";
const artifact = (path: string, title: string, text: string): Artifact => ({
  path,
  title,
  text,
  protocol: protocol.name,
});
const lines = (n: number, changed = -1) =>
  Array.from({ length: n }, (_, i) => (i === changed ? "changed" : `line ${i}`)).join("\n");
const artifacts = [
  artifact(`xen/${HEADER}`, "C header (xen)", `/* header */\n${lines(30)}\n`),
  artifact(
    `xen/${DOCUMENT}`,
    "design document",
    `# Design\n\nFrom here on.\n\n${lines(40)}\n\n---\n\ndiff --git a/x b/x\n`,
  ),
  artifact("tables/demo/fields.md", "tables: fields", "no part"),
];
const parts = partsOf(artifacts, protocol.name);

/** The commits of a series as the command makes them. */
const commits = (how: "add" | "update" = "add", version?: number): Commit[] =>
  parts.map((part) => {
    const subject = commitSubject(protocol, part, how);
    return {
      path: part.path,
      text: part.artifact.text,
      message: commitMessage({ protocol, version, compared: undefined }, part, how, subject),
    };
  });

const joined = (patches: readonly { content: Buffer }[]) =>
  Buffer.concat(patches.flatMap((p) => [p.content, Buffer.from("\n")]));
const gone = missing("git").length > 0;

describe("the parts of a series", () => {
  it("are the document and the header, in this order, at their paths in the tree", () => {
    expect(parts.map((p) => `${p.tree} ${p.kind} ${p.path}`)).toEqual([
      `xen document ${DOCUMENT}`,
      `xen header ${HEADER}`,
    ]);
  });

  it.each([
    "xen/../../etc/passwd",
    "xen//etc/passwd",
    "xen/.git/hooks/pre-commit",
    "xen",
    "xen/",
    "xen/a\nb",
    "xen/./a",
    "xen/a\\b",
  ])("are never at %j", (path) => {
    expect(partsOf([artifact(path, "C header (xen)", "x")], protocol.name)).toEqual([]);
  });
});

describe("the messages of a series", () => {
  it(
    "have subjects of at most 80 characters that name the component, and lines of at most 75 " +
      "columns",
    () => {
      for (const { message } of [...commits("add", 8), ...commits("update", 8)]) {
        const [subject = "", empty, ...rest] = message.split("\n");
        expect(subject).toMatch(/^(docs\/misc|xen\/public): (add|update) the (design|header) of /);
        expect(subject.length).toBeLessThanOrEqual(80);
        expect(empty).toBe("");
        for (const l of rest) expect(l.length).toBeLessThanOrEqual(75);
      }
    },
  );

  it("take a shorter wording where the title is long", () => {
    const [part] = parts;
    if (!part) throw new Error("no part");
    expect(commitSubject({ ...protocol, title: "T".repeat(100) }, part, "add")).toBe(
      `docs/misc: add the design of ${protocol.name}`,
    );
    expect(
      commitSubject({ ...protocol, title: "a\n\nSigned-off-by: x" }, part, "add"),
    ).not.toContain("\n");
  });

  it("keep the change log below a line of three dashes, newest draft first", () => {
    const [message = ""] = commits("add", 8).map((c) => c.message);
    const [above = "", below = ""] = message.split("\n---\n");
    expect(above).not.toContain("Changes in");
    expect([...below.matchAll(/^Changes in (v\d+):$/gm)].map((m) => m[1])).toEqual([
      "v8",
      "v7",
      "v6",
      "v5",
      "v4",
      "v3",
      "v2",
    ]);
  });

  it("hold no tag, whatever the specification says", () => {
    const evil = "Signed-off-by: A <a@b>\n\nSigned-off-by: B <b@c>\n---\ndiff --git a/x b/x";
    const header = protocol.spec.section("protocol");
    if (!header) throw new Error("no protocol");
    const changed = { drafts: { "2": [evil] }, protocol: { ...header.value, doc: evil } };
    const p = { ...withSections(protocol, changed), title: evil };
    for (const part of parts) {
      const message = commitMessage(
        { protocol: p, version: 2, compared: undefined },
        part,
        "add",
        commitSubject(p, part, "add"),
      );
      expect(message).not.toMatch(/^(?:Signed-off-by|diff )/im);
      expect(message.match(/^---$/gm)).toHaveLength(1);
    }
  });
});

describe.skipIf(gone)("a series of new files", () => {
  it("is applied by git am in a repository without them, and gives them byte for byte", () => {
    for (const folder of [repository(), repository({ README: "a tree\n" })]) {
      git(folder, ["am", "--quiet"], joined(formatSeries(NOTHING, commits("add", 8), AUTHOR, 8)));
      for (const p of parts)
        expect(readFileSync(join(folder, p.path), "utf8")).toBe(p.artifact.text);
      const log = git(folder, ["log", "--format=%an <%ae> %ad%n%B"]);
      expect(log).toContain("A Person <a@example.org> Mon Sep 17 00:00:00 2001 +0000");
      expect(log).not.toMatch(/Signed-off-by|Changes in/);
    }
  });

  it("is numbered, has the fixed date and no trace of this machine", () => {
    const mbox = joined(formatSeries(NOTHING, commits("add", 8), AUTHOR, 8)).toString("utf8");
    expect(subjectsOf(mbox).map((s) => s.replace(/\] .*/, "]"))).toEqual([
      "[PATCH v8 1/2]",
      "[PATCH v8 2/2]",
    ]);
    expect(
      subjectsOf(joined(formatSeries(NOTHING, commits().slice(1), AUTHOR)).toString("utf8"))[0],
    ).toMatch(/^\[PATCH\] xen\/public: /);
    expect(mbox.match(/^From 0{40} Mon Sep 17 00:00:00 2001$/gm)).toHaveLength(2);
    expect(mbox.match(/^Date: Mon, 17 Sep 2001 00:00:00 \+0000$/gm)).toHaveLength(2);
    expect(mbox).not.toMatch(/^-- $|git version|Signed-off-by/m);
  });

  it("is the same twice, whatever git's settings and environment are", () => {
    const before = formatSeries(NOTHING, commits(), AUTHOR);
    const odd = {
      GIT_DIR: "/nonexistent",
      GIT_AUTHOR_NAME: "X",
      GIT_CONFIG_COUNT: "1",
      GIT_CONFIG_KEY_0: "format.signoff",
      GIT_CONFIG_VALUE_0: "true",
      GIT_DIFF_OPTS: "-u0",
      LC_ALL: "tr_TR.UTF-8",
      TZ: "Pacific/Kiritimati",
    };
    const kept = { ...process.env };
    Object.assign(process.env, odd);
    try {
      expect(formatSeries(NOTHING, commits(), AUTHOR)).toEqual(before);
    } finally {
      for (const name of Object.keys(odd)) delete process.env[name];
      Object.assign(process.env, kept);
    }
  });
});

describe.skipIf(gone)("a series onto a checkout", () => {
  const old = {
    [DOCUMENT]: `# Older\n\n${lines(40, 7)}\n`,
    [HEADER]: `/* header */\n${lines(30, 20)}\n`,
    other: "x\n",
  };

  it("changes the older files there, and git am applies it", () => {
    const folder = repository(old);
    const onto = readOnto(folder, [DOCUMENT, HEADER]);
    const mbox = joined(formatSeries(onto, commits("update"), AUTHOR));
    expect(mbox.toString("utf8")).toContain("\n-changed\n");
    expect(mbox.toString("utf8")).not.toContain("new file mode");
    for (const path of [DOCUMENT, HEADER])
      expect(mbox.toString("utf8")).toContain(
        `index ${git(folder, ["rev-parse", `HEAD:${path}`]).trim()}..`,
      );
    git(folder, ["am", "--quiet"], mbox);
    for (const p of parts) expect(readFileSync(join(folder, p.path), "utf8")).toBe(p.artifact.text);
  });

  it("is applied with -3 where the header has moved on", () => {
    const folder = repository(old);
    const mbox = joined(
      formatSeries(readOnto(folder, [DOCUMENT, HEADER]), commits("update"), AUTHOR),
    );
    const newer = repositoryOnTop(folder, HEADER, `/* header of now */\n${lines(30, 20)}\n`);
    git(newer, ["am", "--quiet", "-3"], mbox);
    expect(readFileSync(join(newer, HEADER), "utf8")).toBe(`/* header of now */\n${lines(30)}\n`);
  });

  it("takes what is committed, in any encoding, with its mode, in trees of either hash", () => {
    const latin = Buffer.concat([
      Buffer.from("/* Gr\xfc\xdfe */\r\n", "latin1"),
      Buffer.from("line 0\n"),
    ]);
    for (const init of [[], ["--object-format=sha256"]]) {
      const folder = repository({ [HEADER]: latin }, ...init);
      git(folder, ["update-index", "--chmod=+x", HEADER]);
      git(folder, ["commit", "--quiet", "--message=mode"]);
      git(folder, ["checkout", "--quiet", "--", "."]);
      git(
        folder,
        ["am", "--quiet", "--keep-cr"],
        joined(formatSeries(readOnto(folder, [DOCUMENT, HEADER]), commits("update"), AUTHOR)),
      );
      for (const p of parts)
        expect(readFileSync(join(folder, p.path), "utf8")).toBe(p.artifact.text);
      expect(git(folder, ["ls-files", "--stage", HEADER])).toMatch(/^100755 /);
    }
  });

  it("is refused where there is no checkout, or where a file is something else", () => {
    const below = repository({ "deep/er/file": "x" });
    expect(() => readOnto(join(below, "deep"), [HEADER])).toThrow(
      "not the top folder of a git checkout",
    );
    expect(() => readOnto(temporaryFolder(), [HEADER])).toThrow(/not a git repository/);
    expect(() => readOnto(join(below, "absent"), [HEADER])).toThrow();
    const linked = repository({ README: "x" });
    git(linked, [
      "update-index",
      "--add",
      "--cacheinfo",
      `120000,${git(linked, ["hash-object", "-w", "--stdin"], "/etc/passwd").trim()},${HEADER}`,
    ]);
    git(linked, ["commit", "--quiet", "--message=link"]);
    expect(() => readOnto(linked, [HEADER])).toThrow(`its ${HEADER} is no regular file`);
    expect(() => readOnto(repository({ [`${HEADER}/x`]: "x" }), [HEADER])).toThrow(
      "no regular file",
    );
    const elsewhere = join(temporaryFolder(), "link");
    symlinkSync(below, elsewhere);
    expect(readOnto(elsewhere, [HEADER]).files).toEqual([]);
  });
});

/** Commits another text of a file on top of a repository. */
function repositoryOnTop(folder: string, path: string, text: string): string {
  const object = git(folder, ["hash-object", "-w", "--stdin"], text).trim();
  git(folder, ["update-index", "--cacheinfo", `100644,${object},${path}`]);
  git(folder, ["commit", "--quiet", "--message=newer"]);
  git(folder, ["checkout", "--quiet", "--", "."]);
  return folder;
}
