#!/usr/bin/env node
import { main } from "./main.ts";

// A reader such as `head` may close the pipe before everything is written. That is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (e: NodeJS.ErrnoException) => {
    if (e.code !== "EPIPE") throw e;
    process.exit();
  });
}

process.exitCode = await main(process.argv.slice(2));
