import type { SpecFile } from "../../model/schema/index.ts";
import type { Item, SpecItems } from "../../model/spec.ts";
import type { CDrivers } from "../c/driver-files.ts";
import type { CHeader } from "../c/header.ts";
import type { DocumentOutput } from "../document-output.ts";
import type {
  ResolvedChannel,
  ResolvedCommand,
  ResolvedMachine,
  ResolvedNegotiation,
  ResolvedNode,
  ResolvedText,
} from "./behaviour.ts";
import type { ErrnoRegistry, ResolvedErrorSet, ResolvedErrorTable } from "./errors.ts";
import type { ResolvedPart } from "./fields.ts";
import type { ResolvedImplementation } from "./implementation.ts";
import type { ResolvedNumber, ResolvedValueSet } from "./item.ts";

/** The header of a protocol; that of a vocabulary has a name, a title and a text only. */
export type Header = Partial<NonNullable<SpecFile["protocol"]>> &
  Pick<NonNullable<SpecFile["protocol"]>, "name" | "title" | "doc">;

/** A protocol as its messages and its examples are made from it. */
export interface ProtocolLayout {
  readonly name: string;
  readonly title: string;
  /** `vocabulary` for what only lends its names to protocols. */
  readonly kind: "protocol" | "vocabulary";
  /** What the protocol says about itself. */
  readonly header: Item<Header>;
  readonly stage: Header["stage"];
  /** What its author wrote, item by item. */
  readonly spec: SpecItems;
  /** The folders whose names it may use, in order. */
  readonly imports: readonly string[];
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
  readonly texts: readonly ResolvedText[];
  readonly machines: readonly ResolvedMachine[];
  readonly nodes: readonly ResolvedNode[];
  readonly negotiations: readonly ResolvedNegotiation[];
  readonly implementations: readonly ResolvedImplementation[];
  readonly errorTables: readonly ResolvedErrorTable[];
  readonly errorSets: readonly ResolvedErrorSet[];
  readonly errno: ErrnoRegistry;
  /** Where its design document goes, if one is wanted. */
  readonly document: DocumentOutput | undefined;
  readonly headers: readonly CHeader[];
  /** What goes with the headers; nothing for a vocabulary. */
  readonly support: CDrivers | undefined;
}
