import type { Part } from "../../mail/parts.ts";
import { verifyText } from "../../pipeline.ts";
import { GENERATED } from "../context.ts";
import type { Job } from "./made.ts";

/** Reads parts back before they are sent. Returns whether they state what they promise. */
export async function verified(parts: readonly Part[], { diagnostics }: Job): Promise<boolean> {
  for (const { artifact } of parts)
    diagnostics.list.push(
      ...(await verifyText(artifact, `${GENERATED}/${artifact.path}`, artifact.text)).diagnostics,
    );
  return !diagnostics.failed;
}
