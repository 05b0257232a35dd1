import { edgeOf } from "../../layout/limits.ts";
import type { ResolvedProtocol } from "../../layout/resolved.ts";
import { Limits, type Range, typeOfText } from "../limits.ts";
import { type Finding, finding } from "../rule.ts";

const within = (value: bigint, r: Range) => value >= r.least && value <= r.most;

/** Numbers that their type cannot hold: of nodes, of conditions, of error tables, of grammars and of groups of bits. */
export function* valueOutsideType(p: ResolvedProtocol): Generator<Finding> {
  const limits = new Limits(p);
  const outside = (
    what: string,
    value: bigint,
    type: string,
    range: Range | undefined,
    span: Finding["span"],
  ): Finding[] =>
    range && !within(value, range)
      ? [finding("PV917", { what, value, type, least: range.least, most: range.most }, span)]
      : [];

  for (const node of p.nodes) {
    const { spec, home, data } = node;
    const type = typeOfText(home, spec.value);
    const range = limits.range(type);
    for (const w of node.words)
      yield* outside(`\`${w.name}\` of \`${node.path}\``, w.value, `\`${type}\``, range, w.span);
    for (const [name, value] of limits.numbersOf(spec.values ?? ""))
      yield* outside(
        `\`${name}\` in \`${node.path}\``,
        value,
        `\`${type}\``,
        range,
        home.span([...data, "values"]),
      );
  }
  for (const item of limits.items.values()) {
    for (const limit of limits.limitsOf(item))
      yield* outside(
        `a limit of \`${item.path}\``,
        edgeOf(limit),
        `\`${item.type}\``,
        limits.range(item.type),
        item.home.span(limit.data),
      );
  }
  for (const table of p.errorTables) {
    const type = p.folder.sections.errors?.[table.name]?.type;
    for (const e of table.errors)
      yield* outside(
        `\`${e.name}\` of \`${table.path}\``,
        e.wire,
        `\`${type}\``,
        limits.range(type),
        e.span,
      );
  }
  for (const [name, g] of Object.entries(p.folder.sections.texts ?? {})) {
    for (const key of ["min", "max"] as const) {
      const value =
        g.decimal === undefined
          ? undefined
          : limits.constant(p.folder, ["texts", name, key], g[key]);
      if (value !== undefined)
        yield* outside(
          `\`${key}\` of \`texts.${name}\``,
          value,
          `\`${g.decimal}\``,
          limits.range(g.decimal),
          p.folder.span(["texts", name, key]),
        );
    }
  }
  for (const f of [...p.records, ...p.parts].flatMap((part) => part.fields)) {
    const data = p.folder.items.get(f.path)?.data ?? [];
    for (const [name, b] of Object.entries(f.spec.bits ?? {})) {
      const range = b.width > 0n ? { least: 0n, most: (1n << b.width) - 1n } : undefined;
      for (const [member, value] of limits.numbersOf(b.values ?? ""))
        yield* outside(
          `\`${member}\` in \`${f.path}.${name}\``,
          value,
          `${b.width} ${b.width === 1n ? "bit" : "bits"}`,
          range,
          p.folder.span([...data, "bits", name, "values"]),
        );
    }
  }
}
