import type { Nodes, PhrasingContent } from "mdast";
import type { Diagnostics } from "../diagnostics/diagnostics.ts";
import { didYouMean, listNames } from "../diagnostics/nearest.ts";
import type { MarkdownDocument } from "../source/markdown.ts";
import { code, fact, text } from "./build.ts";
import { printedOf, wordsOf } from "./parts.ts";
import type { DocumentScope, Subject } from "./scope.ts";

type TextDirective = Extract<Nodes, { type: "textDirective" }>;

/** A normative sentence of the document. */
export interface Statement {
  /** Without the protocol's name: `connect-03`. */
  readonly name: string;
  readonly id: string;
  /** Its words, with what is filled in from the specification as `{subject property}`. */
  readonly text: string;
  /** Its words as they are printed. */
  readonly printed: string;
  readonly span: ReturnType<MarkdownDocument["span"]>;
}

const STATEMENT = /^[a-z][a-z0-9]*(?:-[a-z][a-z0-9]*)*-\d{2}$/;
const VALUES = ["number", "word"] as const;
const KNOWN = ["name", "value", "offset", "size", "literal", "norm", "ref", "see"];

/** Turns what an author wrote inside a paragraph into words and facts. */
export class InlineResolver {
  readonly statements: Statement[] = [];
  /** Names of statements that the text points at, looked up when all are known. */
  readonly pointers: { readonly name: string; readonly node: TextDirective }[] = [];
  private readonly document: MarkdownDocument;
  private readonly scope: DocumentScope;
  private readonly headings: ReadonlySet<string>;
  private readonly diagnostics: Diagnostics;

  constructor(
    document: MarkdownDocument,
    scope: DocumentScope,
    headings: ReadonlySet<string>,
    diagnostics: Diagnostics,
  ) {
    this.document = document;
    this.scope = scope;
    this.headings = headings;
    this.diagnostics = diagnostics;
  }

  resolve(nodes: readonly PhrasingContent[]): PhrasingContent[] {
    return nodes.flatMap((n): PhrasingContent[] => {
      if (n.type === "text") return [text(n.value.replace(/\s+/g, " "))];
      if (n.type === "textDirective") return this.directive(n);
      if (n.type === "emphasis") return [{ type: "emphasis", children: this.resolve(n.children) }];
      return n.type === "inlineCode" ? [code(n.value.replace(/\s+/g, " "))] : [n];
    });
  }

  /** The one subject that words lead to; reports why there is none or more than one. */
  lookUp(words: string, node: Parameters<MarkdownDocument["span"]>[0]): Subject | undefined {
    const found = this.scope.find(words);
    if (found.length === 1) return found[0];
    const span = this.document.span(node);
    if (found.length > 1)
      this.diagnostics.report(
        "PV312",
        { name: words, count: found.length, known: listNames(found.map((s) => s.path)) },
        span,
      );
    else {
      const known = this.scope.subjects().map((s) => s.path);
      this.diagnostics.report(
        "PV311",
        { name: words, nearest: didYouMean(words, [...known, ...this.scope.names().keys()]) },
        span,
      );
    }
    return undefined;
  }

  private directive(node: TextDirective): PhrasingContent[] {
    const words = wordsOf(node).replace(/\s+/g, " ");
    const span = this.document.span(node);
    const bare = node.children.length === 0 && Object.keys(node.attributes ?? {}).length === 0;
    if (!KNOWN.includes(node.name)) {
      if (bare) return [text(`:${node.name}`)];
      this.diagnostics.report(
        "PV310",
        { name: node.name, nearest: didYouMean(node.name, KNOWN), known: listNames(KNOWN) },
        span,
      );
      return [];
    }
    switch (node.name) {
      case "literal":
        return [text(words)];
      case "see":
        if (!this.headings.has(words))
          this.diagnostics.report(
            "PV314",
            { name: words, nearest: didYouMean(words, [...this.headings]) },
            span,
          );
        return [text(`"${words}"`)];
      case "ref":
        this.pointers.push({ name: words, node });
        return [text(`${this.scope.own.protocol.name}-${words}`)];
      case "norm":
        return this.statement(node);
      default:
        return this.reference(node, words);
    }
  }

  private statement(node: TextDirective): PhrasingContent[] {
    const children = this.resolve(node.children);
    const name = node.attributes?.id ?? "";
    const span = this.document.span(node);
    const twin = this.statements.find((s) => s.name === name);
    if (!STATEMENT.test(name))
      this.diagnostics.report("PV315", { name: name === "" ? "nothing" : `\`${name}\`` }, span);
    else if (twin)
      this.diagnostics.report("PV303", { id: twin.id }, span, [
        { span: twin.span, note: "given here first" },
      ]);
    const id = `${this.scope.own.protocol.name}-${name}`;
    const whole = { type: "paragraph" as const, children };
    this.statements.push({ name, id, text: wordsOf(whole), printed: printedOf(whole), span });
    return [...children, text(` (${id})`)];
  }

  private reference(node: TextDirective, words: string): PhrasingContent[] {
    const subject = this.lookUp(words, node);
    if (!subject) return [];
    if (node.name === "name") return [code(subject.name)];
    const wanted = node.attributes?.for;
    const properties = node.name !== "value" ? [node.name] : wanted ? [`for ${wanted}`] : VALUES;
    const found = properties.map((p) => this.scope.fact(subject, p)).find((f) => f !== undefined);
    if (found) return [fact(found)];
    this.diagnostics.report(
      "PV313",
      {
        directive: `${node.name}${wanted ? ` for ${wanted}` : ""}`,
        name: words,
        known: listNames(this.scope.facts(subject).map((f) => f.property)) || "nothing",
      },
      this.document.span(node),
    );
    return [];
  }
}
