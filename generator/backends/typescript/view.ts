import { type Field, numberType } from "../../layout/messages/fields.ts";
import { key, Names, typeName } from "../../layout/messages/names.ts";
import { recordOf, type Shape } from "../../layout/messages/shapes.ts";
import { about } from "./about.ts";
import { fits, get, set } from "./access.ts";
import { quoted } from "./comments.ts";
import type { AccessorPair, Member, Parameter } from "./members.ts";
import type { Scope } from "./scope.ts";
import { klass } from "./statements.ts";
import type { Statement } from "./writer.ts";

const VIEW = "this.#view";
const SOURCE: readonly Parameter[] = [
  ["source", "Uint8Array | DataView"],
  ["offset", "number", "0"],
];

/** What is collected for a class while its fields are gone through. */
interface Class {
  readonly scope: Scope;
  readonly names: Names;
  readonly secret: Names;
  readonly own: Parameter[];
  readonly pairs: AccessorPair[];
  readonly methods: Member[];
}

/** A property of a class: its name, which is taken, and its comment. */
interface Property {
  readonly name: string;
  readonly doc: readonly string[];
}

function number(c: Class, f: Field, { name, doc }: Property): void {
  const at = `this.#at + ${f.at}`;
  c.pairs.push({
    about: doc,
    name: key(name),
    type: numberType(f),
    get: [`return ${get(f, at, VIEW)};`],
    set: [fits(f, c.scope, { value: "value", at, name: quoted(name) }), set(f, at, "value", VIEW)],
  });
}

function text(c: Class, f: Field, { name, doc }: Property): void {
  const { use } = c.scope;
  const at = `this.#at + ${f.at}`;
  c.pairs.push({
    about: [...doc, "", "Allocates a string."],
    name: key(name),
    type: "string",
    get: [`return ${use(`format${f.text}`)}(${get(f, at, VIEW)});`],
    set: [set(f, at, `${use(`fits${f.text}`)}(value, ${at}, ${quoted(name)}, "")`, VIEW)],
  });
  number(c, f, {
    name: c.names.take(`${name}Number`),
    doc: [`\`${name}\` as a number.`],
  });
}

/** `most` is how many elements there may be. */
function elements(c: Class, f: Field, { name, doc }: Property, most: number): void {
  const at =
    `${c.scope.use("elementIn")}(${VIEW}.byteLength, this.#at + ${f.at}, ${f.bits / 8}, index, ` +
    `${most})`;
  const type = numberType(f);
  c.methods.push({
    about: doc,
    name: key(c.names.take(`${name}At`)),
    takes: [["index", "number"]],
    gives: type,
    body: [`return ${get(f, at, VIEW)};`],
  });
  c.methods.push({
    about: [`Writes one element of \`${name}\`.`],
    name: key(c.names.take(`set${typeName(name)}At`)),
    takes: [
      ["index", "number"],
      ["value", type],
    ],
    gives: "void",
    body: [
      `const at = ${at};`,
      fits(f, c.scope, {
        value: "value",
        at: "at",
        name: `${quoted(`${name}[`)} + index + "]"`,
      }),
      set(f, "at", "value", VIEW),
    ],
  });
}

/** A record that is seen by a view of its own: the name of its type, and where it stands. */
interface Inner extends Property {
  readonly type: string;
  readonly at: string;
}

/** A getter for the view of a record, made when it is first used and moved along from then on. */
function record(c: Class, { name, type, doc, at }: Inner): void {
  const own = `#${c.secret.take(name.replace(/\W/g, "_"))}`;
  c.own.push([own, `${type}View | undefined`]);
  c.pairs.push({
    about: doc,
    name: key(name),
    type: `${type}View`,
    get: [
      `this.${own} ??= new ${type}View(${VIEW});`,
      `return this.${own}.attachTo(${VIEW}, ${at});`,
    ],
  });
}

/** The bytes of a field as they are. */
function bytes({ scope, pairs }: Class, f: Field, { name, doc }: Property): void {
  const at = `this.#at + ${f.at}`;
  const fitting = `${scope.use("fitsBytes")}(value, ${f.size}, ${at}, ${quoted(name)}, "")`;
  pairs.push({
    about: [...doc, "", "The bytes themselves, not a copy. Allocates an array."],
    name: key(name),
    type: "Uint8Array",
    get: [`return ${scope.use("bytesAt")}(${VIEW}, ${at}, ${f.size});`],
    set: [`${scope.use("putBytes")}(${VIEW}, ${at}, ${fitting});`],
  });
}

function field(c: Class, f: Field, s: Shape): void {
  const { scope } = c;
  const at = `this.#at + ${f.at}`;
  const doc = about(f, scope.module);
  const name = c.names.take(f.name);
  switch (f.kind) {
    case "record":
      record(c, {
        name,
        type: recordOf(f, s).name,
        doc: [...doc, "", "The same view each time, moved along. Allocates when first used."],
        at,
      });
      break;
    case "bytes":
    case "variant":
      bytes(c, f, { name, doc });
      break;
    case "open":
      elements(c, f, { name, doc }, s.open?.most ?? 0);
      break;
    case "numbers":
      elements(c, f, { name, doc }, f.count);
      break;
    case "text":
      text(c, f, { name, doc });
      break;
    case "number":
      number(c, f, { name, doc });
      break;
    default:
      f.kind satisfies never;
  }
}

/** A class that reads and writes a shape where it stands. */
export function viewClass(s: Shape, scope: Scope): Statement {
  const { use } = scope;
  const c: Class = {
    scope,
    names: new Names(["constructor", "moveTo", "attachTo"]),
    secret: new Names(["view", "at", "constructor"]),
    own: [
      ["#view", "DataView"],
      ["#at", "number"],
    ],
    pairs: [],
    methods: [],
  };
  const go = [
    `this.#at = ${use("placeIn")}(source.byteLength, ${s.size}, offset);`,
    `${VIEW} = ${use("viewOf")}(source);`,
  ];
  c.methods.push({
    about: ["Goes to another place in the same bytes. Allocates nothing."],
    name: "moveTo",
    takes: [["offset", "number"]],
    gives: "this",
    body: [`this.#at = ${use("placeIn")}(${VIEW}.byteLength, ${s.size}, offset);`, "return this;"],
  });
  c.methods.push({
    about: ["Goes to other bytes. Allocates nothing if it gets a DataView."],
    name: "attachTo",
    takes: SOURCE,
    gives: "this",
    body: [...go, "return this;"],
  });
  for (const f of s.fields) field(c, f, s);
  for (const x of s.choice?.cases ?? []) {
    const doc =
      `The same bytes as {@link ${x.shape.name}}, for \`${s.choice?.by.name}\` ${x.value}. The ` +
      "same view each time, moved along. Allocates when first used.";
    record(c, {
      name: c.names.take(x.shape.part.id.slice(x.shape.part.id.lastIndexOf(".") + 1)),
      type: x.shape.name,
      doc: [doc],
      at: "this.#at",
    });
  }
  return klass({
    about: [
      `A {@link ${s.name}} where it stands: reads and writes the bytes themselves.`,
      "Allocates when it is made, and where a getter says so. Setters check what the field " +
        "can hold, and nothing more.",
    ],
    name: `${s.name}View`,
    own: c.own,
    make: { takes: SOURCE, body: go },
    pairs: c.pairs,
    methods: c.methods,
  });
}
