import { type KeyboardEvent, type ReactNode, useRef } from "react";
import type { Part, Shown } from "./decoding.ts";

/** Bytes in a row, so that a row fits a small screen. */
const WIDTH = 8;

const two = (n: number) => n.toString(16).padStart(2, "0");

/** How many colours parts take in turn. */
const TONES = 6;

/** The number of the part that a byte belongs to; -1 for none. */
export const partAt = (parts: readonly Part[], byte: number): number =>
  parts.findIndex((p) => byte >= p.offset && byte < p.offset + p.size);

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowUp: -WIDTH,
  ArrowDown: WIDTH,
  PageUp: -4 * WIDTH,
  PageDown: 4 * WIDTH,
};

/**
 * The bytes of a message, each in the colour of its field. One stop of the tab key: arrows move,
 * hexadecimal digits change the byte.
 */
export default function Bytes({
  shown,
  wrong,
  at,
  onMove,
  onEdit,
}: {
  readonly shown: Shown;
  /** Bytes that something is wrong with. */
  readonly wrong: ReadonlySet<number>;
  readonly at: number;
  readonly onMove: (byte: number) => void;
  readonly onEdit: (byte: number, value: number) => void;
}): ReactNode {
  const { bytes, parts, record } = shown;
  const grid = useRef<HTMLTableElement>(null);
  const second = useRef(false);
  const rows = Array.from({ length: Math.ceil(bytes.length / WIDTH) }, (_, i) => i * WIDTH);
  const move = (to: number) => {
    const byte = Math.max(0, Math.min(bytes.length - 1, to));
    second.current = false;
    onMove(byte);
    grid.current?.querySelector<HTMLElement>(`[data-byte="${byte}"]`)?.focus();
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = STEPS[event.key];
    const digit = /^[0-9a-f]$/i.test(event.key) ? Number.parseInt(event.key, 16) : undefined;
    if (step !== undefined) move(at + step);
    else if (event.key === "Home") move(at - (at % WIDTH));
    else if (event.key === "End") move(at - (at % WIDTH) + WIDTH - 1);
    else if (digit !== undefined) {
      const old = bytes[at] ?? 0;
      onEdit(at, second.current ? (old & 0xf0) | digit : (digit << 4) | (old & 0x0f));
      if (second.current) move(at + 1);
      else second.current = true;
    } else return;
    event.preventDefault();
  };
  const selected = partAt(parts, at);
  return (
    // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: cells move the focus
    <table className="bytes" role="grid" aria-label={`Bytes of ${record.name}`} ref={grid}>
      <tbody onKeyDown={press}>
        {rows.map((start) => (
          <tr key={start}>
            <th scope="row">{start}</th>
            {[...bytes.subarray(start, start + WIDTH)].map((value, i) => {
              const byte = start + i;
              const part = partAt(parts, byte);
              const own = parts[part];
              const classes = [
                part < 0 ? "" : own?.id === undefined ? "gap" : `tone${part % TONES}`,
                own?.offset === byte ? "first" : "",
                wrong.has(byte) ? "wrong" : "",
                part === selected ? "same" : "",
              ];
              return (
                <td
                  key={byte}
                  // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: as above
                  role="gridcell"
                  data-byte={byte}
                  tabIndex={byte === at ? 0 : -1}
                  aria-selected={part === selected}
                  aria-label={`byte ${byte}: ${two(value)}${own ? `, ${own.name}` : ""}${
                    wrong.has(byte) ? ", wrong" : ""
                  }`}
                  className={classes.filter(Boolean).join(" ")}
                  onFocus={() => {
                    if (byte === at) return;
                    second.current = false;
                    onMove(byte);
                  }}
                >
                  {two(value)}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
