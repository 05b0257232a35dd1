/** Where the bytes of a message are taken apart. */
export const decodeHref = (message: string, bytes: string): string =>
  `/tools/decode/#message=${message}&bytes=${bytes.replace(/\s/g, "")}`;
