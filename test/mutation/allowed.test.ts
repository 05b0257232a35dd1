import { expect, it } from "vitest";
import { ALLOWED } from "./allowed.ts";
import { promising } from "./harness.ts";

it("every allowance is about artifacts that there are, and has a reason", () => {
  for (const a of ALLOWED) {
    expect(promising(a.artifacts)).not.toEqual([]);
    expect(a.reason).toMatch(/^.{20,}\.$/);
  }
});
