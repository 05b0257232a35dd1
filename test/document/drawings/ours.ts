import type { PlainTransition } from "../../../generator/backends/document/drawings/transitions.ts";
import type { DrawnTransition, LayoutCell } from "../../../generator/document/nodes.ts";
import type { ResolvedPart, ResolvedProtocol } from "../../../generator/index.ts";
import { show } from "../../../generator/layout/per-model.ts";
import { compileOurs } from "../../support/spec.ts";

const { protocols } = compileOurs();

function protocolNamed(name: string): ResolvedProtocol {
  const found = protocols.find((p) => p.name === name);
  if (!found) throw new Error(`no protocol ${name}`);
  return found;
}

const pvcalls = protocolNamed("pvcalls");

/** The boxes of a record, or of what a command carries. */
export function cellsOf(part: ResolvedPart): LayoutCell[] {
  return part.fields.map((f) => {
    const [start, size] = [show(f.offset), show(f.size)];
    return f.open
      ? { name: f.name, start, end: "...", bytes: undefined }
      : { name: f.name, start, end: String(Number(start) + Number(size)), bytes: Number(size) };
  });
}

/** Everything of our specification that has fields, by path. */
export const records: ReadonlyMap<string, LayoutCell[]> = new Map(
  protocols.flatMap((p) =>
    [...p.records, ...p.parts].map((r) => [`${p.name} ${r.path}`, cellsOf(r)] as const),
  ),
);

/** The boxes of one record of PV Calls. */
export function cells(path: string): LayoutCell[] {
  const found = records.get(`pvcalls ${path}`);
  if (!found) throw new Error(`no ${path} in ${[...records.keys()]}`);
  return found;
}

/** The transitions of one of our machines, in both forms. */
export function machine(name: string, protocol = pvcalls): (DrawnTransition & PlainTransition)[] {
  const found = protocol.machines.find((m) => m.name === name);
  if (!found) throw new Error(`no machine ${name}`);
  const side = (i: number) => found.sides[i] ?? "";
  return found.transitions.map((t) => ({
    name: t.name,
    actor: t.actor ?? "",
    side: t.moves.map(side),
    from: t.from,
    to: t.to,
    needs: t.needs.map((n) => ({ side: side(n.side), states: n.states })),
    ...(t.creates === undefined ? {} : { creates: t.creates }),
  }));
}

/** The states of a device model, the longest machine with one side. */
export const deviceModel = machine("device-model", protocolNamed("stubdom"));

/** The chart of a connection. */
export const connection = {
  sides: ["frontend", "backend"] as [string, string],
  transitions: machine("connection"),
};

/** A chart with everything that one can have: remarks, conditions, other actors, several states. */
export const rich = {
  sides: ["near", "far"] as [string, string],
  transitions: [
    {
      name: "start",
      actor: "near",
      side: ["near"],
      from: ["Off", "Broken"],
      to: "On",
      needs: [{ side: "near", states: ["Off"] }],
    },
    {
      name: "follow",
      actor: "broker",
      side: ["far"],
      from: ["Off"],
      to: "On",
      needs: [{ side: "near", states: ["On", "Busy"] }],
    },
    { name: "work", actor: "far", side: ["near", "far"], from: ["On"], to: "Busy", needs: [] },
    {
      name: "stop",
      actor: "broker",
      side: ["near", "far"],
      from: ["On", "Busy"],
      to: "Off",
      needs: [
        { side: "near", states: ["On", "Busy"] },
        { side: "far", states: ["Busy"] },
      ],
    },
    { name: "restart", actor: "far", side: ["far"], from: ["Broken"], to: "On", needs: [] },
  ],
};
