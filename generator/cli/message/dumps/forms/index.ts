import type { Form } from "../form.ts";
import { COLON } from "./colon.ts";
import { DEBUGGERS } from "./debuggers.ts";
import { DIGITS } from "./digits.ts";
import { OD } from "./od.ts";
import { PACKETS } from "./packets.ts";

/** Every form of a dump that has more than digits. */
export const FORMS: readonly Form[] = [...COLON, ...DEBUGGERS, ...PACKETS, ...OD, ...DIGITS];
