import { didYouMean, listNames } from "../diagnostics/nearest.ts";
import { formatSpan } from "../diagnostics/span.ts";
import type { Fact } from "../facts/fact.ts";
import type { Specification } from "../specification.ts";
import { show } from "./context.ts";
import { say } from "./say.ts";
import { loadSpecification } from "./specified.ts";
import { type Options, UsageError } from "./usage.ts";

/** Facts that no file for people states. Only they need to know what is made. */
async function unstatedOf(specification: Specification): Promise<Fact[]> {
  const { artifactsOf, unstatedFacts } = await import("../pipeline.ts");
  return unstatedFacts({ ...specification, artifacts: artifactsOf(specification) });
}

/** `facts`: what the specification states, or what of it nothing made for people states. */
export async function facts(
  protocol: string | undefined,
  options: Options & { json?: boolean; unstated?: boolean },
): Promise<number> {
  const loaded = loadSpecification(options);
  if (!loaded.ok) return show(loaded.diagnostics, options, loaded.texts);
  const names = loaded.sources.map((s) => s.protocol.name);
  if (protocol !== undefined && !names.includes(protocol))
    throw new UsageError(
      `there is no protocol \`${protocol}\`${didYouMean(protocol, names)}; ` +
        `known: ${listNames(names)}`,
    );
  const chosen = loaded.sources.filter(
    (s) => protocol === undefined || s.protocol.name === protocol,
  );
  const unstated = new Set(options.unstated ? await unstatedOf(loaded) : []);
  const list = chosen.flatMap((s) =>
    [...s.facts].filter((f) => !options.unstated || unstated.has(f)),
  );
  if (options.json) say(JSON.stringify(list, null, 2));
  else for (const f of list) say(`${f.subject} ${f.property}: ${f.value}  (${formatSpan(f.span)})`);
  if (options.unstated && !options.json && list.length === 0)
    say(`every fact is stated: ${chosen.reduce((n, s) => n + s.facts.size, 0)} facts, 0 unstated`);
  return options.unstated && list.length > 0 ? 1 : 0;
}
