import { type ReactNode, useId } from "react";
import type { Block, ShownVector } from "../../../generator/site/page.ts";
import Choice from "./Choice.tsx";
import { type Chosen, useQuery } from "./query.ts";
import Scroll from "./Scroll.tsx";
import To from "./To.tsx";

/** Who has to refuse a message. */
const whoRefuses = (c: ShownVector): string =>
  c.direction === "encode" ? "encoder" : c.strict ? "strict decoder" : "decoder";

const fits = (c: ShownVector, chosen: Chosen): boolean =>
  (!chosen.message || c.message === chosen.message) &&
  (!chosen.code || c.code === chosen.code) &&
  (!chosen.who || whoRefuses(c) === chosen.who);

/** How often each code stands for who refuses. */
function Counts({ cases }: { readonly cases: readonly ShownVector[] }): ReactNode {
  const label = useId();
  const codes = [...new Set(cases.map((c) => c.code))].sort();
  const who = [...new Set(cases.map(whoRefuses))].sort();
  const count = (code: string, w: string) =>
    cases.filter((c) => c.code === code && whoRefuses(c) === w).length;
  return (
    <Scroll label={label}>
      <table className="counts">
        <caption id={label}>How many cases, by what is wrong and by who refuses</caption>
        <thead>
          <tr>
            <th scope="col">Code</th>
            {who.map((w) => (
              <th scope="col" key={w}>
                {w}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {codes.map((code) => (
            <tr key={code}>
              <th scope="row">
                <code>{code}</code>
              </th>
              {who.map((w) => (
                <td key={w}>{count(code, w) || ""}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** Messages that have to be refused, with what is wrong and where; filters stand in the address. */
export default function Vectors({
  cases,
}: Extract<Block, { readonly kind: "vectors" }>): ReactNode {
  const label = useId();
  const [chosen, choose] = useQuery(["message", "code", "who"]);
  const shown = cases.filter((c) => fits(c, chosen));
  return (
    <div className="vectors">
      <Counts cases={cases} />
      <form className="filters" onSubmit={(e) => e.preventDefault()}>
        <Choice
          label="Message"
          values={cases.map((c) => c.message)}
          value={chosen.message ?? ""}
          choose={(v) => choose("message", v)}
        />
        <Choice
          label="Code"
          values={cases.map((c) => c.code)}
          value={chosen.code ?? ""}
          choose={(v) => choose("code", v)}
        />
        <Choice
          label="Refused by"
          values={cases.map(whoRefuses)}
          value={chosen.who ?? ""}
          choose={(v) => choose("who", v)}
        />
        <span aria-live="polite">
          {shown.length} of {cases.length} cases
        </span>
      </form>
      <Scroll label={label}>
        <table>
          <caption id={label}>Messages that have to be refused</caption>
          <thead>
            <tr>
              <th scope="col">Case</th>
              <th scope="col">Message</th>
              <th scope="col">Refused by</th>
              <th scope="col">Code</th>
              <th scope="col">Field</th>
              <th scope="col">Byte</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((c) => (
              <tr key={`${c.message} ${c.name}`}>
                <th scope="row">{c.href === null ? c.name : <To href={c.href}>{c.name}</To>}</th>
                <td>{c.message}</td>
                <td>{whoRefuses(c)}</td>
                <td className="code">{c.code}</td>
                <td>{c.path || "the message"}</td>
                <td>{c.offset}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </div>
  );
}
