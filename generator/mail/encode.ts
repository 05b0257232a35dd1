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

function quotedLine(line: string): string {
  const bytes = [...Buffer.from(line, "utf8")];
  const out: string[] = [""];
  for (const [i, b] of bytes.entries()) {
    const last = i === bytes.length - 1;
    const literal = (b >= 0x21 && b <= 0x7e && b !== 0x3d) || ((b === 0x20 || b === 0x09) && !last);
    const text = literal
      ? String.fromCharCode(b)
      : `=${b.toString(16).toUpperCase().padStart(2, "0")}`;
    if ((out.at(-1) ?? "").length + text.length > LONGEST_ENCODED - 1) {
      out[out.length - 1] += "=";
      out.push("");
    }
    out[out.length - 1] += text;
  }
  return out.join("\n");
}

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
    text: asIs ? text : text.split("\n").map(quotedLine).join("\n"),
  };
}
