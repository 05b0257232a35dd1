import type { ToolData } from "./tool-data.ts";

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

/** A row of a table: an item, with one cell for each column; an empty one where it says nothing. */
export interface Row {
  readonly item: ItemHead;
  readonly cells: readonly (Cell | null)[];
}

/** A field in a drawing of bytes. */
export interface DrawnField {
  readonly id: string;
  readonly name: string;
  readonly offset: number;
  /** Bytes; null for an open end. */
  readonly size: number | null;
  readonly form: "number" | "bytes" | "record" | "variant" | "padding";
}

/** A record as some data models lay it out. */
export interface DrawnLayout {
  /** The data models that agree on it. */
  readonly models: readonly string[];
  readonly size: number;
  readonly align: number;
  readonly fields: readonly DrawnField[];
}

/** A state in a diagram, by its place in a grid of columns and rows. */
export interface DrawnState {
  readonly name: string;
  readonly initial: boolean;
  readonly final: boolean;
}

/** A change of state: who makes it, of which sides, and what it needs. */
export interface DrawnTransition {
  readonly id: string;
  readonly name: string;
  readonly actor: string;
  /** The sides that it moves, by number. */
  readonly moves: readonly number[];
  readonly from: readonly string[];
  readonly to: string;
  readonly needs: readonly { readonly side: number; readonly states: readonly string[] }[];
  readonly reads: readonly { readonly name: string; readonly href: string }[];
  readonly writes: readonly { readonly name: string; readonly href: string }[];
  readonly creates: string | null;
}

/** A machine for its diagram and its stepper. One side without a name if it has no sides. */
export interface DrawnMachine {
  readonly id: string;
  readonly name: string;
  readonly sides: readonly string[];
  readonly states: readonly DrawnState[];
  readonly initial: readonly string[];
  readonly transitions: readonly DrawnTransition[];
}

/** What a page consists of, from top to bottom. */
export type Block =
  | { readonly kind: "heading"; readonly depth: 2 | 3 | 4; readonly id: string; readonly text: string }
  | { readonly kind: "paragraph"; readonly content: readonly Inline[] }
  | {
      readonly kind: "list";
      readonly ordered: boolean;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly kind: "code"; readonly text: string }
  /** One item: its properties as a list. */
  | {
      readonly kind: "item";
      readonly depth: 2 | 3 | 4;
      readonly item: ItemHead;
      readonly properties: readonly Property[];
    }
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
      readonly layouts: readonly DrawnLayout[];
    }
  | { readonly kind: "machine"; readonly machine: DrawnMachine };

/** A file that can be fetched from the site, by its path below `data/`. */
export interface Download {
  readonly path: string;
  readonly title: string;
}

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
  readonly home: { readonly protocols: readonly HomeProtocol[] };
  /** What a search finds, of which protocols. */
  readonly search: {
    readonly protocols: readonly { readonly name: string; readonly title: string }[];
  };
  readonly decode: ToolData;
  readonly encode: ToolData;
  /** Numbers of errors, on the wire and of each system. */
  readonly errors: ErrorNumbers;
}

/** A protocol on the first page. */
export interface HomeProtocol {
  readonly name: string;
  readonly title: string;
  readonly href: string;
  readonly doc: readonly Inline[];
  readonly stage: string;
  readonly status: string;
}

/** Every error name with its numbers. */
export interface ErrorNumbers {
  readonly systems: readonly { readonly name: string; readonly title: string; readonly verified: string }[];
  readonly tables: readonly { readonly name: string; readonly href: string }[];
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
