import type { ReactNode } from "react";
import type { DrawnMachine } from "../../../generator/site/page.ts";
import Diagram from "./Diagram.tsx";
import Stepper from "./Stepper.tsx";

/** A machine: its diagram, and a stepper through it. Its tables stand below, as of any item. */
export default function Machine({ machine }: { readonly machine: DrawnMachine }): ReactNode {
  return (
    <>
      <Diagram machine={machine} />
      <Stepper machine={machine} />
    </>
  );
}
