/**
 * What each file of the runtime of generated TypeScript exports, in its order. Types are marked.
 */
const FILES: Readonly<Record<string, string>> = {
  bytes: "bytesAt copyBytes putBytes putZeros wantZeros",
  "data-view": "readerOf writerOf viewOf",
  description:
    "type:Meanings type:FieldDescription type:PaddingDescription type:RecordDescription " +
    "type:ProtocolDescription",
  errno:
    "type:SystemErrors type:ErrorTable nameOfWire wireOfName nameOfLocal localOfName " +
    "hasName hasWire hasLocal",
  fits:
    "isU8 isI8 isU16 isI16 isU32 isI32 isU64 isI64 refuseU8 refuseI8 refuseU16 refuseI16 " +
    "refuseU32 refuseI32 refuseU64 refuseI64 fitsBytes fitsArray wantObject",
  ipv4: "formatIpv4 parseIpv4 fitsIpv4",
  place: "type:Place type:DecodeOptions placeIn elementIn",
  scratch: "type:Scratch scratchFor copyOut",
  "wire-error": "type:WireErrorCode WireError within refuse",
};

/** Every name that a file of the runtime exports. */
export const runtimeNames: readonly string[] = Object.values(FILES).flatMap((names) =>
  names.replaceAll("type:", "").split(" "),
);

/** What callers of every module need of the runtime. */
export const PASSED_ON: readonly string[] = [
  "DecodeOptions",
  "Place",
  "WireError",
  "WireErrorCode",
];

/**
 * Says where some names of the runtime come from: a file, and the list to import or export from it.
 */
export function fromRuntime(
  names: ReadonlySet<string>,
): { readonly file: string; readonly list: string }[] {
  return Object.entries(FILES).flatMap(([file, exported]) => {
    const own = exported.split(" ").filter((n) => names.has(n.replace("type:", "")));
    return own.length === 0
      ? []
      : [{ file: `./runtime/${file}.ts`, list: own.join(", ").replaceAll("type:", "type ") }];
  });
}
