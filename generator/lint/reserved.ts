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
const declared = ["records", "types", "values", "constants", "commands", "channels"];

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
    language: "TypeScript",
    where: "TypeScript",
    why:
      "modules are strict, and each of these names becomes a type, a constant or a function " +
      "there; members of types may have any name",
    words: words(
      "any arguments as await bigint boolean break case catch class const continue debugger" +
        " default delete do else enum eval export extends false finally for function if " +
        "implements import in instanceof interface let never new null number object package " +
        "private protected public return static string super switch symbol this throw true " +
        "try typeof undefined unknown var void while with yield",
    ),
    uses: (p) =>
      p.spec.section("outputs")?.value.typescript === undefined
        ? []
        : [...p.spec.items.values()]
            .filter((i) => i.data.length === 2 && declared.includes(i.data[0] ?? ""))
            .map(({ name, path, span }) => ({ symbol: name, subject: path, span })),
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
