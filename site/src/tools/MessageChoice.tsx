import type { ReactNode } from "react";
import type { ToolData } from "../../../generator/site/tool-data.ts";

/** A list of everything that can be decoded and encoded. */
export default function MessageChoice({
  messages,
  value,
  none,
  onChange,
}: {
  readonly messages: ToolData["messages"];
  /** The id or the name of one of them. */
  readonly value: string;
  /** What it means that none is chosen. */
  readonly none: string;
  readonly onChange: (id: string) => void;
}): ReactNode {
  const protocols = [...new Set(messages.map((m) => m.id.split(".")[0] ?? ""))];
  const chosen = messages.find((m) => m.id === value || m.name === value);
  return (
    <label>
      Message{" "}
      <select value={chosen?.id ?? value} onChange={(e) => onChange(e.target.value)}>
        <option value="">{none}</option>
        {value !== "" && !chosen && <option value={value}>{value} (unknown)</option>}
        {protocols.map((p) => (
          <optgroup key={p} label={p}>
            {messages
              .filter((m) => m.id.startsWith(`${p}.`))
              .map((m) => (
                <option key={m.id} value={m.id}>
                  {m.name}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </label>
  );
}
