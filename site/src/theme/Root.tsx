import { usePluginData } from "@docusaurus/useGlobalData";
import type { ReactNode } from "react";
import Where from "../parts/Where.tsx";

/** What stands around every page: while somebody edits, what is wrong with the specification. */
export default function Root({ children }: { readonly children: ReactNode }): ReactNode {
  const { findings } = usePluginData("pvspec") as { readonly findings: string };
  return (
    <>
      {findings !== "" && (
        <div className="findings" role="alert">
          <p>The specification has errors. The pages show it as it was before.</p>
          <pre>{findings}</pre>
        </div>
      )}
      <Where>{children}</Where>
    </>
  );
}
