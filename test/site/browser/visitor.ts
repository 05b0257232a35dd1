import type { Browser, BrowserContext } from "playwright-core";
import type { Site } from "../built.ts";
import { arrive, type Watched, watched } from "../crawl.ts";

/** A built site, where it is served, and a browser to look at it with. */
export interface Visitor {
  readonly site: Site;
  readonly address: string;
  readonly browser: Browser;
}

/** Opens a page of the site in a context, and waits until its script has taken it over. */
export async function open(
  { address }: Visitor,
  context: BrowserContext,
  path: string,
): Promise<Watched> {
  const watching = await watched(context, address);
  await arrive(watching.page, address + path);
  return watching;
}
