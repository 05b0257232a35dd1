import { placeholdersOf } from "../../model/links.ts";
import type { ResolvedNode } from "../resolved/behaviour.ts";
import type { CContext } from "./context.ts";
import type { CName, CNameGroup } from "./driver-files.ts";
import type { CHeader } from "./header.ts";
import { cString } from "./strings.ts";
import { cNamesOf } from "./value-names.ts";

/**
 * The names of a protocol's nodes, their values with a meaning, and the words of its value sets
 * that its headers lack.
 */
export function resolveNames(c: CContext, headers: readonly CHeader[]): CNameGroup[] {
  const { p, symbols } = c;
  const { prefix } = c.binding;
  const directories = [...new Set(p.nodes.map((n) => n.directory))].map((name): CNameGroup => {
    const nodes = p.nodes.filter((n) => n.directory === name);
    const [first] = nodes;
    return {
      doc: `Nodes in ${first?.nodePath.slice(0, -first.name.length - 1) ?? name}`,
      names: nodes.flatMap((n) => [nodeName(c, n), ...nodeWords(c, n)]),
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
    const names = s.members.flatMap((m) =>
      cNamesOf(m, s).map(({ subject, path, name: own, doc }): CName => {
        const text = m.word ?? m.name;
        const name = symbols.of(path, `${prefix}_${s.name}_${own}`.toUpperCase());
        const value = cString(text);
        return { property: "word", text, macro: { subject, span: m.span, name, value, doc } };
      }),
    );
    return { doc: s.doc, names };
  });
  return [...directories, ...words].filter((g) => g.names.length > 0);
}

const symbolOf = (n: ResolvedNode, { binding }: CContext) =>
  `${binding.prefix}_node_${n.path.split(".").slice(1).join("_")}`;

/** What stands in braces in the name of a node, and how printf writes it. */
const conversionsOf = (n: ResolvedNode) =>
  placeholdersOf(n.name).map((name) => ({ name, conversion: conversion(n, name) }));

/** The name of a node, as a format of printf if something is put into it. */
export const nodeText = (n: ResolvedNode): string =>
  conversionsOf(n).reduce((t, p) => t.replace(`{${p.name}}`, p.conversion), n.name);

function nodeName(c: CContext, n: ResolvedNode): CName {
  const parameters = conversionsOf(n);
  const text = nodeText(n);
  const told = parameters.map((p) => ` ${p.conversion} stands for ${p.name}.`).join("");
  return {
    property: "xenstore.name",
    text,
    macro: {
      subject: n.id,
      span: n.span,
      name: c.symbols.of(n.path, symbolOf(n, c).toUpperCase()),
      value: cString(text),
      doc: n.doc + told,
    },
  };
}

/** Values of a node that mean something. Xenstore holds text, so they are strings. */
function nodeWords(c: CContext, n: ResolvedNode): CName[] {
  return n.words.map((w) => {
    const text = String(w.value);
    const name = c.symbols.of(w.path, `${symbolOf(n, c)}_${w.name}`.toUpperCase());
    const value = cString(text);
    return {
      property: "number",
      text,
      macro: { subject: w.id, span: w.span, name, value, doc: w.doc },
    };
  });
}

/**
 * Says how printf writes what stands for a name in braces: a number if the specification says that
 * it is one, with as many digits as it says; else text that the caller has to write.
 */
function conversion(n: ResolvedNode, name: string): string {
  const digits = n.item.to("texts", "name", name)?.value.digits;
  if (digits !== undefined) return `%0${digits}u`;
  const level = n.item.to("levels", "name", name)?.value;
  return level && (level.count !== undefined || level.first !== undefined || level.members)
    ? "%u"
    : "%s";
}
