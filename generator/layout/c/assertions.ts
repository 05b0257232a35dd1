import type { Span } from "../../diagnostics/span.ts";
import type { Numbers } from "../numbers.ts";
import { common, type PerModel, show } from "../per-model.ts";
import { placesOf } from "../places.ts";
import type { ResolvedChannel } from "../resolved/behaviour.ts";
import type { CContext } from "./context.ts";
import type { CAssertion, CAssertions } from "./driver-files.ts";
import type { CHeader, CMacro, CMember, CStruct } from "./header.ts";
import { numberOf } from "./literals.ts";
import { textOfString } from "./strings.ts";

/** Assertions about everything that holds in every one of the headers. */
export function resolveAssertions(
  { p, numbers }: CContext,
  probeTag: string,
  headers: readonly CHeader[],
): CAssertions {
  const [header, ...others] = headers;
  if (!header) return { probe: undefined, groups: [] };
  const builder = new AssertionBuilder(p, probeTag, numbers);
  const all = (h: CHeader) => [
    ...h.macros,
    ...h.items.flatMap((i) => (i.kind === "macros" ? i.macros : [])),
  ];
  const macros = all(header).filter((m) =>
    others.every((o) => all(o).some((x) => x.name === m.name && x.value === m.value)),
  );
  const items = header.items.map((i) =>
    i.kind === "struct"
      ? builder.struct(i.struct, i.struct.tag)
      : i.kind === "invocation"
        ? builder.invocation(i.subject, i.symbol)
        : [],
  );
  return {
    groups: [macros.map((m) => builder.macro(m)), ...items].filter((g) => g.length > 0),
    probe: builder.probe,
  };
}

class AssertionBuilder {
  private readonly p: CContext["p"];
  private readonly numbers: Numbers;
  private readonly places: ReturnType<typeof placesOf>;
  private readonly possible: NonNullable<CAssertions["probe"]>;
  private differs = false;

  constructor(p: CContext["p"], probeTag: string, numbers: Numbers) {
    this.p = p;
    this.numbers = numbers;
    this.places = placesOf(p);
    this.possible = { tag: probeTag, byte: "byte", wide: "wide" };
  }

  get probe(): CAssertions["probe"] {
    return this.differs ? this.possible : undefined;
  }

  macro({ subject, span, name, value }: CMacro): CAssertion {
    const of = { subject, span, about: `value of ${name}` };
    if (!value.startsWith('"'))
      return {
        ...of,
        property: "number",
        value: String(numberOf(value)),
        condition: `${name} == ${value}`,
      };
    // Headers that nobody has generated have no macro for the version.
    const needs = subject === `${this.p.name}.protocol.version` ? { needs: name } : {};
    return {
      ...of,
      property: "check.text",
      value: textOfString(value),
      condition: `__builtin_strcmp(${name}, ${value}) == 0`,
      ...needs,
    };
  }

  struct(s: CStruct, outermost: string, way = ""): CAssertion[] {
    const size = this.places.get(s.subject)?.size;
    const own = size
      ? [this.number(s, "size", size, `size of struct ${s.tag}`, `sizeof(struct ${s.tag})`)]
      : [];
    return [...own, ...s.members.flatMap((m) => this.member(m, outermost, way))];
  }

  private member(m: CMember, outermost: string, around: string): CAssertion[] {
    if (m.kind === "plain")
      return m.declarators.flatMap((d) => this.place(d, outermost, around + d.name, true));
    const way = around + m.name;
    if (m.kind === "struct")
      return [
        ...this.place(m.struct, outermost, way, false),
        ...this.struct(m.struct, outermost, `${way}.`),
      ];
    return [
      ...this.place(m, outermost, way, true),
      ...m.members.flatMap((inner) => this.member(inner, outermost, `${way}.`)),
    ];
  }

  private place(
    of: { subject: string; span: Span },
    tag: string,
    way: string,
    sized: boolean,
  ): CAssertion[] {
    const { offset, size } = this.places.get(of.subject) ?? {};
    return [
      ...(offset
        ? [
            this.number(
              of,
              "offset",
              offset,
              `offset of ${tag}.${way}`,
              `__builtin_offsetof(struct ${tag}, ${way})`,
            ),
          ]
        : []),
      ...(size && sized
        ? [
            this.number(
              of,
              "size",
              size,
              `size of ${tag}.${way}`,
              `sizeof(((struct ${tag} *)0)->${way})`,
            ),
          ]
        : []),
    ];
  }

  /** Gives what the macro of a channel's kind declares, by the checks that the kind states. */
  invocation(subject: string, symbol: string): CAssertion[] {
    const channel = this.p.channels.find((x) => x.id === subject);
    if (!channel) return [];
    const fill = (text: string) =>
      text
        .replaceAll("{symbol}", symbol)
        .replace(/\{sizeof ([\w-]+)\}/g, (_, name: string) => this.sizeOfGiven(channel, name));
    const checks = channel.kind?.value.c?.checks ?? {};
    return Object.entries(checks).flatMap(([name, check]): CAssertion[] => {
      const d = channel.derived.find((x) => x.name === name);
      if (!d) return [];
      return [
        {
          subject: d.id,
          span: d.span,
          property: "number",
          value: String(d.value),
          about: fill(check.about),
          condition: `${fill(check.expression)} == ${d.value}`,
        },
      ];
    });
  }

  /** Bytes of what a channel gives to its kind; 0 for what it leaves out. */
  private sizeOfGiven({ item }: ResolvedChannel, name: string): string {
    const given = item.target("with", name);
    return given ? String(this.numbers.agreed((m) => this.numbers.sizeOf(given, m))) : "0";
  }

  private number(
    of: { subject: string; span: Span },
    property: string,
    n: PerModel,
    about: string,
    expression: string,
  ): CAssertion {
    return {
      subject: of.subject,
      span: of.span,
      property,
      value: show(n),
      about,
      condition: `${expression} == ${this.spell(n)}`,
    };
  }

  /**
   * Data models differ in how they align 64-bit integers, and in nothing else that a layout depends
   * on.
   */
  private spell(n: PerModel): string {
    const one = common(n);
    if (one !== undefined) return String(one);
    this.differs = true;
    const at = (align: number) =>
      [...n].find(([model]) => this.p.alignments.get(model) === align)?.[1];
    const { tag, wide } = this.possible;
    return `(__builtin_offsetof(struct ${tag}, ${wide}) == 4 ? ${at(4)} : ${at(8)})`;
  }
}
