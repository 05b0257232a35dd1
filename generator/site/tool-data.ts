import type { CInitialiser } from "../layout/c/initialisers.ts";

/** Where a field is shown, and the sentences of the document about it. */
export interface FieldLinks {
  readonly href: string;
  readonly sentences: readonly { readonly id: string; readonly href: string }[];
}

/** What tools for messages show besides what the generated package knows. */
export interface ToolData {
  /** Every message and record that can be decoded, by id and name, and the record that it fills. */
  readonly messages: readonly {
    readonly id: string;
    readonly name: string;
    readonly record: string;
  }[];
  /** By the id of a field or of a message. */
  readonly links: Readonly<Record<string, FieldLinks>>;
  /** Messages of the specification with their bytes. */
  readonly examples: readonly {
    readonly name: string;
    /** The id of its message. */
    readonly message: string;
    /** Hexadecimal digits. */
    readonly bytes: string;
    readonly href: string;
  }[];
  /** Bytes of channels at which something begins, such as the first slot. */
  readonly places: readonly {
    readonly offset: number;
    readonly text: string;
    readonly href: string;
  }[];
}

/** What the encoder shows besides. */
export interface EncodeData extends ToolData {
  /** The struct of C that holds a message, by the id of its record. */
  readonly structs: Readonly<Record<string, CInitialiser>>;
}
