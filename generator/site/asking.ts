import type { ErrorNumbers } from "./page.ts";

type Name = ErrorNumbers["names"][number];

/** What somebody asks for: a part of a name, or a number; and a system, if the words name one. */
export interface Asked {
  readonly word: string;
  /** With its sign, which counts for numbers on the wire only. */
  readonly number: string | undefined;
  readonly system: string | undefined;
}

/** One answer in words: where a number or a name stands for what. */
export interface Answer {
  readonly place: string;
  readonly says: string;
  /** False for a system whose numbers nobody has compared with its headers. */
  readonly sure: boolean;
}

/** Understands `97`, `-97`, `0x61`, `EAFNO`, `97 freebsd`, `freebsd EPERM`. */
export function understood(text: string, { systems }: ErrorNumbers): Asked {
  const words = text.trim().split(/\s+/);
  const isSystem = (w: string) =>
    systems.find((s) => [s.name, s.title.toLowerCase()].includes(w.toLowerCase()));
  const system = words.map(isSystem).find((s) => s !== undefined)?.name;
  const word = words.find((w) => !isSystem(w) && !/^(?:errno|error|ret)$/i.test(w)) ?? "";
  const number = /^[-+\u2212]?(?:\d{1,6}|0x[\da-f]{1,5})$/i.test(word)
    ? String(Number(word.replace(/^[-+\u2212]/, "")) * (/^[-\u2212]/.test(word) ? -1 : 1))
    : undefined;
  return { word, number, system };
}

const bare = (n: string): string => n.replace("-", "");

/** Says that a row belongs to what is asked for. */
export function belongs(name: Name, { word, number, system }: Asked): boolean {
  if (word === "") return system === undefined || system in name.on;
  if (number === undefined) return name.name.toLowerCase().includes(word.toLowerCase());
  const wire = system === undefined ? Object.values(name.wire) : [];
  const on = Object.entries(name.on).filter(([s]) => system === undefined || s === system);
  return [...wire, ...on.map(([, n]) => n)].some((n) => bare(n) === bare(number));
}

/** What a number stands for everywhere, also where it stands for nothing; none for a word. */
export function answersTo({ number, system }: Asked, data: ErrorNumbers): readonly Answer[] {
  if (number === undefined) return [];
  const names = (has: (n: Name) => string | undefined) =>
    data.names.filter((n) => bare(has(n) ?? "") === bare(number)).map((n) => n.name);
  const onWire = data.tables.map((t): Answer => {
    const found = names((n) => n.wire[t.name]);
    const signed = data.names.find((n) => n.name === found[0])?.wire[t.name];
    const other = signed !== undefined && signed !== number ? ` (it is ${signed} there)` : "";
    const says =
      number === t.success || (t.success !== "" && Number(number) === Number(t.success))
        ? "success"
        : found.length > 0
          ? `${found.join(", ")}${other}`
          : "no error has this number";
    return { place: `the wire (${t.name})`, says, sure: true };
  });
  const onSystems = data.systems
    .filter((s) => system === undefined || s.name === system)
    .map((s): Answer => {
      const found = names((n) => n.on[s.name]);
      return {
        place: s.title,
        says: found.join(", ") || "no name of the registry",
        sure: s.verified !== "no",
      };
    });
  return [...(system === undefined ? onWire : []), ...onSystems];
}
