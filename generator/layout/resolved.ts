import type { Span } from "../diagnostics/span.ts";
import type { SpecFile } from "../model/schema/index.ts";
import type { Folder } from "../model/spec.ts";
import type { DataPath } from "../model/walk.ts";
import type { CDrivers } from "./c/drivers.ts";
import type { CHeader } from "./c/header.ts";
import type { ResolvedChoice } from "./choices.ts";
import type { DocumentOutput } from "./document-output.ts";
import type { ResolvedErrnoMap } from "./errno-map.ts";
import type { Module } from "./messages/messages.ts";
import type { Json } from "./messages/values/values.ts";
import type { PerModel } from "./per-model.ts";
import type { FieldSpec } from "./records.ts";
import type { ResolvedCondition, ResolvedEnd, ResolvedScalar } from "./scalars.ts";

/** What every resolved thing keeps: its permanent id, its path, its name and its place. */
export interface Resolved {
  readonly id: string;
  readonly path: string;
  readonly name: string;
  readonly span: Span;
  readonly doc: string;
}

/** A field with every number final. Offsets count from the start of the outermost record, in bytes. */
export interface ResolvedField extends Resolved {
  readonly form: "scalar" | "bytes" | "record" | "variant" | "pad" | "text";
  /** The scalar type, the record, or the grammar. */
  readonly type: string;
  readonly order: "little" | "big" | undefined;
  readonly offset: PerModel;
  /** All elements together; 0 for an open end. */
  readonly size: PerModel;
  /** Bytes that a variant states as the room of its alternatives. */
  readonly room: PerModel | undefined;
  /** Elements of an array, an expression for an open end; empty if it is no array. */
  readonly count: string;
  readonly open: boolean;
  readonly alternatives: readonly ResolvedPart[];
  /** What each number is, for a scalar or an array of them. */
  readonly scalar: ResolvedScalar | undefined;
  readonly conditions: readonly ResolvedCondition[];
  /** The record that stands in the place of the field, also where it is declared as bytes. */
  readonly record: string | undefined;
  /** How long an open end is, if a field of the record says it. */
  readonly end: ResolvedEnd | undefined;
  readonly spec: FieldSpec;
}

/** Fields that stand together: a record, or what a command puts into a slot. */
export interface ResolvedPart extends Resolved {
  readonly size: PerModel;
  readonly align: PerModel;
  readonly fields: readonly ResolvedField[];
  /** The record that an alternative is, if it has a name of its own. */
  readonly record: string | undefined;
  /** Other records that describe the same bytes. */
  readonly choice: ResolvedChoice | undefined;
}

/** A number with a name: a constant, or what follows for a channel. */
export interface ResolvedNumber extends Resolved {
  readonly formula: string;
  readonly value: bigint;
  readonly unit: string;
}

/** A formula, tabulated where the channel gives sample values. */
export interface ResolvedFormula extends Resolved {
  readonly given: readonly string[];
  readonly formula: string;
  readonly unit: string;
  readonly samples: readonly { readonly given: string; readonly value: bigint }[];
}

/** A member of a value set: its number, or its word on the wire. */
export interface ResolvedValue extends Resolved {
  readonly value: bigint | undefined;
  readonly word: string | undefined;
}

/** A value set: numbers of which one holds, bits that can be combined, or words. */
export interface ResolvedValueSet extends Resolved {
  readonly kind: "enumeration" | "flags" | "words";
  readonly members: readonly ResolvedValue[];
}

/** A command with the number or the word that asks for it. */
export interface ResolvedCommand extends Resolved {
  readonly number: bigint | undefined;
  readonly word: string | undefined;
}

/** A channel with what follows from its kind. */
export interface ResolvedChannel extends Resolved {
  readonly kind: string;
  readonly derived: readonly ResolvedNumber[];
  readonly formulas: readonly ResolvedFormula[];
}

/** What the author of a node wrote. */
export type NodeSpec = NonNullable<SpecFile["nodes"]>[string][string];

/** A value of a node that has a meaning. */
export interface ResolvedWord extends Resolved {
  readonly value: bigint;
  /** Where its author wrote it, in the home of its node. */
  readonly data: DataPath;
}

/** A node of xenstore, with its path and the grammar of its value; the protocol's own, or of a convention that it follows. */
export interface ResolvedNode extends Resolved {
  readonly directory: string;
  /** The path with `{names}` for what depends on domains and devices. */
  readonly nodePath: string;
  /** Path, values and tags in the notation of xenstore-paths. */
  readonly notation: { readonly path: string; readonly values: string; readonly tags: string };
  /** The grammar of the value for people. */
  readonly grammar: string;
  readonly words: readonly ResolvedWord[];
  /** `protocol`, or the convention that the node comes with. */
  readonly definedBy: string;
  readonly spec: NodeSpec;
  /** The folder that has it, and where in that. */
  readonly home: Folder;
  readonly data: DataPath;
}

/** One line of an error table: a name and its number on the wire. */
export interface ResolvedError extends Resolved {
  readonly wire: bigint;
  readonly sameAs: string;
  /** The numbers of systems, by the system's name. */
  readonly numbers: ReadonlyMap<string, bigint>;
}

/** The numbers that stand for errors on the wire. */
export interface ResolvedErrorTable extends Resolved {
  readonly errors: readonly ResolvedError[];
  /** How they become numbers of systems and back, if the table says what stands for anything else. */
  readonly map: ResolvedErrnoMap | undefined;
}

/** The errors that a command, or a use of an error table, may give. */
export interface ResolvedErrorSet extends Resolved {
  readonly table: string;
  readonly allowed: readonly string[];
  /** Errors of the POSIX call for which the table has no number. */
  readonly inexpressible: readonly string[];
}

/** Error names and the number that each system gives to each of them. */
export interface ErrnoRegistry {
  readonly systems: readonly {
    readonly name: string;
    readonly title: string;
    readonly source: string;
    readonly verified: string;
    readonly doc: string;
  }[];
  readonly names: readonly {
    readonly name: string;
    readonly posix: string;
    readonly on: Readonly<Record<string, bigint>>;
    readonly notes: Readonly<Record<string, string>>;
  }[];
}

/** A message with the values of its fields, as the specification gives it, and the bytes that follow. */
export interface ResolvedExample extends Resolved {
  /** The path of the message or the record. */
  readonly message: string;
  readonly value: Json;
  /** Its bytes as hexadecimal digits. */
  readonly bytes: string;
}

/** A protocol in which every number and every symbol is final. Back-ends compute nothing; they print this. */
export interface ResolvedProtocol {
  readonly name: string;
  readonly title: string;
  readonly folder: Folder;
  readonly models: readonly string[];
  /** The alignment in bytes that each data model gives to a 64-bit integer inside a struct. */
  readonly alignments: ReadonlyMap<string, number>;
  readonly constants: readonly ResolvedNumber[];
  readonly values: readonly ResolvedValueSet[];
  readonly records: readonly ResolvedPart[];
  readonly commands: readonly ResolvedCommand[];
  /** What commands carry: `request`, `continuation` and `response`, as far as they have them. */
  readonly parts: readonly (ResolvedPart & { readonly command: string; readonly part: string })[];
  readonly channels: readonly ResolvedChannel[];
  readonly nodes: readonly ResolvedNode[];
  /** What its channels carry, with the names that programs use; nothing if that is no record. */
  readonly messages: Module | undefined;
  readonly examples: readonly ResolvedExample[];
  readonly errorTables: readonly ResolvedErrorTable[];
  readonly errorSets: readonly ResolvedErrorSet[];
  readonly errno: ErrnoRegistry;
  /** Where its design document goes, if one is wanted. */
  readonly document: DocumentOutput | undefined;
  readonly headers: readonly CHeader[];
  /** What goes with the headers; nothing for a vocabulary. */
  readonly support: CDrivers | undefined;
}

/** A protocol as its messages and examples are made from it. */
export type ProtocolLayout = Omit<ResolvedProtocol, "messages" | "examples">;
