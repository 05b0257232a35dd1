import type { DecodeOptions, Place } from "./place.ts";

/** What the numbers of a field stand for. */
export interface Meanings {
  /**
   * `enumeration`: numbers of which one holds; `flags`: bits that can be combined; `errors`: an
   * error table, in which 0 or another number stands for success.
   */
  readonly kind: "enumeration" | "flags" | "errors";
  /**
   * `number`: the number itself, which for flags is a mask; `mask`: one bit for each name; `bit`:
   * the number of one bit.
   */
  readonly encoded: "number" | "mask" | "bit";
  /** The object of the module that names them. Numbers of flags are masks. */
  readonly names: { readonly [name: string]: number | bigint };
  /** The number for success in an error table. */
  readonly success?: number;
}

/** A field of a record or of a message. */
export interface FieldDescription {
  /** The property of a value that holds it. */
  readonly name: string;
  readonly id: string;
  readonly doc: string;
  /**
   * `number`: a number or a bigint; `text`: a text for a number; `numbers`: an array; `bytes`;
   * `record`; `command`: the name of a command.
   */
  readonly kind: "number" | "text" | "numbers" | "bytes" | "record" | "command";
  /** The first byte, counted from the start of the record that it stands in. */
  readonly offset: number;
  /** All bytes of it; 0 for an array that is as long as the value says. */
  readonly size: number;
  /** Bits of a number, or of each element. Numbers of 64 bits are bigints. */
  readonly bits?: number;
  readonly unit?: string;
  readonly meanings?: Meanings;
  readonly record?: RecordDescription;
  /** The text for a number. */
  readonly format?: (number: number) => string;
}

/** Bytes that mean nothing. The name is empty where the specification has none. */
export interface PaddingDescription {
  readonly name: string;
  readonly offset: number;
  readonly size: number;
}

/** A record, the message of one command, or the messages of all commands together. */
export interface RecordDescription {
  /** Its name in the specification: `connect.request` for a command's message. */
  readonly name: string;
  /** Its type in the module of the protocol. */
  readonly type: string;
  readonly id: string;
  readonly doc: string;
  readonly kind: "request" | "continuation" | "response" | "record";
  /** Its bytes without an open end. */
  readonly size: number;
  readonly fields: readonly FieldDescription[];
  readonly padding: readonly PaddingDescription[];
  /**
   * The command of a message: its name, and the number that stands in the field of the kind
   * `command`.
   */
  readonly command?: { readonly name: string; readonly number: number | bigint };
  /** Other records that describe the same bytes: a field, and its number for each of them. */
  readonly choice?: {
    readonly by: string;
    readonly cases: readonly {
      readonly number: number | bigint;
      readonly record: RecordDescription;
    }[];
  };
  /**
   * The messages of the commands, and how a value says that its command is none of them: a word,
   * and the properties of its number and its bytes.
   */
  readonly commands?: {
    readonly messages: readonly RecordDescription[];
    readonly unknown: { readonly word: string; readonly number: string; readonly bytes: string };
  };
  decode(bytes: Uint8Array, options?: DecodeOptions): object;
  encode(value: object, into?: Uint8Array, options?: Place): Uint8Array;
  /** The bytes that a value takes, with its open end. */
  sizeOf(value: object): number;
}

/** What a protocol has in memory. */
export interface ProtocolDescription {
  readonly name: string;
  readonly title: string;
  /** Messages, each of all commands together. */
  readonly messages: readonly RecordDescription[];
  /** Other records, the innermost first. */
  readonly records: readonly RecordDescription[];
}
