import type { Code } from "../diagnostics/catalogue.ts";
import type { Rule } from "./rule.ts";
import { compatibilityStatement } from "./rules/compatibility-statement.ts";
import { compilerPadding } from "./rules/compiler-padding.ts";
import { contradictingLimits } from "./rules/contradicting-limits.ts";
import { deadEnd } from "./rules/dead-end.ts";
import { deadlock } from "./rules/deadlock.ts";
import { describedNodes } from "./rules/described-nodes.ts";
import { doubledWords } from "./rules/doubled-words.ts";
import { downstreamName } from "./rules/downstream-name.ts";
import { errorWithoutNumber } from "./rules/error-without-number.ts";
import { errorsWithoutUse } from "./rules/errors-without-use.ts";
import { extensionRule } from "./rules/extension-rule.ts";
import { fieldWithoutWriter } from "./rules/field-without-writer.ts";
import { fixedWidths } from "./rules/fixed-widths.ts";
import { implementedSides } from "./rules/implemented-sides.ts";
import { leftOutOfDocument } from "./rules/left-out-of-document.ts";
import { leftOutOfMessages } from "./rules/left-out-of-messages.ts";
import { listedDeviations } from "./rules/listed-deviations.ts";
import { machineTooLarge } from "./rules/machine-too-large.ts";
import { neverReached } from "./rules/never-reached.ts";
import { noDeviations } from "./rules/no-deviations.ts";
import { noWayToEnd } from "./rules/no-way-to-end.ts";
import { numberTables } from "./rules/number-tables.ts";
import { numericLayout } from "./rules/numeric-layout.ts";
import { openQuestion } from "./rules/open-question.ts";
import { readBeforeWrite } from "./rules/read-before-write.ts";
import { recordedSupport } from "./rules/recorded-support.ts";
import { reservedSymbols } from "./rules/reserved-symbols.ts";
import { reservedWords } from "./rules/reserved-words.ts";
import { similarNames } from "./rules/similar-names.ts";
import { skippedValues } from "./rules/skipped-values.ts";
import { startAndStop } from "./rules/start-and-stop.ts";
import { statedPageSize } from "./rules/stated-page-size.ts";
import { typedNames } from "./rules/typed-names.ts";
import { typedNumbers } from "./rules/typed-numbers.ts";
import { unevenLayout } from "./rules/uneven-layout.ts";
import { unusedNode } from "./rules/unused-node.ts";
import { valueOutsideType } from "./rules/value-outside-type.ts";
import { versionNamed } from "./rules/version-named.ts";
import { waivedPoints } from "./rules/waived-points.ts";

/**
 * A rule, and the codes that it reports with. It stands in `rules/NAME.ts`;
 * `test/scenarios/lint-NAME` fires it.
 */
export interface Row {
  readonly name: string;
  readonly codes: readonly Code[];
  readonly find: Rule;
}

/** Every rule, in the order in which findings of one weight are printed. */
export const rules: readonly Row[] = [
  // Layouts, names and values
  { name: "uneven-layout", codes: ["PV901"], find: unevenLayout },
  { name: "compiler-padding", codes: ["PV902"], find: compilerPadding },
  { name: "reserved-words", codes: ["PV903"], find: reservedWords },
  { name: "reserved-symbols", codes: ["PV904"], find: reservedSymbols },
  { name: "similar-names", codes: ["PV905"], find: similarNames },
  { name: "skipped-values", codes: ["PV906"], find: skippedValues },
  { name: "doubled-words", codes: ["PV907"], find: doubledWords },
  // What happens over time
  { name: "read-before-write", codes: ["PV908"], find: readBeforeWrite },
  { name: "never-reached", codes: ["PV909"], find: neverReached },
  { name: "deadlock", codes: ["PV910"], find: deadlock },
  { name: "no-way-to-end", codes: ["PV911"], find: noWayToEnd },
  { name: "dead-end", codes: ["PV912"], find: deadEnd },
  { name: "machine-too-large", codes: ["PV913"], find: machineTooLarge },
  // What is used, and within which limits
  { name: "unused-node", codes: ["PV914"], find: unusedNode },
  { name: "errors-without-use", codes: ["PV915"], find: errorsWithoutUse },
  { name: "field-without-writer", codes: ["PV916"], find: fieldWithoutWriter },
  { name: "value-outside-type", codes: ["PV917"], find: valueOutsideType },
  { name: "contradicting-limits", codes: ["PV918"], find: contradictingLimits },
  { name: "error-without-number", codes: ["PV919", "PV966"], find: errorWithoutNumber },
  { name: "downstream-name", codes: ["PV920"], find: downstreamName },
  // What the lifecycle of PV drivers demands, LC1 to LC13
  { name: "version-named", codes: ["PV931"], find: versionNamed },
  { name: "described-nodes", codes: ["PV932"], find: describedNodes },
  { name: "start-and-stop", codes: ["PV933"], find: startAndStop },
  { name: "numeric-layout", codes: ["PV934"], find: numericLayout },
  { name: "fixed-widths", codes: ["PV935", "PV944", "PV955"], find: fixedWidths },
  { name: "stated-page-size", codes: ["PV945", "PV957"], find: statedPageSize },
  { name: "extension-rule", codes: ["PV937"], find: extensionRule },
  {
    name: "number-tables",
    codes: ["PV938", "PV946", "PV947", "PV958", "PV959", "PV960"],
    find: numberTables,
  },
  { name: "implemented-sides", codes: ["PV940"], find: implementedSides },
  { name: "listed-deviations", codes: ["PV941"], find: listedDeviations },
  { name: "compatibility-statement", codes: ["PV942"], find: compatibilityStatement },
  { name: "no-deviations", codes: ["PV967"], find: noDeviations },
  { name: "recorded-support", codes: ["PV943"], find: recordedSupport },
  // What the author of the document wrote
  { name: "typed-names", codes: ["PV961"], find: typedNames },
  { name: "typed-numbers", codes: ["PV962"], find: typedNumbers },
  { name: "left-out-of-document", codes: ["PV963"], find: leftOutOfDocument },
  { name: "left-out-of-messages", codes: ["PV964"], find: leftOutOfMessages },
  // What is not decided
  { name: "open-question", codes: ["PV921", "PV965"], find: openQuestion },
  { name: "waived-points", codes: ["PV968", "PV969"], find: waivedPoints },
];
