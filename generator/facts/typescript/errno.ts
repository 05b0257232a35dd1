import type { ErrnoModule } from "../../layout/typescript/errno.ts";
import { finish, type TypescriptPromise } from "./file.ts";
import { commented, Promised } from "./promised.ts";

const CONVERSIONS = [
  "wireToName",
  "nameToWire",
  "wireToLocal",
  "localToWire",
  "localToName",
  "nameToLocal",
  "isErrorName",
  "isKnownWire",
  "isKnownLocal",
];
const RUNTIME = [
  "SystemErrors",
  "ErrorTable",
  "nameOfWire",
  "wireOfName",
  "nameOfLocal",
  "localOfName",
  "hasName",
  "hasWire",
  "hasLocal",
];

/**
 * The facts that the module of an error table states: `typescript.number` is that on the wire,
 * `typescript.on SYSTEM` that of a system.
 */
export function factsOfErrno(module: ErrnoModule): TypescriptPromise {
  const { protocol, table, map, systems } = module;
  const to = new Promised();
  const { success, fallback } = map;
  for (const key of ["const Wire", "errno"]) to.key(key, table);
  to.state(table, {
    "names.doc": commented(table.doc),
    "names.id": table.id,
    "type ErrorName": "stands",
    "type System": "stands",
  });
  to.row(
    table,
    "names",
    map.ranked.map((e) => e.name),
  );
  for (const e of map.ranked) {
    to.key(`const Wire.${e.name}`, e);
    to.state(e, { number: e.wire, "comment.id": e.id });
  }
  to.row(table, "table", [
    `success ${success}`,
    "numbers Wire",
    "substitutes",
    `fallback ${fallback}`,
  ]);
  to.row(
    table,
    "table.substitutes",
    [...map.substitutes].map(
      ([name, others]) => `${name} by ${others.map((o) => JSON.stringify(o)).join(", ")}`,
    ),
  );
  for (const s of systems) {
    const lacks = s.lacks.join(", ");
    to.state(table, {
      [`${s.name}.doc`]: commented(s.doc),
      [`${s.name}.source`]: commented(s.source),
      [`${s.name}.verified`]: commented(s.verified),
      [`${s.name}.lacks`]: lacks,
    });
    to.row(
      table,
      s.name,
      s.numbers.map((n) => n.error.name),
    );
    for (const n of s.numbers)
      to.state(n.error, { [`on ${s.name}`]: n.number, [`on ${s.name}.note`]: commented(n.note) });
  }
  to.state(table, { "Local.fallback": fallback, "Local.comment": fallback });
  for (const f of CONVERSIONS)
    to.state(table, { [`${f}.comment`]: COMMENTS[f]?.(success, fallback) });
  to.use(...RUNTIME);
  to.contents.push(
    "const Wire",
    "type ErrorName",
    "type System",
    "table",
    ...systems.map((s) => s.name),
    "type Local",
    ...CONVERSIONS,
  );
  return finish(protocol, "errno", [], to);
}

/** The numbers and names that the comments of the functions mention. */
const COMMENTS: Readonly<Record<string, (success: bigint, fallback: string) => string>> = {
  wireToName: (s, f) => `${s} ${f}`,
  nameToWire: (s, f) => `${s} ${f}`,
  wireToLocal: (_, f) => f,
  localToWire: (_, f) => f,
  localToName: (_, f) => f,
  nameToLocal: (_, f) => f,
  isErrorName: (_, f) => f,
  isKnownWire: (s, f) => `${s} ${f}`,
  isKnownLocal: (_, f) => f,
};
