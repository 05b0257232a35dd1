/** Words that C keeps for itself, up to C23. */
export const KEYWORDS: ReadonlySet<string> = new Set(
  `
  alignas alignof auto bool break case char const constexpr continue default do double else enum
  extern false float for goto if inline int long nullptr register restrict return short signed
  sizeof static static_assert struct switch thread_local true typedef typeof typeof_unqual union
  unsigned void volatile while
  _Alignas _Alignof _Atomic _BitInt _Bool _Complex _Decimal32 _Decimal64 _Decimal128 _Generic
  _Imaginary _Noreturn _Static_assert _Thread_local`
    .trim()
    .split(/\s+/),
);

/** Words for integers that say how many bits they have, as C's library, Xen and Linux write them. */
const SIZED = /^(?<sign>(?:__)?[su]|u?int|__[bl]e)(?<bits>\d+)(?:_t)?$/;

/** Tells if C can read a word as an integer of this size and sign; of its own words only `char`. */
export function canBeInteger(
  word: string,
  bytes: number,
  signed: boolean,
): "yes" | "a word of C" | "another number" {
  if (word === "char") return bytes === 1 ? "yes" : "another number";
  if (KEYWORDS.has(word)) return "a word of C";
  const { sign, bits } = SIZED.exec(word)?.groups ?? {};
  if (sign === undefined) return "yes";
  const fits = Number(bits) === 8 * bytes && /^(?:int|(?:__)?s)$/.test(sign) === signed;
  return fits ? "yes" : "another number";
}
