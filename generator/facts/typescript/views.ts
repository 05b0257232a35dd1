import { type Field, numberType, range } from "../../layout/messages/fields.ts";
import type { Module } from "../../layout/messages/messages.ts";
import { Names, typeName } from "../../layout/messages/names.ts";
import type { Shape } from "../../layout/messages/shapes.ts";
import { commentOf } from "./about.ts";
import { kindOf, type Promised } from "./promised.ts";

/** States what the class states that reads and writes a shape where it stands. */
export function viewFacts(s: Shape, module: Module, to: Promised): void {
  const names = new Names(["constructor", "moveTo", "attachTo"]);
  const secret = new Names(["view", "at", "constructor"]);
  const [own, pairs, methods]: [string[], string[], string[]] = [
    ["view", "at"],
    [],
    ["moved", "attached"],
  ];
  const key = (name: string, m: Field) => to.key(`view ${s.name}.${name}`, m.resolved);
  const record = (name: string, type: string) => {
    const hidden = secret.take(name.replace(/\W/g, "_"));
    own.push(`${hidden} of ${type}`);
    pairs.push(`get ${name} as ${type} by ${hidden}`);
  };
  const number = (m: Field, name: string) => {
    key(name, m);
    to.state(m.resolved, {
      "view.get.offset": m.at,
      "view.get.kind": kindOf(m),
      "view.get.type": numberType(m),
      "view.set.offset": m.at,
      "view.set.kind": kindOf(m),
    });
    to.state(m.resolved, {
      "view.set.fits": range(m),
      "view.set.fits.offset": m.at,
      "view.set.type": numberType(m),
    });
    to.use(`is${range(m)}`, `refuse${range(m)}`);
    pairs.push(`get ${name}`, `set ${name}`);
  };
  const field = (m: Field) => {
    const name = names.take(m.name);
    key(name, m);
    to.state(m.resolved, commentOf(m, "view", module));
    switch (m.kind) {
      case "record": {
        const type = s.records.get(m)?.name ?? "";
        to.state(m.resolved, { "view.get.offset": m.at, "view.get.record": type });
        return record(name, type);
      }
      case "bytes":
      case "variant":
        to.state(m.resolved, {
          "view.get.offset": m.at,
          "view.get.size": m.size,
          "view.set.offset": m.at,
          "view.set.size": m.size,
          "view.set.fits.offset": m.at,
        });
        to.use("putBytes", "fitsBytes", "bytesAt");
        pairs.push(`get ${name}`, `set ${name}`);
        return;
      case "open":
      case "numbers":
        return elements(m, name);
      case "text": {
        to.state(m.resolved, {
          "view.text.get.offset": m.at,
          "view.text.get.kind": kindOf(m),
          "view.text.get": m.text,
        });
        to.state(m.resolved, {
          "view.text.set.offset": m.at,
          "view.text.set.kind": kindOf(m),
          "view.text.set": m.text,
          "view.text.set.fits.offset": m.at,
        });
        to.use(`format${m.text}`, `fits${m.text}`);
        pairs.push(`get ${name}`, `set ${name}`);
        to.state(m.resolved, { "view.number": name });
        return number(m, names.take(`${name}Number`));
      }
      default:
        return number(m, name);
    }
  };
  const elements = (m: Field, name: string) => {
    const [one, set] = [names.take(`${name}At`), names.take(`set${typeName(name)}At`)].map((n) =>
      n.replace(/^set(?=[A-Z_])/, "").replace(/At$/, ""),
    );
    key(one ?? "", m);
    key(set ?? "", m);
    const most = m.kind === "open" ? String(m.resolved.end?.most) : String(m.count);
    const each = `${numberType(m)}, ${m.bits / 8} each, ${most} at most`;
    to.state(m.resolved, {
      "view.get.offset": m.at,
      "view.get.kind": kindOf(m),
      "view.get.elements": each,
      "view.set.offset": m.at,
      "view.set.kind": kindOf(m),
    });
    to.state(m.resolved, {
      "view.set.elements": each,
      "view.set.fits": range(m),
      "view.set.label": `${name}[`,
      "view.set.comment": name,
    });
    to.use("elementIn", `is${range(m)}`, `refuse${range(m)}`);
    methods.push(`get ${one} by index`, `set ${set} by index`);
  };
  for (const m of s.fields) field(m);
  for (const c of s.choice?.cases ?? []) {
    const name = names.take(c.shape.part.id.slice(c.shape.part.id.lastIndexOf(".") + 1));
    to.state(s.part, {
      [`view.same ${name}`]: `${c.shape.name} for ${s.choice?.by.name} ${c.value}`,
    });
    record(name, c.shape.name);
  }
  to.state(s.part, {
    "view.link": s.name,
    "view.made.size": s.size,
    "view.moved.size": s.size,
    "view.moved.comment": "stands",
    "view.attached.size": s.size,
    "view.attached.comment": "stands",
  });
  to.row(s.part, "view.members", [...own, "made", ...pairs, ...methods]);
  to.use("placeIn", "viewOf");
  to.contents.push(`view ${s.name}`);
}
