import { entries, entry } from "../../model/spec.ts";
import type { ResolvedNode, ResolvedProtocol } from "../resolved.ts";
import type { CHeader, CMacro } from "./header.ts";
import type { CSymbols } from "./symbols.ts";

/** A string of xenstore with a name in C. */
export interface CName {
  readonly macro: CMacro;
  /** What the string is of the macro's subject. */
  readonly property: "xenstore.name" | "word" | "number";
  readonly text: string;
}

/** Strings that stand together. */
export interface CNameGroup {
  readonly doc: string;
  readonly names: readonly CName[];
}

type Protocol = Pick<ResolvedProtocol, "folder" | "nodes" | "values">;

/** The names of a protocol's nodes, their values with a meaning, and the words of its value sets that its headers lack. */
export function resolveNames(
  p: Protocol,
  prefix: string,
  symbols: CSymbols,
  headers: readonly CHeader[],
): CNameGroup[] {
  const directories = [...new Set(p.nodes.map((n) => n.directory))].map((name): CNameGroup => {
    const nodes = p.nodes.filter((n) => n.directory === name);
    const [first] = nodes;
    return {
      doc: `Nodes in ${first?.nodePath.slice(0, -first.name.length - 1) ?? name}`,
      names: nodes.flatMap((n) => [
        nodeName(p, n, prefix, symbols),
        ...nodeWords(n, prefix, symbols),
      ]),
    };
  });
  const inHeaders = new Set(
    headers.flatMap((h) =>
      h.items.flatMap((i) => (i.kind === "macros" ? i.macros.map((m) => m.subject) : [])),
    ),
  );
  const sets = p.values
    .filter((s) => s.kind === "words")
    .map((s) => ({ ...s, members: s.members.filter((m) => !inHeaders.has(m.id)) }));
  const words = sets.map((s): CNameGroup => {
    const names = s.members.map((m): CName => {
      const text = m.word ?? m.name;
      const name = symbols.of(m.path, `${prefix}_${s.name}_${m.name}`.toUpperCase());
      return {
        property: "word",
        text,
        macro: { subject: m.id, span: m.span, name, value: JSON.stringify(text), doc: m.doc },
      };
    });
    return { doc: s.doc, names };
  });
  return [...directories, ...words].filter((g) => g.names.length > 0);
}

const symbolOf = (n: ResolvedNode, prefix: string) =>
  `${prefix}_node_${n.path.split(".").slice(1).join("_")}`;

function nodeName(p: Protocol, n: ResolvedNode, prefix: string, symbols: CSymbols): CName {
  const parameters = [...n.name.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => ({
    name,
    conversion: conversion(p, name),
  }));
  const text = parameters.reduce((s, { name, conversion: c }) => s.replace(`{${name}}`, c), n.name);
  const told = parameters.map(({ name, conversion: c }) => ` ${c} stands for ${name}.`).join("");
  return {
    property: "xenstore.name",
    text,
    macro: {
      subject: n.id,
      span: n.span,
      name: symbols.of(n.path, symbolOf(n, prefix).toUpperCase()),
      value: JSON.stringify(text),
      doc: n.doc + told,
    },
  };
}

/** Values of a node that mean something. Xenstore holds text, so they are strings. */
function nodeWords(n: ResolvedNode, prefix: string, symbols: CSymbols): CName[] {
  return n.words.map((w) => {
    const text = String(w.value);
    const name = symbols.of(w.path, `${symbolOf(n, prefix)}_${w.name}`.toUpperCase());
    const value = JSON.stringify(text);
    return {
      property: "number",
      text,
      macro: { subject: w.id, span: w.span, name, value, doc: w.doc },
    };
  });
}

/**
 * How printf writes what stands for a name in braces: a number if the specification says that it is one, with as many
 * digits as it says; else text that the caller has to write.
 */
function conversion(p: Protocol, name: string): string {
  const grammar = entry(p.folder, "texts", name);
  if (grammar?.digits !== undefined) return `%0${grammar.digits}u`;
  const level = entries(p.folder, "levels").find(([, l]) => l.index === name)?.[1];
  return level && (level.count !== undefined || level.first !== undefined || level.members)
    ? "%u"
    : "%s";
}
