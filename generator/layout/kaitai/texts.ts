import type { Field } from "../messages/fields.ts";
import type { ResolvedProtocol } from "../resolved/protocol.ts";
import type { KaitaiType } from "./file.ts";
import type { KaitaiNames } from "./names.ts";

const OCTETS = [0, 1, 2, 3];

/** The types of numbers that people write as text. They are made when a field wants them. */
export class TextTypes {
  private readonly made = new Map<string, KaitaiType>();
  private readonly scope: KaitaiNames;
  private readonly protocol: ResolvedProtocol;

  constructor(scope: KaitaiNames, protocol: ResolvedProtocol) {
    this.scope = scope;
    this.protocol = protocol;
  }

  get types(): readonly KaitaiType[] {
    return [...this.made.values()];
  }

  /** The type of a field that is an IPv4 address: its octets, and its usual form. */
  of(f: Field): string {
    const order = f.resolved.scalar?.order ?? "big";
    const known = this.made.get(order);
    if (known) return known.id;
    const id = this.scope.take(order === "big" ? "ipv4" : "ipv4_reversed");
    const span = this.protocol.spec.top;
    const scalar = { bits: 8, signed: false, order: "little", format: undefined } as const;
    const octets = {
      id: "octets",
      span,
      doc: "",
      at: 0,
      size: OCTETS.length,
      scalar,
      repeat: String(OCTETS.length),
    };
    const text = (order === "big" ? OCTETS : OCTETS.toReversed())
      .map((n) => `octets[${n}].to_s`)
      .join(" + '.' + ");
    this.made.set(order, {
      id,
      span,
      doc: "",
      size: OCTETS.length,
      seq: [octets],
      instances: [{ id: "text", value: text }],
    });
    return id;
  }
}
