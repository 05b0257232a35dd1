// `npm run fuzz -- [--seconds N] [--seed N]`: tries the generated TypeScript with bytes and values
// of every kind, and then every reader with damaged and random texts, each for so long.
import { parseArgs } from "node:util";
import { fuzz, linesOf } from "./fuzzer.ts";

/** The numbers of the command line; ends the process if they are none. */
function numbers(): { seconds: number; seed: number } {
  const usage =
    "npm run fuzz -- [--seconds N] [--seed N], with N a whole number, and at least one second";
  try {
    const { values } = parseArgs({
      options: {
        seconds: { type: "string", default: "10" },
        seed: { type: "string", default: String(Date.now() % 2 ** 32) },
      },
    });
    if (/^[1-9]\d{0,8}$/.test(values.seconds) && /^\d{1,10}$/.test(values.seed))
      return { seconds: Number(values.seconds), seed: Number(values.seed) };
    console.error(usage);
  } catch (e) {
    console.error(`${e instanceof Error ? e.message : e}\n${usage}`);
  }
  process.exit(2);
}

const { seconds, seed } = numbers();
console.log(`seed ${seed}`);
// The compiler is loaded only now: a mistake in a command line is to be told at once.
const { targets } = await import("./targets.ts");
const result = fuzz(await targets(), seed, seconds);
for (const line of linesOf(result, seed)) console.log(line);
const { fuzzReaders, linesOfReaders } = await import("./readers.ts");
const read = await fuzzReaders(seed, seconds);
for (const line of linesOfReaders(read, seed)) console.log(line);
if (result.finding || read.finding) process.exitCode = 1;
