import { alternativesOf, MESSAGES, Part, recordsOf } from "../parts.ts";
import type { Checker } from "./checker.ts";

/** What commands carry has a place in a record of their channel, and each such place is used. */
export function checkCommands(check: Checker): void {
  const { folder } = check;
  for (const record of folder.own("records"))
    for (const f of record.children("fields")) {
      if (f.value.variant?.commands === undefined) continue;
      const alternatives = alternativesOf(f);
      const filled = alternatives.some((a) => a.part.fields.length > 0);
      if (alternatives.length > 0 && (filled || f.value.variant.size !== undefined)) continue;
      check.report("PV542", { field: f.path, message: f.value.variant.commands }, f.span);
    }
  for (const command of folder.own("commands"))
    for (const message of MESSAGES) {
      const part = Part.ofCommand(command, message);
      const inMemory = part?.fields.find((f) => f.value.value === undefined);
      if (!part) continue;
      const places = recordsOf(command)
        .flatMap((r) => r.children("fields"))
        .filter((f) => f.value.variant?.commands === message);
      const text = part.fields.find((f) => f.value.value !== undefined);
      if (inMemory && places.length === 0)
        check.report(
          "PV543",
          { part: part.path, channel: command.value.on, message },
          inMemory.span,
        );
      else if (text && places.length > 0) check.report("PV524", { field: text.path }, text.span);
    }
}
