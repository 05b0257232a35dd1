/** Three characters that some compilers of C take for one other character, at the start. */
const TRIGRAPH = /^\?\?[=/'()!<>-]/;
/** What joins two lines: a backslash, or the three characters for it. */
const JOINED = String.raw`(?:\\|\?\?/)[ \t]*\r?\n`;
const ENDS_EARLY = new RegExp(String.raw`\*(?:${JOINED})+/`);
const GOES_ON = /(?:\\|\?\?\/)[ \t\r]*$/;

/** Tells if a text begins with three characters that some compilers take for another one. */
export const isTrigraph = (text: string): boolean => TRIGRAPH.test(text);

/** Tells if a string or a line has such three characters anywhere. */
export const hasTrigraph = (text: string): boolean => /\?\?[=/'()!<>-]/.test(text);

/** Tells if a comment between slashes and stars ends for compilers before it seems to. */
export const endsEarly = (comment: string): boolean => ENDS_EARLY.test(comment);

/** Tells if a comment of one line goes on in the next line, at least for some compilers. */
export const goesOn = (comment: string): boolean => GOES_ON.test(comment);
