/**
 * An array of bytes in C, as `xxd -i`, Wireshark and people write it.
 *
 *     array = [ words ] ( "char" / "uint8_t" / "u8" ) name "[" [ size ] "]" "=" "{" list "}"
 *           [ ";" ]
 *             [ words name "_len" "=" number ";" ]
 *     list  = number *( "," number ) [ "," ]; comments count as blanks
 */
const HEAD = /\b(?:char|uint8_t|u8)\s+\w+\s*\[\s*\d*\s*\](?:\s*__\w+)?\s*=\s*$/;
const TAIL = /^\s*;?\s*(?:(?:const )?unsigned int \w+\s*=\s*\d+\s*;\s*)?$/;
const COMMENT = /\/\*(?:(?!\*\/)[\s\S])*\*\//g;
/** Characters that stand before and behind the list. */
const MOST_AROUND = 2000;

/**
 * Gives a text in which only the numbers of an array of bytes are left, each at its place and with
 * two digits; nothing if it is no such array.
 */
export function arrayIn(text: string): string | undefined {
  const open = text.indexOf("{");
  const close = text.indexOf("}", open);
  if (open < 0 || close < 0 || open > MOST_AROUND || text.length - close > MOST_AROUND)
    return undefined;
  if (!HEAD.test(text.slice(0, open)) || !TAIL.test(text.slice(close + 1))) return undefined;
  const list = text
    .slice(open + 1, close)
    .replace(COMMENT, (c) => c.replace(/[^\n]/g, " "))
    .replace(/\b0x([0-9a-f])\b/gi, " 0$1");
  // A number in decimal, or one of more than a byte, is none that can be read.
  const other = /[^0-9a-fx,\s]|0x[0-9a-f]{3}|(?<![0-9a-fx])[1-9]/i.exec(list);
  return other ? undefined : `${text.slice(0, open + 1).replace(/[^\n]/g, " ")}${list}`;
}
