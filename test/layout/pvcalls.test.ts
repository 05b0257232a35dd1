import { describe, expect, it } from "vitest";
import { compileOurs } from "../support/spec.ts";

/**
 * Numbers that were counted by hand from the published protocol and its headers, not by this
 * program.
 */
const MODELS = ["x86_64", "i386", "arm", "aarch64", "riscv64", "ppc64", "s390x"];
const protocol = compileOurs().sources.find((s) => s.protocol.name === "pvcalls")?.protocol;
const everywhere = (n: bigint) => new Map(MODELS.map((m) => [m, n]));

describe("the layout of PV Calls", () => {
  it("is computed for seven data models", () => expect(protocol?.models).toEqual(MODELS));

  it.each([
    ["request", 64n],
    ["response", 24n],
    ["indexes", 132n],
    ["socket_address", 28n],
    ["inet_address", 28n],
  ])("makes %s %i bytes long on all of them", (name, size) => {
    expect(protocol?.records.find((r) => r.name === name)?.size).toEqual(everywhere(size));
  });

  it.each([
    ["socket", 24n],
    ["connect", 56n],
    ["release", 16n],
    ["bind", 40n],
    ["listen", 16n],
    ["accept", 24n],
    ["poll", 8n],
  ])("gives the arguments of %s %i bytes, and its result 8", (command, size) => {
    const part = (which: string) =>
      protocol?.parts.find((p) => p.command === command && p.part === which);
    expect(part("request")?.size).toEqual(everywhere(size));
    expect(part("response")?.size).toEqual(everywhere(8n));
  });

  it.each([
    ["records.request.req_id", 0n],
    ["records.request.cmd", 4n],
    ["records.request.arguments", 8n],
    ["records.response.ret", 8n],
    ["records.response.results", 16n],
    ["records.indexes.in_error", 8n],
    ["records.indexes.out_cons", 64n],
    ["records.indexes.ring_order", 128n],
    ["records.indexes.ref", 132n],
    ["commands.connect.request.addr", 16n],
    ["commands.connect.request.len", 44n],
    ["commands.connect.request.evtchn", 56n],
    ["commands.accept.request.id_new", 16n],
    ["commands.accept.request.evtchn", 28n],
  ])("puts %s at %i", (path, offset) => {
    const fields = [...(protocol?.records ?? []), ...(protocol?.parts ?? [])].flatMap(
      (p) => p.fields,
    );
    expect(fields.find((f) => f.path === path)?.offset).toEqual(everywhere(offset));
  });
});

describe("what follows for the channels of PV Calls", () => {
  const channel = (name: string) => protocol?.channels.find((c) => c.name === name);

  it("is 32 slots of the command ring", () => {
    const derived = Object.fromEntries(
      channel("command_ring")?.derived.map((d) => [d.name, d.value]) ?? [],
    );
    expect(derived).toMatchObject({
      first_slot: 64n,
      slot_size: 64n,
      slots_room: 63n,
      slots: 32n,
      slot_mask: 31n,
      end_of_slots: 2112n,
      unused_tail: 1984n,
    });
  });

  it("is order 9 at most for a data ring, although its page has room for 991 entries", () => {
    const derived = Object.fromEntries(
      channel("data_ring")?.derived.map((d) => [d.name, d.value]) ?? [],
    );
    expect(derived).toEqual({ pages_room: 991n, pages_max: 512n, order_max: 9n });
  });

  it("is room for 56 bytes of arguments", () => {
    const constants = Object.fromEntries(protocol?.constants.map((c) => [c.name, c.value]) ?? []);
    expect(constants).toMatchObject({
      argument_size: 56n,
      address_size: 28n,
      address_min: 16n,
      unanswered_max: 32n,
    });
  });

  it.each([
    ["data_pages", [2n, 16n, 512n]],
    ["data_size", [8192n, 65536n, 2097152n]],
    ["array_size", [4096n, 32768n, 1048576n]],
    ["in_start", [0n, 0n, 0n]],
    ["in_last", [4095n, 32767n, 1048575n]],
    ["out_start", [4096n, 32768n, 1048576n]],
    ["out_last", [8191n, 65535n, 2097151n]],
    ["grants", [3n, 17n, 513n]],
    ["indexes_end", [140n, 196n, 2180n]],
  ])("is, for the orders 1, 4 and 9 of a data ring, %s %s", (name, values) => {
    const samples = channel("data_ring")?.formulas.find((f) => f.name === name)?.samples;
    expect(samples).toEqual(
      ["order 1", "order 4", "order 9"].map((given, i) => ({ given, value: values[i] })),
    );
  });
});

describe("what PV Calls says of people's software", () => {
  it("leads to the items that sides agree by", () => {
    const order = protocol?.negotiations.find((n) => n.name === "ring_order");
    expect([order?.offer?.path, order?.choice?.path]).toEqual([
      "nodes.backend.max-page-order",
      "records.indexes.ring_order",
    ]);
  });

  it("leads from each deviation to what it deviates from", () => {
    const found = protocol?.implementations.flatMap((i) => i.deviations ?? []) ?? [];
    expect(found.length).toBeGreaterThanOrEqual(20);
    expect(found.filter((d) => d.from === undefined).map((d) => d.id)).toEqual([]);
    const frontend = protocol?.implementations.find((i) => i.side === "frontend");
    expect(frontend?.deviations?.find((d) => d.name === "D15")?.from?.path).toBe(
      "procedures.consume",
    );
  });
});
