import { type Channel, type Kind, kindOf } from "../model/channels.ts";
import type { Item } from "../model/spec.ts";
import { attempt } from "./attempt.ts";
import type { Layout } from "./layout.ts";
import type { ResolvedChannel, ResolvedProcedure } from "./resolved/behaviour.ts";
import {
  type Resolved,
  type ResolvedFormula,
  type ResolvedNumber,
  resolvedOf,
} from "./resolved/item.ts";

/**
 * Gives what follows for a channel from its kind. Reports conditions of the kind that it does not
 * meet.
 */
export function resolveChannel(layout: Layout, channel: Channel): ResolvedChannel {
  const kind = kindOf(channel);
  if (kind) checkConditions(layout, channel, kind);
  return {
    ...resolvedOf(channel),
    kind,
    derived: kind ? derivedOf(layout, channel, kind) : [],
    formulas: kind ? formulasOf(layout, channel, kind) : [],
    procedures: kind ? proceduresOf(channel, kind) : [],
    item: channel,
  };
}

/** An item of a kind as one of a channel's own. */
const adopted = (channel: Channel, item: Item): Resolved => ({
  ...resolvedOf(item),
  id: `${channel.home.name}.${channel.path}.${item.name}`,
  path: `${channel.path}.${item.name}`,
});

/** Makes what is asked of a channel, for findings about a formula of its kind. */
const asked = (channel: Channel, text: string) => ({
  home: channel.home,
  span: channel.at(),
  text,
});

function checkConditions({ numbers, diagnostics }: Layout, channel: Channel, kind: Kind): void {
  for (const i of (kind.value.must ?? []).keys()) {
    const must = kind.formula("must", String(i));
    if (!must) continue;
    const holds = attempt(asked(channel, must.text), diagnostics, () =>
      numbers.holds(must, channel),
    );
    if (holds === false)
      diagnostics.report("PV409", { condition: must.text, item: channel.name }, channel.span, [
        { span: must.span, note: "the condition" },
      ]);
  }
}

function derivedOf(
  { numbers, diagnostics }: Layout,
  channel: Channel,
  kind: Kind,
): ResolvedNumber[] {
  return kind.children("derives").flatMap((d): ResolvedNumber[] => {
    const formula = String(d.value.is);
    const value = attempt(asked(channel, formula), diagnostics, () =>
      numbers.agreed((m) => numbers.derived(channel, d.name, m)),
    );
    return value === undefined
      ? []
      : [{ ...adopted(channel, d), formula, value, unit: d.value.unit ?? "" }];
  });
}

function formulasOf(layout: Layout, channel: Channel, kind: Kind): ResolvedFormula[] {
  return kind.children("formulas").map((f): ResolvedFormula => {
    const { given, is, unit = "" } = f.value;
    const [parameter = "", ...more] = given;
    const values = more.length === 0 ? (channel.value.samples?.[parameter] ?? []) : [];
    const samples = values.flatMap((v) => {
      const value = sample(layout, channel, f.name, v, String(is));
      return value === undefined ? [] : [{ given: `${parameter} ${v}`, value }];
    });
    return { ...adopted(channel, f), given, formula: String(is), unit, samples };
  });
}

function sample(
  { numbers, diagnostics }: Layout,
  channel: Channel,
  formula: string,
  value: bigint,
  text: string,
): bigint | undefined {
  return attempt(asked(channel, text), diagnostics, () =>
    numbers.agreed((m) => numbers.formula(channel, formula, [value], m)),
  );
}

function proceduresOf(channel: Channel, kind: Kind): ResolvedProcedure[] {
  return kind.children("procedures").map((item) => ({ ...adopted(channel, item), item }));
}
