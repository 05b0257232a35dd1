import { output } from "./program.ts";

/**
 * Set whatever a user, a hook or a system has set: programs of a repository must not run, and
 * output must not depend on it.
 */
const SAFE = [
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.quotePath=true",
  "-c",
  "core.sshCommand=false",
  "-c",
  "core.attributesFile=/dev/null",
  "-c",
  "log.showSignature=false",
  "-c",
  "protocol.allow=never",
  "-c",
  "safe.bareRepository=explicit",
];
const FIXED: NodeJS.ProcessEnv = {
  LC_ALL: "C",
  TZ: "UTC",
  GIT_PAGER: "cat",
  GIT_TERMINAL_PROMPT: "0",
  GIT_OPTIONAL_LOCKS: "0",
  // Nothing is ever fetched: an object that is missing, as in a clone that has only some, is an
  // error, and no helper of a protocol is started for it.
  GIT_ALLOW_PROTOCOL: "",
  GIT_NO_LAZY_FETCH: "1",
  GIT_ATTR_NOSYSTEM: "1",
};

/** The environment without what a caller such as a hook tells git about another repository. */
function clean(keep: RegExp): NodeJS.ProcessEnv {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !name.startsWith("GIT_") || keep.test(name)),
  );
}

/** Git in one folder. */
export type Git = (args: readonly string[], input?: string | Buffer) => Buffer;

/**
 * Git in a folder of somebody's, with that person's settings, because they say which repositories
 * are trusted. Only for reading.
 */
export function gitIn(folder: string): Git {
  const env = { ...clean(/^GIT_CONFIG/), ...FIXED };
  return (args, input) =>
    output("git", [...SAFE, ...args], { cwd: folder, env, ...(input !== undefined && { input }) });
}

/**
 * Git in a repository of our own, where no settings but ours hold and author, committer and dates
 * are fixed.
 */
export function gitScratch(
  folder: string,
  author: { readonly name: string; readonly address: string },
): Git {
  const person = (role: string) => ({
    [`GIT_${role}_NAME`]: author.name,
    [`GIT_${role}_EMAIL`]: author.address,
    [`GIT_${role}_DATE`]: "2001-09-17T00:00:00+0000",
  });
  const env = {
    ...clean(/^$/),
    ...FIXED,
    ...person("AUTHOR"),
    ...person("COMMITTER"),
    HOME: folder,
    XDG_CONFIG_HOME: folder,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_SYSTEM: "/dev/null",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_DIR: `${folder}/.git`,
    GIT_CEILING_DIRECTORIES: folder,
  };
  return (args, input) =>
    output("git", [...SAFE, ...args], {
      cwd: folder,
      env,
      ...(input !== undefined && { input }),
    });
}
