import { isRoomFor } from "./room.ts";

/** What stands in one line of a chart with two lines downwards. */
export type Line =
  /** A text on each line, such as the line itself, a name or a state. */
  | { readonly form: "ends"; readonly left: string; readonly right: string }
  /** A remark about the step below. */
  | { readonly form: "note"; readonly at: "left" | "right"; readonly text: string }
  /** What one side does, with what it sees of the other. */
  | {
      readonly form: "step";
      readonly at: "left" | "right";
      readonly label: string;
      readonly sees: string | undefined;
    }
  /** What happens to both sides. */
  | { readonly form: "joint"; readonly label: string };

/** The columns between the two lines, if no text needs more. */
const COLUMNS_BETWEEN = 40;
/** The dashes on each side of a text on an arrow. */
const LEAST_DASHES = 3;

const half = (text: string) => Math.floor(text.length / 2);
const most = (numbers: readonly number[]) => Math.max(0, ...numbers);

/** A text in the middle of so many columns of dashes. */
function dashed(text: string, columns: number): string {
  const rest = columns - text.length - 2;
  return `${"-".repeat(Math.floor(rest / 2))} ${text} ${"-".repeat(Math.ceil(rest / 2))}`;
}

/** The columns that a line needs between the two lines. */
function needed(line: Line): number {
  const arrow = (text: string) => text.length + 2 + 2 * LEAST_DASHES;
  if (line.form === "ends") return line.left.length - half(line.left) - 1 + 2 + half(line.right);
  if (line.form === "note") return line.text.length + 5;
  if (line.form === "joint") return arrow(line.label);
  return line.label.length + 4 + (line.sees === undefined ? 0 : arrow(line.sees) + 1);
}

/** Gives what stands from the left line to the right one. */
function between(line: Exclude<Line, { form: "ends" }>, columns: number): string {
  if (line.form === "joint") return `*${dashed(line.label, columns)}*`;
  if (line.form === "note")
    return line.at === "left"
      ? `|${`  ${line.text}`.padEnd(columns)}|`
      : `|${`${line.text}  `.padStart(columns)}|`;
  const { label, sees } = line;
  if (sees === undefined)
    return line.at === "left"
      ? `*${`  ${label}`.padEnd(columns)}|`
      : `|${`${label}  `.padStart(columns)}*`;
  const arrow = dashed(sees, columns - label.length - 5);
  return line.at === "left" ? `*  ${label}  <${arrow}+` : `+${arrow}>  ${label}  *`;
}

/** Prints the lines of a chart, or nothing if they are too wide. */
export function render(lines: readonly Line[]): string[] | undefined {
  const ends = lines.filter((l) => l.form === "ends");
  const left = most(ends.map((l) => half(l.left)));
  const columns = most([COLUMNS_BETWEEN, ...lines.map(needed)]);
  const right = left + 1 + columns;
  const text = (line: Line) =>
    line.form === "ends"
      ? `${" ".repeat(left - half(line.left))}${line.left}`.padEnd(right - half(line.right)) +
        line.right
      : " ".repeat(left) + between(line, columns);
  const drawn = lines.map(text);
  return isRoomFor(most(drawn.map((l) => l.length))) ? drawn : undefined;
}
