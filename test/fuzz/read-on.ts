// Reads damaged and random texts until there is a fault: `SEED FIRST [READER]`. Writes the number
// of each text before it is read, so that whoever started this sees what hangs.
import { writeSync } from "node:fs";
import { Readable, readingFault } from "./reading.ts";

const [seed, first, only] = process.argv.slice(2);
const readable = new Readable(only);
for (let n = Number(first); ; n++) {
  const trial = readable.trial(Number(seed), n);
  writeSync(1, `${n}\n`);
  const fault = await readingFault(trial);
  if (fault === undefined) continue;
  writeSync(1, `${n} ${fault.replaceAll("\n", " ")}\n`);
  break;
}
