import { block, comment, docs, safe } from "./comments.ts";
import type { AccessorPair, Member, Parameter } from "./members.ts";
import { morph, type Statement, type Writer } from "./morph.ts";

const parameters = (list: readonly Parameter[]) =>
  list.map(([name, type, initializer]) => ({
    name: name.replace("?", ""),
    type,
    hasQuestionToken: name.endsWith("?"),
    ...(initializer !== undefined && { initializer }),
  }));

/** Puts an empty line before a statement. */
const apart = (w: Writer) => {
  w.blankLineIfLastNot();
};

/** A function. With a comment it is exported. `of` are its type parameters. */
export function func(
  about: readonly string[] | undefined,
  name: string,
  takes: readonly Parameter[],
  gives: string,
  body: readonly string[],
  of: readonly string[] = [],
): Statement {
  const { StructureKind } = morph();
  return {
    kind: StructureKind.Function,
    name,
    typeParameters: [...of],
    isExported: about !== undefined,
    ...(about && { docs: docs(about) }),
    parameters: parameters(takes),
    returnType: gives,
    statements: [...body],
  };
}

/** A constant that is exported. `text` is its value. */
export function constant(about: readonly string[], name: string, text: string): Statement {
  const { StructureKind, VariableDeclarationKind } = morph();
  return {
    kind: StructureKind.VariableStatement,
    isExported: true,
    declarationKind: VariableDeclarationKind.Const,
    leadingTrivia: apart,
    docs: docs(about),
    declarations: [{ name, initializer: text }],
  };
}

/**
 * An object that never changes, one property a line, each with a comment where it has one. This is
 * text, because the library indents the further lines of a value.
 */
export function table(
  about: readonly string[],
  name: string,
  rows: readonly {
    readonly doc?: string | undefined;
    readonly name: string;
    readonly value: string;
  }[],
  type = "",
): Statement {
  const lines = rows.flatMap((r) => [
    ...(safe(r.doc ?? "") === "" ? [] : [`  ${comment(r.doc ?? "")}`]),
    `  ${r.name}: ${r.value},`,
  ]);
  return ["", block(about), `export const ${name} = {`, ...lines, `} as const${type};`].join("\n");
}

/** A name for a type, exported. */
export function alias(
  about: readonly string[],
  name: string,
  type: string,
  of: readonly string[] = [],
): Statement {
  const { StructureKind } = morph();
  return {
    kind: StructureKind.TypeAlias,
    isExported: true,
    leadingTrivia: apart,
    docs: docs(about),
    name,
    type,
    typeParameters: [...of],
  };
}

/** A type of objects, exported; nothing of them can be changed. */
export function shape(
  about: readonly string[],
  name: string,
  properties: readonly {
    readonly about: readonly string[];
    readonly name: string;
    readonly type: string;
  }[],
): Statement {
  const { StructureKind } = morph();
  return {
    kind: StructureKind.Interface,
    isExported: true,
    docs: docs(about),
    name,
    properties: properties.map((p) => ({
      docs: docs(p.about),
      name: p.name,
      type: p.type,
      isReadonly: true,
    })),
  };
}

/** A class, exported: private members, a constructor, pairs of a getter and a setter, methods. */
export function klass(
  about: readonly string[],
  name: string,
  own: readonly Parameter[],
  make: { takes: readonly Parameter[]; body: readonly string[] },
  pairs: readonly AccessorPair[],
  methods: readonly Member[],
): Statement {
  const { StructureKind } = morph();
  return {
    kind: StructureKind.Class,
    isExported: true,
    docs: docs(about),
    name,
    properties: own.map(([n, type]) => ({ name: n, type })),
    ctors: [{ parameters: parameters(make.takes), statements: [...make.body] }],
    getAccessors: pairs.map((p) => ({
      docs: docs(p.about),
      name: p.name,
      returnType: p.type,
      statements: [...p.get],
    })),
    setAccessors: pairs.flatMap((p) =>
      p.set
        ? [{ name: p.name, parameters: [{ name: "value", type: p.type }], statements: [...p.set] }]
        : [],
    ),
    methods: methods.map((m) => ({
      docs: docs(m.about),
      name: m.name,
      parameters: parameters(m.takes),
      returnType: m.gives,
      statements: [...m.body],
    })),
  };
}
