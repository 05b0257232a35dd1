import { join } from "node:path";
import { Diagnostics } from "../diagnostics/diagnostics.ts";
import { listNames } from "../diagnostics/nearest.ts";
import { formatSpan, type Span } from "../diagnostics/span.ts";
import { reportLinks } from "../output/output.ts";
import { closestLine, nearestId, originsIn } from "../where.ts";
import { load } from "./compiled.ts";
import { GENERATED, generatedFolder, insideGenerated, show } from "./context.ts";
import { say } from "./say.ts";
import { type Options, UsageError } from "./usage.ts";
import { textOf } from "./verify-files.ts";

const MOST_SHOWN = 40;
/**
 * `where FILE:LINE`: the places of the specification that a line of a generated file comes from.
 */
export async function where(place: string, options: Options): Promise<number> {
  const [, file = "", number = ""] = /^(.+?):(\d+)(?::\d+)?$/.exec(place) ?? [];
  if (file === "") throw new UsageError(`\`${place}\` is no place; write FILE:LINE`);
  const line = Number(number);
  const loaded = load(options);
  if (!loaded.ok) return show(loaded.diagnostics, options, loaded.texts);
  const diagnostics = new Diagnostics();
  const path = insideGenerated(file, options);
  const artifact = loaded.artifacts.find((a) => a.path === path);
  const label = `${GENERATED}/${path}`;
  const folder = generatedFolder(options);
  const text =
    artifact && reportLinks(folder, GENERATED, [path], diagnostics).length > 0
      ? textOf({ path: join(folder, path), label }, diagnostics)
      : undefined;
  if (!artifact)
    diagnostics.report("PV707", {
      file,
      known: listNames(loaded.artifacts.map((a) => `${GENERATED}/${a.path}`)),
    });
  if (!artifact || text === undefined) return show(diagnostics.list, options, loaded.texts);
  const count = text.split("\n").length - (text.endsWith("\n") ? 1 : 0);
  if (line < 1 || line > count) throw new UsageError(`${label} has the lines 1 to ${count}`);

  const { here, list } = (await originsIn(artifact, label, text))(line);
  const shown = text.split("\n")[line - 1] ?? "";
  const placed = (span: Span) =>
    formatSpan(here ? closestLine(loaded.texts.get(span.file) ?? "", span, shown) : span);
  const rows = [
    ...new Set(
      list.map(({ stated }) => `${placed(stated.span)}  ${stated.subject} ${stated.property}`),
    ),
  ];
  if (rows.length === 0) {
    const items = new Map(
      loaded.sources.flatMap((s) =>
        [...s.protocol.spec.items.values()].map((i) => [i.id, i.span] as const),
      ),
    );
    const id = nearestId(text, line, new Set(items.keys()));
    const span = id === undefined ? undefined : items.get(id);
    rows.push(
      span ? `${formatSpan(span)}  ${id}` : `spec/${artifact.protocol}  the file as a whole`,
    );
  } else if (!here) say("the line itself states nothing; nearest to it stand");
  for (const row of rows.slice(0, MOST_SHOWN)) say(row);
  if (rows.length > MOST_SHOWN) say(`and ${rows.length - MOST_SHOWN} more`);
  return 0;
}
