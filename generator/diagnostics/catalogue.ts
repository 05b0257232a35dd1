import { contents } from "./catalogue/contents.ts";
import { document } from "./catalogue/document.ts";
import { examples } from "./catalogue/examples.ts";
import { layout } from "./catalogue/layout.ts";
import { lifecycle } from "./catalogue/lifecycle.ts";
import { lint } from "./catalogue/lint.ts";
import { mail } from "./catalogue/mail.ts";
import { message } from "./catalogue/message.ts";
import { names } from "./catalogue/names.ts";
import { output } from "./catalogue/output.ts";
import { readBack } from "./catalogue/read-back.ts";
import { shape } from "./catalogue/shape.ts";
import { source } from "./catalogue/source.ts";
import { typed } from "./catalogue/typed.ts";

export type { Severity } from "./catalogue/entry.ts";

/**
 * Every diagnostic that pvspec can print, by its code: what it means and how it is mended. A code
 * is never given another meaning.
 */
export const catalogue = {
  ...source,
  ...shape,
  ...names,
  ...document,
  ...layout,
  ...examples,
  ...contents,
  ...readBack,
  ...mail,
  ...message,
  ...output,
  ...lint,
  ...lifecycle,
  ...typed,
};

/** The code of a finding, such as `PV401`. */
export type Code = keyof typeof catalogue;

type Names<T extends string> = T extends `${string}{${infer N}}${infer R}` ? N | Names<R> : never;
/** The values that a diagnostic's message and remedy need. */
export type Params<C extends Code> = Record<
  Names<(typeof catalogue)[C]["message"] | (typeof catalogue)[C]["remedy"]>,
  string | number | bigint
>;
