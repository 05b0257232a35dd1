// Where messages are encoded that get an array of their own. Engines keep a short new array where
// it costs little until somebody looks at it through a DataView; encoding elsewhere and copying
// takes a fraction of the time.

/** Room that is written through one of the two and copied from the other. */
export interface Scratch {
  readonly bytes: Uint8Array;
  readonly view: DataView;
}

const ROOM = 4096;

let free: Scratch | undefined;

/**
 * Room for so many bytes, whose contents are anything. It belongs to the caller until `copyOut`, or
 * for good after an error.
 */
export function scratchFor(size: number): Scratch {
  const scratch = free !== undefined && size <= ROOM ? free : makeScratch(Math.max(size, ROOM));
  free = undefined;
  return scratch;
}

/** The first bytes as an array of their own. */
export function copyOut(scratch: Scratch, size: number): Uint8Array {
  free = scratch;
  return scratch.bytes.slice(0, size);
}

function makeScratch(size: number): Scratch {
  const bytes = new Uint8Array(size);
  return { bytes, view: new DataView(bytes.buffer) };
}
