import type { Diagram, DrawnLayout, DrawnMachine } from "./drawn.ts";
import type { EncodeData, ToolData } from "./tool-data.ts";

/** A file and a line of it, both as people write them. */
export interface Place {
  readonly file: string;
  readonly line: number;
}

/** Where an item stands: in the specification, and in each generated file that states it. */
export interface Whereabouts {
  readonly spec: Place;
  readonly generated: readonly Place[];
}

/** Running text. A link leads to an id of an item or a sentence, or to a heading of the page. */
export type Inline =
  | string
  | { readonly kind: "code"; readonly text: string }
  | { readonly kind: "emphasis"; readonly content: readonly Inline[] }
  | { readonly kind: "link"; readonly href: string; readonly content: readonly Inline[] }
  /** A file to fetch, by its path below `data/`. */
  | { readonly kind: "file"; readonly path: string }
  /** A line of a file of the specification or of a generated one. */
  | { readonly kind: "place"; readonly place: Place }
  /** The id of a normative sentence, at its end. */
  | { readonly kind: "sentence"; readonly id: string; readonly where: Whereabouts };

/** A value of an item in a cell: its text as running text, with links to what it names. */
export type Cell = readonly Inline[];

/** An item with its permanent id. */
export interface ItemHead {
  readonly id: string;
  readonly name: string;
  readonly where: Whereabouts;
}

/** A property of an item as the reader of a page sees it. */
export interface Property {
  /** Its name in the specification. */
  readonly property: string;
  readonly label: string;
  readonly cell: Cell;
}

/**
 * A row of a table: an item, with one cell for each column, an empty one where it says nothing, and
 * what only few rows say.
 */
export interface Row {
  readonly item: ItemHead;
  readonly cells: readonly (Cell | null)[];
  readonly more: readonly Property[];
}

/** A node of xenstore in its directory. */
export interface ShownNode {
  readonly item: ItemHead;
  /** Its path below the directory. */
  readonly path: string;
  readonly grammar: string;
  readonly writer: string;
  readonly readers: readonly string[];
  readonly when: string;
  readonly edition: string;
  readonly properties: readonly Property[];
  readonly below: readonly Block[];
}

/** A directory of xenstore with its nodes. */
export interface ShownDirectory {
  /** The group itself; null for nodes that stand in none. */
  readonly item: ItemHead | null;
  readonly name: string;
  readonly path: string;
  readonly nodes: readonly ShownNode[];
}

/** An implementation, as the table of deviations shows it. */
export interface ShownImplementation {
  readonly name: string;
  readonly title: string;
  readonly href: string;
  readonly side: string;
  readonly support: string;
  readonly version: string;
  readonly source: string;
}

/** A place where an implementation does otherwise than a feature says. */
export interface ShownDeviation {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly implementation: string;
  /** The path of the item that it is from, and that of the feature that this belongs to. */
  readonly from: string;
  readonly feature: string;
  readonly does: readonly Inline[];
  /** The sentences that it breaks; none where it only differs. */
  readonly breaks: readonly Inline[];
}

/** A message that a decoder or an encoder must refuse, or refuses if it looks closely. */
export interface ShownVector {
  /** The message, by its name. */
  readonly message: string;
  readonly name: string;
  readonly direction: "decode" | "encode" | "both";
  readonly code: string;
  /** True for what only a strict decoder refuses. */
  readonly strict: boolean;
  readonly path: string;
  readonly offset: number;
  /** Where the bytes are taken apart; null where there are none, or no page for it. */
  readonly href: string | null;
}

/** A number that follows for a channel; `is` has the page size as its only name. */
export interface ShownNumber {
  readonly name: string;
  readonly unit: string;
  /** The formula, cut at its names. */
  readonly pieces: readonly (string | { readonly text: string; readonly is: string })[];
  /** Null if it depends on the page size in a way that no formula can say. */
  readonly is: string | null;
  /** For the protocol's own page size. */
  readonly value: string;
}

/** The numbers of a channel, in the order in which they follow. */
export interface ShownChain {
  /** The constant that is the page size; null where no number depends on it. */
  readonly page: { readonly name: string; readonly value: string } | null;
  readonly numbers: readonly ShownNumber[];
}

/** What a page consists of, from top to bottom. */
export type Block =
  | {
      readonly kind: "heading";
      readonly depth: 2 | 3 | 4;
      readonly id: string;
      readonly text: string;
    }
  | { readonly kind: "paragraph"; readonly content: readonly Inline[] }
  | {
      readonly kind: "list";
      readonly ordered: boolean;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly kind: "code"; readonly text: string }
  /** One item: its properties as a list. At depth 1 the page is about it, and names it. */
  | {
      readonly kind: "item";
      readonly depth: 1 | 2 | 3 | 4;
      readonly item: ItemHead;
      readonly properties: readonly Property[];
      /** What stands between its meaning and its other properties. */
      readonly inside: readonly Block[];
    }
  /** What is looked up most, on one line. */
  | { readonly kind: "signature"; readonly content: readonly Inline[] }
  /** Items of one sort: a row each. */
  | {
      readonly kind: "table";
      readonly caption: string;
      readonly columns: readonly { readonly property: string; readonly label: string }[];
      readonly rows: readonly Row[];
    }
  /** Rows that are no items, such as a list of pages. */
  | {
      readonly kind: "overview";
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly (readonly Inline[])[])[];
    }
  | {
      readonly kind: "layout";
      readonly title: string;
      /** The page that its fields stand on. */
      readonly home: string;
      readonly layouts: readonly DrawnLayout[];
    }
  | { readonly kind: "machine"; readonly machine: DrawnMachine; readonly diagram: Diagram }
  | { readonly kind: "nodes"; readonly directories: readonly ShownDirectory[] }
  | {
      readonly kind: "support";
      readonly implementations: readonly ShownImplementation[];
      readonly features: readonly { readonly path: string; readonly href: string | null }[];
      readonly deviations: readonly ShownDeviation[];
    }
  /** How numbers of a channel follow from one another. */
  | ({ readonly kind: "chain" } & ShownChain)
  | { readonly kind: "vectors"; readonly cases: readonly ShownVector[] };

/** A link of the navigation beside a page. */
export interface NavLink {
  readonly href: string;
  readonly label: string;
  readonly children: readonly NavLink[];
}

/** A part of what a page of a template has besides its blocks. */
interface Templates {
  /** Blocks only. */
  readonly page: null;
  readonly home: { readonly protocols: readonly HomeProtocol[]; readonly doors: readonly Door[] };
  /** What a search finds, of which protocols. */
  readonly search: {
    readonly protocols: readonly { readonly name: string; readonly title: string }[];
  };
  readonly decode: ToolData;
  readonly encode: EncodeData;
  /** Numbers of errors, on the wire and of each system. */
  readonly errors: ErrorNumbers;
}

/** A way in from the first page, by what a reader has in hand. */
export interface Door {
  readonly title: string;
  readonly says: string;
  readonly links: readonly NavLink[];
}

/** A protocol on the first page. */
export interface HomeProtocol {
  readonly name: string;
  readonly title: string;
  readonly href: string;
  readonly doc: readonly Inline[];
  /** Of its life cycle; empty if it states none. */
  readonly stage: string;
  readonly status: "protocol" | "vocabulary";
  readonly versions: readonly string[];
  readonly commands: number;
  readonly nodes: number;
}

/** Every error name with its numbers. */
export interface ErrorNumbers {
  readonly systems: readonly {
    readonly name: string;
    readonly title: string;
    readonly verified: string;
  }[];
  /** Tables of numbers on the wire, each of a protocol. */
  readonly tables: readonly {
    readonly name: string;
    readonly href: string;
    /** The number that stands for success, if the table says it. */
    readonly success: string;
  }[];
  readonly names: readonly {
    readonly name: string;
    readonly id: string;
    readonly href: string;
    /** Numbers on the wire, by the name of the table; not there where it has none. */
    readonly wire: Readonly<Record<string, string>>;
    /** Numbers of systems, by the system's name. */
    readonly on: Readonly<Record<string, string>>;
  }[];
}

/** The name of a template: what shows a page. */
export type TemplateName = keyof Templates;

/** What every page has. Paths end in `/` and begin with it; they hold no base URL. */
interface PageHead {
  readonly path: string;
  readonly title: string;
  /** One sentence for search engines and previews. */
  readonly description: string;
  /** The protocol that it belongs to; empty for pages of the site itself. */
  readonly protocol: string;
  /** The permanent ids that the page has an anchor for. */
  readonly ids: readonly string[];
  readonly blocks: readonly Block[];
  /** True for a page that repeats others: search engines leave it out. */
  readonly repeats: boolean;
}

/** A page: its address, what it says, and the template that shows it. */
export type Page = {
  readonly [T in TemplateName]: PageHead & { readonly template: T; readonly data: Templates[T] };
}[TemplateName];
