import type { Span } from "../diagnostics/span.ts";
import type { Entry, Folder, Item } from "./spec.ts";
import type { DataPath } from "./walk.ts";

/** A record as the specification states it. */
export type RecordItem = Item<Entry<"records">>;
/** A command as the specification states it. */
export type CommandItem = Item<Entry<"commands">>;
/** What the author of a field wrote. */
export type FieldSpec = Entry<"records">["fields"][string];
/** A field as the specification states it. */
export type FieldItem = Item<FieldSpec>;

/** What commands can carry. */
export const MESSAGES = ["request", "continuation", "response"] as const;
/** One of the messages of a command. */
export type Message = (typeof MESSAGES)[number];

/** Fields that stand together: a record, or a message of a command. */
export class Part {
  /** The record or the command. */
  readonly owner: RecordItem | CommandItem;
  readonly home: Folder;
  readonly data: DataPath;
  readonly fields: readonly FieldItem[];
  /** The record that it is, unless it is a message. */
  readonly record: RecordItem | undefined;

  private constructor(
    owner: RecordItem | CommandItem,
    data: DataPath,
    fields: readonly FieldItem[],
    record: RecordItem | undefined,
  ) {
    this.owner = owner;
    this.home = owner.home;
    this.data = data;
    this.fields = fields;
    this.record = record;
  }

  /** A record as a part. */
  static ofRecord(record: RecordItem): Part {
    return new Part(record, record.data, record.children("fields"), record);
  }

  /** A message of a command; undefined if the command states no field of it. */
  static ofCommand(command: CommandItem, message: Message): Part | undefined {
    const part = Part.inSlot(command, message);
    return part.fields.length === 0 ? undefined : part;
  }

  /** What stands in a slot that is a command's. It has no fields if the command states none. */
  static inSlot(command: CommandItem, message: Message): Part {
    return new Part(command, [...command.data, message], command.children(message), undefined);
  }

  /** The part that a field stands in; undefined if the item is not a field. */
  static around(field: Item): Part | undefined {
    const [section, name = "", key] = field.data;
    if (field.data.length !== 4) return undefined;
    const owner = field.home.items.get(`${section}.${name}`);
    if (key === "fields" && owner?.isIn("records")) return Part.ofRecord(owner);
    const message = MESSAGES.find((m) => m === key);
    return message && owner?.isIn("commands") ? Part.ofCommand(owner, message) : undefined;
  }

  /** `records.NAME` or `commands.NAME.MESSAGE`. */
  get path(): string {
    return this.data.join(".");
  }

  get name(): string {
    return this.data.at(-1) ?? "";
  }

  get id(): string {
    return this.record?.id ?? `${this.home.name}.${this.path}`;
  }

  get doc(): string {
    return this.owner.doc;
  }

  /** The place of its key. */
  get span(): Span {
    return this.home.span(this.data, "key");
  }
}

/** The messages of a folder's own commands. */
export const messageParts = (folder: Folder): Part[] =>
  folder
    .own("commands")
    .flatMap((c) => MESSAGES.flatMap((message) => Part.ofCommand(c, message) ?? []));

/** One alternative of a variant, with the name that it has there. */
export interface Alternative {
  readonly name: string;
  readonly part: Part;
}

/**
 * The alternatives of a variant: its cases, or one for each command of the channels that use its
 * record. A command without arguments, or an answer without results, is an alternative without
 * fields; a further slot is there only for commands that state one.
 */
export function alternativesOf(field: FieldItem): Alternative[] {
  const { variant } = field.value;
  if (!variant) return [];
  if (variant.cases)
    return Object.keys(variant.cases).flatMap((name) => {
      const record = field.to("records", "variant", "cases", name);
      return record ? [{ name, part: Part.ofRecord(record) }] : [];
    });
  const message = variant.commands ?? "request";
  const record = Part.around(field)?.record;
  return field.home
    .own("commands")
    .filter((c) => record !== undefined && recordsOf(c).includes(record))
    .flatMap((c) => {
      const part = Part.inSlot(c, message);
      return message === "continuation" && part.fields.length === 0 ? [] : [{ name: c.name, part }];
    });
}

/** The records that the channel of a command carries, whatever its kind calls their places. */
export function recordsOf(command: CommandItem): RecordItem[] {
  const channel = command.to("channels", "on");
  return Object.keys(channel?.value.with ?? {}).flatMap(
    (key) => channel?.to("records", "with", key) ?? [],
  );
}
