import { type ReactNode, useId } from "react";
import type { DrawnLayout } from "../../../generator/site/drawn.ts";
import Scroll from "./Scroll.tsx";

/** What differs between data models, side by side; nothing where all agree. */
export default function Differences({
  layouts,
}: {
  readonly layouts: readonly DrawnLayout[];
}): ReactNode {
  const label = useId();
  const [first] = layouts;
  if (!first || layouts.length < 2) return null;
  const rows = [
    { name: "size", values: layouts.map((l) => String(l.size)) },
    { name: "alignment", values: layouts.map((l) => String(l.align)) },
    ...first.fields.flatMap((f, i) => [
      { name: `offset of ${f.name}`, values: layouts.map((l) => String(l.fields[i]?.offset)) },
      { name: `size of ${f.name}`, values: layouts.map((l) => String(l.fields[i]?.size)) },
    ]),
  ].filter(({ values }) => new Set(values).size > 1);
  return (
    <Scroll label={label}>
      <table className="differs">
        <caption id={label}>What differs between data models</caption>
        <thead>
          <tr>
            <th scope="col">Number</th>
            {layouts.map((l) => (
              <th scope="col" key={l.models.join()}>
                {l.models.join(", ")}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((r) => (
            <tr key={r.name}>
              <th scope="row">{r.name}</th>
              {r.values.map((v, i) => (
                <td key={layouts[i]?.models.join()}>{v}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
