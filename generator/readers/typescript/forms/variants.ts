import type { Form } from "../form.ts";

/**
 * A form of code that reads or writes a number, and the same for numbers of one byte, which have no
 * byte order.
 */
export const ordered = (form: Form): Form[] => [
  form,
  { ...form, code: form.code.replace(/, \$o_O\)/, ")") },
];
