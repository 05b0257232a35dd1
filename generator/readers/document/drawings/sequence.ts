import { type ChartLine, type Columns, columnsOf, readLine } from "./lifelines.ts";
import { type DrawingProblem, type Place, placeOf, problemAt, strayCharacters } from "./place.ts";
import { namesIn } from "./words.ts";

/**
 * A change of state as a chart states it. What stands nowhere in words, such as a side, has the
 * place of its sign.
 */
export interface ReadStep {
  readonly name: string;
  readonly actor: string;
  readonly side: readonly string[];
  readonly from: readonly string[];
  readonly to: string;
  readonly needs: readonly {
    readonly side: string;
    readonly states: readonly string[];
    readonly at: Place;
  }[];
  readonly at: {
    readonly name: Place;
    readonly actor: Place;
    readonly side: Place;
    readonly from: Place;
    readonly to: Place;
  };
}

/** A chart that was read: its transitions from top to bottom. */
export interface SequenceReading {
  readonly sides: readonly string[];
  /** The state of each side at the top. */
  readonly initial: readonly string[];
  readonly transitions: readonly ReadStep[];
  readonly problems: readonly DrawingProblem[];
}

type Word = { readonly text: string; readonly at: Place };
type Of<F> = Extract<ChartLine, { form: F }>;

/**
 * Lines in the order in which they belong: names, states, then for each transition a line of lines,
 * remarks, the step and the states.
 */
class ChartReader {
  sides: readonly Word[] = [];
  initial: readonly Word[] = [];
  readonly transitions: ReadStep[] = [];
  readonly problems: DrawingProblem[] = [];
  private now: Word[] = [];
  private expected: "sides" | "initial" | "gap" | "step" | "states" = "sides";
  private notes: Of<"note">[] = [];
  private step: Of<"step"> | undefined;

  take(line: ChartLine): void {
    const { form } = line;
    if (form === "names" && this.expected === "sides") {
      this.sides = line.words;
      if (line.words[0]?.text === line.words[1]?.text) this.wrong(line, "both sides have one name");
      this.expected = "initial";
    } else if (form === "states" && this.expected === "initial" && line.words.every((w) => w))
      this.start(line.words.flatMap((w) => w ?? []));
    else if (form === "states" && this.expected === "gap" && line.words.every((w) => !w))
      this.expected = "step";
    else if (form === "note" && this.expected === "step") this.notes.push(line);
    else if (form === "step" && this.expected === "step") {
      this.step = line;
      this.expected = "states";
    } else if (form === "states" && this.expected === "states" && this.step) {
      this.finish(this.step, line);
      this.notes = [];
      this.expected = "gap";
    } else this.wrong(line, `this does not belong here: ${EXPECTED[this.expected]}`);
  }

  /** Says what is missing at the end. */
  end(last: Place): void {
    if (this.expected !== "gap" || this.transitions.length === 0)
      this.problems.push(problemAt(last, `the chart is not complete: ${EXPECTED[this.expected]}`));
  }

  private wrong(line: { readonly at: Place }, problem: string): void {
    this.problems.push(problemAt(line.at, problem));
  }

  private start(states: Word[]): void {
    this.initial = states;
    this.now = [...states];
    this.expected = "gap";
  }

  private sideName = (i: number) => this.sides[i]?.text ?? "";

  private finish(step: Of<"step">, states: Of<"states">): void {
    const moved = step.moves;
    const [first, ...more] = states.words.flatMap((w) => w ?? []);
    if (states.words.some((w, i) => (w !== undefined) !== moved.includes(i)))
      this.wrong(states, "the step above changes the state of other sides");
    if (!first) {
      this.wrong(states, "the step above leads to no state");
      return;
    }
    if (more.some((w) => w.text !== first.text))
      this.wrong(states, "the step above leads both sides to one state");
    const side = moved.map(this.sideName);
    if (this.transitions.some((t) => t.name === step.name.text))
      this.wrong(step.name, "this step stands further up already");
    if (step.actor && moved.length === 1 && step.actor.text === side[0])
      this.wrong(
        step.actor,
        "who makes a step is said only if it is another than the side that it moves",
      );
    if (!step.actor && moved.length !== 1) this.wrong(step.name, "who makes the step is missing");
    const from = this.from(step);
    const at = {
      name: step.name.at,
      actor: (step.actor ?? step.mark).at,
      side: step.mark.at,
      from: from.at,
      to: first.at,
    };
    this.transitions.push({
      name: step.name.text,
      actor: step.actor?.text ?? side[0] ?? "",
      side,
      from: namesIn(from.text),
      to: first.text,
      needs: this.needs(step),
      at,
    });
    for (const i of moved) this.now[i] = states.words[i] ?? first;
  }

  /**
   * Gives the state that a step leads from: that of a remark, else the one that the sides are in.
   */
  private from(step: Of<"step">): Word {
    const [note, ...more] = this.notes.filter((n) => n.side === undefined);
    for (const n of more) this.wrong(n, "a second list of states that the step leads from");
    const [current = { text: "", at: step.mark.at }, ...others] = step.moves.flatMap(
      (i) => this.now[i] ?? [],
    );
    const isClear = others.every((w) => w.text === current.text);
    if (note && note !== this.notes[0])
      this.wrong(note, "the states that a step leads from stand first");
    if (note && isClear && note.states.text === current.text)
      this.wrong(note, "the chart shows already what this says");
    if (!note && !isClear) this.wrong(step.mark, "the states that the step leads from are missing");
    return note?.states ?? current;
  }

  /** Gives what a step needs, in the order of the sides. */
  private needs(step: Of<"step">): ReadStep["needs"] {
    const found: { side: string; states: string[]; at: Place; order: number }[] = [];
    const add = (order: number, states: Word) =>
      found.push({
        side: this.sideName(order),
        states: namesIn(states.text),
        at: states.at,
        order,
      });
    for (const note of this.notes) {
      if (note.toThe !== (step.moves.includes(0) ? 0 : 1))
        this.wrong(note, "this stands at the line of the other side");
      if (note.side === undefined) continue;
      const order = this.sides.findIndex((s) => s.text === note.side?.text);
      if (order < 0 || found.some((f) => f.order >= order))
        this.wrong(note, "a condition for each side, in their order, is expected");
      else if (step.moves.length === 1 && !step.moves.includes(order))
        this.wrong(note, "what the other side has to be in stands on an arrow");
      else add(order, note.states);
    }
    if (step.sees) add(1 - (step.moves[0] ?? 0), step.sees);
    return found
      .sort((a, b) => a.order - b.order)
      .map(({ side, states, at }) => ({ side, states, at }));
  }
}

const EXPECTED = {
  sides: "the names of the sides are expected",
  initial: "a state of each side is expected",
  gap: "only the two lines downwards are expected",
  step: "a step is expected",
  states: "the state behind the step is expected",
};

/** Reads the chart of a machine of two sides. */
export function readSequence(lines: readonly string[]): SequenceReading {
  const reader = new ChartReader();
  reader.problems.push(...strayCharacters(lines));
  const columns: Columns | undefined = columnsOf(lines);
  const last = placeOf(Math.max(0, lines.length - 1), 0, lines.at(-1)?.length ?? 0);
  if (!columns)
    return {
      sides: [],
      initial: [],
      transitions: [],
      problems: [
        ...reader.problems,
        problemAt(last, "no chart: its third line is not two lines downwards"),
      ],
    };
  for (const [i, text] of lines.entries()) {
    const line = readLine(text, i, columns);
    if ("problem" in line) reader.problems.push(line);
    else reader.take(line);
  }
  reader.end(last);
  return {
    sides: reader.sides.map((w) => w.text),
    initial: reader.initial.map((w) => w.text),
    transitions: reader.transitions,
    problems: reader.problems,
  };
}
