import { factsOfErrno } from "../../facts/c-drivers.ts";
import type { CDrivers, CReceivedError, CSentError } from "../../layout/c/driver-files.ts";
import type { ResolvedProtocol } from "../../layout/resolved/protocol.ts";
import { type Artifact, artifact } from "../backend.ts";
import { template } from "../template.ts";
import { bannerLines, macroLines } from "./lines.ts";

interface View {
  readonly license: string;
  readonly banner: readonly string[];
  readonly guard: string;
  readonly needs: readonly { readonly name: string; readonly message: string }[];
  readonly maps: readonly {
    readonly type: string;
    readonly success: string;
    readonly toWire: string;
    readonly fromWire: string;
    readonly toWireOr: string;
    readonly fromWireOr: string;
    readonly fallback: { readonly name: string; readonly macro: string };
    readonly macros: readonly string[];
    readonly sent: readonly {
      readonly condition: string;
      readonly name: string;
      readonly macro: string;
    }[];
    readonly received: readonly {
      readonly macro: string;
      readonly names: readonly { readonly condition: string; readonly name: string }[];
    }[];
  }[];
}

const ABOUT: [string, ...string[]] = [
  "error numbers of the system to those of the protocol and back.",
  "Include first what defines the error numbers of the system and int32_t: <errno.h> and " +
    "<stdint.h>, or what the kernel has instead. Names that the system lacks are left out.",
  "Local numbers are positive. All functions take any number. For one that is not in the " +
    "table, or whose name the system lacks, two give what the caller says, so that it can be " +
    "told apart (no number of a system is negative), and two give the fallback. Where the " +
    "system gives two names one number, it is sent as the name that the specification prefers; " +
    "a driver that means the other one sends that one's macro.",
];

const render = template<View>(new URL("./errno.hbs", import.meta.url));

const sentIf = ({ name, unless }: CSentError) =>
  unless.length === 0
    ? `#ifdef ${name}`
    : `#if ${[
        `defined(${name})`,
        ...unless.map((other) => `(!defined(${other}) || ${name} != ${other})`),
      ].join(" && ")}`;
const receivedIf = ({ names }: CReceivedError) =>
  names.map((name, i) => ({
    name,
    condition: `#${i === 0 ? "if" : "elif"} defined(${name}) && ${name} > 0`,
  }));

/** The map between the error numbers of any system and those of the protocol, as a header. */
export function emitErrno(p: ResolvedProtocol, s: CDrivers): Artifact[] {
  const f = s.errno;
  if (!f) return [];
  const view = (): View => ({
    license: s.license,
    banner: bannerLines(p, s, f.file, ABOUT),
    guard: f.guard,
    needs: f.needs,
    maps: f.maps.map((m) => ({
      type: m.type,
      success: m.success,
      toWire: m.toWire,
      fromWire: m.fromWire,
      toWireOr: m.toWireOr,
      fromWireOr: m.fromWireOr,
      fallback: m.fallback,
      macros: macroLines(m.macros, s.line),
      sent: m.sent.map((e) => ({ condition: sentIf(e), name: e.name, macro: e.macro })),
      received: m.received.map((e) => ({ macro: e.macro, names: receivedIf(e) })),
    })),
  });
  return [
    artifact(
      { path: f.path, protocol: p.name, title: "C map of error numbers" },
      { text: () => render(view()), promise: () => factsOfErrno(p, s, f) },
    ),
  ];
}
