import { type Chance, described, names, type Tree } from "./chance.ts";

const named = (c: Chance, list: readonly string[], of: (i: number) => Tree): Tree =>
  Object.fromEntries(list.map((name, i) => [name, described(c, of(i))]));

/** Now and then another name of a value, or two. */
const aliases = (c: Chance, name: string): Tree =>
  c.once(4) ? { aliases: [`${name}_too`, ...(c.once(3) ? [`other-${name}`] : [])] } : {};

/** The number of each command of a ring, its place in a list; below zero where `signed`. */
function commandSet(c: Chance, commands: readonly string[], signed: boolean): Tree {
  const step = c.number(1, 5);
  const least = signed ? c.pick([-1, -100, -2147483648]) : 0;
  return {
    ...(c.once(3) && { unknown: c.text() }),
    ...(c.once(3) && { withdrawn: [99, ...(signed ? [-7] : [])] }),
    members: {
      ...named(c, commands, (i) => ({ is: i === 0 ? least : i * step, ...aliases(c, `do_${i}`) })),
      ...(c.once(3) && { gone: { is: 77, status: "removed", doc: c.text() } }),
    },
  };
}

/** Numbers of a signed type of so many bits, with the least and the greatest. */
function depths(c: Chance, bits: number): Tree {
  const most = 2n ** BigInt(bits - 1);
  return described(c, {
    members: named(c, ["abyss", "below", "level", "top"], (i) => ({
      is: [-most, -1n, c.pick([0n, `1 << ${bits - 3}`]), most - 1n][i],
      ...(i === 1 && aliases(c, "below")),
    })),
    ...(c.once(3) && { withdrawn: [-2, 99] }),
  });
}

/** Bits up to the highest of a type of so many bits. */
function traits(c: Chance, bits: number): Tree {
  return described(c, {
    kind: "flags",
    ...(c.once(3) && { unknown: c.text() }),
    members: named(c, ["soft", "warm", "loud"], (i) => {
      const bit = [0, 3, bits - 1][i] ?? 0;
      return { ...(c.once(2) ? { bit } : { is: `1 << ${bit}` }), ...aliases(c, `t${bits}_${i}`) };
    }),
  });
}

/**
 * Value sets: `command`, `colour` of small numbers, `depth8` to `depth64` of signed ones, `trait8`
 * to `trait64` of bits, `word`, `order` and `answer` of words, `job` and `odd` of numbers.
 */
export function valueSets(c: Chance, commands: readonly string[], signed: boolean): Tree {
  const words = (list: readonly string[]) =>
    described(c, {
      kind: "words",
      ...(c.once(3) && { unknown: c.text() }),
      members: named(c, list, (i) => ({
        ...(c.once(3) && { word: `w-${i}` }),
        ...aliases(c, list[i] ?? ""),
      })),
    });
  return {
    command: commandSet(c, commands, signed),
    colour: described(c, {
      members: named(c, ["red", "green", "blue"], (i) => ({
        is: 2 * i + 1,
        ...aliases(c, `hue${i}`),
        ...(c.once(6) && { local: { linux: i, freebsd: 2 * i } }),
      })),
      ...(c.once(3) && { unknown: c.text() }),
      ...(c.once(3) && { withdrawn: [99, 98] }),
    }),
    ...Object.fromEntries([8, 16, 32, 64].map((bits) => [`depth${bits}`, depths(c, bits)])),
    ...Object.fromEntries([8, 16, 32, 64].map((bits) => [`trait${bits}`, traits(c, bits)])),
    word: words(["up", "down"]),
    order: words(["pick-up", "put_down"]),
    answer: words(["picked", "put", "nothing"]),
    odd: described(c, {
      members: named(c, names(c, ["a", "b", "c", "d"]), (i) => ({ is: i })),
    }),
    job: { members: { sweep: { is: c.pick([0, -5]) }, rest: { is: 4 } } },
  };
}
