import { type Code, catalogue } from "../diagnostics/catalogue.ts";
import { didYouMean } from "../diagnostics/nearest.ts";
import { say } from "./say.ts";
import { UsageError } from "./usage.ts";

/** `explain`: what a code means. */
export function explain(code: string): number {
  const known = Object.keys(catalogue);
  const wanted = code.toUpperCase();
  if (!known.includes(wanted))
    throw new UsageError(`there is no code \`${code}\`${didYouMean(wanted, known)}`);
  const entry = catalogue[wanted as Code];
  say(
    `${wanted} (${entry.severity}): ${entry.title}\n\n${entry.about}\n\n` +
      `It reads: ${entry.message}\nRemedy:   ${entry.remedy}`,
  );
  return 0;
}
