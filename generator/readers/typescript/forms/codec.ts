import type { Form } from "../form.ts";
import { joined } from "./joined.ts";
import { ordered } from "./variants.ts";

const decoding: readonly Form[] = [
  {
    code: "const at = placeIn(bytes.length, $n_z, options?.offset);",
    states: { "decode.size": "{z}" },
    step: "at",
  },
  { code: "const view = readerOf(bytes);", step: "view" },
  ...ordered({
    code: "const number = view.get$i_M(at + $n_at, $o_O);",
    step: "number is {M} {O} at {at}",
  }),
  {
    code: 'if (number !== $n_v) refuse("command", at + $n_at, $s_f, "", $s_x, number);',
    states: { "decode.number": "{v}" },
    step: "refused at {at} as {f}: {x}",
  },
  { code: "const value = read$i_N(view, at);", step: "value" },
  { code: "if (options?.strict === true) inspect$i_N(view, at, $$rest);", step: "inspected{rest}" },
  { code: "return value;", step: "return" },
];

const encode = (first: string): Form => ({
  code: `export function encode$i_N(value: $i_N, into?: Uint8Array, options?: Place): Uint8Array {
    ${first}
    if (into === undefined) {
      const scratch = scratchFor($e_a);
      write$i_N(scratch.view, 0, value, $$rest);
      return copyOut(scratch, $e_b);
    }
    const at = placeIn(into.length, $e_c, options?.offset);
    write$i_N(writerOf(into), at, value, $$more);
    return into;
  }`,
  about: "shape {N}",
  states: {
    "encode.scratch": "{a}",
    "encode.copied": "{b}",
    "encode.room": "{c}",
    "encode.inside": "{rest}",
    "encode.inside.given": "{more}",
  },
  comments: [
    {
      text: joined(
        /^Writes a \{@link (?<link>\w+)\} to a place in `into` and gives `into`, /,
        /or gives a new array\. A refused value may leave its place half written\.$/,
      ),
      states: { "encode.link": "{link}" },
    },
  ],
  step: first === "" ? "encode {N}" : "encode {N} by its size",
});

/** Functions that decode and encode, and that know the size of a value with an open end. */
export const codec: readonly Form[] = [
  {
    code: "export function decode$i_N(bytes: Uint8Array, options?: DecodeOptions): $i_N { $$body }",
    about: "shape {N}",
    lists: { body: { forms: decoding, row: "decode.steps" } },
    comments: [
      {
        text: /^The \{@link (?<link>\w+)\} at a place in an array\. Keeps nothing of the array\.$/,
        states: { "decode.link": "{link}" },
      },
    ],
    step: "decode {N}",
  },
  encode(""),
  encode("const size = sizeOf$i_N(value);"),
  {
    code: `export function sizeOf$i_N(value: $i_N): number {
      wantObject(value, 0, "", "");
      const length = value.$i_g;
      if (!is$i_K(length)) refuse$i_K($n_a, $s_g, "", length);
      $$body
    }`,
    about: "shape {N}",
    states: { "size.length": "{g} as {K} at {a}" },
    comments: [
      {
        text: /^Bytes of \{@link (?<link>\w+)\} with its open end\.$/,
        states: { "size.link": "{link}" },
      },
    ],
    lists: {
      body: {
        forms: [
          { code: "check$i_T(value, 0, $$rest);", step: "check {T}{rest}" },
          {
            code: 'return $n_s + $n_w * fitsArray(value.$i_f, $e_e, $n_at, $s_f, "").length;',
            about: "field {N}.{f}",
            states: {
              "size.offset": "{s}",
              "size.width": "{w}",
              "size.count": "{e}",
              "size.fits.offset": "{at}",
            },
            step: "{f}",
          },
        ],
        row: "size.steps",
      },
    },
    step: "size of {N}",
  },
];
