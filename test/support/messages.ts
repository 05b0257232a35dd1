import fc from "fast-check";
import * as g from "../../generated/typescript/src/pvcalls.ts";

const u32 = fc.integer({ min: 0, max: 0xffffffff });
const u64 = fc.bigInt({ min: 0n, max: 0xffffffffffffffffn });
const bytes = (size: number) => fc.uint8Array({ minLength: size, maxLength: size });
const address = fc
  .array(fc.integer({ min: 0, max: 255 }), { minLength: 4, maxLength: 4 })
  .map((parts) => parts.join("."));
const addr: fc.Arbitrary<g.SocketAddress> = fc.oneof(
  fc.record({
    family: fc.constant(g.Family.AF_INET),
    port: fc.integer({ min: 0, max: 65535 }),
    address,
  }),
  fc.record({
    family: fc.constantFrom(g.Family.AF_UNSPEC, g.Family.AF_UNIX, g.Family.AF_INET6),
    data: bytes(26),
  }),
);
const head = { req_id: u32, id: u64 };
const as = <C extends string>(cmd: C) => fc.constant(cmd);

/** A number that no command has. */
const number = fc.integer({ min: 7, max: 0xffffffff });

/** Requests that strict decoding finds nothing in, and those of commands that nobody knows. */
export const requests: fc.Arbitrary<g.Request> = fc.oneof(
  fc.record({
    cmd: as("socket"),
    ...head,
    domain: fc.constant(2),
    type: fc.constant(1),
    protocol: fc.constant(0),
  }),
  fc.record({
    cmd: as("connect"),
    ...head,
    addr,
    len: fc.integer({ min: 0, max: 28 }),
    flags: fc.constant(0),
    ref: u32,
    evtchn: u32,
  }),
  fc.record({ cmd: as("release"), ...head, reuse: fc.integer({ min: 0, max: 1 }) }),
  fc.record({ cmd: as("bind"), ...head, addr, len: fc.integer({ min: 0, max: 28 }) }),
  fc.record({ cmd: as("listen"), ...head, backlog: u32 }),
  fc.record({ cmd: as("accept"), ...head, id_new: u64, ref: u32, evtchn: u32 }),
  fc.record({ cmd: as("poll"), ...head }),
  fc.record({ cmd: as("unknown"), number, req_id: u32, bytes: bytes(64) }),
);

const ret = fc.integer({ min: -0x80000000, max: 0x7fffffff });

/** The same for responses. */
export const responses: fc.Arbitrary<g.Response> = fc.oneof(
  ...(["socket", "connect", "release", "bind", "listen", "accept", "poll"] as const).map((cmd) =>
    fc.record({ cmd: as(cmd), ...head, ret }),
  ),
  fc.record({ cmd: as("unknown"), number, req_id: u32, ret, bytes: bytes(24) }),
) as fc.Arbitrary<g.Response>;

/** The indexes page of a data ring with its grants. */
export const pages: fc.Arbitrary<g.Indexes> = fc.integer({ min: 1, max: 4 }).chain((ring_order) =>
  fc.record({
    ...{ in_cons: u32, in_prod: u32, in_error: ret, out_cons: u32, out_prod: u32, out_error: ret },
    ring_order: fc.constant(ring_order),
    ref: fc.array(u32, { minLength: 1 << ring_order, maxLength: 1 << ring_order }),
  }),
);
