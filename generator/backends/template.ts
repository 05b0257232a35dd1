import { readFileSync } from "node:fs";
import Handlebars from "handlebars";

const instance = Handlebars.create();

/**
 * A template that stands beside a back-end. Templates get ready strings: nothing is escaped, and a
 * name that the view lacks is an error.
 */
export function template<View>(file: URL): (view: View) => string {
  let compiled: ((view: View) => string) | undefined;
  return (view) => {
    compiled ??= instance.compile<View>(readFileSync(file, "utf8"), {
      noEscape: true,
      strict: true,
    });
    return compiled(view);
  };
}
