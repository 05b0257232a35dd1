import type { Author } from "./author.ts";
import { body, headerValue } from "./encode.ts";

/**
 * The date of everything that is made here: that of the first line of git's own patches, so that
 * two runs give the same bytes.
 */
export const FIXED_DATE = "Mon, 17 Sep 2001 00:00:00 +0000";
const FIRST_LINE = `From ${"0".repeat(40)} Mon Sep 17 00:00:00 2001`;

const phrase = (name: string) =>
  /^[A-Za-z0-9 !#$%&'*+/=?^_`{|}~-]*$/.test(name)
    ? name
    : /^[\x20-\x7e]*$/.test(name)
      ? `"${name.replace(/["\\]/g, "\\$&")}"`
      : headerValue(name);

/**
 * An mbox with one message. Lines of its text that would begin another message are marked as mboxrd
 * does.
 */
export function mbox(author: Author, subject: string, text: string): string {
  const encoded = body(text.endsWith("\n") ? text : `${text}\n`);
  const lines = encoded.text.replace(/^(?=>*From )/gm, ">");
  return [
    FIRST_LINE,
    `From: ${phrase(author.name)} <${author.address}>`,
    `Date: ${FIXED_DATE}`,
    `Subject: ${headerValue(subject)}`,
    ...encoded.headers,
    "",
    lines,
  ].join("\n");
}
