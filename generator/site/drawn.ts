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

/** A state of a machine. */
export interface DrawnState {
  readonly name: string;
  readonly initial: boolean;
  readonly final: boolean;
}

/** A point of a drawing, in its own units. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the states and the arrows of a machine stand: boxes by their middle. */
export interface Diagram {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly (Point & {
    readonly state: string;
    readonly width: number;
    readonly height: number;
  })[];
  readonly arrows: readonly {
    readonly from: string;
    readonly to: string;
    /** The transitions that go this way. */
    readonly names: readonly string[];
    readonly points: readonly Point[];
    /** The middle of its words. */
    readonly label: Point;
  }[];
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

/** Finds places for the states and the arrows of a machine. */
export type PlaceStates = (machine: DrawnMachine) => Diagram;
