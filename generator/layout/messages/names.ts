const IDENTIFIER = /^[A-Za-z_$][\w$]*$/;

/** `socket_address` as the name of a type: `SocketAddress`. */
export const typeName = (name: string): string =>
  name
    .split(/[_-]+/)
    .filter(Boolean)
    .map((word) => (word[0] ?? "").toUpperCase() + word.slice(1))
    .join("");

/** `SocketAddress` or `socket-address` as the name of a number: `SOCKET_ADDRESS`. */
export const constantName = (name: string): string =>
  name
    .replace(/-/g, "_")
    .replace(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toUpperCase();

/** A name as a property of an object, in quotation marks where it has to. */
export const key = (name: string): string => (IDENTIFIER.test(name) ? name : JSON.stringify(name));

/** A property of an object, as an expression. */
export const member = (object: string, name: string): string =>
  IDENTIFIER.test(name) ? `${object}.${name}` : `${object}[${JSON.stringify(name)}]`;

/** The names that a shape needs besides its own. */
export const derivedNames = (n: string): string[] => [
  ...[
    `Other${n}`,
    `${n}View`,
    `${constantName(n)}_SIZE`,
    `${constantName(n)}_OFFSETS`,
    `decode${n}`,
    `encode${n}`,
    `sizeOf${n}`,
  ],
  ...[`read${n}`, `write${n}`, `inspect${n}`, `check${n}`, `checkOther${n}`],
];

/** Names in one scope, none of them given twice. */
export class Names {
  private readonly taken: Set<string>;

  constructor(taken: Iterable<string> = []) {
    this.taken = new Set(taken);
  }

  /**
   * A name like the wanted one, with as many `_` behind it as make it and all that is derived from
   * it new.
   */
  take(wanted: string, derived: (name: string) => readonly string[] = () => []): string {
    let name = wanted;
    const all = () => [name, ...derived(name)];
    while (all().some((n) => this.taken.has(n))) name += "_";
    for (const n of all()) this.taken.add(n);
    return name;
  }
}
