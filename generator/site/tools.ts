/** The addresses of the tools that the site has. A link to a tool that is not there is words. */
const THERE: readonly string[] = [];

/** Where the bytes of a message are taken apart; undefined if the site has no page for that. */
export function decodeHref(message: string, hex: string): string | undefined {
  const path = "/tools/decode/";
  if (!THERE.includes(path)) return undefined;
  return `${path}#${new URLSearchParams({ message, bytes: hex.replace(/\s/g, "") })}`;
}
