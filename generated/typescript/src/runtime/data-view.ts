// DataViews over the arrays that callers give. Making one takes longer than decoding a message, so
// the last one for reading and the last one for writing are kept; they keep their arrays alive
// until another array is used.

const none = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(0));

let readBytes: Uint8Array | undefined;
let readLength = 0;
let reader: DataView = none;

let writtenBytes: Uint8Array | undefined;
let writtenLength = 0;
let writer: DataView = none;

/**
 * A DataView over all that an array shows, for reading. The length is compared because that of some
 * arrays changes.
 */
export function readerOf(bytes: Uint8Array): DataView {
  return bytes === readBytes && bytes.length === readLength ? reader : makeReader(bytes);
}

/** A DataView over all that an array shows, for writing. */
export function writerOf(bytes: Uint8Array): DataView {
  return bytes === writtenBytes && bytes.length === writtenLength ? writer : makeWriter(bytes);
}

/** A new DataView over all that an array shows; a DataView itself is taken as it is. */
export function viewOf(source: Uint8Array | DataView): DataView {
  return source instanceof DataView
    ? source
    : new DataView(source.buffer, source.byteOffset, source.byteLength);
}

function makeReader(bytes: Uint8Array): DataView {
  reader = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  readBytes = bytes;
  readLength = bytes.length;
  return reader;
}

function makeWriter(bytes: Uint8Array): DataView {
  writer = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  writtenBytes = bytes;
  writtenLength = bytes.length;
  return writer;
}
