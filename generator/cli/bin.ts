#!/usr/bin/env node
import { writeSync } from "node:fs";
import { main } from "./main.ts";

/** Why a stream takes nothing more, in words. */
const PROBLEMS: Readonly<Record<string, string>> = {
  ENOSPC: "there is no room on the device",
  EFBIG: "the file may not grow any more",
  EDQUOT: "the quota is used up",
  EIO: "the device does not answer",
};

// A reader such as `head` may close the pipe before everything is written. That is no error. A full
// disk is one.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", ({ code = "" }: NodeJS.ErrnoException) => {
    if (code === "EPIPE") process.exit();
    try {
      writeSync(2, `error: cannot write what is printed: ${PROBLEMS[code] ?? code}\n`);
    } catch {
      // Nobody can be told.
    }
    process.exit(1);
  });
}

process.exitCode = await main(process.argv.slice(2));
