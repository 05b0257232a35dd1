import { freebsd, nameToWire, wireToLocal, wireToName } from "xen-pv-protocols/errno";
import { decodeRequest, decodeResponse, encodeRequest, encodeResponse, Family, REQUEST_SIZE, WireError } from "xen-pv-protocols/pvcalls";

// The frontend asks for a connection: 16 bytes of address, and the grant and the event channel of its data ring.
const addr = { family: Family.AF_INET, port: 80, address: "192.0.2.1" };
const ring = new Uint8Array(4096);
encodeRequest({ cmd: "connect", req_id: 1, id: 16n, addr, len: 16, flags: 0, ref: 8, evtchn: 7 }, ring, { offset: 64 });

// The backend reads it, and answers.
const request = decodeRequest(ring, { offset: 64 });
if (request.cmd === "connect" && "address" in request.addr) console.log(`connect to ${request.addr.address}:${request.addr.port}`);
const answer = encodeResponse({ cmd: "connect", req_id: request.req_id, ret: nameToWire("ETIMEDOUT"), id: 16n });

// The frontend learns what became of it, as its own system calls it.
const response = decodeResponse(answer);
console.log(wireToName(response.ret), wireToLocal(response.ret, freebsd));

// What cannot be a message says why.
try {
  decodeRequest(ring, { offset: ring.length - REQUEST_SIZE + 1 });
} catch (e) {
  if (e instanceof WireError) console.log(`${e.code}: ${e.message}`);
}
