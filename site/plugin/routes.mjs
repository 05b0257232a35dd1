// Gives each page its route: the template that shows it, and its data.
import { navigationOf } from "../../dist/site/chapters.js";

/** @param {string} baseUrl @param {string} path */
export const below = (baseUrl, path) => `${baseUrl.replace(/\/$/, "")}${path}`;

/**
 * @param {{ pages: readonly import("../../generator/site/page.ts").Page[] }} content
 * @param {import("@docusaurus/types").PluginContentLoadedActions} actions
 * @param {string} baseUrl
 */
export function addRoutes({ pages }, actions, baseUrl) {
  const route = (page) => ({
    path: below(baseUrl, page.path),
    component: `@site/src/templates/${page.template}.tsx`,
    exact: true,
    props: { page },
  });
  for (const page of pages.filter((p) => p.protocol === "")) actions.addRoute(route(page));
  const protocols = [...new Set(pages.map((p) => p.protocol).filter((p) => p !== ""))];
  for (const protocol of protocols) {
    const own = pages.filter((p) => p.protocol === protocol);
    actions.addRoute({
      path: below(baseUrl, `/protocols/${protocol}/`),
      component: "@site/src/parts/Protocol.tsx",
      exact: false,
      props: { navigation: navigationOf(own), title: own[0]?.title ?? protocol },
      routes: own.map(route),
    });
  }
}
