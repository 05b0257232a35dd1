import { stringify } from "yaml";
import { factsOfKaitai, headOf, KS_VERSION } from "../../facts/kaitai.ts";
import { kaitaiOf } from "../../layout/kaitai/build.ts";
import { notesOf } from "../../layout/kaitai/docs.ts";
import {
  endOf,
  type KaitaiAttribute,
  type KaitaiFile,
  type KaitaiInstance,
  type KaitaiItem,
  type KaitaiType,
} from "../../layout/kaitai/file.ts";
import type { ResolvedField } from "../../layout/resolved/fields.ts";
import type { ResolvedScalar } from "../../layout/scalars.ts";
import { type Artifact, artifact, once, regenerate, type Source } from "../backend.ts";

/**
 * The text of an item and its permanent id. A text without a first line starts with an empty one.
 */
function about(item: KaitaiItem & { readonly field?: ResolvedField | undefined }) {
  const notes = notesOf(item);
  const lines = [
    ...(notes.length > 0 && notes[0]?.property !== "doc" ? [""] : []),
    ...notes.map((n) => (n.label === "" ? n.text : `${n.label}: ${n.text}`)),
  ];
  return {
    ...(lines.length > 0 && { doc: lines.join("\n") }),
    ...(item.subject !== undefined && { "doc-ref": item.subject }),
  };
}

const named = (item: KaitaiItem) => (item.name === undefined ? {} : { "-orig-id": item.name });
const number = (s: ResolvedScalar, endian: KaitaiFile["endian"]) =>
  `${s.signed ? "s" : "u"}${s.bits / 8}${endOf(s, endian)}`;
const typed = (s: ResolvedScalar, set: string | undefined, endian: KaitaiFile["endian"]) => ({
  type: number(s, endian),
  ...(set !== undefined && { enum: set }),
});

function attribute(a: KaitaiAttribute, endian: KaitaiFile["endian"]) {
  return {
    id: a.id,
    ...named(a),
    ...(a.scalar ? typed(a.scalar, a.enum, endian) : { size: a.size }),
    ...(a.type !== undefined && { type: a.type }),
    ...(a.switch && {
      type: { "switch-on": a.switch.on, cases: Object.fromEntries(a.switch.cases) },
    }),
    ...(a.repeat !== undefined && {
      repeat: "expr",
      "repeat-expr": a.open ? a.repeat : Number(a.repeat),
    }),
    ...(a.largest !== undefined && { valid: { max: a.largest } }),
    ...(a.padding && { "-padding": true }),
    ...about(a),
  };
}

const instance = (i: KaitaiInstance, endian: KaitaiFile["endian"]) =>
  "value" in i ? { value: i.value } : { pos: i.pos, ...typed(i.scalar, i.enum, endian) };

const type = (t: KaitaiType, endian: KaitaiFile["endian"]) => ({
  ...about(t),
  seq: t.seq.map((a) => attribute(a, endian)),
  ...(t.instances.length > 0 && {
    instances: Object.fromEntries(t.instances.map((i) => [i.id, instance(i, endian)])),
  }),
});

/** The description as data. Maps keep the order of numbers, which objects do not. */
function content(f: KaitaiFile) {
  return {
    meta: {
      id: f.id,
      title: f.protocol.title,
      license: f.license,
      "ks-version": KS_VERSION,
      endian: f.endian,
    },
    ...about(headOf(f)),
    types: Object.fromEntries(f.types.map((t) => [t.id, type(t, f.endian)])),
    ...(f.enums.length > 0 && {
      enums: new Map(
        f.enums.map((e) => [
          e.id,
          new Map(e.members.map((m) => [m.number, { id: m.id, ...named(m), ...about(m) }])),
        ]),
      ),
    }),
  };
}

/**
 * The messages and records of a protocol as a description for Kaitai Struct, which makes decoders
 * for many languages from it.
 */
export function emitKaitai({ protocol }: Source): Artifact[] {
  const { messages } = protocol;
  if (!messages) return [];
  const file = once(() => kaitaiOf(protocol, messages));
  const text = () =>
    stringify(content(file()), {
      compat: "yaml-1.1",
      lineWidth: 110,
      aliasDuplicateObjects: false,
    });
  return [
    artifact(
      { path: `kaitai/${protocol.name}.ksy`, protocol: protocol.name, title: "Kaitai Struct" },
      {
        text: () => `# ${regenerate(protocol)}\n${text()}`,
        promise: () => factsOfKaitai(file()),
      },
    ),
  ];
}
