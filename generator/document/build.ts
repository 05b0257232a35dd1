import type { List, ListItem, Paragraph, PhrasingContent } from "mdast";
import type { Fact } from "../facts/fact.ts";
import type { FactNode } from "./nodes.ts";
import { phraseOf } from "./phrases.ts";
import type { DocumentScope, Subject } from "./scope.ts";

/** Words. */
export const text = (value: string): PhrasingContent => ({ type: "text", value });
/** A name or a formula. */
export const code = (value: string): PhrasingContent => ({ type: "inlineCode", value });
/** A paragraph. */
export const paragraph = (...children: PhrasingContent[]): Paragraph => ({
  type: "paragraph",
  children,
});
/** A list without empty lines between its items, numbered from 1 if `ordered`. */
export const list = (children: ListItem[], ordered = false): List => ({
  type: "list",
  ordered,
  spread: false,
  ...(ordered ? { start: 1 } : {}),
  children,
});
/** An item of a list. */
export const item = (...children: ListItem["children"]): ListItem => ({
  type: "listItem",
  spread: false,
  children,
});

/** Code in a text: something between two back-quotes that stand alone and touch it. */
const CODE = /((?<!`)`[^\s`](?:[^`]*[^\s`])?`(?!`))/;

/**
 * Gives what the back-quotes in a text of the specification mean; without a pair of them they mean
 * nothing.
 */
export function inWords(value: string): PhrasingContent[] {
  return value
    .split(CODE)
    .flatMap((piece, i) =>
      piece === "" ? [] : i % 2 === 1 ? [code(piece.slice(1, -1))] : [text(piece)],
    );
}

/** A fact in running text, as words or as code. */
export const fact = (of: Fact, asCode = false): FactNode =>
  asCode
    ? { type: "fact", fact: of, coded: true, children: [code(of.value)] }
    : { type: "fact", fact: of, children: inWords(of.value) };

/** One element of a fact that is a list. */
const element = (of: Fact, part: number, value: string): FactNode => ({
  type: "fact",
  fact: of,
  part,
  children: inWords(value),
});

/**
 * Properties that can be lists of names or conditions; a comma in any other one belongs to a
 * formula.
 */
const LISTS = /^(must|reads|writes|enables|created-by|destroyed-by|from|given|valid-in|grants)$/;

/** A fact as code: the elements of a list one by one. */
function coded(f: Fact): PhrasingContent[] {
  const elements = LISTS.test(f.property)
    ? f.value.split(f.value.includes("; ") ? "; " : /, (?![^(]*\))/)
    : [];
  if (elements.length < 2) return [fact(f, true)];
  return elements.flatMap((value, i) => [
    ...(i === 0 ? [] : [text(", ")]),
    { type: "fact", fact: f, part: i + 1, coded: true, children: [code(value)] } satisfies FactNode,
  ]);
}

/** A fact in words: `written by {frontend}`. */
export function phrase(f: Fact): PhrasingContent[] {
  const { before, after, code: asCode } = phraseOf(f.property);
  return [
    ...(before === "" ? [] : [text(before)]),
    ...(asCode ? coded(f) : [fact(f)]),
    ...(after === "" ? [] : [text(after)]),
  ];
}

const capital = (nodes: PhrasingContent[]): PhrasingContent[] => {
  const [first, ...rest] = nodes;
  return first?.type === "text"
    ? [text(first.value.charAt(0).toUpperCase() + first.value.slice(1)), ...rest]
    : nodes;
};

/** Facts in words, one after the other, as a sentence. */
export function sentence(facts: readonly Fact[]): PhrasingContent[] {
  if (facts.length === 0) return [];
  const nodes = facts.flatMap((f, i) => {
    const ended = /[.?!]$/.test(facts[i - 1]?.value ?? "");
    const begins = phraseOf(f.property).before === "" && /^[A-Z]/.test(f.value);
    return i === 0
      ? phrase(f)
      : ended
        ? [text(" "), ...capital(phrase(f))]
        : [text(begins ? ". " : "; "), ...phrase(f)];
  });
  return [...capital(nodes), ...(/[.?!]$/.test(facts.at(-1)?.value ?? "") ? [] : [text(".")])];
}

/**
 * Properties that other files state: notations of other documents, C's alignment, numbers of each
 * system, what has its own directive.
 */
const ELSEWHERE =
  /^(?:names|align|size|offset|defined-by|left-out-of-code|errors\.(?:posix|also|never))$/;
const ELSEWHERE_BY_FAMILY = /^(?:notation(?:\.|$)|on \w)/;

/** The facts of an item that a list of its properties has to state. */
export function remainder(
  scope: DocumentScope,
  of: Subject,
  shown: ReadonlySet<string>,
): readonly Fact[] {
  const order = scope.own.protocol.header.value["byte-order"];
  return scope
    .facts(of)
    .filter(
      (f) =>
        !shown.has(f.property) &&
        !ELSEWHERE.test(f.property) &&
        !ELSEWHERE_BY_FAMILY.test(f.property) &&
        !(f.property === "order" && f.value === order),
    );
}

/** Gives what a property says as a list of its own, one sentence each. */
export function sublist(scope: DocumentScope, of: Subject, f: Fact): List | undefined {
  const elements = phraseOf(f.property).code ? undefined : scope.list(of, f.property);
  return elements && elements.length > 0 && elements.some((e) => /\s/.test(e))
    ? list(
        elements.map((e, i) => item(paragraph(element(f, i + 1, e.replace(/\s+/g, " ").trim())))),
      )
    : undefined;
}

/**
 * An item as an entry of a list: its name, what it is, then every other fact in words; lists of
 * sentences below it.
 */
export function entryOf(
  scope: DocumentScope,
  of: Subject,
  shown: ReadonlySet<string> = new Set(),
): ListItem {
  const facts = remainder(scope, of, shown);
  const doc = facts.find((f) => f.property === "doc" || f.property === "text");
  const lists = facts.flatMap((f) => {
    const l = f === doc && f.property === "doc" ? undefined : sublist(scope, of, f);
    return l ? [{ f, l }] : [];
  });
  const rest = facts.filter((f) => f !== doc && !lists.some((x) => x.f === f));
  const inline =
    doc && !lists.some((x) => x.f === doc)
      ? [fact(doc), ...(/[.?!]$/.test(doc.value) ? [] : [text(".")])]
      : [];
  const said = [
    ...inline,
    ...(inline.length > 0 && rest.length > 0 ? [text(" ")] : []),
    ...sentence(rest),
  ];
  return item(
    paragraph(code(of.name), ...(said.length > 0 ? [text(": "), ...said] : [])),
    ...lists.flatMap(({ f, l }) =>
      lists.length > 1 ? [paragraph(text(`${labelFor(f)}:`)), l] : [l],
    ),
  );
}

const labelFor = (f: Fact): string => {
  const { before } = phraseOf(f.property);
  const label = (before || f.property).replace(/[:\s]+$/, "");
  return label.charAt(0).toUpperCase() + label.slice(1);
};
