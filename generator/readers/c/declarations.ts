import type { Node } from "web-tree-sitter";
import type { Token } from "../text/c-tokens.ts";
import type { Source } from "../text/source.ts";
import { Claims } from "./claims.ts";
import { withTree } from "./parser.ts";
import { numberOf, OPEN_END } from "./words.ts";

/** A struct with a tag, at the top of the header or inside another. */
export interface Struct {
  readonly tag: Token;
  readonly members: readonly Member[];
}

/** One declarator of a declaration. */
interface Plain {
  readonly kind: "plain";
  readonly name: Token;
  readonly type: string;
  readonly typeAt: Token;
  /** The text in the brackets of an array. */
  readonly dimension: string | undefined;
  /** Elements; undefined for an open end, NaN if that is not known. */
  readonly count: number | undefined;
}

/** A member of a struct or a union: one declarator, or a struct or a union inside. */
export type Member =
  | Plain
  | { readonly kind: "struct"; readonly name: Token; readonly struct: Struct }
  | { readonly kind: "union"; readonly name: Token; readonly members: readonly Member[] };

/** Elements; no array comes near. */
const MOST = 999_999_999_999n;

/** Reads the structs of a header. Every token that is no part of one is a problem. */
export async function readStructs(source: Source, tokens: readonly Token[]): Promise<Struct[]> {
  if (tokens.length === 0) return [];
  return withTree(spacedOut(tokens), (root) => {
    const claims = new Claims(source, tokens);
    const structs = new Declarations(source, claims).read(root);
    claims.reportRest(root);
    return structs;
  });
}

/** The text of the tokens, each at its own offset, with blanks between them. */
function spacedOut(tokens: readonly Token[]): string {
  let end = 0;
  const parts = tokens.map((t) => {
    const gap = " ".repeat(t.start - end);
    end = t.end;
    return gap + t.text;
  });
  return parts.join("");
}

/** Walks a syntax tree along the few constructs that a header may have, and claims their tokens. */
class Declarations {
  private readonly source: Source;
  private readonly claims: Claims;

  constructor(source: Source, claims: Claims) {
    this.source = source;
    this.claims = claims;
  }

  read(root: Node): Struct[] {
    const structs: Struct[] = [];
    let closable = false;
    for (const node of root.children) {
      const struct = node.type === "struct_specifier" ? this.struct(node) : undefined;
      if (struct) structs.push(struct);
      else if (closable && node.type === ";") this.claims.take(node);
      closable = struct !== undefined;
    }
    return structs;
  }

  /** `struct tag { … }` */
  private struct(node: Node): Struct | undefined {
    const [key, tag, body, ...more] = node.children;
    if (
      key?.type !== "struct" ||
      tag?.type !== "type_identifier" ||
      body?.type !== "field_declaration_list" ||
      more.length > 0
    )
      return undefined;
    const name = this.claims.takeName(tag);
    if (!name) return undefined;
    this.claims.take(key);
    return { tag: name, members: this.members(body) };
  }

  private members(body: Node): Member[] {
    return body.children.flatMap((node) => {
      if (node.type === "field_declaration") return this.declaration(node);
      if (node.type === "{" || node.type === "}") this.claims.take(node);
      return [];
    });
  }

  private declaration(node: Node): Member[] {
    const [type, ...rest] = node.children;
    const end = rest.pop();
    if (!type || end?.type !== ";") return [];
    this.claims.take(end);
    const nested = type.children.at(-1)?.type === "field_declaration_list";
    if (nested) {
      const [name, ...more] = rest;
      const member =
        name?.type === "field_identifier" && more.length === 0
          ? this.claims.takeName(name)
          : undefined;
      return member ? this.nested(type, member) : [];
    }
    const spelled = this.type(type);
    if (!spelled) return [];
    return rest.flatMap((d) => {
      if (d.type === ",") this.claims.take(d);
      return d.type === "field_identifier" || d.type === "array_declarator"
        ? this.declarator(d, spelled)
        : [];
    });
  }

  /** `struct tag { … } name;` or `union { … } name;` */
  private nested(type: Node, name: Token): Member[] {
    if (type.type === "struct_specifier") {
      const struct = this.struct(type);
      return struct ? [{ kind: "struct", name, struct }] : [];
    }
    const [key, body, ...more] = type.children;
    if (key?.type !== "union" || body?.type !== "field_declaration_list" || more.length > 0)
      return [];
    this.claims.take(key);
    return [{ kind: "union", name, members: this.members(body) }];
  }

  /** One word, or `struct tag`. */
  private type(node: Node): { type: string; typeAt: Token } | undefined {
    if (node.type === "type_identifier" || node.type === "primitive_type") {
      const typeAt = this.claims.take(node);
      return typeAt && { type: typeAt.text, typeAt };
    }
    const [key, tag, ...more] = node.children;
    if (node.type !== "struct_specifier" || key?.type !== "struct" || more.length > 0)
      return undefined;
    const typeAt = this.claims.takeName(tag);
    this.claims.take(key);
    return typeAt && { type: `struct ${typeAt.text}`, typeAt };
  }

  private declarator(node: Node, spelled: { type: string; typeAt: Token }): Member[] {
    if (node.type === "field_identifier") {
      const name = this.claims.takeName(node);
      return name ? [{ kind: "plain", name, ...spelled, dimension: undefined, count: 1 }] : [];
    }
    const [declarator, open, ...rest] = node.children;
    const close = rest.pop();
    const [dimension, ...more] = rest;
    if (
      declarator?.type !== "field_identifier" ||
      open?.type !== "[" ||
      close?.type !== "]" ||
      more.length > 0
    )
      return [];
    const name = this.claims.takeName(declarator);
    this.claims.take(open);
    this.claims.take(close);
    return name ? [{ kind: "plain", name, ...spelled, ...this.dimension(dimension) }] : [];
  }

  private dimension(node: Node | undefined): { dimension: string; count: number | undefined } {
    const token = this.claims.take(node);
    if (!token || token.text === OPEN_END)
      return { dimension: token?.text ?? "", count: undefined };
    const count = numberOf(token.text) ?? 0n;
    if (count > 0n && count <= MOST) return { dimension: token.text, count: Number(count) };
    this.source.problem(token, `\`${token.text}\` is no number of elements`);
    return { dimension: token.text, count: Number.NaN };
  }
}
