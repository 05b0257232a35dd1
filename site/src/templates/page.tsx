import Head from "@docusaurus/Head";
import { PageMetadata } from "@docusaurus/theme-common";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import type { Page } from "../../../generator/site/page.ts";
import Blocks from "../parts/Blocks.tsx";
import Contents from "../parts/Contents.tsx";

function Article({ page }: { readonly page: Page }): ReactNode {
  return (
    <article>
      <PageMetadata
        title={page.protocol === "" ? page.title : `${page.title} · ${page.protocol}`}
        description={page.description}
      />
      {page.repeats && (
        <Head>
          <meta name="robots" content="noindex" />
        </Head>
      )}
      <h1>{page.title}</h1>
      <Contents of={page.blocks} />
      <div className="text">
        <Blocks of={page.blocks} title={page.title} />
      </div>
    </article>
  );
}

/** A page of blocks: its title, its contents and its blocks. */
export default function BlocksPage({ page }: { readonly page: Page }): ReactNode {
  if (page.protocol !== "") return <Article page={page} />;
  return (
    <Layout>
      <main className="wide">
        <Article page={page} />
      </main>
    </Layout>
  );
}
