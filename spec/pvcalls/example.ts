import { nameToWire, wireToName } from "xen-pv-protocols/errno";
import { decodeRequest, decodeResponse, encodeRequest, encodeResponse, Family, WireError } from "xen-pv-protocols/pvcalls";

// A frontend asks for a connection, in the second slot of its command ring.
const addr = { family: Family.AF_INET, port: 80, address: "192.0.2.1" };
const ring = new Uint8Array(4096);
encodeRequest({ cmd: "connect", req_id: 1, id: 16n, addr, len: 16, flags: 0, ref: 8, evtchn: 7 }, ring, { offset: 64 + 64 });

// The backend reads it and answers; the frontend reads the answer.
const request = decodeRequest(ring, { offset: 64 + 64 });
if (request.cmd === "connect" && "address" in request.addr) console.log(`connect to ${request.addr.address}:${request.addr.port}`);
const answer = encodeResponse({ cmd: "connect", req_id: request.req_id, ret: nameToWire("ETIMEDOUT"), id: 16n });
console.log(wireToName(decodeResponse(answer).ret));

// Bytes that cannot be a message say why.
try {
  decodeRequest(ring.subarray(0, 60));
} catch (e) {
  if (e instanceof WireError) console.log(`${e.code}: ${e.message}`);
}
