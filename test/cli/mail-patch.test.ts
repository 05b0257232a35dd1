import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { pvspec, pvspecWith } from "../support/cli.ts";
import { bad, committedTree, edit, good, PROTOCOL, tree } from "../support/demo.ts";
import { git, repository, subjectsOf } from "../support/git.ts";
import { temporaryFolder } from "../support/spec.ts";
import { missing } from "../support/tools.ts";

const FILES = ["docs/misc/demo.pandoc", "xen/include/public/io/demo.h"];
const PLACEHOLDER = "The author is a placeholder: say who you are with --from.\n";
const SIGN_OFF =
  "Nothing is signed off. Read the series, apply it with `git am --signoff`, and send what " +
  "you have signed.\n";
const gone = missing("git", "perl-base").length > 0;

describe.skipIf(gone)("pvspec mail --patch", () => {
  it("prints a series that git am applies to new files: document, then header", async () => {
    const root = tree();
    const { stdout, stderr } = good(await pvspec(root, "mail", "--patch"));
    expect(subjectsOf(stdout)).toEqual([
      "[PATCH 1/2] docs/misc: add the design of Demo Protocol",
      "[PATCH 2/2] xen/public: add the header of Demo Protocol",
    ]);
    expect(stderr).toBe(
      `${PLACEHOLDER}${SIGN_OFF}Whom to Cc: scripts/get_maintainer.pl of the tree says it; ` +
        "--onto with --ask-maintainers runs it.\n",
    );
    const scratch = repository();
    git(scratch, ["am", "--quiet"], stdout);
    await pvspec(root, "build");
    for (const f of FILES)
      expect(readFileSync(join(scratch, f), "utf8")).toBe(
        readFileSync(join(root, "generated/xen", f), "utf8"),
      );
    expect(readFileSync(join(scratch, FILES[1] ?? ""), "utf8")).toMatch(
      /^\/\* SPDX-License-Identifier: MIT \*\/\n/,
    );
    expect(git(scratch, ["log", "--format=%an %ae"])).toBe(
      "Your Name you@example.org\nYour Name you@example.org\n",
    );
  });

  it("gives the same bytes in another folder, language, time zone, for another user", async () => {
    const here = good(await pvspec(tree(), "mail", "--patch", "-v3")).stdout;
    const odd = {
      LC_ALL: "tr_TR.UTF-8",
      TZ: "Pacific/Kiritimati",
      HOME: temporaryFolder(),
      USER: "x",
      GIT_DIR: "/x",
      GIT_AUTHOR_NAME: "x",
      GIT_CONFIG_PARAMETERS: "'format.signoff=true'",
    };
    expect(good(pvspecWith(odd, "/", "--root", tree(), "mail", "--patch", "-v3")).stdout).toBe(
      here,
    );
    expect(subjectsOf(here)[1]).toBe("[PATCH v3 2/2] xen/public: add the header of Demo Protocol");
    const [body = "", below = ""] = (
      here.split("\n\n").slice(1).join("\n\n").split("\ndiff --git")[0] ?? ""
    ).split(/\n---\n([\s\S]*)/);
    expect(body).not.toContain("Changes in");
    expect(below).toContain("Changes in v3:\n");
    for (const line of body.split("\n")) expect(line.length).toBeLessThanOrEqual(75);
  });

  it("gives other trees the header only, and says which trees there are", async () => {
    const root = tree();
    expect(
      subjectsOf(good(await pvspec(root, "mail", "--patch", "--for", "linux")).stdout),
    ).toEqual(["[PATCH] xen: add the header of Demo Protocol"]);
    expect(good(await pvspec(tree(PROTOCOL, null), "mail", "--patch", "--for", "linux")).code).toBe(
      0,
    );
    bad(
      await pvspec(root, "mail", "--patch", "--for", "qemu"),
      1,
      "error PV628: `demo` makes no file for `qemu`",
      "or use one of: xen, linux",
    );
    bad(await pvspec(root, "mail", "--patch", "--for", "linus"), 2, "did you mean `linux`?");
    bad(await pvspec(tree(PROTOCOL, null), "mail", "--patch"), 1, "error PV621");
  });

  it(
    "changes the files of a checkout with --onto, says what the specification changed, and asks " +
      "the tree's script whom to Cc",
    async () => {
      const spec = await committedTree();
      const xen = repository({
        "scripts/get_maintainer.pl":
          'print "A Maintainer <m\\@example.org>\\n", "\\e[31mA List <l\\@example.org>\\n", ' +
          'scalar(grep { -f } @ARGV), " patches\\n";\n',
      });
      const series = good(
        await pvspec(spec, "mail", "--patch", "--onto", xen, "--ask-maintainers"),
      );
      expect(series.stderr).toContain(
        "Cc: A Maintainer <m@example.org>\nCc: [31mA List <l@example.org>\nCc: 2 patches\n",
      );
      git(xen, ["am", "--quiet"], series.stdout);
      const header = join(xen, FILES[1] ?? "");
      writeFileSync(header, readFileSync(header, "utf8").replace("the second", "that other"));
      git(xen, ["commit", "--quiet", "--all", "--message=modified"]);
      edit(spec, "    one: One thing is shown.\n", "    one: One thing is shown, and how.\n");
      const second = good(
        await pvspec(spec, "mail", "--patch", "--onto", xen, "--base", "HEAD"),
      ).stdout;
      expect(subjectsOf(second)).toEqual([
        "[PATCH 1/2] docs/misc: update the design of Demo Protocol",
        "[PATCH 2/2] xen/public: update the header of Demo Protocol",
      ]);
      expect(second.replace(/\s+/g, " ")).toContain(
        '("the old state") the specification has changed like this: wire: 0 changed; names: 0; ' +
          "statements: ~1; rest: 0. ---",
      );
      expect(second).toContain("-    uint32_t b; /* that other */\n");
      git(xen, ["am", "--quiet", "-3"], second);
      await pvspec(spec, "build");
      for (const f of FILES)
        expect(readFileSync(join(xen, f), "utf8")).toBe(
          readFileSync(join(spec, "generated/xen", f), "utf8"),
        );
      const nothing = good(await pvspec(spec, "mail", "--patch", "--onto", xen));
      expect(nothing.stdout).toBe("");
      expect(nothing.stderr).toContain("info PV627");
    },
  );

  it("says so if the script fails or names nobody, or if perl is missing", () => {
    const cc = (script: string, env = {}) =>
      good(
        pvspecWith(
          env,
          tree(),
          "mail",
          "--patch",
          "--onto",
          repository({ "scripts/get_maintainer.pl": script }),
          "--ask-maintainers",
        ),
      ).stderr;
    expect(cc('die "no list\\n"')).toContain(
      "Whom to Cc: scripts/get_maintainer.pl gave no answer: no list\n",
    );
    expect(cc("exit 0")).toContain("Whom to Cc: scripts/get_maintainer.pl names nobody.\n");
    const bin = temporaryFolder();
    writeFileSync(join(bin, "git"), '#!/bin/sh\nexec /usr/bin/git "$@"\n');
    chmodSync(join(bin, "git"), 0o755);
    expect(cc("exit 0", { PATH: bin })).toContain("gave no answer: perl is not installed\n");
  });

  it("refuses a folder that is no checkout, and says so where git is missing", async () => {
    const root = tree();
    const xen = repository({ "sub/file": "x" });
    bad(
      await pvspec(root, "mail", "--patch", "--onto", join(xen, "sub")),
      1,
      "error PV625",
      "it is not the top folder of a git checkout",
      "or leave out `--onto`",
    );
    bad(
      await pvspec(root, "mail", "--patch", "--onto", temporaryFolder()),
      1,
      "error PV625",
      "not a git repository",
    );
    bad(
      await pvspec(root, "mail", "--patch", "--onto", "absent"),
      1,
      "cannot make a series for `absent`: there is no such folder",
    );
    bad(
      pvspecWith({ PATH: temporaryFolder() }, root, "mail", "--patch"),
      1,
      "error PV626: git could not write the series: git is not installed",
    );
  });

  it("writes numbered files with --output, which git am takes", async () => {
    const root = tree();
    good(await pvspec(root, "mail", "--patch", "--output", "out"));
    const names = readdirSync(join(root, "out")).sort();
    expect(names).toEqual([
      "0001-docs-misc-add-the-design-of-Demo-Protocol.patch",
      "0002-xen-public-add-the-header-of-Demo-Protocol.patch",
    ]);
    git(repository(), ["am", "--quiet", ...names.map((n) => join(root, "out", n))]);
    writeFileSync(join(root, "out", names[0] ?? ""), "mine");
    rmSync(join(root, "out", names[1] ?? ""));
    bad(await pvspec(root, "mail", "--patch", "--output", "out"), 1, "error PV705");
    expect(readdirSync(join(root, "out"))).toEqual([names[0]]);
  });
});
