import { type ReactNode, useId } from "react";
import {
  type ChainStep,
  chainFor,
  LARGEST_PAGE,
  pageSizeOf,
} from "../../../generator/site/chain.ts";
import type { ShownChain } from "../../../generator/site/page.ts";
import { useQuery } from "./query.ts";

function Step({ of: { name, steps, unit, problem } }: { readonly of: ChainStep }): ReactNode {
  return (
    <li>
      <code>{[name, ...steps].join(" = ")}</code> {problem === undefined ? unit : `: ${problem}`}
    </li>
  );
}

/** How numbers of a channel follow, for the protocol's own page size or one that a reader gives. */
export default function Chain({ page, numbers }: ShownChain): ReactNode {
  const label = useId();
  const [chosen, choose] = useQuery(["page"]);
  const asked = chosen.page ?? "";
  const size = pageSizeOf(asked);
  const wrong = page !== null && asked.trim() !== "" && size === undefined;
  return (
    <div className="chain">
      {page !== null && (
        <form className="filters" onSubmit={(e) => e.preventDefault()}>
          <label className="choice">
            <span>Page size in bytes</span>
            <input
              type="search"
              inputMode="numeric"
              placeholder={page.value}
              value={asked}
              aria-invalid={wrong}
              aria-describedby={label}
              onChange={(e) => choose("page", e.target.value)}
            />
          </label>
          <span id={label} aria-live="polite" className={wrong ? "unverified" : undefined}>
            {wrong
              ? `Write a whole number from 1 to ${LARGEST_PAGE}.`
              : size === undefined || String(size) === page.value
                ? `${page.value}, as the specification says`
                : `${size} instead of ${page.value}, which everything else here is for`}
          </span>
        </form>
      )}
      <ol>
        {chainFor({ page, numbers }, page === null ? undefined : size).map((step) => (
          <Step key={step.name} of={step} />
        ))}
      </ol>
    </div>
  );
}
