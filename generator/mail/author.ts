/** Who sends a mail. */
export interface Author {
  readonly name: string;
  readonly address: string;
}

/** Stands for the author until somebody says who it is. */
export const PLACEHOLDER: Author = { name: "Your Name", address: "you@example.org" };

const NAME = String.raw`[^<>\p{Cc}]*[\p{L}\p{N}][^<>\p{Cc}]*?`;
const ADDRESS = "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+";
const WRITTEN = new RegExp(String.raw`^\s*(${NAME})\s*<(${ADDRESS})>\s*$`, "u");

/** The author in `NAME <ADDRESS>`, or nothing if it is not written so. */
export function parseAuthor(text: string): Author | undefined {
  const [, name = "", address = ""] = WRITTEN.exec(text) ?? [];
  return name === "" ? undefined : { name, address };
}
