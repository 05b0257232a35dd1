import { type Field, numberType, range } from "../../layout/messages/fields.ts";
import type { Module } from "../../layout/messages/messages.ts";
import { Names, typeName } from "../../layout/messages/names.ts";
import { recordOf, type Shape } from "../../layout/messages/shapes.ts";
import { commentOf } from "./about.ts";
import { kindOf, type Promised } from "./promised.ts";

/** States what the class states that reads and writes a shape where it stands. */
export function viewFacts(s: Shape, module: Module, to: Promised): void {
  const view = new ViewFacts(s, module, to);
  for (const m of s.fields) view.field(m);
  for (const c of s.choice?.cases ?? []) view.other(c);
  view.finish();
}

type Case = NonNullable<Shape["choice"]>["cases"][number];

class ViewFacts {
  private readonly shape: Shape;
  private readonly module: Module;
  private readonly to: Promised;
  private readonly names = new Names(["constructor", "moveTo", "attachTo"]);
  private readonly secret = new Names(["view", "at", "constructor"]);
  /** The members of the class, in its order: private ones, getters and setters, methods. */
  private readonly own = ["view", "at"];
  private readonly pairs: string[] = [];
  private readonly methods = ["moved", "attached"];

  constructor(shape: Shape, module: Module, to: Promised) {
    this.shape = shape;
    this.module = module;
    this.to = to;
  }

  field(m: Field): void {
    const name = this.names.take(m.name);
    this.key(name, m);
    this.to.state(m.resolved, commentOf(m, "view", this.module));
    switch (m.kind) {
      case "record": {
        const type = recordOf(m, this.shape).name;
        this.to.state(m.resolved, { "view.get.offset": m.at, "view.get.record": type });
        this.record(name, type);
        break;
      }
      case "bytes":
      case "variant":
        this.bytes(m, name);
        break;
      case "open":
      case "numbers":
        this.elements(m, name);
        break;
      case "text":
        this.text(m, name);
        break;
      case "number":
        this.number(m, name);
        break;
      default:
        m.kind satisfies never;
    }
  }

  /** Gives a name of a field in the class to what its members state. */
  private key(name: string, m: Field): void {
    this.to.key(`view ${this.shape.name}.${name}`, m.resolved);
  }

  private pair(name: string): void {
    this.pairs.push(`get ${name}`, `set ${name}`);
  }

  private record(name: string, type: string): void {
    const hidden = this.secret.take(name.replace(/\W/g, "_"));
    this.own.push(`${hidden} of ${type}`);
    this.pairs.push(`get ${name} as ${type} by ${hidden}`);
  }

  private bytes(m: Field, name: string): void {
    this.to.state(m.resolved, {
      "view.get.offset": m.at,
      "view.get.size": m.size,
      "view.set.offset": m.at,
      "view.set.size": m.size,
      "view.set.fits.offset": m.at,
    });
    this.to.use("putBytes", "fitsBytes", "bytesAt");
    this.pair(name);
  }

  private number(m: Field, name: string): void {
    this.key(name, m);
    this.to.state(m.resolved, {
      "view.get.offset": m.at,
      "view.get.kind": kindOf(m),
      "view.get.type": numberType(m),
      "view.set.offset": m.at,
      "view.set.kind": kindOf(m),
      "view.set.fits": range(m),
      "view.set.fits.offset": m.at,
      "view.set.type": numberType(m),
    });
    this.to.use(`is${range(m)}`, `refuse${range(m)}`);
    this.pair(name);
  }

  private text(m: Field, name: string): void {
    this.to.state(m.resolved, {
      "view.text.get.offset": m.at,
      "view.text.get.kind": kindOf(m),
      "view.text.get": m.text,
      "view.text.set.offset": m.at,
      "view.text.set.kind": kindOf(m),
      "view.text.set": m.text,
      "view.text.set.fits.offset": m.at,
    });
    this.to.use(`format${m.text}`, `fits${m.text}`);
    this.pair(name);
    this.to.state(m.resolved, { "view.number": name });
    this.number(m, this.names.take(`${name}Number`));
  }

  private elements(m: Field, name: string): void {
    const bare = (n: string) => n.replace(/^set(?=[A-Z_])/, "").replace(/At$/, "");
    const one = bare(this.names.take(`${name}At`));
    const set = bare(this.names.take(`set${typeName(name)}At`));
    this.key(one, m);
    this.key(set, m);
    const most = m.kind === "open" ? String(m.resolved.end?.most) : String(m.count);
    const each = `${numberType(m)}, ${m.bits / 8} each, ${most} at most`;
    this.to.state(m.resolved, {
      "view.get.offset": m.at,
      "view.get.kind": kindOf(m),
      "view.get.elements": each,
      "view.set.offset": m.at,
      "view.set.kind": kindOf(m),
      "view.set.elements": each,
      "view.set.fits": range(m),
      "view.set.label": `${name}[`,
      "view.set.comment": name,
    });
    this.to.use("elementIn", `is${range(m)}`, `refuse${range(m)}`);
    this.methods.push(`get ${one} by index`, `set ${set} by index`);
  }

  /** States a record that describes the same bytes. */
  other({ shape, value }: Case): void {
    const { part, choice } = this.shape;
    const { id } = shape.part;
    const name = this.names.take(id.slice(id.lastIndexOf(".") + 1));
    this.to.state(part, {
      [`view.same ${name}`]: `${shape.name} for ${choice?.by.name} ${value}`,
    });
    this.record(name, shape.name);
  }

  /** States the class as a whole. */
  finish(): void {
    const { name, size, part } = this.shape;
    this.to.state(part, {
      "view.link": name,
      "view.made.size": size,
      "view.moved.size": size,
      "view.moved.comment": "stands",
      "view.attached.size": size,
      "view.attached.comment": "stands",
    });
    this.to.row(part, "view.members", [...this.own, "made", ...this.pairs, ...this.methods]);
    this.to.use("placeIn", "viewOf");
    this.to.contents.push(`view ${name}`);
  }
}
