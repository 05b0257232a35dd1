import { join } from "node:path";
import { type Compilation, compile } from "../../generator/index.ts";
import { ROOT, specFiles } from "./files.ts";

const DEMO = join(ROOT, "test/scenarios/made-up/input");

/**
 * The made-up protocol, which uses every part of the language, compiled as it is or with the other
 * byte order.
 */
export function compileMadeUp(order: "little" | "big" = "little"): Compilation {
  const files = specFiles(DEMO, "demo").map((f) =>
    f.path.endsWith("/protocol.yaml")
      ? { ...f, text: f.text.replace("byte-order: little", `byte-order: ${order}`) }
      : f,
  );
  return compile([...specFiles(ROOT, "xen"), ...files]);
}
