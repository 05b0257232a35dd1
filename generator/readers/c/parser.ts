import { createRequire } from "node:module";
import { Language, type Node, Parser } from "web-tree-sitter";

let loading: Promise<Parser> | undefined;

async function load(): Promise<Parser> {
  await Parser.init();
  const language = await Language.load(
    createRequire(import.meta.url).resolve("tree-sitter-c/tree-sitter-c.wasm"),
  );
  return new Parser().setLanguage(language);
}

/** Parses C and hands over the root of its tree, which lives only that long. */
export async function withTree<T>(text: string, use: (root: Node) => T): Promise<T> {
  loading ??= load();
  const parser = await loading;
  parser.reset();
  const tree = parser.parse(text);
  if (!tree) throw new Error("the parser for C gave no tree");
  try {
    return use(tree.rootNode);
  } finally {
    tree.delete();
  }
}
