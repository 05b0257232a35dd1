import type { CommentForm, Form } from "../form.ts";
import { fieldComment } from "./comments.ts";
import { joined } from "./joined.ts";
import { ordered } from "./variants.ts";

const FIELD = "view {N}.{f}";
const MOVED = "The same view each time, moved along\\. Allocates when first used\\.";
const GET = { "view.get.offset": "{at}", "view.get.kind": "{M} {O}" };
const SET = { "view.set.offset": "{at}", "view.set.kind": "{M} {O}" };
const SOURCE = "source: Uint8Array | DataView, offset: number = 0";
const GO = "this.#at = placeIn(source.byteLength, $n_z, offset); this.#view = viewOf(source);";
const ELEMENT = "elementIn(this.#view.byteLength, this.#at + $n_at, $n_w, index, $n_n)";
const asNumber: CommentForm = {
  text: /^`(?<p>[^`]+)` as a number\.$/,
  states: { "view.number": "{p}" },
};
const sameBytes: CommentForm = {
  text: new RegExp(
    "^The same bytes as \\{@link (?<link>\\w+)\\}, for `(?<by>[^`]+)` (?<number>-?\\d+)\\. " +
      `${MOVED}$`,
  ),
  states: { "view.same {f}": "{link} for {by} {number}" },
};
const record = (at: string, more: Partial<Form>): Form => ({
  code:
    "get $i_f(): $i_XView { this.#$i_s ??= new $i_XView(this.#view); return " +
    `this.#$i_s.attachTo(this.#view, this.#at${at}); }`,
  step: "get {f} as {X} by {s}",
  ...more,
});

const places: readonly Form[] = [
  { code: "#view: DataView;", step: "view" },
  { code: "#at: number;", step: "at" },
  { code: "#$i_s: $i_XView | undefined;", step: "{s} of {X}" },
  { code: `constructor(${SOURCE}) { ${GO} }`, states: { "view.made.size": "{z}" }, step: "made" },
  {
    code:
      "moveTo(offset: number): this { this.#at = placeIn(this.#view.byteLength, $n_z, offset); " +
      "return this; }",
    states: { "view.moved.size": "{z}" },
    comments: [
      {
        text: /^Goes to another place in the same bytes\. Allocates nothing\.$/,
        states: { "view.moved.comment": "stands" },
      },
    ],
    step: "moved",
  },
  {
    code: `attachTo(${SOURCE}): this { ${GO} return this; }`,
    states: { "view.attached.size": "{z}" },
    comments: [
      {
        text: /^Goes to other bytes\. Allocates nothing if it gets a DataView\.$/,
        states: { "view.attached.comment": "stands" },
      },
    ],
    step: "attached",
  },
];

const getters: readonly Form[] = [
  ...ordered({
    code: "get $i_f(): $t_T { return this.#view.get$i_M(this.#at + $n_at, $o_O); }",
    about: FIELD,
    states: { ...GET, "view.get.type": "{T}" },
    comments: [fieldComment("view"), asNumber],
    step: "get {f}",
  }),
  ...ordered({
    code: "get $i_f(): string { return format$i_C(this.#view.get$i_M(this.#at + $n_at, $o_O)); }",
    about: FIELD,
    states: {
      "view.text.get.offset": "{at}",
      "view.text.get.kind": "{M} {O}",
      "view.text.get": "{C}",
    },
    comments: [fieldComment("view", "Allocates a string\\.")],
    step: "get {f}",
  }),
  {
    code: "get $i_f(): Uint8Array { return bytesAt(this.#view, this.#at + $n_at, $n_z); }",
    about: FIELD,
    states: { "view.get.offset": "{at}", "view.get.size": "{z}" },
    comments: [fieldComment("view", "The bytes themselves, not a copy\\. Allocates an array\\.")],
    step: "get {f}",
  },
  record(" + $n_at", {
    about: FIELD,
    states: { "view.get.offset": "{at}", "view.get.record": "{X}" },
    comments: [fieldComment("view", MOVED)],
  }),
  record("", { comments: [sameBytes] }),
];

const setters: readonly Form[] = [
  ...ordered({
    code:
      'set $i_f(value: $t_T) { if (!is$i_K(value)) refuse$i_K(this.#at + $n_b, $s_f, "", ' +
      "value); this.#view.set$i_M(this.#at + $n_at, value, $o_O); }",
    about: FIELD,
    states: {
      ...SET,
      "view.set.fits": "{K}",
      "view.set.fits.offset": "{b}",
      "view.set.type": "{T}",
    },
    step: "set {f}",
  }),
  ...ordered({
    code:
      "set $i_f(value: string) { this.#view.set$i_M(this.#at + $n_at, fits$i_C(value, this.#at " +
      '+ $n_b, $s_f, ""), $o_O); }',
    about: FIELD,
    states: {
      "view.text.set.offset": "{at}",
      "view.text.set.kind": "{M} {O}",
      "view.text.set": "{C}",
      "view.text.set.fits.offset": "{b}",
    },
    step: "set {f}",
  }),
  {
    code:
      "set $i_f(value: Uint8Array) { putBytes(this.#view, this.#at + $n_at, fitsBytes(value, " +
      '$n_z, this.#at + $n_b, $s_f, "")); }',
    about: FIELD,
    states: { "view.set.offset": "{at}", "view.set.size": "{z}", "view.set.fits.offset": "{b}" },
    step: "set {f}",
  },
];

const elements: readonly Form[] = [
  ...ordered({
    code: `$i_fAt(index: number): $t_T { return this.#view.get$i_M(${ELEMENT}, $o_O); }`,
    about: FIELD,
    states: { ...GET, "view.get.elements": "{T}, {w} each, {n} at most" },
    comments: [fieldComment("view")],
    step: "get {f} by index",
  }),
  ...ordered({
    code:
      `set$i_FAt(index: number, value: $t_T): void { const at = ${ELEMENT}; if (!is$i_K(value)) ` +
      'refuse$i_K(at, $s_g + index + "]", "", value); this.#view.set$i_M(at, value, $o_O); }',
    about: "view {N}.{F}",
    states: {
      ...SET,
      "view.set.elements": "{T}, {w} each, {n} at most",
      "view.set.fits": "{K}",
      "view.set.label": "{g}",
    },
    comments: [
      { text: /^Writes one element of `(?<p>[^`]+)`\.$/, states: { "view.set.comment": "{p}" } },
    ],
    step: "set {F} by index",
  }),
];

/** Classes that read and write a shape where it stands. */
export const view: readonly Form[] = [
  {
    code: "export class $i_NView { $$rows }",
    about: "shape {N}",
    lists: {
      rows: {
        forms: [...places, ...getters, ...setters, ...elements].map(
          (f): Form => ({ ...f, place: "member" }),
        ),
        row: "view.members",
      },
    },
    comments: [
      {
        text: joined(
          /^A \{@link (?<link>\w+)\} where it stands: reads and writes the bytes themselves\.\n/,
          /Allocates when it is made, and where a getter says so\. /,
          /Setters check what the field can hold, and nothing more\.$/,
        ),
        states: { "view.link": "{link}" },
      },
    ],
    step: "view {N}",
  },
];
