import type { Diagnostics } from "../../diagnostics/diagnostics.ts";
import type { Folder } from "../spec.ts";
import { checkBehaviour } from "./behaviour.ts";
import { checkChannels } from "./channels.ts";
import { Checker } from "./checker.ts";
import { checkCommands } from "./commands.ts";
import { checkFields } from "./fields.ts";
import { checkFormulas } from "./formulas.ts";
import { checkHeaders, checkTogether } from "./headers.ts";
import { checkKeys } from "./keys.ts";
import { checkModels } from "./models.ts";
import { checkNumbers } from "./numbers.ts";
import { checkPlaceholders } from "./placeholders.ts";
import { checkTexts } from "./texts.ts";
import { checkTypes } from "./types.ts";
import { checkValues } from "./values.ts";
import { checkVersions } from "./versions.ts";

/** Every check, in the order in which its findings appear. */
const CHECKS: readonly ((check: Checker) => void)[] = [
  checkKeys,
  checkNumbers,
  checkModels,
  checkTypes,
  checkFields,
  checkTogether,
  checkHeaders,
  checkTexts,
  checkChannels,
  checkCommands,
  checkBehaviour,
  checkValues,
  checkVersions,
  checkPlaceholders,
  checkFormulas,
];

/** Reports what the schema cannot say: parts of an item that must fit together. */
export function checkItems(folder: Folder, diagnostics: Diagnostics): void {
  const checker = new Checker(folder, diagnostics);
  for (const check of CHECKS) check(checker);
}
