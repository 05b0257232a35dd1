import type { Module } from "../messages/messages.ts";
import type { Union } from "../messages/shapes.ts";
import { common } from "../per-model.ts";
import type { ResolvedField, ResolvedPart } from "../resolved/fields.ts";
import type { ResolvedProtocol } from "../resolved/protocol.ts";
import type { CDeclarator, CHeader, CMember, CStruct } from "./header.ts";

/** A member of a struct, and the bytes of a message that it holds. */
export interface CPlace {
  /** The names that lead to it, the outermost first. */
  readonly way: readonly string[];
  readonly offset: number;
  /** Bytes of one number. */
  readonly bytes: number;
  /** Numbers of an array; null for as many as there are to the end; missing for no array. */
  readonly count?: number | null;
  readonly signed?: true;
  /** Whether the first byte is the most significant one. */
  readonly big?: true;
  /** Whether it means nothing: a message has 0 there, unless nobody knows its command. */
  readonly padding?: true;
  /** Macros of the header, by the number that each stands for. */
  readonly macros?: Readonly<Record<string, string>>;
}

/** A struct of a header, by the members that an initialiser names, in their order. */
export interface CInitialiser {
  readonly tag: string;
  /** The headers that declare it, one for each dialect. */
  readonly headers: readonly string[];
  readonly places: readonly CPlace[];
  /** Its union: what each command fills, and what a number fills that no command has. */
  readonly union?: {
    readonly by: CPlace;
    readonly cases: Readonly<Record<string, readonly CPlace[]>>;
    readonly others: readonly CPlace[];
  };
}

/** The fields of a record with those of its alternatives. */
const withInner = (part: ResolvedPart): ResolvedField[] =>
  part.fields.flatMap((f) => [f, ...f.alternatives.flatMap(withInner)]);

/** All lists as one; undefined if one of them is missing. */
const all = <T>(lists: readonly (readonly T[] | undefined)[]): readonly T[] | undefined =>
  lists.includes(undefined) ? undefined : lists.flatMap((l) => l ?? []);

/** Finds members of the structs of one header with the bytes that they hold. */
class Places {
  private readonly structs: ReadonlyMap<string, CStruct>;
  private readonly fields: ReadonlyMap<string, ResolvedField>;
  private readonly macros: ReadonlyMap<string, string>;

  constructor(p: ResolvedProtocol, header: CHeader) {
    const { items } = header;
    this.structs = new Map(
      items.flatMap((i) => (i.kind === "struct" ? [[i.struct.tag, i.struct]] : [])),
    );
    this.macros = new Map(
      items.flatMap((i) => (i.kind === "macros" ? i.macros : [])).map((m) => [m.subject, m.name]),
    );
    this.fields = new Map(p.records.flatMap(withInner).map((f) => [f.id, f]));
  }

  /** The struct of a record. */
  of(record: string): CStruct | undefined {
    return [...this.structs.values()].find((s) => s.subject === record);
  }

  /**
   * The places of members. The union of a message itself is left to who knows its command;
   * undefined if any other member has no place that is known.
   */
  members(
    list: readonly CMember[],
    way: readonly string[] = [],
    at = 0,
  ): readonly CPlace[] | undefined {
    return all(
      list.map((m) => {
        if (m.kind === "struct") return this.members(m.struct.members, [...way, m.name], at);
        if (m.kind === "union") return way.length === 0 ? [] : undefined;
        return all(m.declarators.map((d) => this.declared(m.type, d, way, at)));
      }),
    );
  }

  private declared(
    type: string,
    { subject, name, dimension }: CDeclarator,
    before: readonly string[],
    at: number,
  ): readonly CPlace[] | undefined {
    const f = this.fields.get(subject);
    const offset = f && common(f.offset);
    if (!f || offset === undefined) return undefined;
    const way = [...before, name];
    const start = at + Number(offset);
    const size = Number(common(f.size) ?? 0n);
    if (f.form === "pad")
      return [
        {
          ...(dimension === undefined ? { bytes: size } : { bytes: 1, count: size }),
          ...{ way, offset: start, padding: true },
        },
      ];
    if (f.form === "record") {
      const struct = this.structs.get(type.replace(/^struct /, ""));
      return struct && dimension === undefined
        ? this.members(struct.members, way, start)
        : undefined;
    }
    if (f.form === "bytes") return [{ way, offset: start, bytes: 1, count: size }];
    return f.scalar ? [{ ...this.numbers(f, f.scalar), way, offset: start }] : undefined;
  }

  private numbers(
    f: ResolvedField,
    { bits, signed, order }: NonNullable<ResolvedField["scalar"]>,
  ): Omit<CPlace, "way" | "offset"> {
    const plain = (f.spec.encoded ?? "number") === "number";
    const names = (plain ? (f.values?.members ?? []) : []).flatMap((m) => {
      const name = this.macros.get(m.id);
      return name === undefined || m.value === undefined ? [] : [[String(m.value), name] as const];
    });
    return {
      bytes: bits / 8,
      ...(f.count !== "" && { count: f.open ? null : Number(f.count) }),
      ...(signed && { signed: true }),
      ...(order === "big" && { big: true }),
      // Of two names of a number the first one counts.
      ...(names.length > 0 && { macros: Object.fromEntries(names.toReversed()) }),
    };
  }

  /** What each command fills of a struct's union; undefined if a place of it is not known. */
  union(struct: CStruct, { shape, by, cases }: Union): CInitialiser["union"] | undefined {
    const union = struct.members.find((m) => m.kind === "union");
    const variant = union && this.fields.get(union.subject);
    const key = this.members(struct.members)?.find((p) => p.offset === by.at);
    if (!union || !variant || !key) return undefined;
    const offset = Number(common(variant.offset) ?? 0n);
    const fills = (subject: string) =>
      union.members.filter((m) => m.kind === "struct" && m.struct.subject === subject);
    const others = fills(`${variant.id}.filler`).flatMap((room) =>
      room.kind === "struct"
        ? room.struct.members
            .flatMap((m) => (m.kind === "plain" ? m.declarators : []))
            .map((d) => ({
              way: [union.name, room.name, d.name],
              offset,
              bytes: 1,
              count: shape.size - offset,
            }))
        : [],
    );
    const found = cases.map(({ part, command }) => {
      const places = this.members(fills(part.id), [union.name]);
      return places && ([String(command.number), places] as const);
    });
    return found.includes(undefined)
      ? undefined
      : { by: key, cases: Object.fromEntries(found.flatMap((f) => (f ? [f] : []))), others };
  }
}

/**
 * How the structs of a protocol's headers hold its messages, by the ids of their records; nothing
 * for records that the headers leave out. Members are called the same in all dialects.
 */
export function initialisersOf(
  p: ResolvedProtocol,
  { unions, shapes }: Module,
): ReadonlyMap<string, CInitialiser> {
  const [header] = p.headers;
  if (!header) return new Map();
  const places = new Places(p, header);
  const headers = p.headers.map((h) => h.path);
  const records = [...unions.map((u) => ({ part: u.shape.part, union: u })), ...shapes];
  return new Map(
    records.flatMap((r) => {
      const struct = places.of(r.part.id);
      const own = struct && places.members(struct.members);
      const union = "union" in r && struct ? places.union(struct, r.union) : undefined;
      if (!struct || !own || ("union" in r && !union)) return [];
      return [[r.part.id, { tag: struct.tag, headers, places: own, ...(union && { union }) }]];
    }),
  );
}
