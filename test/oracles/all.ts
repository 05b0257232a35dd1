import { agreement } from "./agreement.ts";
import { checkpatch } from "./checkpatch.ts";
import { dwarfLayouts } from "./dwarf-layouts.ts";
import { errorNumbers } from "./error-numbers.ts";
import { kaitai } from "./kaitai.ts";
import { linuxDrivers } from "./linux-drivers.ts";
import type { Oracle } from "./oracle.ts";
import { xenHeaderChecks } from "./xen-header-checks.ts";

/** Every oracle, cheap ones first. */
export const oracles: readonly Oracle[] = [
  xenHeaderChecks,
  dwarfLayouts,
  errorNumbers,
  kaitai,
  agreement,
  checkpatch,
  linuxDrivers,
];
