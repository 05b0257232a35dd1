import type { Form } from "../form.ts";
import { check } from "./check.ts";
import { codec } from "./codec.ts";
import { descriptions } from "./descriptions.ts";
import { errno } from "./errno.ts";
import { read } from "./read.ts";
import { types } from "./types.ts";
import { view } from "./view.ts";
import { write } from "./write.ts";

const names: readonly Form[] = [
  {
    code: "import { $$names } from $s_w;",
    states: { "imports {w}": "{names}" },
    step: "import {w}",
  },
  {
    code: "export { $$names } from $s_w;",
    states: { "exports {w}": "{names}" },
    step: "export {w}",
  },
];

/** Everything that may stand in a file of TypeScript. */
export const file: readonly Form[] = [
  ...names,
  ...errno,
  ...descriptions,
  ...types,
  ...read,
  ...check,
  ...write,
  ...codec,
  ...view,
];
