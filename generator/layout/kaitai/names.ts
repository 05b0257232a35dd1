import { constantName } from "../messages/names.ts";

/**
 * Words of the languages that Kaitai Struct compiles to, and names that every generated class has.
 */
const WORDS = `
  and or not true false sizeof bitsof as null nil self this super abstract assert async await bool
  boolean break byte case catch char class const constexpr continue debugger def default del
  delete do double elif else enum eval except explicit export extends extern final finally float
  for foreach from func function global go goto if implements import in inline instanceof int
  interface internal is lambda let lock long match mod module mut mutable namespace native new
  nonlocal object operator package pass private protected pub public raise register return short
  signed static struct switch synchronized template then throw throws trait transient try typedef
  typename typeof union unless unsigned until using var virtual void volatile wchar_t when where
  while with xor yield constructor prototype to_string hash_code get_class equals clone finalize
  notify notify_all wait value_of mro close from_file from_bytes from_io method send hash display
  freeze`;

/** Names of types that Kaitai Struct or a generated class uses itself. */
const TYPES = `
  str strz array array_list arrays byte_buffer_kaitai_stream bytes bytes_io charset enum error
  exception hash_map integer io_exception kaitai_stream kaitai_struct list long map math object
  override runtime_exception standard_charsets std string system type`;

const list = (text: string) => text.split(/\s+/).filter(Boolean);
const SCALAR = /^(?:[usfb]\d+(?:le|be)?)$/;

/**
 * A name without what languages change when they write it their way: `ring_order` and `ringOrder`
 * are one.
 */
const bare = (name: string) => name.replaceAll("_", "");

/** A name as Kaitai Struct wants it: small letters, digits and single `_` between words. */
export function identifier(name: string): string {
  const words = constantName(name)
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join("_");
  return /^[a-z]/.test(words) ? words : `n${words}`;
}

/**
 * Names in one scope of a description, none of them given twice, however a language writes them.
 */
export class KaitaiNames {
  private readonly taken: Set<string>;

  constructor(...taken: readonly string[]) {
    this.taken = new Set([...list(WORDS), ...taken].map(bare));
  }

  /** The scope of types and value sets, which become classes. */
  static ofTypes(root: string): KaitaiNames {
    return new KaitaiNames(root, ...list(TYPES));
  }

  /** A name like the wanted one, with a number behind it where it would be taken. */
  take(wanted: string): string {
    const first = identifier(wanted);
    let name = SCALAR.test(first) ? `${first}_type` : first;
    for (let n = 2; this.taken.has(bare(name)); n++) name = `${first}_${n}`;
    this.taken.add(bare(name));
    return name;
  }
}
