import renderRoutes from "@docusaurus/renderRoutes";
import Layout from "@theme/Layout";
import type { ReactNode } from "react";
import type { NavLink } from "../../../generator/site/page.ts";
import Sidebar from "./Sidebar.tsx";

/** The pages of a protocol beside its navigation, which stays as it is from page to page. */
export default function Protocol({
  navigation,
  title,
  route,
}: {
  readonly navigation: readonly NavLink[];
  readonly title: string;
  readonly route: { readonly routes?: Parameters<typeof renderRoutes>[0] };
}): ReactNode {
  return (
    <Layout>
      <div className="protocol">
        <Sidebar title={title} links={navigation} />
        <main>{renderRoutes(route.routes)}</main>
      </div>
    </Layout>
  );
}
