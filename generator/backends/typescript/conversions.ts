import { key } from "../../layout/messages/names.ts";
import { alias, func } from "./statements.ts";
import type { Statement } from "./writer.ts";

/** Functions between names, numbers on the wire, and numbers of systems. */
export function conversions(
  success: bigint,
  fallback: string,
  use: (name: string) => string,
): Statement[] {
  const name = "string | undefined";
  const one = ["S extends System"];
  return [
    alias(
      [
        `What a system gives for the fallback ${fallback}: its number, or nothing if it lacks ` +
          "the name.",
      ],
      "Local",
      `S extends { readonly ${key(fallback)}: number } ? number : number | undefined`,
      one,
    ),
    func(
      [
        `The name of a number on the wire: nothing for ${success}, ${fallback} for one that ` +
          "the table lacks.",
      ],
      "wireToName",
      [["wire", "number"]],
      "ErrorName | undefined",
      [`return ${use("nameOfWire")}(table, wire);`],
    ),
    func(
      [
        `The number on the wire of a name: ${success} for nothing, that of ${fallback} for a ` +
          "name that the table lacks.",
      ],
      "nameToWire",
      [["name", name]],
      "number",
      [`return ${use("wireOfName")}(table, name);`],
    ),
    func(
      [`The number that a system has for one on the wire, or for ${fallback}; 0 for success.`],
      "wireToLocal",
      [
        ["wire", "number"],
        ["system", "S"],
      ],
      "Local<S>",
      [
        `return ${use("localOfName")}(table, system, ${use("nameOfWire")}(table, wire)) as ` +
          "Local<S>;",
      ],
      one,
    ),
    func(
      [
        `The number on the wire for one of a system, or for ${fallback}. Where two names have ` +
          "the number, it is sent as the preferred one.",
      ],
      "localToWire",
      [
        ["local", "number"],
        ["system", "System"],
      ],
      "number",
      [`return ${use("wireOfName")}(table, ${use("nameOfLocal")}(table, system, local));`],
    ),
    func(
      [
        `The name of a number of a system: nothing for 0, ${fallback} for one that the table ` +
          "lacks.",
      ],
      "localToName",
      [
        ["local", "number"],
        ["system", "System"],
      ],
      "ErrorName | undefined",
      [`return ${use("nameOfLocal")}(table, system, local);`],
    ),
    func(
      [
        "The number that a system has for a name, for one that stands in for it, or for " +
          `${fallback}; 0 for nothing.`,
      ],
      "nameToLocal",
      [
        ["name", name],
        ["system", "S"],
      ],
      "Local<S>",
      [`return ${use("localOfName")}(table, system, name) as Local<S>;`],
      one,
    ),
    func(
      [`Tells if the table has a name; ${fallback} stands for one that it lacks.`],
      "isErrorName",
      [["name", "string"]],
      "name is ErrorName",
      [`return ${use("hasName")}(table, name);`],
    ),
    func(
      [
        `Tells if a number on the wire is ${success} or one that the table has; ${fallback} ` +
          "stands for one that it lacks.",
      ],
      "isKnownWire",
      [["wire", "number"]],
      "boolean",
      [`return ${use("hasWire")}(table, wire);`],
    ),
    func(
      [
        `Tells if a number of a system is 0 or one that the table has; ${fallback} stands for ` +
          "one that it lacks.",
      ],
      "isKnownLocal",
      [
        ["local", "number"],
        ["system", "System"],
      ],
      "boolean",
      [`return ${use("hasLocal")}(table, system, local);`],
    ),
  ];
}
