import { type ReactNode, useState } from "react";
import type { Block } from "../../../generator/site/page.ts";
import { beginning, type Step } from "../../../generator/site/stepping.ts";
import Diagram from "./Diagram.tsx";
import Stepper from "./Stepper.tsx";

/** A machine: its diagram, and a stepper through it. Its tables stand below, as of any item. */
export default function Machine({
  machine,
  diagram,
}: Extract<Block, { readonly kind: "machine" }>): ReactNode {
  const [steps, setSteps] = useState<readonly Step[]>([]);
  const now = steps.at(-1)?.now ?? beginning(machine);
  return (
    <>
      <Diagram machine={machine} diagram={diagram} now={now} />
      <Stepper machine={machine} now={now} steps={steps} setSteps={setSteps} />
    </>
  );
}
