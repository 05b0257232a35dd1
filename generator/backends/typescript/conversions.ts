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
    func({
      about: [
        `The name of a number on the wire: nothing for ${success}, ${fallback} for one that ` +
          "the table lacks.",
      ],
      name: "wireToName",
      takes: [["wire", "number"]],
      gives: "ErrorName | undefined",
      body: [`return ${use("nameOfWire")}(table, wire);`],
    }),
    func({
      about: [
        `The number on the wire of a name: ${success} for nothing, that of ${fallback} for a ` +
          "name that the table lacks.",
      ],
      name: "nameToWire",
      takes: [["name", name]],
      gives: "number",
      body: [`return ${use("wireOfName")}(table, name);`],
    }),
    func({
      about: [
        `The number that a system has for one on the wire, or for ${fallback}; 0 for success.`,
      ],
      name: "wireToLocal",
      takes: [
        ["wire", "number"],
        ["system", "S"],
      ],
      gives: "Local<S>",
      body: [
        `return ${use("localOfName")}(table, system, ${use("nameOfWire")}(table, wire)) as ` +
          "Local<S>;",
      ],
      of: one,
    }),
    func({
      about: [
        `The number on the wire for one of a system, or for ${fallback}. Where two names have ` +
          "the number, it is sent as the preferred one.",
      ],
      name: "localToWire",
      takes: [
        ["local", "number"],
        ["system", "System"],
      ],
      gives: "number",
      body: [`return ${use("wireOfName")}(table, ${use("nameOfLocal")}(table, system, local));`],
    }),
    func({
      about: [
        `The name of a number of a system: nothing for 0, ${fallback} for one that the table ` +
          "lacks.",
      ],
      name: "localToName",
      takes: [
        ["local", "number"],
        ["system", "System"],
      ],
      gives: "ErrorName | undefined",
      body: [`return ${use("nameOfLocal")}(table, system, local);`],
    }),
    func({
      about: [
        "The number that a system has for a name, for one that stands in for it, or for " +
          `${fallback}; 0 for nothing.`,
      ],
      name: "nameToLocal",
      takes: [
        ["name", name],
        ["system", "S"],
      ],
      gives: "Local<S>",
      body: [`return ${use("localOfName")}(table, system, name) as Local<S>;`],
      of: one,
    }),
    func({
      about: [`Tells if the table has a name; ${fallback} stands for one that it lacks.`],
      name: "isErrorName",
      takes: [["name", "string"]],
      gives: "name is ErrorName",
      body: [`return ${use("hasName")}(table, name);`],
    }),
    func({
      about: [
        `Tells if a number on the wire is ${success} or one that the table has; ${fallback} ` +
          "stands for one that it lacks.",
      ],
      name: "isKnownWire",
      takes: [["wire", "number"]],
      gives: "boolean",
      body: [`return ${use("hasWire")}(table, wire);`],
    }),
    func({
      about: [
        `Tells if a number of a system is 0 or one that the table has; ${fallback} stands for ` +
          "one that it lacks.",
      ],
      name: "isKnownLocal",
      takes: [
        ["local", "number"],
        ["system", "System"],
      ],
      gives: "boolean",
      body: [`return ${use("hasLocal")}(table, system, local);`],
    }),
  ];
}
