import type { Diagnostics } from "../../diagnostics/diagnostics.ts";
import type { Span } from "../../diagnostics/span.ts";
import { placeIn } from "../../source/place.ts";
import { parseYaml, type SpecDocument } from "../../source/yaml.ts";
import type { Input } from "./input.ts";

/** What was given for a field. */
export interface GivenField {
  readonly text: string;
  /** The elements of a list, where they were given one by one. */
  readonly elements?: readonly string[];
  readonly span: Span;
  /** Where its name stands. */
  readonly key: Span;
}

/**
 * A message that is to be encoded: its name, and the fields by their names, such as `addr.port`.
 */
export interface GivenMessage {
  readonly name: string;
  readonly span: Span;
  readonly fields: ReadonlyMap<string, GivenField>;
}

/**
 * The message of `NAME field=value…`. Reports arguments of another form, and fields that are set
 * twice.
 */
export function givenArguments(
  name: string,
  words: readonly string[],
  { file, text }: Input,
  diagnostics: Diagnostics,
): GivenMessage {
  const fields = new Map<string, GivenField>();
  let at = name.length + 1;
  for (const word of words) {
    const equals = word.indexOf("=");
    const field = word.slice(0, Math.max(equals, 0));
    const span = (from: number, to: number) =>
      placeIn(file, text, at + from, at + Math.max(to, from + 1));
    if (equals < 1) diagnostics.report("PV660", { word }, span(0, word.length));
    else if (fields.has(field))
      diagnostics.report("PV661", { field }, span(0, equals), [
        { span: fields.get(field)?.key ?? span(0, 1), note: "set here first" },
      ]);
    else
      fields.set(field, {
        text: word.slice(equals + 1),
        span: span(equals + 1, word.length),
        key: span(0, equals),
      });
    at += word.length + 1;
  }
  return { name, span: placeIn(file, text, 0, Math.max(name.length, 1)), fields };
}

const isMap = (v: unknown): v is Record<string, unknown> =>
  typeof v === "object" && v !== null && !Array.isArray(v);
const isLeaf = (v: unknown) =>
  typeof v === "string" || typeof v === "bigint" || typeof v === "number";

/** The fields of a value, those of records inside with the names of both. */
function flat(
  value: Record<string, unknown>,
  path: readonly PropertyKey[],
  inside: string,
  document: SpecDocument,
  fields: Map<string, GivenField>,
  diagnostics: Diagnostics,
): void {
  for (const [key, v] of Object.entries(value)) {
    const here = [...path, key];
    const place = { span: document.span(here), key: document.span(here, "key") };
    if (isMap(v)) flat(v, here, `${inside}${key}.`, document, fields, diagnostics);
    else if (Array.isArray(v) && v.every(isLeaf))
      fields.set(inside + key, { text: v.join(","), elements: v.map(String), ...place });
    else if (isLeaf(v)) fields.set(inside + key, { text: String(v), ...place });
    else diagnostics.report("PV662", { field: inside + key }, place.span);
  }
}

/** The messages in what `decode --json` prints. */
export function givenMessages({ file, text }: Input, diagnostics: Diagnostics): GivenMessage[] {
  const document = parseYaml(file, text, diagnostics);
  if (!document) return [];
  const list = Array.isArray(document.value)
    ? document.value.map((m, i): [unknown, PropertyKey[]] => [m, [i]])
    : [[document.value, []] as [unknown, PropertyKey[]]];
  const wrong = (path: readonly PropertyKey[]) =>
    diagnostics.report("PV663", {}, document.span(path));
  if (list.length === 0) wrong([]);
  return list.flatMap(([m, path]) => {
    if (!isMap(m) || typeof m.message !== "string" || !isMap(m.value)) return wrong(path) ?? [];
    const fields = new Map<string, GivenField>();
    flat(m.value, [...path, "value"], "", document, fields, diagnostics);
    return [{ name: m.message, span: document.span([...path, "message"]), fields }];
  });
}
