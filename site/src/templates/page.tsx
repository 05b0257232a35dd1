import Head from "@docusaurus/Head";
import { PageMetadata } from "@docusaurus/theme-common";
import type { ReactNode } from "react";
import type { Page } from "../../../generator/site/page.ts";
import Blocks from "../parts/Blocks.tsx";
import Contents from "../parts/Contents.tsx";

/** A page of a protocol: its title, its contents and its blocks. */
export default function BlocksPage({ page }: { readonly page: Page }): ReactNode {
  return (
    <article>
      <PageMetadata title={page.title} description={page.description} />
      {page.repeats && (
        <Head>
          <meta name="robots" content="noindex" />
        </Head>
      )}
      <h1>{page.title}</h1>
      <Contents of={page.blocks} />
      <Blocks of={page.blocks} />
    </article>
  );
}
