/**
 * A text that can neither end a comment nor begin one, in C and in every language with its
 * comments, and has no three characters that a compiler of C may take for another one. Invisible
 * characters become blanks.
 */
export const inComment = (text: string): string =>
  text
    .replace(/[\p{Cc}\p{Cf}]/gu, " ")
    .replace(/\*(?=\/)/g, "* ")
    .replace(/\/(?=\*)/g, "/ ")
    .replace(/\?(?=\?[=/'()!<>-])/g, "? ");
