import type { Module } from "../../layout/messages/messages.ts";
import { PASSED_ON } from "../../layout/typescript/runtime.ts";
import { regenerate } from "../backend.ts";
import { codec } from "./codec.ts";
import { safe } from "./comments.ts";
import { messages } from "./messages.ts";
import { Imports, type Scope } from "./scope.ts";
import { constants, valueSets } from "./value-sets.ts";
import { printFile } from "./writer.ts";

/** The module of a protocol: its value sets, constants, records and messages. */
export function protocolModule(module: Module): string {
  const { protocol, shapes, unions, passedOn } = module;
  const imports = new Imports();
  const scope: Scope = { module, use: imports.use };
  const printed = [
    ...valueSets(module),
    ...constants(module),
    ...shapes.flatMap((s) => codec(s, scope)),
    ...unions.flatMap((u) => [...u.cases.flatMap((s) => codec(s, scope)), ...messages(u, scope)]),
  ];
  const head = [`${safe(protocol.title)}: messages and records.`, regenerate(protocol)];
  return printFile(head, [...imports.statements([...PASSED_ON, ...passedOn]), ...printed]);
}
