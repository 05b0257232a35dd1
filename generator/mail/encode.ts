import libqp from "libqp";

const isAscii = (text: string) => /^[\t\n\x20-\x7e]*$/.test(text);
/** The longest line that mail may carry, and the longest of the encoding. */
const LONGEST_LINE = 998;
const LONGEST_ENCODED = 76;
/** Bytes of an encoded word, so that it has at most 75 characters with what is around it. */
const WORD_BYTES = 45;

/** The value of a header: one line, in encoded words if it is not plain ASCII. */
export function headerValue(text: string): string {
  const line = text.replace(/[\p{Cc}\s]+/gu, " ").trim();
  if (isAscii(line) && !line.includes("=?")) return line;
  const words: string[] = [""];
  for (const character of line) {
    if (Buffer.byteLength((words.at(-1) ?? "") + character) > WORD_BYTES) words.push("");
    words[words.length - 1] += character;
  }
  return words.map((w) => `=?UTF-8?B?${Buffer.from(w, "utf8").toString("base64")}?=`).join("\n ");
}

/**
 * A text in quoted-printable, its lines ended as in an mbox. The library leaves a carriage return
 * as it is, which mail would lose.
 */
const quoted = (text: string): string =>
  libqp.wrap(libqp.encode(text).replaceAll("\r", "=0D"), LONGEST_ENCODED).replaceAll("\r\n", "\n");

/**
 * A text as the body of a mail, with the headers that say how it is encoded: as it is if it is
 * plain ASCII in lines that mail may carry.
 */
export function body(text: string): { readonly headers: readonly string[]; readonly text: string } {
  const asIs = isAscii(text) && text.split("\n").every((l) => l.length <= LONGEST_LINE);
  return {
    headers: [
      "MIME-Version: 1.0",
      `Content-Type: text/plain; charset=${asIs ? "us-ascii" : "UTF-8"}`,
      `Content-Transfer-Encoding: ${asIs ? "7bit" : "quoted-printable"}`,
    ],
    text: asIs ? text : quoted(text),
  };
}
