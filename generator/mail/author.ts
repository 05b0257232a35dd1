/** Who sends a mail. */
export interface Author {
  readonly name: string;
  readonly address: string;
}

/** Stands for the author until somebody says who it is. */
export const PLACEHOLDER: Author = { name: "Your Name", address: "you@example.org" };

/** The author in `NAME <ADDRESS>`, or nothing if it is not written so. */
export function parseAuthor(text: string): Author | undefined {
  const [, name = "", address = ""] =
    /^\s*([^<>\p{Cc}]*[\p{L}\p{N}][^<>\p{Cc}]*?)\s*<([A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]+@[A-Za-z0-9.-]+)>\s*$/u.exec(
      text,
    ) ?? [];
  return name === "" ? undefined : { name, address };
}
