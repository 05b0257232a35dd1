import type { CommentForm } from "../form.ts";

/** The lines of the comment of a field before its id. */
const FIXED = String.raw`Byte (?<at>\d+), (?<size>\d+) bytes?`;
const OPEN = String.raw`From byte (?<start>\d+) on, (?<elements>[^\n]+ elements of \d+ bytes?)`;
const PLACE = String.raw`(?:(?<doc>[^\n]+)\n\n)?(?:${FIXED}|${OPEN})(?<notes>[^\n]*)`;

/**
 * The comment of a field: what it is, where it stands, and its id. `where` says which of its places
 * in the code this is.
 */
export const fieldComment = (where: string, more = ""): CommentForm => ({
  text: new RegExp(`^${PLACE}\\n\\n\`(?<id>[^\`\\n]+)\`${more && `\\n\\n${more}`}$`),
  states: {
    [`${where}.doc`]: "{doc}",
    [`${where}.comment.offset`]: "{at}{start}",
    [`${where}.comment.size`]: "{size}{elements}",
    [`${where}.comment.notes`]: "{notes}",
    [`${where}.comment.id`]: "{id}",
  },
});

/** The comment of a record or a message. */
export const shapeComment = (where: string): CommentForm => ({
  text: /^(?:(?<doc>[^\n]+)\n\n)?`(?<id>[^`\n]+)`, (?<size>\d+) bytes(?<end> and its open end)?\.$/,
  states: {
    [`${where}.doc`]: "{doc}",
    [`${where}.comment.id`]: "{id}",
    [`${where}.comment.size`]: "{size}{end}",
  },
});
