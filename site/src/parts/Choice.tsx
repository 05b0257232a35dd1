import type { ReactNode } from "react";

/** A choice among values that occur, with "any" for none. Nothing where there is only one. */
export default function Choice({
  label,
  values,
  value,
  choose,
}: {
  readonly label: string;
  readonly values: readonly string[];
  readonly value: string;
  readonly choose: (value: string) => void;
}): ReactNode {
  const distinct = [...new Set(values.filter((v) => v !== ""))].sort();
  if (distinct.length < 2) return null;
  return (
    <label className="choice">
      <span>{label}</span>
      <select value={value} onChange={(e) => choose(e.target.value)}>
        <option value="">any</option>
        {distinct.map((v) => (
          <option key={v} value={v}>
            {v}
          </option>
        ))}
      </select>
    </label>
  );
}
