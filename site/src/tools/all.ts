// Everything that the tools run, in one file, so that pages load it once and only when needed.
export { protocols } from "../../../generated/typescript/src/messages.ts";
export { everyMessage } from "../../../generator/cli/message/find.ts";
export { decodeText } from "./decoding.ts";
export { arrayOf, encodeWish } from "./encoding.ts";
export { initialiserOf } from "./initialiser.ts";
