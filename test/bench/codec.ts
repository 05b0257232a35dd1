// How fast the generated TypeScript is: nanoseconds for one message, the median of rounds in which
// all take turns; how many times the first row's time that is, the median too; and the bytes that
// it leaves to the garbage collector.
import { pathToFileURL } from "node:url";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { textTable } from "../../generator/cli/text-table.ts";
import { ROOT } from "../support/files.ts";
import { decodeByHand, encodeByHand, readByHand } from "./codec-hand.ts";
import { binaryParser, kaitai } from "./codec-peers.ts";
import type { ConnectRequest, Generated } from "./codec-types.ts";
import { median } from "./figures.ts";

const BATCHES = [1, 32, 1024];
const MESSAGE = 64;

/** How often things are measured, and how many calls each measurement takes. */
interface Effort {
  readonly rounds: number;
  readonly calls: number;
}

type Step = (i: number, at: number) => unknown;

/**
 * Calls a step for each message of a batch, as often as told. Made from text, so that each step has
 * a loop of its own.
 */
const looping = (step: Step, batch: number): ((calls: number) => void) =>
  new Function(
    "step",
    `let kept;
    return (calls) => {
      for (let n = 0, i = 0; n < calls; n++) {
        kept = step(i, i * ${MESSAGE});
        if (++i === ${batch}) i = 0;
      }
      return kept;
    };`,
  )(step);

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

function heap(loop: (calls: number) => void): number {
  const calls = 8_192; // few enough that nothing is collected on the way
  collect();
  const before = process.memoryUsage().heapUsed;
  loop(calls);
  return Math.max(0, process.memoryUsage().heapUsed - before) / calls;
}

function compare(
  title: string,
  batch: number,
  steps: Record<string, Step>,
  { rounds, calls }: Effort,
): string[][] {
  const all = Object.entries(steps).map(([name, step]) => ({
    name,
    loop: looping(step, batch),
    times: [] as number[],
  }));
  for (let i = 0; i < 10; i++) for (const s of all) s.loop(calls);
  for (let i = 0; i < rounds; i++) {
    for (const s of all) {
      const start = performance.now();
      s.loop(calls);
      s.times.push(((performance.now() - start) * 1e6) / calls);
    }
  }
  const first = all[0]?.times ?? [];
  const ratios = (times: number[]) => times.map((t, i) => t / (first[i] ?? t));
  return all.map((s) => [
    title,
    String(batch),
    s.name,
    median(s.times).toFixed(1),
    median(ratios(s.times)).toFixed(2),
    heap(s.loop).toFixed(1),
  ]);
}

/** Prints the table. */
export async function codec(effort: Effort): Promise<void> {
  const g: Generated = await import(
    pathToFileURL(`${ROOT}generated/typescript/dist/pvcalls.js`).href
  );
  const texts = { format: g.formatIpv4, parse: g.parseIpv4 };
  const kaitaiPeer = await kaitai(
    new URL("../../generated/kaitai/pvcalls.ksy", import.meta.url),
    "Request",
  );
  const kaitaiLean = await kaitai(new URL("codec-lean.ksy", import.meta.url));
  const parserPeer = binaryParser();
  const rows: string[][] = [];
  for (const batch of BATCHES) {
    const values = Array.from(
      { length: batch },
      (_, i): ConnectRequest => ({
        cmd: "connect",
        req_id: i,
        id: BigInt(i) * 0x1_0000_0001n,
        addr: { family: 2, port: 80, address: `192.0.2.${i % 256}` },
        len: 16,
        flags: 0,
        ref: 258 + i,
        evtchn: 7,
      }),
    );
    const page = new Uint8Array(batch * MESSAGE);
    for (const [i, value] of values.entries())
      g.encodeRequest(value, page, { offset: i * MESSAGE });
    const out = new Uint8Array(batch * MESSAGE);
    const dataView = new DataView(page.buffer);
    const outView = new DataView(out.buffer);
    const view = new g.ConnectRequestView(page);
    const value = (i: number) => values[i] as ConnectRequest;
    rows.push(
      ...compare(
        "decode",
        batch,
        {
          "by hand, one DataView": (_, at) => decodeByHand(dataView, at, texts),
          "by hand, a DataView each": (_, at) =>
            decodeByHand(new DataView(page.buffer, page.byteOffset + at, MESSAGE), 0, texts),
          decodeConnectRequest: (_, at) => g.decodeConnectRequest(page, { offset: at }),
          decodeRequest: (_, at) => g.decodeRequest(page, { offset: at }),
          "decodeRequest, strict": (_, at) => g.decodeRequest(page, { offset: at, strict: true }),
          "Kaitai Struct, our description": (_, at) => kaitaiPeer(page, at),
          "Kaitai Struct, a lean one": (_, at) => kaitaiLean(page, at),
          "binary-parser": (_, at) => parserPeer(page, at),
        },
        effort,
      ),
      ...compare(
        "encode into",
        batch,
        {
          "by hand, one DataView": (i, at) => encodeByHand(value(i), outView, at, texts),
          encodeConnectRequest: (i, at) => g.encodeConnectRequest(value(i), out, { offset: at }),
          encodeRequest: (i, at) => g.encodeRequest(value(i), out, { offset: at }),
        },
        effort,
      ),
      ...compare(
        "encode, new array",
        batch,
        {
          "by hand, a DataView each": (i) => {
            const bytes = new Uint8Array(MESSAGE);
            encodeByHand(value(i), new DataView(bytes.buffer), 0, texts);
            return bytes;
          },
          encodeConnectRequest: (i) => g.encodeConnectRequest(value(i)),
          encodeRequest: (i) => g.encodeRequest(value(i)),
        },
        effort,
      ),
      ...compare(
        "read three fields",
        batch,
        {
          "by hand, one DataView": (_, at) => readByHand(dataView, at),
          ConnectRequestView: (_, at) => {
            view.moveTo(at);
            return view.req_id + view.ref + view.evtchn;
          },
        },
        effort,
      ),
    );
  }
  console.log(
    textTable(["connect request", "batch", "", "ns", "times", "heap bytes"], rows, [1, 3, 4, 5]),
  );
}
