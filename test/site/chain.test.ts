import { join } from "node:path";
import { expect, it } from "vitest";
import type { SourceFile } from "../../generator/resolution.ts";
import { chainFor, pageSizeOf } from "../../generator/site/chain.ts";
import { chainOf } from "../../generator/site/derivations.ts";
import { readSpecification } from "../../generator/specification.ts";
import { ROOT, specFiles } from "../support/files.ts";
import { compileOurs } from "../support/spec.ts";

const DEMO = join(ROOT, "test/scenarios/made-up/input");

/** More that follows for rings with slots: what the language has and no number of ours uses. */
const MORE = `    derives:
      half_page: { is: page_size / 2 + sizeof(region) % 7, doc: A constant and a region. }
      by_choice: { is: "slots > 60 ? twice(slots) : -slots & 255", doc: A choice and a formula. }
      by_logic: { is: "!(slots_room < 10) && page_size != 4096 || slots == 1", doc: Logic. }
      settled: { is: "(1 << 3) - 20", doc: Nothing of a page. }
`;
const TWICE = `    formulas:
      twice: { given: [n], is: n * 2 + slot_mask * (n - slots), doc: A formula of its own. }
`;

/** The channels of a protocol beside the shared vocabulary, with pages of another size. */
function channelsFor(size: string, protocol: readonly SourceFile[]) {
  const xen = specFiles(ROOT, "xen").map((f) => {
    const text = f.text.replace("is: 1 << page_shift\n", `is: ${size}\n`);
    const rings = f.path === "spec/xen/rings.yaml";
    const more = (t: string) => t.replace("    derives:\n", MORE).replace("    formulas:\n", TWICE);
    return { ...f, text: rings ? more(text) : text };
  });
  const data = [...xen, ...protocol].filter((f) => f.path.endsWith(".yaml"));
  return readSpecification(data).sources.flatMap((s) => s.protocol.channels);
}

const madeUp = specFiles(DEMO, "demo");

it("numbers of a channel follow for any page size as the model computes them", () => {
  const chains = new Map(channelsFor("4096", madeUp).map((c) => [c.id, chainOf(c)]));
  expect(chains.size).toBeGreaterThan(2);
  const differ = ["16384", "1 << 21", "200"].flatMap((size) =>
    channelsFor(size, madeUp).flatMap((channel) => {
      const chain = chains.get(channel.id);
      const bytes = size === "1 << 21" ? 1n << 21n : BigInt(size);
      const ours = (chain ? chainFor(chain, bytes) : []).flatMap(({ name, steps, problem }) =>
        problem === undefined ? [`${channel.id}.${name} ${steps.at(-1)}`] : [],
      );
      const model = channel.derived.map((d) => `${channel.id}.${d.name} ${d.value}`);
      return JSON.stringify(ours) === JSON.stringify(model) ? [] : [{ size, ours, model }];
    }),
  );
  expect(differ).toEqual([]);
});

it("only numbers behind which a page stands change, and why there is none is said", () => {
  const [ring] = compileOurs()
    .sources.flatMap((s) => s.protocol.channels)
    .filter((c) => c.id === "pvcalls.channels.command_ring");
  const chain = ring && chainOf(ring);
  if (!chain) throw new Error("there is no ring");
  const words = (size?: bigint) =>
    new Map(chainFor(chain, size).map((s) => [s.name, [...s.steps, s.problem ?? ""].join(" = ")]));
  expect(words(64n).get("slots")).toBe(
    "floor_pow2(slots_room) = floor_pow2(0) = floor_pow2 takes one number of at least 1",
  );
  expect(words(16384n).get("slots_room")).toBe(
    "(sizeof(region) - first_slot) / slot_size = (16384 - 64) / 64 = 255 = ",
  );
  expect(words(16384n).get("first_slot")).toBe(words().get("first_slot"));
  expect(words(4096n)).toEqual(words());
  const settled = { ...chain, page: null, numbers: chain.numbers.filter((n) => n.is === "64") };
  expect(chainFor(settled, undefined).map((s) => s.steps.at(-1))).toEqual(["64", "64"]);
  const unknown = { ...chain, numbers: chain.numbers.map((n) => ({ ...n, is: null })) };
  expect(chainFor(unknown, 4096n).map((s) => s.steps.at(-1))).toEqual(
    chain.numbers.map((n) => n.value),
  );
  expect(chainFor(unknown, 8192n).filter((s) => s.problem === undefined)).toEqual([]);
});

it("a page size is what C would read, and no page is larger than 4 GiB", () => {
  const sizes = ["4096", " 0x1000 ", "4294967296", "4294967297", "0", "-1", "4k", "1e3", ""];
  expect(sizes.map(pageSizeOf)).toEqual([4096n, 4096n, 1n << 32n, ...Array(6).fill(undefined)]);
});
