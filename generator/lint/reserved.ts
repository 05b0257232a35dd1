import type { ResolvedProtocol } from "../layout/resolved/protocol.ts";
import { type HeaderName, headerNames } from "./header-names.ts";

/** A name as an output writes it. */
interface Use {
  readonly symbol: string;
  readonly subject: string;
  readonly span: HeaderName["span"];
}

/** Words that have another meaning where an output uses a name. */
interface Language {
  readonly language: string;
  /** Where the name would stand. */
  readonly where: string;
  /** Why its words matter there. */
  readonly why: string;
  readonly words: ReadonlySet<string>;
  /** The names that the outputs of a protocol really use there. */
  uses(p: ResolvedProtocol): readonly Use[];
}

const words = (list: string) => new Set(list.split(" "));

/**
 * The languages that outputs have to get along with. Words of C itself are refused when the header
 * is laid out.
 */
export const languages: readonly Language[] = [
  {
    language: "C++20",
    where: "C headers",
    why:
      "Xen's build compiles every public header as C++ too, and QEMU and others include them " +
      "there",
    words: words(
      "and and_eq asm bitand bitor catch char8_t char16_t char32_t class compl concept " +
        "consteval constinit const_cast co_await co_return co_yield decltype delete " +
        "dynamic_cast explicit export friend mutable namespace new noexcept not not_eq " +
        "operator or or_eq private protected public reinterpret_cast requires static_cast " +
        "template this throw try typeid typename using virtual wchar_t xor xor_eq",
    ),
    uses: headerNames,
  },
  {
    language: "GNU C",
    where: "C headers",
    why:
      "compilers define these macros as 1 unless a strict standard is asked for, which Linux " +
      "and QEMU do not do",
    words: words("linux unix i386 mips sparc sun"),
    uses: headerNames,
  },
  {
    language: "the system's headers",
    where: "C headers",
    why: "programs include them too, and they define these names as macros",
    words: words(
      "NULL EOF BUFSIZ RAND_MAX assert errno stdin stdout stderr major minor makedev st_atime " +
        "st_mtime st_ctime si_addr si_pid si_uid si_value sa_handler sa_sigaction h_addr " +
        "setjmp offsetof va_start va_arg va_end static_assert complex imaginary I",
    ),
    uses: headerNames,
  },
  {
    language: "the Linux kernel",
    where: "C headers",
    why: "its own headers define these names as macros, and drivers include both",
    words: words("current min max swap clamp fallthrough __user __iomem __init __packed barrier"),
    uses: headerNames,
  },
  {
    language: "Qt and GLib",
    where: "C headers",
    why: "QEMU and tools include these libraries, which define these names as macros",
    words: words("signals slots emit foreach MIN MAX ABS CLAMP TRUE FALSE"),
    uses: headerNames,
  },
  {
    language: "C, where a type has this name",
    where: "C headers",
    why: "C++ refuses a member whose name changes the meaning of a type that stands beside it",
    words: words(
      "bool size_t ssize_t int8_t int16_t int32_t int64_t uint8_t uint16_t uint32_t uint64_t " +
        "uintptr_t u8 u16 u32 u64 s8 s16 s32 s64 __u8 __u16 __u32 __u64 __be16 __be32 __be64 " +
        "__le16 __le32 __le64 uint ulong RING_IDX grant_ref_t evtchn_port_t domid_t",
    ),
    uses: headerNames,
  },
];

/** Names in C that belong to compilers by their shape; the first row that fits decides. */
export const shapes: readonly {
  readonly kinds: readonly HeaderName["kind"][];
  readonly pattern: RegExp;
  readonly reserved: boolean;
  readonly why: string;
}[] = [
  {
    kinds: ["guard"],
    pattern: /^/,
    reserved: false,
    why:
      "guards are as each tree writes them; those of Xen and Linux have two underscores for " +
      "historical reasons",
  },
  {
    kinds: ["tag"],
    pattern: /^_[a-z]/,
    reserved: false,
    why: "headers in use have such tags, and adopting a generated one must change comments only",
  },
  {
    kinds: ["member"],
    pattern: /^_[a-z]/,
    reserved: false,
    why: "C keeps these names for itself at the scope of files only",
  },
  {
    kinds: ["macro", "tag", "member"],
    pattern: /^_[A-Z_]/,
    reserved: true,
    why: "C and C++ keep these names for the compiler and its library, for any use",
  },
  {
    kinds: ["macro"],
    pattern: /^_/,
    reserved: true,
    why: "a macro replaces every other name, those of the library too",
  },
];
