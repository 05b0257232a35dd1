/** A text as a string of C, also for compilers that take `??` and a sign for another sign. */
export const cString = (text: string): string =>
  JSON.stringify(text).replace(/\?(?=\?[=/'()!<>-])/g, "?\\");

/** The text that {@link cString} writes so. */
export const textOfString = (string: string): string =>
  String(JSON.parse(string.replaceAll("?\\?", "??")));
