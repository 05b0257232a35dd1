import { didYouMean, listNames } from "../diagnostics/nearest.ts";
import { formatSpan } from "../diagnostics/span.ts";
import type { Fact } from "../facts/fact.ts";
import type { Specification } from "../specification.ts";
import { show } from "./context.ts";
import { say } from "./say.ts";
import { loadSpecification } from "./specified.ts";
import { textTable } from "./text-table.ts";
import { type Options, UsageError } from "./usage.ts";

/**
 * `facts --unstated`: how many facts each kind of output needs, and which it lacks. Only this has
 * to know what is made.
 */
async function unstated(
  specification: Specification,
  names: readonly string[],
  json: boolean,
): Promise<number> {
  const { artifactsOf, statedByOutput } = await import("../pipeline.ts");
  const { OUTPUT_KINDS } = await import("../facts/outputs.ts");
  const compilation = { ...specification, artifacts: artifactsOf(specification) };
  const all = statedByOutput(compilation, names);
  const lacking = all.flatMap((s) => s.unstated);
  if (json) say(JSON.stringify(lacking, null, 2));
  else {
    for (const f of lacking) say(`${f.output}: ${line(f)}`);
    const rows = all.map((s) => [
      s.output,
      OUTPUT_KINDS.find((o) => o.kind === s.output)?.readers ?? "",
      String(s.needed),
      String(s.unstated.length),
    ]);
    say(textTable(["output", "read by", "facts needed", "unstated"], rows, [2, 3]));
  }
  return lacking.length > 0 ? 1 : 0;
}

const line = (f: Fact) => `${f.subject} ${f.property}: ${f.value}  (${formatSpan(f.span)})`;

/** `facts`: what the specification states, or what of it the outputs lack. */
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
  const wanted = protocol === undefined ? names : [protocol];
  if (options.unstated) return unstated(loaded, wanted, options.json ?? false);
  const chosen = loaded.sources.filter((s) => wanted.includes(s.protocol.name));
  const list = chosen.flatMap((s) => [...s.facts]);
  if (options.json) say(JSON.stringify(list, null, 2));
  else for (const f of list) say(line(f));
  return 0;
}
